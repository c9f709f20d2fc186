// Science, technology, sport, money, trades: sites that are not a town's newspaper.
import { page } from './story.ts';

const foot = (n: string) => `<footer class="footer"><div><p>© 2020 ${n}. All rights reserved.</p></div></footer>`;
export const trades = [
  page(
    81,
    'physorg',
    'https://physlike.example/news/2019-01-council-ferry.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title></head><body><main><div class="news-article"><div class="article-main"><p class="article__date"> January 7, 2019</p><h1 class="text-extra-large line-low mb-2">${s.title}</h1><p class="article-byline text-low"><span> by ${s.name()}, University of Harbour</span></p><div class="article-gallery lightGallery"><div><figure class="article-img"><img><figcaption class="text-darken text-low-up text-truncate-js text-truncate mt-3">${s.xt()} Credit: CC0 Public Domain</figcaption></figure></div></div><div class="mt-4 article-main"><p>${s.p()}</p><section class="article-banner"><div class="ads"></div></section><p>${s.q()}</p><p>${s.p()}</p><p>${s.p()}</p><hr class="mb-4"><div class="article-main__more p-4"><h5>Explore further</h5><a>Ferry wakes and the sea floor</a></div><div class="mt-4 d-flex"><div class="article-main__more"><p><strong>More information:</strong> ${s.name()} et al. Ferries and gulls, <i>Journal of Harbours</i> (2019). <a>DOI: 10.1000/x</a></p><p><strong>Journal information:</strong> <cite>Journal of Harbours</cite></p></div></div><div class="article-main__note"><p>Provided by University of Harbour</p></div><div class="d-print"><p><strong>Citation</strong>: ${s.title} (2019, January 7) retrieved 10 March 2020 from https://physlike.example/news/2019-01-council-ferry.html</p><p>This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced without the written permission. The content is provided for information purposes only.</p></div></div><div class="feedback"><p>Feedback to editors</p></div></div></div><aside><h4>Featured Last Comments Popular</h4><article><h4><a>Gulls count to four</a></h4><p>21 hours ago</p></article></aside></main>${foot('Phys')}</body></html>`,
  ),
  page(
    82,
    'eurekalert',
    'https://www.eureka.example/pub_releases/2019-01/uoh-ferry010719.php',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | Eureka! Science News</title></head><body><div class="container"><article class="main-content"><header class="release-header"><p class="release_date"><span>News Release</span> <time datetime="2019-01-07">7-Jan-2019</time></p><h1 class="page_title">${s.title}</h1><p class="subtitle">${s.xt()}</p><p class="meta_institute">University of Harbour</p></header><div class="entry"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><p>${s.p()}</p><p class="text-center">###</p></div><p class="disclaimer"><strong>Disclaimer:</strong> AAAS and Eureka! are not responsible for the accuracy of news releases posted to Eureka! by contributing institutions or for the use of any information through the Eureka system.</p><aside class="media-contact"><h3>Media Contact</h3><p>${s.name()}<br>media@uoh.example<br>555-0100</p></aside></article></div></body></html>`,
  ),
  page(
    83,
    'techcrunch',
    'https://techcrunchy.example/2019/01/07/council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} – TechCrunchy</title><meta name="sailthru.date" content="2019-01-07 10:12:00"></head><body><div id="root"><div class="content-wrap"><article class="article-container article--post"><div class="article__primary-category"><a>Transportation</a></div><header class="article__header"><h1 class="article__title">${s.title}</h1><div class="article__byline-wrapper"><div class="article__byline"><a>${s.name()}</a><span class="article__byline__meta">@example / 5:12 am <span>EST</span> • January 7, 2019</span></div><div class="article__featured-image-wrapper"><p class="article__featured-image-credits"><strong>Image Credits:</strong> ${s.name()} / Getty Pics</p></div></div></header><div class="article-content"><p id="speakable-summary">${s.p()}</p><p>${s.q()}</p><div class="embed breakout"><div class="tc-embed"><a><span>Harbour's trams raise $20M</span></a></div></div><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p></div><div class="article__related-links"><ul><li><a>Tram startup shuts down</a></li></ul></div></article><aside class="sidebar"><section><h3>Sign up for Newsletters</h3><label>Daily Crunchy</label><label>Week in Review</label></section></aside></div></div></body></html>`,
  ),
  page(
    84,
    'variety',
    'https://varietal.example/2019/film/news/ferry-council-1203100000/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} – Varietal</title><meta property="article:published_time" content="2019-01-07T18:00:00+00:00"></head><body><div class="l-page"><article><header class="c-header"><div class="c-heading">${''}</div><div class="c-time"><time>January 7, 2019 10:00AM PT</time></div><h1 class="c-heading--article">${s.title}</h1><div class="c-author"><p>By <a rel="author">${s.name()}</a></p><div class="c-author__popup"><img><h4>${s.name()}</h4><p class="c-author__role">Senior Film Reporter</p><p><a>@example</a></p><div class="c-author__recent"><h4>${s.name()}'s Most Recent Stories</h4><ul><li><a>Box Office: ‘Ferry’ Sinks</a> <time>2 hours ago</time></li><li><a>‘Tram’ Sequel Set</a> <time>1 day ago</time></li></ul><a>View All</a></div></div></div></header><figure class="c-featured-image"><figcaption>CREDIT: ${s.name()}/REX/Shutterstock</figcaption></figure><div class="c-content t-copy"><p>${s.p()}</p><p>${s.q()}</p><div class="c-related"><h4>Related</h4><ul><li><a>Bo Lind to Direct ‘Flood Wall’</a></li></ul></div><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p></div><div class="c-tags"><p>Read More About:</p><ul><li><a>Ferry</a></li></ul></div><div class="c-comments"><p>Want to read more articles like this one?</p><a>Subscribe Today</a></div></article><section class="c-popular"><h3>Must Read</h3></section></div></body></html>`,
  ),
  page(
    85,
    'marketwatch',
    'https://www.marketwatcher.example/story/council-ferry-2019-01-07',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - MarketWatcher</title><meta name="parsely-pub-date" content="2019-01-07T17:05:00-05:00"></head><body><main><div class="region--full"><h1 class="article__headline">${s.title}</h1><div class="article__byline"><div class="timestamp"><time class="timestamp timestamp--pub">Published: Jan. 7, 2019 at 5:05 p.m. ET</time></div><div class="byline"><div class="author"><h4>By <a>${s.name()}</a></h4></div></div></div><ul class="bullets"><li>Comments</li></ul></div><div class="region--primary"><div class="column--full article__content"><div class="article__inset article__inset--type-Image"><figcaption><p class="caption">${s.xt()}</p><span class="credit">Getty Pics</span></figcaption></div><div class="paywall" id="js-article__body"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()} <div class="mw-quote"><a class="qt-chip"><span class="symbol">HBR,</span> <span class="change">+0.84%</span></a></div></p><p><strong>Read:</strong> <a>Why the tram bonds are falling as the council dithers about the bridge</a></p><p>${s.p()}</p><p>${s.q()}</p></div><div class="article__read-next"><h4>Read Next</h4></div><div class="container--bottom author-bio"><h4>About the Author</h4><p>${s.name()} is a markets reporter based in Harbour City.</p></div></div></div></main>${foot('MarketWatcher')}</body></html>`,
  ),
  page(
    86,
    'forbes',
    'https://www.forbish.example/sites/adamoss/2019/01/07/council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="article:published" content="2019-01-07T11:30:00-05:00"></head><body><article-app><div class="article-wrapper"><div class="metrics-channel"><div class="metrics-text"><span>12,345 views</span></div><div class="content-data"><time>Jan 7, 2019,</time><time>11:30am EST</time></div></div><h1 class="fs-headline speakable-headline">${s.title}</h1><contributor class="contrib"><div class="fs-author-wrapper"><a class="contrib-link--name">${s.name()}</a><div class="contrib-type">Contributor</div><div class="contrib-disclaimer">Opinions expressed by Forbish Contributors are their own.</div><p>I write about harbours and money.</p></div></contributor><div class="article-body fs-article fs-responsive-text current-article"><div class="image-embed"><figcaption><p class="color-body">${s.xt()}</p><small>Getty</small></figcaption></div><p>${s.p()}</p><p>${s.q()}</p><div class="vestpocket" vest-pocket=""></div><p>${s.p()}</p><div class="recirc-module"><h4>Today In: Money</h4></div><h2 class="subhead-embed">${s.g('The price of a crossing')}</h2><p>${s.p()}</p><p>${s.q()}</p><div class="bottom-contrib-block"><p>Follow me on <a>Twitter</a>. Check out my <a>website</a>.</p><div class="contrib-bio"><p>I am a writer in Harbour City who has covered boats for twenty years for papers large and small. </p></div></div></div></div></article-app></body></html>`,
  ),
  page(
    87,
    'espn-2019',
    'https://www.sportsnet.example/nba/story/_/id/25700000/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="DC.date.issued" content="2019-01-07T23:00:00Z"></head><body><section id="article-feed"><article class="article"><div class="container"><header class="article-header"><h1>${s.title}</h1></header><div class="article-body"><aside class="inline inline-photo"><figcaption class="photoCaption">${s.xt()} <cite>${s.name()}/AP Wire</cite></figcaption></aside><div class="article-meta"><ul class="authors"><li><div class="author has-bio">${s.name()}<span>SportsNet Staff Writer</span></div></li></ul><span class="timestamp" data-date="2019-01-07T23:00:00Z" data-dateformat="date1"></span><div class="author-bio"><p>Covers ferries for SportsNet.</p></div></div><p>${s.p()}</p><p>${s.q()}</p><aside class="inline editorial float-r"><header><h2>Editor's Picks</h2></header><ul><li><h1><a>Power rankings: The boats that matter in the new year</a></h1></li></ul></aside><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p><p><i>Information from The Associated Wire was used in this report.</i></p></div><footer class="article-footer"><h3>Comments</h3></footer></div></article></section></body></html>`,
  ),
  page(
    88,
    'si-bleacher',
    'https://www.bleachers.example/articles/2814000-council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="pubdate" content="2019-01-07T21:12:08+00:00"></head><body><div class="organism contentStream slide"><div class="molecule articleHeader"><h1>${s.title}</h1><div class="authorInfo"><span class="name"><a>${s.name()}</a></span><span class="atom authorPosition">Featured Columnist</span><span class="date">January 7, 2019</span><a class="commentCount">Comments</a></div></div><div class="organism contentBody"><div class="articleContent"><div class="article_body"><figure class="contentImg"><div class="lazy"></div><p>${s.xt()}</p><span>Getty Pics</span></figure><p class="contentTagBlock">${s.p()}</p><p>${s.q()}</p><blockquote class="twitter-tweet"><p>${s.g('The ferry is done. Harbour City is done. Good night.')}</p>&mdash; ${s.name()} (@x) <a>January 7, 2019</a></blockquote><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p><p><em>Stats courtesy of Harbour-Reference.example unless otherwise noted.</em></p></div></div></div><div class="relatedContent"><h3>Related</h3><ul><li><div class="title">Best trams of the year</div></li></ul></div></div></body></html>`,
  ),
  page(
    89,
    'coindesk',
    'https://www.coinbench.example/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - CoinBench</title><script type="application/ld+json">{"@type":"Article","headline":"${s.title}","datePublished":"2019-01-07T09:00:59+00:00"}</script></head><body><section class="article-hero"><div class="article-hero-headline"><h1 class="heading">${s.title}</h1></div><div class="article-hero-datetime"><time datetime="2019-01-07T09:00:59+00:00">Jan 7, 2019 at 09:00 UTC</time><div class="article-hero-update">Updated Jan 7, 2019 at 11:53 UTC</div></div></section><section class="article-body"><div class="article-pharagraph"><p><span>${s.p()}</span></p></div><div class="article-pharagraph"><p><span>${s.q()}</span></p></div><div class="article-pharagraph"><p><span>${s.p()}</span></p></div><div class="article-list"><ul><li>${s.t()}</li><li>${s.t()}</li></ul></div><div class="article-pharagraph"><p><span>${s.p()}</span></p></div><div class="article-pharagraph"><p><span><em>Ferry image via Shutterstock</em></span></p></div></section><section class="article-disclaimer"><h6>Disclosure Read More</h6><p>The leader in boat news, CoinBench is a media outlet that strives for the highest journalistic standards and abides by a strict set of editorial policies. CoinBench is an independent operating subsidiary of Boat Currency Group.</p></section><section class="newsletter"><h2>Subscribe to our newsletter</h2></section></body></html>`,
  ),
  page(
    90,
    'ign-kotaku',
    'https://kotakish.example/council-ferry-1831500000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="article:published_time" content="2019-01-07T14:20:00-05:00"></head><body><main><div class="js_post-wrapper"><article class="js_post_item"><header class="js_starterpost"><h1 class="headline entry-title">${s.title}</h1><div class="meta--pe"><div class="author"><a>${s.name()}</a></div><time class="meta__time" datetime="2019-01-07T14:20:00-05:00"><a>1/07/19 2:20pm</a></time><div class="meta__network"><span>Filed to: <a>ferries</a></span></div><div class="js_like">12.1K</div><div class="js_reply-count">38</div><span>Save</span></div></header><div class="post-content entry-content js_entry-content"><figure class="asset"><span class="caption">Image: ${s.name()}</span></figure><p class="first-text">${s.p()}</p><div class="instream-native-video">${''}</div><p>${s.q()}</p><aside class="align--left pullquote"><q>${s.again()}</q></aside><p>${s.p()}</p><div class="js_commerce-inset-permalink"><p>G/O Media may get a commission</p><p>Boat Shoes Deal</p><p>Buy for $79</p></div><p>${s.p()}</p><p>${s.q()}</p></div></article><div class="js_recirc"><h6>Recent Video</h6><p>This browser does not support the video element.</p></div><section class="author-bio"><p>${s.name()}</p><p>Staff writer, Kotakish.</p></section><div class="replies"><h4>DISCUSSION</h4></div></div></main></body></html>`,
  ),
  page(
    91,
    'ars-zdnet',
    'https://zdnut.example/article/council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | ZDNut</title></head><body><div id="main"><div class="storyContainer"><header class="storyHeader article"><h1>${s.title}</h1><p class="summary">${s.xt()}</p><div class="byline"><div class="meta"><p class="meta">By <span class="author"><a rel="author">${s.name()}</a></span> for <a>Zero Day</a> | <time datetime="2019-01-07 17:14:00">January 7, 2019 -- 17:14 GMT (09:14 PST)</time> | <span>Topic: <a>Security</a></span></p></div></div></header><div class="row"><article class="storyBody"><div class="shareBar">2</div><p>${s.p()}</p><p>${s.q()}</p><div class="relatedContent alignRight"><h3 class="heading"><span>Must read</span></h3><ul><li><a>How to moor a boat</a></li></ul></div><p>${s.p()}</p><p>SEE: <strong><a>Special report: Harbours and the cloud (free PDF)</a></strong></p><p>${s.p()}</p><p>${s.q()}</p><h3>RELATED COVERAGE:</h3><ul><li><a>Trams fall to a botnet again</a></li><li><a>Bridge opens itself at night</a></li></ul></article></div><div class="storyFooter"><h3>Related Topics:</h3><span>Security TV</span><div class="byline expanded"><p>By ${s.name()} for Zero Day | January 7, 2019 -- 17:14 GMT (09:14 PST) | Topic: Security</p></div><div class="talkback">Show Comments</div></div></div></div></body></html>`,
  ),
  page(
    92,
    'conversation',
    'https://theconv.example/council-ferry-109200',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="pubdate" content="20190107"></head><body><main><article><header class="content-header-block"><h1 class="legacy"><strong class="entry-title">${s.title}</strong></h1><div class="timestamps"><div class="timestamp published"><time datetime="2019-01-07T18:48:16Z">January 7, 2019 1.48pm EST</time></div></div><figure class="content-lead-image"><figcaption>${s.xt()} <span class="source">${s.name()}/Shutterstock.com</span></figcaption></figure></header><div class="wrapper"><aside class="content-authors"><ol class="authors-list"><li><a class="author-name">${s.name()}</a><p class="role">Professor of Harbours, University of Millbrook</p></li></ol><section class="disclosure"><h3>Disclosure statement</h3><p>${s.name()} does not work for, consult, own shares in or receive funding from any company or organization that would benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment.</p></section><section class="partners"><h3>Partners</h3><p>University of Millbrook provides funding as a member of The Conv US.</p></section></aside><div class="grid-ten large-grid-nine content-body"><div itemprop="articleBody" class="entry-content instapaper_body inline-promos"><p>${s.p()}</p><p>${s.q()}</p><h2>${s.g('What the law says')}</h2><p>${s.p()}</p><hr><p><em><strong>Read more: <a>Why ferries fail and what towns can do about it</a></strong></em></p><hr><p>${s.p()}</p><p>${s.q()}</p><p>[ <em>You’re smart and curious about the world. So are The Conv’s authors and editors.</em> <a>You can read us daily by subscribing to our newsletter</a>. ]</p></div></div></div></article><section><h2>You might also like</h2></section></main></body></html>`,
  ),
  page(
    93,
    'local-radio',
    'https://wxyz.example/2019/01/council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | WXYZ 101.1</title></head><body class="single"><div class="site"><div class="onair"><p>On Air Now: Morning Show 6:00am - 10:00am</p></div><section class="post-content"><h1 class="title">${s.title}</h1><p class="meta">Jan 7, 2019 @ 5:40pm</p><div class="share"><a>Facebook</a></div><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p><p>(Copyright 2019 WXYZ News)</p><div class="tagged"><h6>Related:</h6><a>ferry</a></div></section><aside><h3>Contests</h3><p>Win tickets to the harbour concert by listening each morning at eight for the word of the day.</p></aside></div></body></html>`,
  ),
  page(
    94,
    'trade-press',
    'https://www.seatradenews.example/port-news/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title></head><body><div class="dialog-off-canvas"><div class="article-page"><div class="article-top"><div class="tags"><a>Port News</a></div><h1>${s.title}</h1><div class="article-summary-detail"><p>${s.xt()}</p></div><div class="author-list"><a>${s.name()}</a> | <span class="date-and-source">Jan 07, 2019</span></div></div><div class="article-content"><div class="field field--name-body"><p>${s.p()}</p><p>${s.p()}</p><div class="related-block"><div class="related-title">Related:</div><a>Harbour dues to rise by a third as the port expands its container terminal</a></div><p>${s.q()}</p><p>${s.p()}</p><p><em>Copyright © 2019. All rights reserved. Seatrade, a trading name of Markets (UK) Limited. Add Seatrade News to your Google News feed.</em></p></div><div class="gdpr"><p>TAGS: <a>Europe</a></p></div><div class="comments-block"><p>0 comments</p><p>Hide comments</p><h3>Comments</h3><ul class="links"><li>Allowed HTML tags: &lt;em&gt; &lt;strong&gt; &lt;blockquote&gt;</li></ul><p class="text">Plain text</p><ul><li>No HTML tags allowed.</li><li>Web page addresses and e-mail addresses turn into links automatically.</li><li>Lines and paragraphs break automatically.</li></ul></div></div></div></div></body></html>`,
  ),
  page(
    95,
    'mumbai-firstpost',
    'https://www.firstmail.example/politics/council-ferry-5850000.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}-Politics News, Firstmail</title></head><body><div class="main-inner-left"><h1 class="inner-main-title">${s.title}</h1><div class="author-info"><span class="article-by">${s.name()}</span><span class="article-date">January 07, 2019 20:11:09 IST</span></div><div class="article-sect"><div class="consumption"><ul class="highlight-list"><li>${s.xt()}</li></ul><div class="article-full-content"><p>${s.p('Harbour City: ')}</p><p>${s.q()}</p><div class="related-article"><h4>Also See</h4><a>Tram Express</a></div><p>${s.p()}</p><div class="wp-caption"><img><p class="wp-caption-text">${s.xt()} Twitter/@example</p></div><p>${s.p()}</p><p>${s.q()}</p><p>Your guide to the latest cricket World Cup stories, analysis, reports, opinions, live updates and scores on https://www.firstmail.example/cricket. Follow us on <a>Twitter</a> and <a>Instagram</a> or like our <a>Facebook</a> page for updates throughout the ongoing event.</p></div></div><div class="updated-date"><p>Updated Date: <span>Jan 07, 2019 20:11:09 IST</span></p></div><div class="article-tags"><p>Tags : <a>Ferry</a></p></div></div></div><div class="also-see"><h3>Also See</h3></div></body></html>`,
  ),
  page(
    96,
    'scmp-straits',
    'https://www.straitspost.example/world/article/2180900/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | Straits Post</title><meta name="cse_pubdate" content="2019-01-07T22:00:10+08:00"><meta property="article:published_time" content="2019-01-07T22:00:10+08:00"></head><body><article class="main-content"><div class="article__header"><h1 class="info__headline">${s.title}</h1><div class="info__subHeadline"><ul class="generic-article__summary--ul"><li class="generic-article__summary--li">${s.xt()}</li><li class="generic-article__summary--li">${s.xt()}</li></ul></div></div><div class="article__info"><div class="info-author"><a>${s.name()}</a></div><div class="info-time">Published: 10:00pm, 7 Jan, 2019</div><div>Updated: 11:20pm, 7 Jan, 2019</div></div><div class="article__body generic-article__body"><div class="article-content"><p class="print-article__body article-details-type--p content--p">${s.p()}</p><p class="article-details-type--p content--p">${s.q()}</p><div class="inline-advert"><span>Advertisement</span></div><p class="article-details-type--p content--p">${s.p()}</p><div class="article-body-figure"><figcaption>${s.xt()} Photo: AFP</figcaption></div><p class="article-details-type--p content--p">${s.p()}</p><p class="article-details-type--p content--p">${s.q()}</p><p class="print-article__footer">This article appeared in the Straits Post print edition as: Ferry is void</p></div></div><div class="article__tag"><span>Harbour politics</span></div></article></body></html>`,
  ),
];
