// Pages as dirty as real ones, made up: the same story in the themes of different kinds of sites, each with what such
// sites put around and into their articles. `gold`: the paragraphs that are coverage. `day`: what the page states.

export type DirtyPage = {
  readonly name: string;
  readonly html: string;
  readonly gold: readonly string[];
  readonly day: string | null;
};

const GOLD = [
  'Harbour City’s contract for two new ferries is void, a provincial judge ruled on Tuesday, in a decision that runs to forty pages and leaves the island without a winter crossing.',
  '“Nobody could have bid fairly,” Justice Ida Crane wrote, adding that the terms had been changed twice after the bids were opened.',
  'Mayor Ada Moss said she was disappointed but not surprised, and that the council would meet on Friday to decide what to do about the ferries.',
  '“We will read it carefully,” she told reporters outside the town hall, where some forty people had gathered in the rain.',
  'The two bidders, Aurora Lines and Borealis Marine, did not answer questions before publication.',
  'The case began in 2021, when a clerk noticed that the deadline in one copy of the tender was a week later than in the other.',
  'An appeal must be filed within thirty days. A spokesman for the province said it was too early to say whether one would be.',
];
const p = (text: string) => `<p>${text}</p>`;
const LINKED =
  'The case began in <a href="/2021/case">2021</a>, when a clerk noticed that the deadline in one copy of <a href="/t">the tender</a> was a week later than in the other.';
const body = (between: Readonly<Record<number, string>> = {}) =>
  GOLD.map((text, at) => `${between[at] ?? ''}${p(at === 5 ? LINKED : text)}`).join('\n');
