// Where pages say when they came out, and what else on them is a day: one line, one page, one expectation.

type Case = {
  readonly says: string;
  readonly head?: string;
  /** Between the headline and the text. */
  readonly line?: string;
  /** Above the headline, below the text. */
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
  readonly html?: string;
  readonly first?: string;
  readonly day: string | null;
};

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const raw = (json: string) => `<script type="application/ld+json">${json}</script>`;
const tag = (name: string, content: string) =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;
const news = (more: object) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });
const H = 'The mayor’s office is moving to the old cannery';
const D7 = '2019-01-07';
const other = 'Rowers win the cup for the third year running';

/** Days that are stated. */
const STATED: readonly Case[] = [
  { says: 'JSON-LD', head: ld(news({ datePublished: '2020-03-03T15:04:00-05:00' })), day: '2020-03-03' },
  {
    says: 'JSON-LD in a graph',
    head: ld({ '@graph': [{ '@type': 'Organization' }, news({ datePublished: '2020-03-03' })] }),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD in an array in an array',
    head: ld([[{ '@type': 'WebSite' }], [news({ datePublished: '2020-03-03T01:00:00+09:00' })]]),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with a comma too many',
    head: raw('{"@type":"NewsArticle","datePublished":"2020-03-03T10:00:00-05:00",}'),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with a line break inside a text',
    head: raw('{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2020-03-03"}'),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD that breaks off',
    head: raw('{"@type":"NewsArticle","datePublished":"2020-03-03T10:00:00-05:00","author":{"name":"Ada'),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD in CDATA',
    head: raw('//<![CDATA[\n{"@type":"Article","datePublished":"2020-03-03"}\n//]]>'),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD of a live report',
    head: ld({
      '@type': 'LiveBlogPosting',
      datePublished: '2020-03-03',
      coverageStartTime: '2020-03-01',
      liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2020-03-04' }],
    }),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD of other stories before it',
    head:
      ld({ '@type': 'ItemList', itemListElement: [news({ headline: other, datePublished: '2019-01-01' })] }) +
      ld(news({ headline: H, datePublished: '2020-03-03' })),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with the date in an array',
    head: ld(news({ datePublished: ['2020-03-03T09:00:00-05:00'] })),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with a written date',
    head: ld(news({ datePublished: 'March 3, 2020 3:04 PM' })),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with a zero date, and a meta tag',
    head: ld(news({ datePublished: '0001-01-01T00:00:00' })) + tag('article:published_time', '2020-03-03'),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD type of a kind of article',
    head: ld({ '@type': 'AnalysisNewsArticle', datePublished: '2020-03-03' }),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with the schema’s address in the type',
    head: ld({ '@type': 'http://schema.org/NewsArticle', datePublished: '2020-03-03' }),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD with single quotes',
    head: raw("{'@type':'NewsArticle','datePublished':'2020-03-03'}"),
    day: '2020-03-03',
  },
  {
    says: 'JSON-LD escaped as HTML',
    head: raw('{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2020-03-03&quot;}'),
    day: '2020-03-03',
  },
  {
    says: 'article:published_time',
    head: tag('article:published_time', '2020-03-03T15:04:00-05:00'),
    day: '2020-03-03',
  },
  {
    says: 'article:published_time as a name',
    head: '<meta name="article:published_time" content="2020-03-03">',
    day: '2020-03-03',
  },
  {
    says: 'article:published_time in capitals',
    head: '<META PROPERTY="Article:Published_Time" CONTENT="2020-03-03T00:00:00">',
    day: '2020-03-03',
  },
  { says: 'parsely-pub-date', head: tag('parsely-pub-date', '2020-03-03T20:04:00Z'), day: '2020-03-03' },
  {
    says: 'parsely-page',
    head: `<meta name="parsely-page" content='{"title":"x","pub_date":"2020-03-03T20:04:00Z"}'>`,
    day: '2020-03-03',
  },
  { says: 'sailthru.date', head: tag('sailthru.date', 'Tue, 03 Mar 2020 15:04:00 -0500'), day: '2020-03-03' },
  { says: 'dc.date', head: tag('dc.date', '2020-03-03'), day: '2020-03-03' },
  { says: 'DC.date.issued', head: tag('DC.date.issued', '2020-03-03'), day: '2020-03-03' },
  { says: 'DCTERMS.created', head: tag('DCTERMS.created', '2020-03-03'), day: '2020-03-03' },
  { says: 'pubdate', head: tag('pubdate', '20200303'), day: '2020-03-03' },
  { says: 'pubdate with a clock', head: tag('pubdate', '2020-03-03 15:04:00'), day: '2020-03-03' },
  { says: 'PublishDate with slashes', head: tag('publishdate', '2020/03/03'), day: '2020-03-03' },
  { says: 'cXense', head: tag('cXenseParse:recs:publishtime', '2020-03-03T15:04:00+01:00'), day: '2020-03-03' },
  { says: 'rnews', head: '<meta property="rnews:datePublished" content="2020-03-03 15:04">', day: '2020-03-03' },
  { says: 'a Unix moment', head: tag('article:published_time', '1583265840'), day: '2020-03-03' },
  { says: 'a Unix moment in milliseconds', head: tag('published_at', '1583265840000'), day: '2020-03-03' },
  { says: 'citation_publication_date', head: tag('citation_publication_date', '2020/03/03'), day: '2020-03-03' },
  { says: 'itemprop meta', line: '<meta itemprop="datePublished" content="2020-03-03T15:04">', day: '2020-03-03' },
  {
    says: 'itemprop on time',
    line: '<time itemprop="datePublished" datetime="2020-03-03T15:04-05:00">yesterday</time>',
    day: '2020-03-03',
  },
  {
    says: 'itemprop on a span with words',
    line: '<span itemprop="datePublished">Tuesday, March 3, 2020</span>',
    day: '2020-03-03',
  },
  { says: 'time with pubdate', line: '<time datetime="2020-03-03" pubdate>March 3</time>', day: '2020-03-03' },
  { says: 'time without pubdate', line: '<time datetime="2020-03-03T15:04:00-05:00">Mar 3</time>', day: '2020-03-03' },
  { says: 'time of words alone', line: '<time>3 March 2020</time>', day: '2020-03-03' },
  {
    says: 'two times, published and updated',
    line: '<p>Published <time datetime="2020-03-03">March 3</time>, updated <time datetime="2020-03-05">March 5</time></p>',
    day: '2020-03-03',
  },
  {
    says: 'abbr with a title',
    line: '<abbr class="published" title="2020-03-03T15:04:00-0500">3:04 pm</abbr>',
    day: '2020-03-03',
  },
  {
    says: 'a day in a data attribute',
    line: '<span class="timestamp" data-datetime="2020-03-03T15:04:00-05:00">2 years ago</span>',
    day: '2020-03-03',
  },
  {
    says: 'Published with clock, zone and weekday',
    line: '<p>Published 3:04 PM EST, Tue March 3, 2020</p>',
    day: '2020-03-03',
  },
  {
    says: 'Updated with clock, after Published',
    line: '<p>Published 3:04 PM EST, Tue March 3, 2020<br>Updated 9:10 AM EST, Wed March 4, 2020</p>',
    day: '2020-03-03',
  },
  {
    says: 'Updated before Published',
    line: '<p>Updated: March 5, 2020 9:10 am</p><p>Published: March 3, 2020 3:04 pm</p>',
    day: '2020-03-03',
  },
  {
    says: 'UPDATED in one line with PUBLISHED',
    line: '<p>UPDATED: 9:10 AM MAR 5, 2020 | PUBLISHED: 3:04 PM MAR 3, 2020</p>',
    day: '2020-03-03',
  },
  {
    says: 'Posted with slashes between days',
    line: '<p>Posted: Mar 3, 2020 / 03:04 PM EST / Updated: Mar 4, 2020 / 09:10 AM EST</p>',
    day: '2020-03-03',
  },
  {
    says: 'Submitted by',
    line: '<div class="submitted">Submitted by editor on Tue, 2020-03-03 10:20</div>',
    day: '2020-03-03',
  },
  {
    says: 'Submitted by, American',
    line: '<div class="submitted">Submitted by editor on Tue, 03/03/2020 - 10:20</div>',
    day: '2020-03-03',
  },
  {
    says: 'only an update, clock first',
    line: '<p class="d">Updated: 10:15 a.m. March 3, 2020</p>',
    day: '2020-03-03',
  },
  {
    says: 'byline and day',
    line: '<p>By Ada Moss | Harbour Ledger | March 3, 2020 at 3:04 p.m.</p>',
    day: '2020-03-03',
  },
  { says: 'byline with a comma', line: '<p>By Ada Moss, Staff Writer, March 3, 2020</p>', day: '2020-03-03' },
  { says: 'an ordinal', line: '<p>3rd March 2020</p>', day: '2020-03-03' },
  { says: 'a weekday and an ordinal', line: '<p>Tuesday 3rd March 2020, 3:04pm</p>', day: '2020-03-03' },
  { says: 'the with of', line: '<p>Published on the 3rd of March 2020</p>', day: '2020-03-03' },
  { says: 'capitals', line: '<div>MARCH 03, 2020 03:04 PM</div>', day: '2020-03-03' },
  {
    says: 'abbreviated with a full stop',
    line: '<span>Tue., March 3, 2020</span><span>timer</span><span>3 min. read</span>',
    day: '2020-03-03',
  },
  { says: 'dashes and a clock', line: '<div class="date">2020-03-03 15:04</div>', day: '2020-03-03' },
  {
    says: 'day-month-year by language',
    html: '<html lang="en-GB">',
    line: '<div class="date">04/03/2020</div>',
    day: '2020-03-04',
  },
  {
    says: 'month-day-year by language',
    html: '<html lang="en-US">',
    line: '<div class="date">03/04/2020 3:04 PM</div>',
    day: '2020-03-04',
  },
  { says: 'French', html: '<html lang="fr">', line: '<p>Publié le mardi 3 mars 2020 à 15 h 04</p>', day: '2020-03-03' },
  {
    says: 'French, changed first',
    html: '<html lang="fr">',
    line: '<p>Mis à jour le 5 mars 2020, publié le 3 mars 2020</p>',
    day: '2020-03-03',
  },
  {
    says: 'French, the first of the month',
    html: '<html lang="fr">',
    line: '<p>Le 1er avril 2020</p>',
    day: '2020-04-01',
  },
  {
    says: 'French, in figures',
    html: '<html lang="fr">',
    line: '<p>Par Ada Moss | Publié le 03/03/2020 à 15:04</p>',
    day: '2020-03-03',
  },
  { says: 'url with slashes', url: 'https://ledger.example/2020/03/03/mayor/', day: '2020-03-03' },
  { says: 'url with a month in letters', url: 'https://ledger.example/politics/2020/mar/03/mayor', day: '2020-03-03' },
  { says: 'url with dashes', url: 'https://ledger.example/mayor-2020-03-03', day: '2020-03-03' },
  { says: 'url in one number', url: 'https://ledger.example/news/20200303/mayor', day: '2020-03-03' },
  {
    says: 'url and an evening in universal time',
    url: 'https://ledger.example/2020/03/03/mayor',
    head: tag('article:published_time', '2020-03-04T02:10:00Z'),
    day: '2020-03-03',
  },
  {
    says: 'the shown day and an evening in universal time',
    head: ld(news({ datePublished: '2020-03-04T02:10:00.000Z' })),
    line: '<p>Published 9:10 PM EST, Tue March 3, 2020</p>',
    day: '2020-03-03',
  },
  {
    says: 'an early morning in Sydney',
    head: ld(news({ datePublished: '2020-03-02T20:30:00Z' })),
    line: '<p>March 3, 2020 — 7.30am</p>',
    day: '2020-03-03',
  },
  { says: 'local midnight', head: ld(news({ datePublished: '2020-03-03T23:59:00-08:00' })), day: '2020-03-03' },
  {
    says: 'published before a later change',
    head: tag('article:modified_time', '2020-03-09') + tag('article:published_time', '2020-03-03'),
    day: '2020-03-03',
  },
  { says: 'a dateline with its day', first: 'HARBOUR CITY, March 3, 2020 (NW) — ', day: '2020-03-03' },
  {
    says: 'the script the page starts with',
    below: '<script>window.__DATA__={"article":{"publishedAt":"2020-03-03T10:00:00-05:00"}}</script>',
    day: '2020-03-03',
  },
  { says: 'above the headline', above: '<div class="article-date">March 3, 2020</div>', day: '2020-03-03' },
  { says: 'below the text', below: '<p>First published March 3, 2020</p>', day: '2020-03-03' },
];

