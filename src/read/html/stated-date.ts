// The day of publication as a page states it for machines: JSON-LD, meta tags, microdata, `<time>`, its url. Only what is
// stated: a day of change is no day of publication, and what stands beside other stories is theirs.
import { type DateValue, publicationDate } from '../../dates/index.ts';
import { dayFirstOn } from './day-order.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type Linked, parseLoosely, textOf } from './linked-data.ts';

/** In order of trust; `og:published_time` and the like are spellings found on news sites. */
const DATE_TAGS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publish_time',
  'publication_date',
  'publication-date',
  'published_at',
  'published_date',
  'published',
  'date_published',
  'pubdate',
  'pub_date',
  'og:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'shareaholic:article_published_time',
  'mediator_published_time',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dc.created',
  'dc:date',
  'prism.publicationdate',
  'dcsext.articlefirstpublished',
  'article.published',
  'article.created',
  'article:created_time',
  'article_date_original',
  'articledate',
  'article-date',
  'analyticsattributes.articledate',
  'artpublishdate',
  'bt:pubdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'originalpublicationdate',
  'displaydate',
  'ptime',
  'pdate',
  'citation_publication_date',
  'citation_date',
  'og:article:published',
  'date',
  'datecreated',
  'created',
  'creation_date',
];

const MODIFIED_TAGS = ['article:modified_time', 'og:updated_time', 'article:modified', 'datemodified', 'last-modified'];

/** A stamp in universal time, whose day may be another where the page was written. */
const UNIVERSAL = /[T ](\d\d):?\d\d(?::?\d\d)?(?:\.\d+)?(?:Z|[+-]00:?00)$/i;
const LOCAL = /[T ]\d\d:?\d\d(?::?\d\d)?(?:\.\d+)?[+-](?!00:?00)\d\d:?\d\d$/i;
/** Days that programs write where they know none. */
const NO_DAY = /^(?:0001|1899|1900|1970-01-01)/;

export type StatedDate = {
  readonly date: DateValue;
  /** The hour of a stamp in universal time: its day may be the day before or after where the page was written. */
  readonly universalHour: number | null;
};

/** What the page's metadata states; null when nothing does. `meta`: names in small letters. */
export function statedDate(
  document: DomDocument,
  meta: ReadonlyMap<string, string>,
  linked: Linked | null,
  url: string | null,
): StatedDate | null {
  const dayFirst = dayFirstOn(document, url);
  const stamps = [
    textOf(linked?.['datePublished']),
    ...DATE_TAGS.map((name) => meta.get(name)),
    textOf(linked?.['dateCreated']),
    textOf(linked?.['uploadDate']),
    scripted(document),
    ...timesOn(document),
  ].filter((stamp) => typeof stamp === 'string');
  const dates = stamps.map((stamp) => ({ stamp: stamp.trim(), date: dateIn(stamp, dayFirst) }));
  const first = dates.find(({ date }) => date !== null);
  if (!first?.date) {
    const date = publicationDate('', { url });
    return date && { date, universalHour: null };
  }
  const universal = UNIVERSAL.exec(first.stamp);
  // The same moment once more, in the zone of the newsroom: that is its day. A bare day may be that of universal time.
  const local = dates.find(
    ({ stamp, date }) =>
      date !== null &&
      LOCAL.test(stamp) &&
      (universal
        ? isSameMoment(stamp, first.stamp)
        : /^\d{4}-\d\d-\d\d$/.test(first.stamp) && isDayOf(stamp, first.stamp)),
  );
  if (local?.date) return { date: local.date, universalHour: null };
  return { date: first.date, universalHour: universal ? Number(universal[1]) : null };
}

/** The day of the last change, where it is stated. */
export function statedChange(meta: ReadonlyMap<string, string>, linked: Linked | null): DateValue | null {
  for (const stamp of [textOf(linked?.['dateModified']), ...MODIFIED_TAGS.map((name) => meta.get(name))]) {
    const date = stamp ? dateIn(stamp, null) : null;
    if (date) return date;
  }
  return null;
}

function dateIn(stamp: string, dayFirst: boolean | null): DateValue | null {
  const words = stamp.replace(/[\s\u00a0]+/g, ' ').trim();
  return words.length > 100 || NO_DAY.test(words) ? null : publicationDate('', { published: words, dayFirst });
}

