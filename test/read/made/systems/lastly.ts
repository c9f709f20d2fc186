// Written last, when nothing was left to mend for the others.
import { page } from './story.ts';

const foot = (n: string) => `<footer><p>© 2020 ${n}</p><ul><li><a>Terms</a></li></ul></footer>`;
export const lastly = [
  page(
    101,
    'thehill',
    'https://thehillock.example/homenews/424100-council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | TheHillock</title><meta property="article:published_time" content="2019-01-07T17:10:58-05:00"></head><body><div id="content"><h1 class="title" id="page-title">${s.title}</h1><div class="share-buttons"><span>${'1,204'} Shares</span></div><div class="content-wrp"><span class="submitted-by">By <a>${s.name()}</a> - <span class="submitted-date">01/07/19 05:10 PM EST</span></span><span class="comment-count">312</span></div><div class="field field-name-image"><span class="rollover-people-img">${s.name()}</span></div><div class="content-img-wrp"><p class="img-credit">© Getty Pics</p></div><div class="field field-name-body"><div class="field-items"><div class="field-item even"><p>${s.p()}</p><p>${s.q()}</p><div class="dfp-tag-wrapper"></div><p>${s.p()} <span class="rollover-people"><a class="rollover-people-link" data-nid="1">Bo Lind</a><span class="rollover-people-block"><span class="name"><a>Bo Lind</a></span><a>Mayor signs order to close pier</a> <a>Council splits on trams</a> <a>MORE</a></span></span></p><p>${s.p()}</p><p>${s.q()}</p></div></div></div><div class="tags-block"><span class="tags">Tags</span><a>Bo Lind</a></div></div></div>${foot('Capitol')}</body></html>`,
  ),
  page(
    102,
    'axios',
    'https://axion.example/council-ferry-1546800000.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - Axion</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${s.title}","datePublished":"2019-01-07T12:30:00Z"}</script></head><body><div class="story"><div class="rs-layout"><div class="gtmView"><div class="t-axios"><a>${s.name()}</a></div><div>Jan 7, 2019</div></div><h1>${s.title}</h1><figure><figcaption>Photo: ${s.name()}/Getty Pics</figcaption></figure><div class="gtm-story-text"><p>${s.p()}</p><p><strong>Why it matters:</strong> ${s.p('Why it matters: ').slice(16)}</p><ul><li>${s.t()}</li><li>${s.t()}</li></ul><p>${s.q()}</p><p><em><strong>Go deeper: </strong></em><a>The ferry's long goodbye</a></p></div></div></div><div class="signup"><p>Get smarter, faster with the news CEOs and entrepreneurs read.</p><label>Sign up</label></div></body></html>`,
  ),
  page(
    103,
    'sky',
    'https://skynews.example/story/council-ferry-11600000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | UK News | Sky</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${s.title}","datePublished":"2019-01-07T18:22:00+0000"}</script></head><body><article><div class="sdc-article-header"><h1 class="sdc-article-header__title">${s.title}</h1><p class="sdc-article-header__sub-title">${s.xt()}</p></div><p class="sdc-article-author__byline">By ${s.name()}, Sky reporter</p><div class="sdc-article-date"><p class="sdc-article-date__date-time">Monday 7 January 2019 18:22, UK</p></div><div class="sdc-article-image"><span class="sdc-article-image__caption-text"><span>Image:</span> ${s.xt()}</span></div><div class="sdc-article-body sdc-article-body--lead"><p>${s.p()}</p><p>${s.q()}</p><div class="sdc-article-related-stories"><h3>More from UK</h3><ul><li><a>Tram crash inquest opens</a></li></ul></div><p>${s.p()}</p><div class="sdc-site-video"><span>Play Video - Mayor speaks</span><p>Mayor speaks at the pier</p></div><p>${s.p()}</p><div class="sdc-article-widget"><p><strong>:: Listen to the Daily podcast on <a>Apple Podcasts</a>, <a>Google Podcasts</a>, <a>Spotify</a></strong></p></div><p>${s.q()}</p></div><div class="sdc-article-tags"><h2>Related Topics</h2></div></article></body></html>`,
  ),
  page(
    104,
    'metro-uk',
    'https://metrous.example/2019/01/07/council-ferry-8320000/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | Metrous News</title><meta property="article:published_time" content="2019-01-07T11:13:00Z"></head><body><article class="article"><header class="post-title"><h1 class="post-title">${s.title}</h1><div class="author-container"><a class="author">${s.name()}</a><span class="post-date">Monday 7 Jan 2019 11:13 am</span></div><div class="post-share"><span class="share-count">128</span> SHARES</div></header><div class="article-body"><div class="img-container"><figure><figcaption class="wp-caption-text">${s.xt()} (Picture: PA)</figcaption></figure></div><p>${s.p()}</p><p>${s.q()}</p><div class="newsletter-form"><h3>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</h3></div><p>${s.p()}</p><p><a><strong>MORE: Hospital wing closed by mice</strong></a></p><p>${s.p()}</p><p>${s.q()}</p><h3>Got a story for Metrous?</h3><p>Get in touch with our news team by emailing us at webnews@metrous.example. For more stories like this, check our news page.</p></div></article></body></html>`,
  ),
  page(
    105,
    'rte',
    'https://rtenews.example/news/2019/0107/1021800-council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="DC.date" scheme="DCTERMS.URI" content="2019-01-07T19:46:36+00:00"></head><body><article class="rte-article"><h1 class="article-header">${s.title}</h1><div class="meta"><span class="modified-date">Updated / Monday, 7 Jan 2019 22:10</span></div><figure class="headline-image"><figcaption>${s.xt()}</figcaption></figure><div class="article-sidebar"><div class="author-info"><span>By ${s.name()}</span><p>Environment Correspondent</p></div></div><section class="article-body"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><hr><p><strong>Read more:</strong><br><a>Flood wall 'will not hold', says engineer</a><br><a>Tram line: what you need to know</a></p><hr><p>${s.p()}</p><p>${s.q()}</p></section><section class="more-stories"><h2>More stories on</h2><a>Harbour</a></section></article></body></html>`,
  ),
  page(
    106,
    'nzherald',
    'https://herald-nz.example/nz/news/article.cfm?c_id=1&objectid=12180000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - NZ Herald</title></head><body><article class="article-main"><header><h1>${s.title}</h1><div class="syndicator-name">Herald NZ</div><div class="publish"><span>7 Jan, 2019 5:00am</span> <span>3 minutes to read</span></div></header><div class="image"><figcaption><p>${s.xt()} Photo / ${s.name()}</p></figcaption></div><div class="author-info"><p>By: <a>${s.name()}</a></p><p>${s.name()} is a crime and justice reporter for the Herald</p><a>VIEW PROFILE</a></div><div id="article-content" class="article-content"><p>${s.p()}</p><p>${s.q()}</p><div class="pb-f-article-related-articles"><h4>Related articles:</h4><p class="related-title">NEW ZEALAND</p><p>Bridge shut again</p><p>4 Jan, 2019 8:21am</p><p>2 minutes to read</p></div><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p></div></article></body></html>`,
  ),
  page(
    107,
    'rappler',
    'https://rapple.example/nation/220400-council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="article:published_time" content="2019-01-07T20:00:00+08:00"></head><body><div class="storypage"><h1 class="select-headline">${s.title}</h1><p class="select-metadesc">${s.xt()}</p><div class="byline-and-date"><div class="byline">${s.name()}</div><div class="published">Published 8:00 PM, January 07, 2019</div><div class="updated">Updated 8:40 PM, January 07, 2019</div></div><div class="storypage-divider desktop"><p><span class="caption">${s.xt()} Photo by ${s.name()}/Rapple</span></p><p>${s.p('HARBOUR CITY, Philippines – ')}</p><p>${s.q()}</p><p><strong>(READ: <a>How the tram line was lost</a>)</strong></p><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()} <strong><em>– Rapple.com</em></strong></p></div></div></body></html>`,
  ),
  page(
    108,
    'allafrica',
    'https://wholeafrica.example/stories/201901070200.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - wholeAfrica.com</title></head><body><div class="story"><div class="publication-date">7 January 2019</div><h1 class="headline">${s.title}</h1><div class="byline"><a>The Harbour Nation (Millbrook)</a></div><div class="byline">By ${s.name()}</div><div class="story-body"><p class="story-body-text">${s.p()}</p><p class="story-body-text">${s.q()}</p><p class="story-body-text">${s.p()}</p><p class="story-body-text">${s.p()}</p></div><div class="story-footer"><div class="read-more">Read the original article on <a>Harbour Nation</a>.</div><p>Copyright © 2019 The Harbour Nation. All rights reserved. Distributed by WholeAfrica Global Media. To contact the copyright holder directly for corrections click here.</p><p>WholeAfrica publishes around 900 reports a day from more than 140 news organizations and over 500 other institutions and individuals, representing a diversity of positions on every topic.</p></div></div></body></html>`,
  ),
  page(
    109,
    'israel-blog',
    'https://timesofport.example/council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | The Times of Port</title></head><body><div class="content"><article><h1 class="headline">${s.title}</h1><h2 class="underline">${s.xt()}</h2><div class="byline">By <a>${s.name()}</a></div><span class="date">7 January 2019, 9:21 pm</span> <span class="icon">3</span><div class="media"><div class="caption">${s.xt()} (${s.name()}/AFP)</div></div><div class="the-content"><div class="author-bio"><p>${s.name()} is The Times of Port's political correspondent.</p></div><p>${s.p()}</p><p>${s.q()}</p><div class="banner"><p><strong>Get The Times of Port's Daily Edition by email and never miss our top stories</strong> <button>Free Sign Up</button></p></div><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p></div><div class="article-topics"><span>read more:</span><ul><li><a>Ferry</a></li></ul></div><div class="subscribe-bottom"><h3>We’re really pleased that you’ve read X Times of Port articles in the past month.</h3><p>That’s why we come to work every day - to provide discerning readers like you with must-read coverage of the port and its world.</p><p>So now we have a request. Unlike other news outlets, we haven’t put up a paywall. But as the journalism we do is costly, we invite readers for whom the paper has become important to help support our work.</p></div></article></div></body></html>`,
  ),
  page(
    110,
    'wpvip-local',
    'https://ktlocal.example/2019/01/07/council-ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | KTL</title></head><body class="single"><div class="wrapper"><article id="post-1" class="post hentry"><header><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><div class="posted-time">Posted 6:14 PM, January 7, 2019, by <a class="author">${s.name()}</a>, <span class="updated-time">Updated at 06:29PM, January 7, 2019</span></div></div></header><div class="entry-content"><div class="data-alert"><p class="alert-title">This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.</p></div><p class="video-please-wait">Please enable Javascript to watch this video</p><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><p>${s.p()}</p><p><em>The Associated Wire contributed to this report.</em></p><div id="location">Location: <span>Harbour City</span></div></div><div class="trending"><h3>Stories</h3></div></article></div></body></html>`,
  ),
];