/** Days on the page, none of which is that of publication. */
const NOT_STATED: readonly Case[] = [
  { says: 'nothing', day: null },
  { says: 'the year of the copyright', below: '<footer>© 2020 Harbour Ledger</footer>', day: null },
  {
    says: 'years of the copyright',
    below: '<p>Copyright 1998-2020 Harbour Ledger. All rights reserved.</p>',
    day: null,
  },
  {
    says: 'days of comments',
    below:
      '<div id="comments"><div class="comment"><time datetime="2020-03-04">March 4, 2020</time><p>Good.</p></div></div>',
    day: null,
  },
  {
    says: 'one comment’s day without a time element',
    below:
      '<h3>1 Comment</h3><ul><li><b>gull</b> March 4, 2020 at 9:10 am <p>Good riddance to the old office, I say.</p></li></ul>',
    day: null,
  },
  {
    says: 'a related story’s time',
    below: `<div class="related"><article><a href="/x">${other}</a><time datetime="2020-02-02">Feb 2</time></article></div>`,
    day: null,
  },
  {
    says: 'a related story’s time that says published',
    below: `<div class="related"><a href="/x">${other}</a><time class="entry-date published" datetime="2020-02-02">Feb 2</time></div>`,
    day: null,
  },
  {
    says: 'a related story’s time in an aside',
    below: `<aside><a href="/x">${other}</a> <time datetime="2020-02-02">Feb 2</time></aside>`,
    day: null,
  },
  {
    says: 'cards without a telling name',
    below: `<section class="grid"><div class="tile"><h3><a href="/x">${other}</a></h3><time datetime="2020-02-02">Feb 2</time></div><div class="tile"><h3><a href="/y">A new roof for the pool</a></h3><time datetime="2020-02-01">Feb 1</time></div></section>`,
    day: null,
  },
  {
    says: 'one card without a telling name',
    below: `<section class="grid"><div class="tile"><h3><a href="/x">${other}</a></h3><time datetime="2020-02-02">Feb 2</time></div></section>`,
    day: null,
  },
  {
    says: 'a card’s published label',
    below: `<div class="tile"><h3><a href="/x">${other}</a></h3><p>Published February 2, 2020</p></div>`,
    day: null,
  },
  { says: 'today’s day in the masthead', above: '<div class="today">Sunday, November 29, 2026</div>', day: null },
  {
    says: 'today’s day in a header with a name of its own',
    above: '<header><span class="current-date">Sunday, November 29, 2026</span></header>',
    day: null,
  },
  {
    says: 'today’s day as a time element',
    above: '<header><time class="now" datetime="2026-11-29">November 29, 2026</time></header>',
    day: null,
  },
  { says: 'a day in the text', first: 'The office was opened on March 3, 2018, and closed again. ', day: null },
  { says: 'a first sentence that begins with a day', first: 'On March 3, 2018, nobody came. ', day: null },
  { says: 'two days', line: '<p>March 3, 2020</p><p>March 9, 2020</p>', day: null },
  { says: 'a range of days', line: '<p>March 3–9, 2020</p>', day: null },
  { says: 'a month', line: '<p>March 2020 issue</p>', day: null },
  { says: 'a year', line: '<p class="date">2020</p>', day: null },
  { says: 'some time ago', line: '<p class="date">3 hours ago</p>', day: null },
  { says: 'a clock', line: '<p class="date">Published 3:04 PM EST</p>', day: null },
  { says: 'a day without a year', line: '<p class="date">Published March 3</p>', day: null },
  { says: 'a day that is none', head: tag('article:published_time', '2020-02-31'), day: null },
  { says: 'figures that may be two days', line: '<p class="date">03/04/2020</p>', day: null },
  { says: 'a zero date', head: tag('article:published_time', '1970-01-01T00:00:00Z'), day: null },
  { says: 'a date of another kind of thing', head: ld({ '@type': 'Event', startDate: '2020-03-03' }), day: null },
  { says: 'a film’s date', head: ld({ '@type': 'Movie', datePublished: '2020-03-03' }), day: null },
  {
    says: 'a site’s own founding',
    head: ld({ '@type': 'NewsMediaOrganization', foundingDate: '1921-03-03' }),
    day: null,
  },
  {
    says: 'other stories in a list',
    head: ld({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: news({ headline: other, datePublished: '2020-02-02' }) }],
    }),
    day: null,
  },
  {
    says: 'a video beside the text',
    head: ld({ '@type': 'VideoObject', name: other, uploadDate: '2020-02-02' }),
    day: null,
  },
  { says: 'an expiry', head: tag('article:expiration_time', '2020-03-03'), day: null },
  { says: 'a modification alone in the metadata', head: tag('article:modified_time', '2020-03-03'), day: null },
  { says: 'a number in the url', url: 'https://ledger.example/news/20991399/mayor', day: null },
  { says: 'an address with a year and a month', url: 'https://ledger.example/2020/03/mayor', day: null },
  {
    says: 'an event’s day in a box',
    below: '<div class="event-box"><h4>Open house</h4><time datetime="2020-04-04">April 4, 2020</time></div>',
    day: null,
  },
  {
    says: 'a caption’s day',
    line: '<figure><img src="a.jpg"><figcaption>The cannery on March 3, 2018. (Jo Lund)</figcaption></figure>',
    day: null,
  },
  { says: 'a placeholder nobody filled', head: tag('article:published_time', '{{ page.date }}'), day: null },
  {
    says: 'a script with several stories',
    below: '<script>var s=[{"publishedAt":"2020-03-03"},{"publishedAt":"2020-03-04"}]</script>',
    day: null,
  },
  { says: 'a printing day', below: '<p>Printed on March 3, 2020</p>', day: null },
  { says: 'a retrieval day', below: '<p>Retrieved March 3, 2020</p>', day: null },
];