const STORIES = [
  'Harbour pool to close for the winter',
  'School board picks a new chair after long night',
  'Island bakery wins a national prize',
  'Storm tears roof from the old cannery',
];
const list = (tag = 'li') => STORIES.map((story) => `<${tag}><a href="/x">${story}</a></${tag}>`).join('');
const page = (head: string, content: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry contract void, judge rules | Harbour Ledger</title><meta property="og:title" content="Ferry contract void, judge rules">${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li></ul></nav></header>
${content}
<footer><p>© 2023 Harbour Ledger Media. All rights reserved. <a href="/privacy">Privacy policy</a></p></footer></body></html>`;
const H1 = '<h1>Ferry contract void, judge rules</h1>';
const FIGURE =
  '<figure class="wp-caption"><img src="f.jpg"><figcaption class="wp-caption-text">The ferry Aurora lies at the harbour wall on Monday morning. (Jo Lund/Harbour Ledger)</figcaption></figure>';

export const DIRTY_PAGES: readonly DirtyPage[] = [
  {
    name: 'a blog theme with share bar, tags, author box, related posts and comments',
    day: '2023-05-09',
    html: page(
      '',
      `<main><article class="post">${H1}<div class="entry-meta">By <a rel="author" href="/a">Kit Ray</a> | <span class="posted-on">Posted on May 9, 2023</span></div><div class="entry-content">${FIGURE}${body({ 3: '<div class="wp-block-newsletter"><h3>Get our newsletter</h3><p>The day’s stories from the harbour, in your inbox each morning at seven.</p></div>' })}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3><p><a>${STORIES[0]}</a></p><p>In "News"</p></div></div><div class="post-tags">Tagged <a>ferries</a>, <a>courts</a></div><div class="author-box"><p>Kit Ray has covered the harbour and its people for eleven years, and writes about courts.</p></div></article><div id="comments"><h2>3 comments</h2><p>I told everyone this would end in court, and nobody in that council listened to me at all.</p><p>What does the mayor even do all day long, one wonders, apart from having pictures taken?</p></div></main>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a chain of dailies: notices, links and a paywall between the paragraphs',
    day: '2023-05-09',
    html: page(
      '<meta property="article:modified_time" content="2023-05-12T08:00:00Z">',
      `<div class="layout"><section class="article-content">${H1}<p class="article-subtitle">Decision leaves the island without a winter crossing</p><div class="published-by"><span>Kit Ray</span></div><div class="published-date"><span class="published-date__since">Published May 09, 2023</span> <span>  •  Last updated May 12, 2023  •  3 minute read</span></div><p>You can save this article by registering for free here. Or sign-in if you have an account.</p>${body(
        {
          2: '<div class="ad__inner">Advertisement 2</div><p class="ad-text">This advertisement has not loaded yet, but your article continues below.</p>',
          4: `<h3>Recommended from Editorial</h3><ol class="related-links">${list()}</ol>`,
          6: '<p>Article content</p>',
        },
      )}<p><em>kray@ledger.example</em></p><p>Join the Conversation</p><p>Postings are moderated. Please keep comments relevant and respectful. Comments may take up to an hour to appear on the site.</p></section></div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a public broadcaster: components in capitals, a list of more stories inside',
    day: '2023-05-09',
    html: page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry contract void, judge rules","datePublished":"2023-05-09T16:12:00-04:00","dateModified":"2023-05-10","author":[{"@type":"Person","name":"Kit Ray"}],"publisher":{"@type":"Organization","name":"Harbour Ledger"}}</script>',
      `<div data-component="story">${H1}<div class="BylineMeta__time"><time datetime="2023-05-09T20:12Z">May 09, 2023 4:12 PM</time></div><div class="ShareBar">Share Copy link</div><div class="StoryBody">${body(
        {
          1: '<div class="ImageBlock__Caption"><p>Two people stand under one umbrella while a ferry that is not in service is towed past.</p></div>',
          3: `<div class="SimilarLinks RelatedStories"><h2>More from the harbour</h2><ul>${list()}</ul></div>`,
        },
      )}<div class="ContactBox"><p>Do you have a story we should know about? Write to us at tips@ledger.example.</p></div></div></div><div class="Recirculation"><h2>Trending</h2>${list('p')}</div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a wire story, credits at its end',
    day: null,
    html: page(
      '',
      `<article>${H1}${p(`HARBOUR CITY (NW) — ${GOLD[0]}`)}${GOLD.slice(1).map(p).join('')}<p>___</p><p>Associated writer Jo Lund in Lowtown contributed to this report.</p><p>Follow NW’s coverage of courts at https://wire.example/courts</p></article>`,
    ),
    gold: [`HARBOUR CITY (NW) — ${GOLD[0]}`, ...GOLD.slice(1)],
  },
  {
    name: 'a tabloid: everything is a div, links in capitals, polls, captions in plain paragraphs',
    day: '2023-05-09',
    html: page(
      '',
      `<div id="wrap">${H1}<div class="story-meta">By KIT RAY, Court Reporter</div><div class="story-meta">Published: 16:12 BST, 9 May 2023 | Updated: 08:10 BST, 10 May 2023</div><div class="story">${body(
        {
          1: '<p>Ferry at the wall: the Aurora on Monday. Picture: Jo Lund</p>',
          3: `<p><strong><a href="/x">READ MORE: ${STORIES[3]}</a></strong></p>`,
          5: '<div class="poll"><h4>Should the city appeal?</h4><button>Yes</button><button>No</button></div>',
          6: `<ul class="most-read-list"><li class="head">MOST READ</li>${list()}</ul>`,
        },
      )}<p>Share or comment on this article: Ferry contract void, judge rules</p></div></div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a magazine: pull quote, audio, standing footer with a bio and an appeal',
    day: '2023-05-09',
    html: page(
      '<meta name="parsely-pub-date" content="2023-05-09T10:00:00Z">',
      `<article>${H1}<div class="audio-player"><p>Listen to this article, read by a machine voice, in six minutes and ten seconds.</p></div>${body(
        {
          3: '<aside class="pullquote"><p>“Nobody could have bid fairly”</p></aside>',
        },
      )}<hr><p><em>Kit Ray is a reporter for the Harbour Ledger.</em></p><div class="donate-box"><h3>Support us</h3><p>Readers like you pay for what we do. Give what you can, and we will go on asking questions.</p></div><p>This story is republished under a Creative Commons licence.</p></article>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a local site without classes: a date line, link paragraphs, a list of latest news after the text',
    day: '2023-05-09',
    html: page(
      '',
      `<table><tr><td>${H1}<p>Tuesday, May 9, 2023</p>${body()}<p><a href="/1">Previous story: ${STORIES[1]}</a></p><p><a href="/2">Next story: ${STORIES[2]}</a></p><h4>Latest news</h4><ul>${list()}</ul></td></tr></table>`,
    ),
    gold: GOLD,
  },
  {
    name: 'two days, neither labelled: none is believed',
    day: null,
    html: page(
      '',
      `<article>${H1}<p class="dates"><span class="post-date">May 9, 2023</span> <span class="post-date">May 12, 2023</span></p>${body()}</article>`,
    ),
    gold: GOLD,
  },
  {
    name: 'only other stories’ days',
    day: null,
    html: page(
      '',
      `<article>${H1}${body()}</article><div class="related-list"><div class="card"><span class="card-date">May 2, 2023</span><a>${STORIES[0]}</a></div></div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a broken JSON-LD with the day in it, cookie wall first',
    day: '2023-05-09',
    html: page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A "bad" headline","datePublished":"2023-05-09T10:00:00Z",}</script>',
      `<div class="cookie-consent"><p>We and our partners store and use information on your device to show advertising that fits you, to measure it and to learn about our readers. You can change your mind at any time.</p><button>Accept all</button></div><article>${H1}${FIGURE}${body({ 5: '<p class="promo-inline">Sign up for The Tide, our weekly letter about the coast.</p>' })}<p>With files from the Northern Wire</p></article>`,
    ),
    gold: GOLD,
  },
  {
    name: 'captions without figcaption: beside the picture in a box, in a table, in a paragraph of that name',
    day: null,
    html: page(
      '',
      `<div class="col">${H1}${body({
        0: '<div class="foto"><div><img src="a.jpg"><p>Ida Crane on the steps of the court.</p></div></div>',
        2: '<table class="right"><tr><td><img src="b.jpg"></td></tr><tr><td>The Aurora, built in 1988, has crossed the strait some forty thousand times.</td></tr></table>',
        4: '<p class="imageCaption">The island seen from the north in winter, when no ferry runs.</p>',
        6: '<div class="video-asset"><video src="v.mp4"></video><p class="video-desc">Watch the towing of the ferry as it was filmed from the pier.</p></div>',
      })}</div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'comments longer than the article, in a container named for them',
    day: null,
    html: page(
      '',
      `<div class="post has-comments">${H1}<div class="story">${body()}</div></div><div class="comments-area" id="comments"><h2>40 comments</h2>${Array.from({ length: 40 }, (_, n) => `<div class="comment"><p>Reader ${n} here: whoever wrote the tender should be made to row the crossing in January, twice, and then write it again, properly this time, in plain words.</p></div>`).join('')}</div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a short article beside a long column of teasers; the theme names the text',
    day: null,
    html: page(
      '',
      `<div class="left"><h2>Ferry contract void, judge rules</h2><div class="entry-content">${GOLD.slice(0, 2).map(p).join('')}</div></div><div class="right-bar">${Array.from({ length: 9 }, (_, n) => `<div class="block"><p>Our latest picks for the ${n + 2} best benches along the harbour, with notes on wind, on shade, on gulls, and on who may be met there in the early morning.</p></div>`).join('')}</div>`,
    ),
    gold: GOLD.slice(0, 2),
  },
  {
    name: 'a site builder that calls each paragraph a widget',
    day: null,
    html: page(
      '',
      `<div class="elementor">${H1}${GOLD.map((text) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(text)}</div></div>`).join('')}</div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'the paid part in a box named paywall, as search engines ask for it',
    day: null,
    html: page(
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","cssSelector":".paywall"}}</script>',
      `<div class="text">${H1}${p(GOLD[0]!)}<div class="paywall">${GOLD.slice(1, 4).map(p).join('')}</div><div class="paywall-prompt"><p>To read on, become a member for the price of a ferry ticket.</p><button>Join</button></div><div class="paywall">${GOLD.slice(4).map(p).join('')}</div></div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'the text stated in JSON-LD; boxes between the paragraphs that no name gives away',
    day: '2023-05-09',
    html: page(
      `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Harbour Ledger"},{"@type":["NewsArticle"],"headline":"Ferry contract void, judge rules","datePublished":"2023-05-09T08:00:00-04:00","articleBody":${JSON.stringify(GOLD.join(' '))}}]}</script>`,
      `<div class="x1">${H1}${body({
        2: '<div class="x2"><p>This week the desk answers your letters on Saturday at noon in the reading room of the old library on Mill Street.</p></div>',
        5: '<div class="x3"><p>The Ledger’s almanac of tides for the coming year is on sale at the counter, and by post.</p></div>',
      })}</div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'elements of the site’s own inside a paragraph',
    day: null,
    html: page(
      '',
      `<article>${H1}${body().replace('Aurora Lines', '<x-company id="1">Aurora Lines</x-company>').replace('Borealis Marine', '<x-company id="2">Borealis Marine</x-company>')}</article>`,
    ),
    gold: GOLD,
  },
  {
    name: 'an older paper: sign-in box, text size, keywords, contributors, contact',
    day: '2011-11-18',
    html: page(
      '',
      `<div id="story"><div class="ugc"><p>Sign in now to share your story.</p><p>Be first to contribute</p><p>Verifying your credentials...</p></div>${H1}<div class="articleDate">Published: <span class="published" title="11/18/2011 8:27:07 AM">11/18/2011</span></div>${body(
        {
          1: '<div><h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul></div>',
          3: `<p>IN THE COURTS: <a href="/x">${STORIES[1]}</a></p>`,
        },
      )}<p>Contributing: Jo Lund, Ida Ray, Northern Wire.</p><p>Kit Ray can be reached at kray@ledger.example.</p><p>Please follow the Harbour Desk on Twitter and Facebook.</p></div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a broadcaster of some years ago: off-screen labels, player notices, a list of links inside',
    day: '2023-05-09',
    html: page(
      '',
      `<div class="story-body">${H1}<div class="mini-info"><ul><li class="mini-info-list__item"><div class="date" data-seconds="1683626400" data-datetime="9 May 2023">9 May 2023</div></li></ul></div><div class="story-body__inner">${body(
        {
          0: '<figure class="media-landscape"><span class="image-and-copyright-container"><img src="a.jpg"><span class="off-screen">Image copyright</span><span class="story-image-copyright">Kestrel Images</span></span><figcaption><span class="off-screen">Image caption</span><span class="media-caption__text">The ferry in the ice.</span></figcaption></figure>',
          2: '<div class="media-player"><p class="media-message">Media playback is unsupported on your device</p></div>',
          4: `<ul class="story-body__unordered-list"><li class="story-body__list-item"><a href="/1">${STORIES[0]}</a></li><li class="story-body__list-item"><a href="/2">${STORIES[1]}</a></li></ul>`,
        },
      )}<p>These are external links and will open in a new window</p></div></div>`,
    ),
    gold: GOLD,
  },
  {
    name: 'a paper whose paragraphs are each in a box of their own, with promotions between',
    day: '2023-05-09',
    html: page(
      '<meta property="article:published_time" content="2023-05-09T20:12:00.000Z">',
      `<main id="main">${H1}<p id="article-summary">The ruling leaves the island without a winter crossing.</p><div data-testid="photoviewer-wrapper"><figure><figcaption data-testid="photoviewer-children"><span>Cars wait at the slip.</span><span><span>Credit...</span><span>Jo Lund for the Harbour Ledger</span></span></figcaption></figure></div><section name="articleBody">${GOLD.map(
        (text, at) =>
          `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${p(text)}</div></div>${at === 3 ? '<div id="c-newsletter-module"><p>Sign up for the Harbour Briefing. What you need to know to start your day.</p></div><div class="css-x ad"><div id="story-ad-1-slug">Advertisement</div><a href="#after">SKIP ADVERTISEMENT</a></div>' : ''}`,
      ).join(
        '',
      )}</section><div class="bottom-of-article"><p>Kit Ray covers the courts. <a href="/kit">More about Kit Ray</a></p><p>A version of this article appears in print on May 10, 2023, Section A, Page 4 of the Harbour edition. <a href="/r">Order Reprints</a> | <a href="/t">Today’s Paper</a> | <a href="/s">Subscribe</a></p></div></main>`,
    ),
    gold: GOLD,
  },
  {
    name: 'the first paragraph in one box with the picture',
    day: null,
    html: page(
      '',
      `<article>${H1}<div class="lead"><div><img src="a.jpg"></div>${p(GOLD[0]!)}</div>${GOLD.slice(1).map(p).join('')}</article>`,
    ),
    gold: GOLD,
  },
];