/** Whether `stamp` is a moment of `day` in universal time. */
function isDayOf(stamp: string, day: string): boolean {
  const moment = Date.parse(stamp.replace(' ', 'T'));
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

function isSameMoment(a: string, b: string): boolean {
  const [one, other] = [a, b].map((stamp) => Date.parse(stamp.replace(' ', 'T')));
  return Math.abs(one! - other!) < 60_000;
}

/** Not all of a large page's data is looked through. */
const LARGEST_SCRIPT = 1_000_000;

/** `"datePublished":"2023-03-22…"` in JSON-LD that is broken, or in the data a page's own script begins with; one day only. */
function scripted(document: DomDocument): string | null {
  const days = new Set<string>();
  for (const script of document.querySelectorAll('script')) {
    const source = (script.textContent ?? '').slice(0, LARGEST_SCRIPT);
    // What can be read was read: it dates something else.
    if (/ld\+json/i.test(script.getAttribute('type') ?? '') && parseLoosely(source) !== null) continue;
    for (const match of source.matchAll(
      /["'](?:datePublished|date_published|published_time|publishedAt|published_at|publishDate|publish_date|publishedDate|pubDate|pub_date|first_publish_date|firstPublished|articlePublished)["']\s*:\s*["'](\d{4}-\d\d-\d\d)/g,
    )) {
      days.add(match[1]!);
      if (days.size > 1) return null;
    }
  }
  return [...days][0] ?? null;
}

const LABELLED =
  '[itemprop="datePublished"], [property="datePublished"], [property="schema:datePublished"], time[pubdate], time[class*="publish"], time[class*="posted"], time.entry-date, [class*="publish"] time, .published[title], .dt-published, abbr.published';
const ONLY_UPDATED = /(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])/i;
/** Beside other stories, below comments. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|recommend\w*|sidebar|comments?|teasers?|cards?|promo\w*|latest|trending|popular|footer|more|list|recirc\w*|upnext)(?:$|[\s_-])/i;

/** `<time>` elements that say publication; else the only one of the article. */
function timesOn(document: DomDocument): (string | null)[] {
  const labelled = [...document.querySelectorAll(LABELLED)].filter(
    // Themes write class="updated" on the day itself, beside the old attribute that says what it is.
    (element) =>
      element.getAttribute('pubdate') !== null ||
      !ONLY_UPDATED.test((element.getAttribute('class') ?? '').replace(/\bpublished\b.*/, '')),
  );
  const article = document.querySelector('article') ?? document.querySelector('main');
  // "1 hour ago" has the moment in its title.
  const all =
    ['time', 'abbr[title^="20"]']
      .map((kind) => [...(article ?? document).querySelectorAll(kind)])
      .map((found) => found.filter((element) => !isElsewhere(element) && !isChange(element)))
      .find((found) => found.length > 0) ?? [];
  const only = all.length === 1 || new Set(all.map(dayOf)).size === 1 ? all.slice(0, 1) : [];
  return [...labelled.filter((element) => !isElsewhere(element)), ...labelled, ...only].map(stampOf);
}

/** Whether `element` stands among other stories or comments, and not in the article. */
export function isElsewhere(element: DomElement): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) {
    if (/^(?:ASIDE|FOOTER|NAV)$/i.test(at.nodeName)) return true;
    if (/^(?:BODY|MAIN|ARTICLE)$/i.test(at.nodeName)) return false;
    if (ELSEWHERE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

/** `Updated <time>`. */
function isChange(element: DomElement): boolean {
  const own = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.textContent ?? ''}`;
  if (/\b(?:updated|modified|dateModified|mis à jour)\b/i.test(own)) return !/publish|posted|publié/i.test(own);
  const parent = (element.parentElement?.textContent ?? '').slice(0, 200);
  const before = parent.slice(0, Math.max(0, parent.indexOf(element.textContent ?? '')));
  return /(?:updated|modified|edited|mis à jour|modifié)(?:\s+(?:on|at|le))?\s*:?\s*$/i.test(before);
}

function dayOf(element: DomElement): string {
  const stamp = stampOf(element) ?? '';
  return /^\d{4}-\d\d-\d\d/.exec(stamp)?.[0] ?? stamp;
}

function stampOf(element: DomElement): string | null {
  const given = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find((value) => value);
  return given && /\d/.test(given) ? given : element.textContent;
}