/** Second batch, written before anything was mended for it: 45 of 54 were right at first; these are what was wrong. */
const WRITTEN: readonly Case[] = [
  { says: 'fourteen figures', head: tag('dc.date', '20150313151200'), day: '2015-03-13' },
  { says: 'twelve figures are no count of milliseconds', head: tag('date', '201503131512'), day: '2015-03-13' },
  {
    says: 'milliseconds in an attribute, words in the element',
    line: '<time class="timeago" data-time="1426260720000">5 years ago</time>',
    day: '2015-03-13',
  },
  {
    says: 'a moment in an attribute of its own',
    line: '<div class="story-date" data-date="2015-03-13T15:12:00-05:00">5 years ago</div>',
    day: '2015-03-13',
  },
  {
    says: 'data-published-date',
    line: '<div class="meta" data-published-date="2015-03-13">old</div>',
    day: '2015-03-13',
  },
  { says: 'an attribute that holds no moment', line: '<span data-time="12">12 minutes</span>', day: null },
  {
    says: 'an older broadcaster’s only day',
    line: '<p>Page last updated at 15:12 GMT, Friday, 13 March 2015</p>',
    day: '2015-03-13',
  },
  {
    says: 'a year of two figures',
    html: '<html lang="en-US">',
    line: '<p class="byline">Posted 3/13/15</p>',
    day: '2015-03-13',
  },
  { says: 'points between figures', line: '<p class="date">13.03.2015</p>', day: '2015-03-13' },
  {
    says: 'points, and the day is small',
    html: '<html lang="en-US">',
    line: '<p class="date">04.03.2015</p>',
    day: '2015-03-04',
  },
  {
    says: 'figures at the end of the address',
    url: 'https://ledger.example/news/move_20150313.html',
    day: '2015-03-13',
  },
  { says: 'a number at the end of the address', url: 'https://ledger.example/news/move-20159913.html', day: null },
  {
    says: 'a script’s article_publish_date',
    below: '<script>utag_data = { "article_publish_date" : "2015-03-13" };</script>',
    day: '2015-03-13',
  },
];

