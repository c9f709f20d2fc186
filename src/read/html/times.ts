// The day of publication in the elements that pages date their articles with: `<time>`, microdata, attributes that a script
// turns into "3 hours ago". Other stories and comments on the page have such elements too.
import type { DomDocument, DomElement } from './dom.ts';

/** Attributes that scripts read the moment from. */
const MOMENTS = [
  ...['data-datetime', 'data-timestamp', 'data-published', 'data-pubdate', 'data-publish-date', 'data-published-date'],
  ...[
    'data-published-at',
    'data-publication-date',
    'data-date',
    'data-time',
    'data-epoch',
    'data-utime',
    'data-seconds',
  ],
  ...[
    'data-timestamp-ms',
    'data-time-ms',
    'data-origindate',
    'data-ts',
    'data-unixtime',
    'data-unix-time',
    'data-publishdate',
    'data-pub-date',
    'data-posted',
  ],
  // Of elements of a site's own: `<lit-timestamp publishdate="…" updatedate="…">`.
  ...['publishdate', 'publish-date', 'published-at', 'publishedat', 'pub-date'],
];
/** `<span class="timeago" title="2023-03-22T08:15:00Z">3 hours ago</span>`. */
const TITLED = '[title^="20"][title*="-"]';
const MOMENT = /^20\d\d-[01]\d-[0-3]\d(?:[T ]\d|$)/;
const CAMEL = /(?<=[a-z0-9])(?=[A-Z])/g;
const LABELLED =
  '[itemprop="datePublished"], [property="datePublished"], [property="schema:datePublished"], time[pubdate], time[class*="publish"], time[class*="posted"], time.entry-date, [class*="publish"] time, .published[title], .dt-published, abbr.published';
const ONLY_UPDATED = /(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])/i;
/** What a page says of itself, whatever article is on it: the day of today. */
const MASTHEAD =
  /(?:^|[\s_-])(?:today|todays|now|current|currentdate|currenttime|clock|weather|masthead|topbar|top-bar|site-header|utility)(?:$|[\s_-])/i;
/** "Sunday, November 29, 2026 | Harbour City 4°": a box of this name that holds more is the page's own. */
const LONGEST_MASTHEAD = 120;
const HEADLINE = 'h1, [itemprop="headline"]';
/** Other stories and comments, under any of these names. */
const OTHERS =
  /(?:^|[\s_-])(?:related|recommend\w*|comments?|teasers?|cards?|tiles?|promo\w*|trending|popular|recirc\w*|upnext)(?:$|[\s_-])/i;
/** The same, and names that a page may also give to the head of its article. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|recommend\w*|sidebar|secondary|rail|comments?|teasers?|cards?|tiles?|event|events|promo\w*|latest|trending|popular|footer|more|list|recirc\w*|upnext)(?:$|[\s_-])/i;
/** A box with fewer letters holds a day and nothing else: `<ul class="mini-info-list">` under the headline. */
const NOTHING_ELSE = 60;
const LIST = /(?<![^\s_-])list(?![^\s_-])/gi;

/** `<time>` elements that say publication; else the only one of the article. */
export function timesOn(document: DomDocument, headline: DomElement | null): (string | null)[] {
  const labelled = [...document.querySelectorAll(LABELLED)].filter(
    // Themes write class="updated" on the day itself, beside the old attribute that says what it is.
    (element) =>
      element.getAttribute('pubdate') !== null ||
      !ONLY_UPDATED.test((element.getAttribute('class') ?? '').replace(/\bpublished\b.*/, '')),
  );
  const article = articleAround(document, headline);
  // "1 hour ago" has the moment in its title.
  const all =
    ['time', TITLED, MOMENTS.map((name) => `[${name}]`).join(', ')]
      .map((kind) =>
        [...(article ?? document).querySelectorAll(kind)].filter(
          (element) => kind !== TITLED || MOMENT.test(element.getAttribute('title') ?? ''),
        ),
      )
      .map((found) => found.filter((element) => !isElsewhere(element) && !isChange(element)))
      .find((found) => found.length > 0) ?? [];
  const only = all.length === 1 || new Set(all.map(dayOf)).size === 1 ? all.slice(0, 1) : [];
  return [
    ...labelled.filter((element) => !isElsewhere(element)),
    ...labelled.filter((element) => !isWithin(element, (names) => OTHERS.test(names))),
    ...only,
  ].map(stampOf);
}

/** Whether `element` stands among other stories or comments, or in the head of the site, and not in the article. */
export function isElsewhere(element: DomElement): boolean {
  return isWithin(
    element,
    (names, box) => ELSEWHERE.test(names) && (ELSEWHERE.test(names.replace(LIST, ' ')) || !isDayAlone(box)),
  );
}

/** Whether `box` itself is made of what the site says of itself, or of other stories, by what it is. */
export function isBeside(box: DomElement): boolean {
  return kindOf(box) === 'beside';
}

function isWithin(element: DomElement, isNamed: (names: string, box: DomElement) => boolean): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) {
    const kind = kindOf(at);
    if (kind !== 'unknown') return kind === 'beside';
    if (isNamed(namesOf(at), at)) return true;
  }
  return false;
}

function isDayAlone(box: DomElement): boolean {
  return (box.textContent ?? '').trim().length <= NOTHING_ELSE;
}

function kindOf(box: DomElement): 'beside' | 'own' | 'unknown' {
  const name = box.nodeName.toUpperCase();
  if (name === 'BODY' || name === 'MAIN') return 'own';
  if (name === 'ASIDE' || name === 'FOOTER' || name === 'NAV') return 'beside';
  // A list of other stories is made of articles too: this one has the headline.
  if (name === 'ARTICLE' && box.querySelector(HEADLINE) !== null) return 'own';
  if (name === 'HEADER' && isOfSite(box)) return 'beside';
  return MASTHEAD.test(namesOf(box)) && (box.textContent ?? '').length <= LONGEST_MASTHEAD ? 'beside' : 'unknown';
}

function namesOf(box: DomElement): string {
  return `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`.replace(CAMEL, ' ');
}

/** The head of the site and not of the article. */
function isOfSite(header: DomElement): boolean {
  if (header.querySelector(HEADLINE) !== null || /article|post|entry|story|content/i.test(namesOf(header)))
    return false;
  for (let at = header.parentElement; at !== null; at = at.parentElement)
    if (/^(?:ARTICLE|MAIN)$/i.test(at.nodeName)) return false;
  return true;
}

/** The article that the headline is in; else the only one, else what the page calls its main part. */
function articleAround(document: DomDocument, headline: DomElement | null): DomElement | null {
  for (let at = headline; at !== null; at = at.parentElement) if (/^(?:ARTICLE|MAIN)$/i.test(at.nodeName)) return at;
  const articles = [...document.querySelectorAll('article')].filter((article) => !isElsewhere(article));
  return articles[0] ?? document.querySelector('main, [role="main"]');
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
  const given = ['datetime', 'content', 'title', ...MOMENTS]
    .map((name) => element.getAttribute(name))
    // `title="Share"`, `data-time="12"`: no moment.
    .find((value) => value && /\d{4}|\d[-/.]\d/.test(value));
  return given ?? element.textContent;
}
