// The day of publication as a page states it for machines: JSON-LD, meta tags, microdata, `<time>`, its url. Only what is
// stated: a day of change is no day of publication, and what stands beside other stories is theirs.
import { type DateValue, publicationDate } from '../../dates/index.ts';
import { dayFirstOn } from './day-order.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type Linked, parseLoosely, textOf } from './linked-data.ts';
import { timesOn } from './times.ts';

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
  'publisheddate',
  'published-date',
  'iso-8601-publish-date',
  'first_published',
  'firstpublished',
  'original-publish-date',
  'original_publish_date',
  'publicationdate',
  'pub-date',
  'pub.date',
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
  'article_date',
  'article.date',
  'article.pubdate',
  'article:publish_date',
  'article:date',
  'story_date',
  'storydate',
  'news_date',
  'post_date',
  'dateposted',
  'date_posted',
  'search_date',
  'sort_date',
  'gsa_date',
  'releasedate',
  'release_date',
  'display_date',
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
  'creation-date',
  'cre-date',
  'issued',
];

const MODIFIED_TAGS = ['article:modified_time', 'og:updated_time', 'article:modified', 'datemodified', 'last-modified'];

/** A stamp in universal time, whose day may be another where the page was written. */
const UNIVERSAL = /[T ](\d\d):?\d\d(?::?\d\d)?(?:\.\d+)?\s?(?:Z|[+-]00:?00|GMT|UTC)$/i;
/** A day without an hour, as some systems keep it; what they make of it in their own zone may be the day before. */
const MIDNIGHT = /[T ]00:?00(?::?00(?:\.0+)?)?\s?(?:Z|[+-]00:?00|GMT|UTC)$/i;
const LOCAL = /[T ]\d\d:?\d\d(?::?\d\d)?(?:\.\d+)?\s?[+-](?!00:?00)\d\d:?\d\d$/i;
/** Days that programs write where they know none. */
const NO_DAY = /^(?:0001|1899|1900|1970-01-01)/;

export type StatedDate = {
  readonly date: DateValue;
  /** The hour of a stamp in universal time: its day may be the day before or after where the page was written. */
  readonly universalHour: number | null;
  /** A moment, a day without an hour (whose may it be?), or nothing but the page's address. */
  readonly witness: 'moment' | 'day' | 'url';
  /** The days of all stamps (EDTF), in order of trust. */
  readonly others: readonly string[];
};

/** What the page's metadata states; null when nothing does. `meta`: names in small letters. `headline`: where it stands. */
export function statedDate(
  document: DomDocument,
  meta: ReadonlyMap<string, string>,
  linked: Linked | null,
  url: string | null,
  headline: DomElement | null,
): StatedDate | null {
  const dayFirst = dayFirstOn(document, url);
  const stamps = [
    textOf(linked?.['datePublished']),
    ...DATE_TAGS.map((name) => meta.get(name)),
    parselyDate(meta.get('parsely-page')),
    textOf(linked?.['dateCreated']),
    textOf(linked?.['uploadDate']),
    scripted(document),
    ...timesOn(document, headline),
  ].filter((stamp) => typeof stamp === 'string');
  const dates = stamps.map(written).map((stamp) => ({ stamp, date: dateIn(stamp, dayFirst) }));
  const first = dates.find(({ date }) => date !== null);
  if (!first?.date) {
    const date = publicationDate('', { url }) ?? atEndOf(url);
    return date && { date, universalHour: null, witness: 'url', others: [] };
  }
  const universal = UNIVERSAL.exec(first.stamp);
  // The same moment once more, in the zone of the newsroom: that is its day. A bare day may be that of universal time.
  const local = dates.find(
    ({ stamp, date }) =>
      date !== null &&
      LOCAL.test(stamp) &&
      !MIDNIGHT.test(first.stamp) &&
      (universal
        ? isSameMoment(stamp, first.stamp)
        : /^\d{4}-\d\d-\d\d$/.test(first.stamp) && isDayOf(stamp, first.stamp)),
  );
  const others = dates.flatMap(({ date }) => (date === null ? [] : [date.edtf]));
  if (local?.date) return { date: local.date, universalHour: null, witness: 'moment', others };
  const witness = /\d:?\d\d/.test(first.stamp.replace(/^.{10}/, '')) ? 'moment' : 'day';
  return { date: first.date, universalHour: universal ? Number(universal[1]) : null, witness, others };
}