/** Days that stood where nobody had looked before: attributes, read-out labels, clocks on either side. */
const FOUND_LATER: readonly Case[] = [
  { says: 'by, on and at', line: '<p class="byline">By Ada Moss on Jan 07, 2019 at 11:30a <a>@adam</a></p>', day: D7 },
  {
    says: 'a moment in the title of a span',
    line: '<span class="timeago" title="2019-01-07T08:15:00Z">3 hours ago</span>',
    day: D7,
  },
  {
    says: 'an element of a site’s own',
    line: '<lit-timestamp publishdate="2019-01-07T22:12:00Z" updatedate="2019-01-09T01:00:00Z"></lit-timestamp>',
    day: D7,
  },
  {
    says: 'a label that is read aloud',
    line: '<div aria-label="Published: 5:12 p.m. ET Jan. 7, 2019 Updated: 9:01 a.m. ET Jan. 8, 2019"></div>',
    day: D7,
  },
  {
    says: 'milliseconds in data-timestamp-ms',
    line: '<span data-timestamp-ms="1546848000000">moments ago</span>',
    day: D7,
  },
  { says: 'seconds in data-ts', line: '<abbr data-ts="1546848000">Yesterday</abbr>', day: D7 },
  { says: 'iso-8601-publish-date', head: tag('iso-8601-publish-date', '2019-01-07T20:00:01.123Z'), day: D7 },
  {
    says: 'article_date in American figures',
    head: tag('article_date', '01/07/2019'),
    html: '<html lang="en-US">',
    day: D7,
  },
  { says: 'search_date', head: tag('search_date', '2019-01-07'), day: D7 },
  {
    says: 'cre-date beside a later change',
    head: `${tag('eomportal-lastUpdate', '2019-01-09')}${tag('cre-date', '2019-01-07')}`,
    day: D7,
  },
  {
    says: 'a weekday before the clock',
    line: '<p>Posted: Mon 5:31 PM, Jan 07, 2019&nbsp;|&nbsp;Updated: Tue 9:01 AM, Jan 08, 2019</p>',
    day: D7,
  },
  {
    says: 'French, abbreviated, and the clock last',
    html: '<html lang="fr">',
    line: '<p>Publié le lun. 7 janv. 2019 à 14 h 30</p>',
    day: D7,
  },
  { says: 'Portuguese in figures', html: '<html lang="pt">', line: '<p>Publicado em 07/01/2019 às 14h30</p>', day: D7 },
  {
    says: 'a section before the day',
    line: '<div><span>News</span> <span class="dt">7 January 2019</span></div>',
    day: D7,
  },
  {
    says: 'a sentence below the text',
    below: '<div><p>This article was published on 7 January 2019.</p></div>',
    day: D7,
  },
  {
    says: 'a name and a day without a blank',
    line: '<div><span>By ADA MOSS</span><span>January 7, 2019</span></div>',
    day: D7,
  },
  {
    says: 'a day and a clock without a blank',
    line: '<div class="timestamp"><span>Jan. 7, 2019</span><span>10:10 PM</span></div>',
    day: D7,
  },
  {
    says: 'the evening before, in a time without a blank',
    head: ld(news({ datePublished: '2019-01-08T06:10:00.000Z' })),
    line: '<div class="Timestamp"><span>Jan. 7, 2019</span><span>10:10 PM</span></div>',
    day: D7,
  },
  {
    says: 'a list of nothing but the day',
    line: '<ul class="mini-info-list"><li><div class="date" data-seconds="1546848000" data-datetime="7 January 2019">7 January 2019</div></li></ul>',
    below:
      '<div class="column--secondary"><h3>Storm</h3><div class="date" data-seconds="1546900000" data-datetime="8 January 2019">8 January 2019</div></div>',
    day: D7,
  },
  {
    says: 'figures with the clock of the east coast',
    line: '<p class="timestamp">01/07/2019 05:22pm ET</p><p>Updated January 8, 2019</p>',
    day: D7,
  },
  { says: 'figures with the clock of London', line: '<p class="timestamp">07/01/2019 17:22 GMT</p>', day: D7 },
  {
    says: 'only an update, behind a name and an agency',
    line: '<p>Ada Moss | TNN | Updated: Jan 7, 2019, 06:42 IST</p>',
    day: D7,
  },
  {
    says: 'a table of facts below',
    below: '<ul><li><strong>Date</strong> 07.01.2019</li><li><strong>Author</strong> Ada Moss</li></ul>',
    day: D7,
  },
  {
    says: 'firstPublishedDate in a page’s state',
    head: '<script id="__NEXT_DATA__" type="application/json">{"props":{"article":{"firstPublishedDate":"2019-01-07T10:00:00Z"}}}</script>',
    day: D7,
  },
  {
    says: 'a key without quotation marks',
    head: '<script>var utag_data = { article_publish_date: "2019-01-07T10:00:00" };</script>',
    day: D7,
  },
  {
    says: 'a story’s number at the end of the address',
    url: 'https://ledger.example/news/ct-met-ferry-20190107-story.html',
    day: D7,
  },
  {
    says: 'an evening in universal time, as mail writes it',
    head: tag('sailthru.date', 'Tue, 08 Jan 2019 02:31:10 +0000'),
    line: '<p>January 7, 2019 9:31 PM</p>',
    day: D7,
  },
  {
    says: 'a day kept as midnight, and what a zone makes of it',
    head:
      ld(news({ datePublished: '2019-01-07T00:00:00Z' })) + tag('article:published_time', '2019-01-06T19:00:00-05:00'),
    day: D7,
  },
  {
    says: 'the same, and what the page shows',
    head: ld(news({ datePublished: '2019-01-08T00:00:00Z' })) + tag('date', '2019-01-07T19:00:00-05:00'),
    line: '<p>January 7, 2019</p>',
    day: D7,
  },
  {
    says: 'a morning in Australia',
    head: ld(news({ datePublished: '2019-01-06T22:10:00Z' })),
    line: '<p>7 January 2019 9:10am AEDT</p>',
    day: D7,
  },
  {
    says: 'posted by a name and a day without a comma',
    line: '<p>Posted by Dr. Ada Moss January 7, 2019 08:03 AM</p>',
    day: D7,
  },
  { says: 'a section, a name, a day, a clock', line: '<p>News By Ada Moss Jan. 7, 2019 5:16 pm</p>', day: D7 },
  {
    says: 'right above the first sentence, far below the headline',
    line: `${'<p>Bubbles in the water, seen from the pier.</p>'.repeat(16)}<p class="bold">January 07, 2019</p>`,
    day: D7,
  },
  {
    says: 'metas of other stories in the page',
    head: tag('dc.date', '2019-01-07'),
    below: ['2018-06-16', '2018-06-14', '2018-06-12']
      .map(
        (day) =>
          `<div itemscope><meta itemprop="datePublished" content="${day}T01:20:48Z"><a href="/x">Rowers</a></div>`,
      )
      .join(''),
    day: D7,
  },
  {
    says: 'a day in the address that is that of universal time',
    url: 'https://ledger.example/article/2019/01/08/us-ferry',
    line: '<p>Mon Jan 7, 2019 7:51pm EST</p>',
    day: D7,
  },
  {
    says: 'a day in the address, and a later change',
    url: 'https://ledger.example/article/2019/01/07/us-ferry',
    line: '<p>Updated January 8, 2019</p>',
    day: D7,
  },
  {
    says: 'a moment in the afternoon, and a later change',
    head: ld(news({ datePublished: '2019-01-07T15:00:00Z' })),
    line: '<p>Updated January 8, 2019</p>',
    day: D7,
  },
  {
    says: 'a day without an hour, against the address and what is shown',
    head: tag('DC.date.issued', '2019-01-08'),
    url: 'https://ledger.example/2019/01/07/ferry',
    line: '<p>January 7, 2019</p>',
    day: D7,
  },
  {
    says: 'a day without an hour, against what is shown alone',
    head: tag('DC.date.issued', '2019-01-07'),
    line: '<p>January 8, 2019</p>',
    day: D7,
  },
  {
    says: 'a moment in a page’s state, an evening in universal time',
    head: '<script>window.s = {"datePublished":"2019-01-08T02:30:00Z"}</script>',
    line: '<p>January 7, 2019 9:30 PM</p>',
    day: D7,
  },
  {
    says: 'a list of a name and the day',
    line: '<div class="author-list"><a>Ada Moss</a> | <span class="date-and-source">Jan 07, 2019</span></div>',
    day: D7,
  },
  {
    says: 'a film’s own page',
    head: ld({ '@type': 'VideoObject', name: H, uploadDate: '2019-01-07T10:00:00-05:00' }),
    day: D7,
  },
];

/** And what looks like them. */
const FOUND_LATER_NOT: readonly Case[] = [
  { says: 'three hours ago and no more', line: '<span class="time">3 hours ago</span>', day: null },
  {
    says: 'figures that are unclear, beside an update',
    line: '<p class="timestamp">01/07/2019 17:22</p><p>Updated January 8, 2019</p>',
    day: null,
  },
  { says: 'a title with a day and words', line: '<a title="2019-01-07 was a cold day">weather</a>', day: null },
  { says: 'a founding day with a name before it', line: '<p>Founded January 7, 2019</p>', day: null },
  { says: 'a label of an event', line: '<div aria-label="Event: Jan. 7, 2019"></div>', day: null },
  {
    says: 'a related list that holds a day and little else',
    below: '<ul class="related-list"><li><time datetime="2019-01-07">Jan 7</time> Pool to close</li></ul>',
    day: null,
  },
  {
    says: 'two days in a page’s state',
    head: '<script>var s = [{firstPublishedDate:"2019-01-07"},{firstPublishedDate:"2019-01-09"}];</script>',
    day: null,
  },
  {
    says: 'a film of another name',
    head: ld({ '@type': 'VideoObject', name: 'Rowers win', uploadDate: '2019-01-07' }),
    day: null,
  },
  {
    says: 'a print edition',
    below: '<p>This article appeared in the Europe section of the print edition of 9 January 2019</p>',
    day: null,
  },
];

export const DATED: readonly Case[] = [...STATED, ...WRITTEN, ...FOUND_LATER, ...NOT_STATED, ...FOUND_LATER_NOT];

const TEXT = [
  'The office has stood empty since the pipes burst, and the clerks have been working from the library’s reading room, which closes at six.',
  '“We will be able to hear the gulls,” said Ada Moss, the mayor, adding that the lease would save the town some forty thousand a year.',
  'Two councillors voted against the move, and a third was absent; the papers had been signed, she said, before anybody thought to ask the harbour board.',
];

export function datedPage({ head = '', line = '', above = '', below = '', html = '<html>', first = '' }: Case): string {
  const text = TEXT.map((words, at) => `<p>${at === 0 ? first : ''}${words}</p>`).join('');
  return `<!doctype html>${html}<head><title>${H}</title>${head}</head><body>${above}<main><h1>${H}</h1>${line}<div class="text">${text}</div></main>${below}</body></html>`;
}