/** The day of the last change, where it is stated. */
export function statedChange(meta: ReadonlyMap<string, string>, linked: Linked | null): DateValue | null {
  for (const stamp of [textOf(linked?.['dateModified']), ...MODIFIED_TAGS.map((name) => meta.get(name))]) {
    const date = stamp ? dateIn(stamp, null) : null;
    if (date) return date;
  }
  return null;
}

/** `/mayor-quits-2023-03-22/`: at the end of an address it is when the page was made; inside, what it is about. */
function atEndOf(url: string | null): DateValue | null {
  const end = String.raw`(?:\.\w{2,5}|\/)?(?:[?#].*)?$`;
  const day =
    new RegExp(String.raw`-((?:19|20)\d\d-\d\d-\d\d)${end}`).exec(url ?? '')?.[1] ??
    new RegExp(String.raw`[-_]((?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d)(?:-[a-z]{3,12})?${end}`)
      .exec(url ?? '')?.[1]
      ?.replace(/(?=(?:..){1,2}$)/g, '-');
  return day === undefined ? null : publicationDate('', { published: day });
}

/** A whole object in one tag: `{"title": …, "pub_date": "2023-03-22T10:00:00Z"}`. */
function parselyDate(tag: string | undefined): string | null {
  return /"pub_date"\s*:\s*"([^"]{8,40})"/.exec((tag ?? '').slice(0, 10_000))?.[1] ?? null;
}

/** Seconds or milliseconds since 1970, as a stamp in universal time; anything else as it is. */
function written(stamp: string): string {
  const count = stamp.trim();
  const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)$/.exec(count);
  if (compact) return compact.slice(1, 4).join('-');
  if (!/^1?\d{9}(?:\d{3})?$/.test(count)) return count;
  return new Date(Number(count) * (count.length > 10 ? 1 : 1000)).toISOString();
}

function dateIn(stamp: string, dayFirst: boolean | null): DateValue | null {
  const words = stamp.replace(/[\s\u00a0]+/g, ' ').trim();
  return words.length > 100 || NO_DAY.test(words) ? null : publicationDate('', { published: words, dayFirst });
}

/** Whether `stamp` is a moment of `day` in universal time. */
function isDayOf(stamp: string, day: string): boolean {
  const moment = momentOf(stamp);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}

/** `2023-03-22 10:00:00-05:00`, `Wed, 22 Mar 2023 10:00:00 -0500`; NaN for what is none. */
function momentOf(stamp: string): number {
  return Date.parse(/^\d{4}-\d\d-\d\d \d/.test(stamp) ? stamp.replace(' ', 'T') : stamp);
}

function isSameMoment(a: string, b: string): boolean {
  return Math.abs(momentOf(a) - momentOf(b)) < 60_000;
}

/** Not all of a large page's data is looked through. */
const LARGEST_SCRIPT = 1_000_000;

/** `"datePublished":"2023-03-22…"` in JSON-LD that is broken, or in the data a page's own script begins with; one day only. */
function scripted(document: DomDocument): string | null {
  const days = new Map<string, string>();
  for (const script of document.querySelectorAll('script')) {
    const source = (script.textContent ?? '').slice(0, LARGEST_SCRIPT);
    // What can be read was read: it dates something else.
    if (/ld\+json/i.test(script.getAttribute('type') ?? '') && parseLoosely(source) !== null) continue;
    for (const match of source.matchAll(
      /(?<![\w-])["']?(?:first_?[pP]ublish(?:ed)?_?(?:[dD]ate|[aA]t|[tT]ime)?|original_?[pP]ublish(?:ed)?_?[dD]ate|datePublished|date_published|published_time|publishedAt|published_at|publishDate|publish_date|publishedDate|pubDate|pub_date|first_publish_date|firstPublished|articlePublished|publication_?[dD]ate|article_?(?:[pP]ub(?:lish(?:ed)?|lication)?_?)?[dD]ate)["']?\s*[:=]\s*["'](\d{4}-\d\d-\d\d)([T ][\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?/g,
    )) {
      if (!days.has(match[1]!)) days.set(match[1]!, `${match[1]}${match[2] ?? ''}`);
      if (days.size > 1) return null;
    }
  }
  return [...days.values()][0] ?? null;
}
