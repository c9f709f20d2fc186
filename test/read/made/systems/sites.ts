// Sites, blogs, agencies, press releases.
import { page } from './story.ts';

const foot = (n: string) => `<footer><p>© 2020 ${n}. All rights reserved.</p></footer>`;
export const sites = [
  page(
    41,
    'politico-2019',
    'https://www.capitolpaper.example/story/2019/01/07/council-ferry-1080000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - CAPITOL</title></head><body><main><article class="story-main-content"><div class="story-meta"><p class="category"><a>Congress</a></p><h2 class="headline">${s.title}</h2><p class="dek">${s.xt()}</p><div class="story-meta__details"><p class="story-meta__authors">By <span class="vcard"><a>${s.name().toUpperCase()}</a></span></p><p class="story-meta__timestamp"><time datetime="2019-01-07 21:15:00">01/07/2019 09:15 PM EST</time></p></div></div><section class="media-item"><figure><figcaption><p>${s.xt()} | ${s.name()}/Getty Pics</p></figcaption></figure></section><div class="story-text"><p class="story-text__paragraph  ">${s.p()}</p><p class="story-text__paragraph  ">${s.q()}</p><div class="story-enhancement top wide"><div class="story-interrupt"><section class="pop-up-bar newsletter"><h3>Capitol Playbook newsletter</h3><p>Sign up today to receive the #1-rated newsletter in politics</p><form><input type="email"><p>By signing up you agree to receive email newsletters or alerts from CAPITOL. You can unsubscribe at any time. This site is protected by reCAPTCHA.</p></form></section></div></div><p class="story-text__paragraph  ">${s.p()}</p><aside class="story-related"><h4>Arts</h4><h3><a>Market hall audit finds mice</a></h3></aside><p class="story-text__paragraph  ">${s.p()}</p><p class="story-text__paragraph  ">${s.q()}</p><p class="story-continued">Story Continued Below</p><p class="story-text__paragraph  ">${s.p()}</p><p class="story-text__paragraph  "><em>${s.name()} contributed to this report.</em></p></div><ul class="story-tags"><li>Filed Under:</li><li><a>Ferry</a></li></ul></article></main>${foot('CAPITOL LLC')}</body></html>`,
  ),
  page(
    42,
    'vox-chorus-2019',
    'https://www.voxlike.example/2019/1/7/18170000/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - Voxlike</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${s.title}","datePublished":"2019-01-07T09:00:00-05:00"}</script></head><body><section id="content"><article class="l-segment"><div class="c-entry-hero"><h1 class="c-page-title">${s.title}</h1><p class="c-entry-summary p-dek">${s.xt()}</p><div class="c-byline">By <span class="c-byline__item"><a><span class="c-byline__author-name">${s.name()}</span></a><a class="c-byline__twitter-handle">@example</a></span><span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2019-01-07T09:00:03">Jan 7, 2019, 9:00am EST</time></span></div><div class="c-social-buttons"><ul><li><span class="c-social-buttons__text">Share this story</span></li><li>Share this on Facebook</li></ul></div></div><div class="l-col__main"><figure class="e-image"><span class="e-image__meta"><figcaption>${s.xt()}</figcaption><cite>${s.name()}/Getty Pics</cite></span></figure><div class="c-entry-content"><p id="a1">${s.p()}</p><p id="a2">${s.q()}</p><div class="c-float-left c-float-hang"><aside id="x"><q>${s.again()}</q></aside></div><p id="a3">${s.p()}</p><h3 id="h1">${s.g('Why nobody wants the flood wall')}</h3><p id="a4">${s.p()}</p><div class="c-wide-block"><aside><h4>Related</h4><div><a>The tram line, explained</a></div></aside></div><p id="a5">${s.q()}</p><ul><li id="l1">${s.t()}</li><li id="l2">${s.t()}</li></ul><p id="a6">${s.p()}</p><hr class="p-entry-hr"><p id="a7"><em>Want more stories from The Goods by Voxlike? <a>Sign up for our newsletter here.</a></em></p></div><div class="c-read-more"><h3>Next Up In The Goods</h3></div></div></article></section>${foot('Voxlike Media')}</body></html>`,
  ),
  page(
    43,
    'buzzfeed-2019',
    'https://www.hivenews.example/article/kray/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title></head><body><main><header class="news-article-header"><h1 class="news-article-header__title">${s.title}</h1><p class="news-article-header__dek">${s.xq()}</p><div class="news-byline-full"><span class="news-byline-full__name">${s.name()}</span><p class="news-byline-full__position">Hive News Reporter</p></div><p class="news-article-header__timestamps"><span class="news-article-header__timestamps-posted">Posted on January 7, 2019, at 4:44 p.m. ET</span></p></header><div class="js-article-wrapper"><div data-module="subbuzz-text" class="subbuzz subbuzz-text xs-mb4 xs-relative"><p>${s.p()}</p><p>${s.q()}</p></div><div data-module="subbuzz-photo" class="subbuzz subbuzz-photo"><figure><p class="subbuzz__attribution">${s.name()} / Getty Pics</p><figcaption class="subbuzz__description"><p>${s.xt()}</p></figcaption></figure></div><div class="subbuzz subbuzz-text xs-mb4"><p>${s.p()}</p></div><div data-module="subbuzz-tweet" class="subbuzz subbuzz-tweet"><blockquote class="twitter-tweet"><p>${s.g('I was on that ferry every day for nine years and now I swim. Thanks, council.')}</p>— ${s.name()} (@example) <a>January 6, 2019</a></blockquote></div><div class="subbuzz subbuzz-text xs-mb4"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p></div><div data-module="subbuzz-related-links" class="subbuzz subbuzz-related-links"><h3>More on this</h3><ul><li><h4>Trams Are Late Again<span>${s.name()} · Jan. 3, 2019</span></h4></li></ul></div></div><div class="author-bio"><p>${s.name()} is a reporter for Hive News and is based in Harbour City. Contact ${s.name()} at kray@hive.example. Got a confidential tip? Submit it here.</p></div></main></body></html>`,
  ),
  page(
    44,
    'huffpost-2019',
    'https://www.puffpost.example/entry/council-ferry_us_5c3000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | PuffPost</title></head><body><div class="entry__header"><div class="headline"><div class="headline__label"><a>POLITICS</a></div><h1 class="headline__title">${s.title}</h1><div class="headline__subtitle">${s.xt()}</div></div><div class="byline"><div class="author-card"><span class="author-card__details__name">By ${s.name()}</span></div><div class="timestamp"><span class="timestamp__date timestamp__date--published">01/07/2019 05:22pm ET</span> <span class="timestamp__date timestamp__date--modified"><span class="divider">|</span> Updated January 8, 2019</span></div></div></div><div class="entry__body js-entry-body"><div class="entry__text js-entry-text yr-entry-text"><div class="content-list-component image"><div class="image__attribution image__credit">${s.name()} VIA GETTY PICS</div><div class="image__caption">${s.xt()}</div></div><div class="content-list-component yr-content-list-text text"><p>${s.p()}</p></div><div class="content-list-component yr-content-list-text text"><p>${s.q()}</p><p>${s.p()}</p></div><div class="content-list-component embed"><div class="extra-content"><p>Subscribe to the Politics email.</p><p>How will Washington's chaos impact you?</p></div></div><div class="content-list-component yr-content-list-text text"><p>${s.p()}</p></div><div class="advertisement"></div><div class="content-list-component text"><p>${s.q()}</p><p><i>This has been updated with comments from the ferry operator.</i></p></div></div><div class="corrections"></div></div><div class="entry__footer"><a>Download</a><p>Do you have information you want to share with PuffPost? Here’s how.</p><div class="tag-cards"><h3>MORE:</h3><a>Ferries</a></div></div><div class="right-rail"><h4>TRENDING</h4><p>${s.xt()}</p></div></body></html>`,
  ),
  page(
    45,
    'medium-2019',
    'https://medium.example/@ada/council-ferry-4f5e6d7c',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} – Ada Moss – Medium</title><meta property="article:published_time" content="2019-01-07T16:12:13.000Z"></head><body><div class="site-main"><main><article><header class="container u-maxWidth740"><div class="uiScale"><a class="link">Ada Moss</a><button>Follow</button><time datetime="2019-01-07T16:12:13.000Z">Jan 7</time><span class="middotDivider"></span><span class="readingTime" title="4 min read"></span></div></header><div class="postArticle-content js-postField"><section class="section section--body section--first"><div class="section-content"><div class="section-inner sectionLayout--insetColumn"><h1 class="graf graf--h3 graf--leading graf--title">${s.title}</h1><h2 class="graf graf--h4 graf--subtitle">${s.g('What happened on Monday night')}</h2><figure class="graf graf--figure"><figcaption class="imageCaption">Photo by ${s.name()} on Unsplash</figcaption></figure><p class="graf graf--p">${s.p()}</p><p class="graf graf--p">${s.q()}</p><blockquote class="graf graf--pullquote">“${s.again()}”</blockquote><p class="graf graf--p">${s.p()}</p><h3 class="graf graf--h3">${s.g('What comes next')}</h3><p class="graf graf--p">${s.p()}</p><ol class="postList"><li class="graf graf--li">${s.t()}</li><li class="graf graf--li">${s.t()}</li></ol><p class="graf graf--p">${s.q()}</p></div></div></section></div><footer><div class="u-padding16"><ul class="tags tags--postTags"><li><a>Politics</a></li></ul></div><div class="multirecommend"><button>Clap</button><span>1.2K claps</span></div><div class="cardsFollow"><h3>Ada Moss</h3><p class="u-noWrap">Writes about harbours.</p></div></footer></article><div class="responsesStream"><h4>Responses</h4><div class="postArticle"><p>${s.xt()} Thanks for writing this, it needed to be said.</p></div></div></main></div></body></html>`,
  ),
  page(
    46,
    'substack',
    'https://harbour.substk.example/p/council-ferry',
    '2020-02-07',
    (s) =>
      `<html><head><title>${s.title} - by Ada Moss - Harbour Notes</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${s.title}","datePublished":"2020-02-07T11:00:00.000Z"}</script></head><body><div id="main"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title unpublished">${s.title}</h1><h3 class="subtitle">${s.xt()}</h3><table class="post-meta"><tr><td class="post-meta-item author"><a>Ada Moss</a></td><td class="post-meta-item post-date"><time datetime="2020-02-07T11:00:00.000Z">Feb 7</time></td><td class="post-meta-item icon"><a class="like-count">12</a></td><td><a>Comment</a></td><td><a>Share</a></td></tr></table></div><div class="available-content"><div class="body markup"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><div class="subscribe-widget"><div class="preamble"><p>Harbour Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div><h2>${s.g('The money')}</h2><p>${s.p()}</p><p>${s.q()}</p><p class="button-wrapper"><a class="button primary"><span>Share</span></a></p><div class="footnote"><a>1</a><div class="footnote-content"><p>${s.g('The figure is for the year that ended in March and leaves out the repairs to the pier.')}</p></div></div></div></div><div class="post-footer"><a>Like</a></div></article><div class="comments-page"><h4>3 Comments</h4><div class="comment"><p>${s.xt()} Great piece.</p></div></div></div></body></html>`,
  ),
  page(
    47,
    'drupal-2019',
    'https://www.millbrookradio.example/post/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | Millbrook Radio</title><meta name="dcterms.date" content="2019-01-07T18:33-05:00" /><meta name="dcterms.modified" content="2019-01-09T09:00-05:00"/></head><body class="node-type-post"><div class="region region-content"><div class="block block-system"><article class="node node-post view-mode-full clearfix"><header><h1 class="node-title">${s.title}</h1><div class="submitted">By <span class="author"><a>${s.name()}</a></span> &bull; <span class="date">Jan 7, 2019</span></div></header><div class="stacked"><ul class="links"><li><a>Share</a></li><li><a>Tweet</a></li><li><a>Email</a></li></ul></div><div class="field field-name-field-audio"><a class="player">Listen</a><span>Listening...</span> <span>/ 4:31</span></div><div class="field field-name-field-image"><div class="credit">Credit <span class="source">${s.name()}</span> / <span>Millbrook Radio</span></div><div class="caption">${s.xt()}</div></div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p><p>Copyright 2019 Millbrook Radio. To see more, visit Millbrook Radio.</p></div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><a>ferry</a></div></div></article></div><div class="block block-views related-content"><h2>Related Content</h2><div class="views-row"><h3><a>Bridge audited</a></h3><div class="date">Jan 2, 2019</div><p>${s.xt()}</p></div></div></div></body></html>`,
  ),
  page(
    48,
    'blogspot-br',
    'https://harbourwatch.blogspt.example/2019/01/council-ferry.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>Harbour Watch: ${s.title}</title></head><body><div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Monday, January 7, 2019</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">${s.title}</h3><div class="post-header"></div><div class="post-body entry-content" id="post-body-1"><div class="separator"><a><img></a></div><br />${s.p()}<br /><br />${s.q()}<br /><br />${s.p()}<br /><br />${s.p()}<br /><br />${s.q()}<br /><div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">Harbour Man</span></span> <span class="post-timestamp">at <a class="timestamp-link"><abbr class="published" title="2019-01-07T14:30:00-08:00">2:30 PM</abbr></a></span></div><div class="post-footer-line"><span class="post-labels">Labels: <a>ferry</a>, <a>council</a></span></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><div class="comment-block"><p class="comment-content">${s.xt()} Good riddance I say.</p><span class="datetime">January 9, 2019 at 10:00 AM</span></div></div></div></div></div></div></div></div><div class="sidebar section"><h2>Blog Archive</h2><ul><li>2019 (3)</li></ul></div></body></html>`,
  ),
  page(
    49,
    'joomla',
    'https://www.fenwickvoice.example/index.php/news/412-council-ferry',
    '2019-01-07',
    (s) =>
      `<html lang="en-gb"><head><title>${s.title}</title></head><body><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${s.title}</h2></div><div class="icons"><ul class="dropdown-menu"><li>Print</li><li>Email</li></ul></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author">Written by <span itemprop="name">${s.name()}</span></dd><dd class="category-name">Category: <a>News</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2019-01-07T10:11:00+00:00" itemprop="datePublished">Published: 07 January 2019</time></dd><dd class="modified"><time datetime="2019-02-01T10:11:00+00:00" itemprop="dateModified">Last Updated: 01 February 2019</time></dd><dd class="hits">Hits: 312</dd></dl><div itemprop="articleBody"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p></div><ul class="pager pagenav"><li class="previous"><a>Prev</a></li><li class="next"><a>Next</a></li></ul></div></body></html>`,
  ),
  page(
    50,
    'prnewswire',
    'https://www.prwire.example/news-releases/harbour-ferry-300773000.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="date" content="2019-01-07T08:00:00-05:00"></head><body><article class="news-release static-release"><header class="container release-header"><h1>${s.title}</h1><p class="subtitle">${s.xt()}</p><div class="row"><p class="mb-no">News provided by</p><a><strong>Harbour Ferries Inc.</strong></a><p class="mb-no">Jan 07, 2019, 08:00 ET</p><div class="social-share"><p>Share this article</p></div></div></header><section class="release-body container"><div class="row"><div class="col-lg-10"><p>${s.p('HARBOUR CITY, Jan. 7, 2019 /PRWire/ -- ')}</p><p>${s.q()}</p><p>${s.p()}</p><p><b>${s.g('About Harbour Ferries')}</b></p><p>${s.t()}</p><p>SOURCE Harbour Ferries Inc.</p><div class="related-links"><h3>Related Links</h3><p><a>http://www.harbourferries.example</a></p></div></div></div></section></article><section class="container"><h2>Also from this source</h2><h3>Harbour Ferries Names New Captain</h3><p>${s.xt()}</p></section></body></html>`,
  ),
  page(
    52,
    'yahoo-2019',
    'https://news.yodel.example/council-ferry-181523000.html',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${s.title}","datePublished":"2019-01-07T18:15:23.000Z"}</script></head><body><div id="YDC-Stream"><article data-uuid="x"><div class="canvas"><header class="canvas-header"><h1>${s.title}</h1></header><div class="auth-prov-soc"><div class="author">${s.name()}</div><div class="provider-link">Northern Wire</div><div class="date"><time datetime="2019-01-07T18:15:23.000Z">January 7, 2019</time></div></div><div class="canvas-body"><figure class="canvas-image"><figcaption><div class="figure-caption"><p>${s.xt()}</p></div><button>More</button></figcaption></figure><p class="canvas-atom canvas-text Mb(1.0em)">${s.p()}</p><p class="canvas-atom canvas-text Mb(1.0em)">${s.q()}</p><p class="canvas-atom canvas-text Mb(1.0em)">${s.p()}</p><p class="canvas-atom canvas-text Mb(1.0em)">${s.p()}</p><p class="canvas-atom canvas-text Mb(1.0em)">(Reporting by ${s.name()}; editing by ${s.name()})</p></div></div></article></div><div id="comments">Start the conversation</div></body></html>`,
  ),
  page(
    53,
    'reach-mirror',
    'https://www.reachpaper.example/news/local/council-ferry-15645000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - Reach Live</title><meta property="article:published_time" content="2019-01-07T14:20:55+0000"></head><body><article class="article-main channel-news"><h1 class="section-theme-background" itemprop="headline name">${s.title}</h1><p class="leadtext" itemprop="description">${s.xt()}</p><div class="article-type opinion"><span>By</span><div class="author"><a>${s.name()}</a><span class="role">Local democracy reporter</span></div><ul class="time-info"><li><span>14:20, </span><time class="date-published">7 JAN 2019</time></li><li><span>Updated</span> <time class="date-updated">15:59, 7 JAN 2019</time></li></ul></div><div class="sharebar"><a>Share</a><a>Comments</a></div><div class="article-body" itemprop="articleBody"><div class="mod-video"><p>Click to play</p><p>Tap to play</p><p>The video will start in 8 Cancel</p></div><p>${s.p()}</p><div class="in-article-related read-more-links"><h2>Read More</h2><p>Related Articles</p><ul><li><a>Trams delayed</a></li></ul></div><p>${s.q()}</p><p>${s.p()}</p><div class="mod-newsletter"><p>Get the latest updates straight to your inbox</p><p>Thank you for subscribing</p><p>See our privacy notice</p><p>Could not subscribe, try again later</p><p>Invalid Email</p></div><p>${s.p()}</p><figure class="in-article-image"><figcaption><span class="caption">${s.xt()}</span> <span class="credit">(Image: Reach Live)</span></figcaption></figure><p>${s.q()}</p><h3>${s.g('What the council says')}</h3><p>${s.p()}</p><div class="promobox"><p>Video Loading</p><p>Video Unavailable</p></div></div><div class="article-foot"><p>Like us on Facebook</p><p>Follow us on Twitter</p></div></article><section><h2>Most Read</h2></section></body></html>`,
  ),
  page(
    54,
    'nexstar-tv',
    'https://www.harbourtv.example/news/local-news/council-ferry/1690000000',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="sailthru.date" content="Mon, 07 Jan 2019 22:31:10 +0000"></head><body><main><article class="article"><header class="article-header"><h2 class="article-category">Local News</h2><h1 class="article-title">${s.title}</h1><div class="article-authors">by: <p><a>${s.name()}</a></p></div><div class="article-meta"><p>Posted: <time datetime="2019-01-07T17:31:10-05:00">Jan 7, 2019 / 05:31 PM EST</time> / Updated: <time datetime="2019-01-08T07:00:00-05:00">Jan 8, 2019 / 07:00 AM EST</time></p></div></header><div class="article-info"><p>This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.</p></div><div class="article-content article-body rich-text"><div class="ad-unit__content"></div><p>${s.p('HARBOUR CITY, Ex. (HTV) — ')}</p><p>${s.q()}</p><p>${s.p()}</p><p>${s.p()}</p><p>${s.q()}</p><p class="copyright">Copyright 2020 Nexstar-like Broadcasting, Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p></div><aside class="article-list"><h2>Top Stories</h2><h3><a>Bridge closed</a></h3></aside></article></main></body></html>`,
  ),
  page(
    55,
    'npr-2019',
    'https://www.npubradio.example/2019/01/07/682900000/council-ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} : NPubR</title><meta name="date" content="2019-01-07"></head><body><article class="story"><div class="slug-wrap"><h3 class="slug"><a>Politics</a></h3></div><div class="storytitle"><h1>${s.title}</h1></div><div id="story-meta"><div class="dateblock"><time datetime="2019-01-07T17:01:00-05:00"><span class="date">January 7, 2019</span><span class="time">5:01 PM ET</span></time></div><div class="byline-container"><p class="byline__name"><a>${s.name()}</a></p></div></div><div id="primaryaudio"><h4 class="audio-module-title">${s.title}</h4><time>3:51</time><ul><li>Download</li><li>Embed</li><li>Transcript</li></ul></div><div id="storytext" class="storytext storylocation linkLocation"><div class="bucketwrap image large"><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>${s.xt()} <b class="credit">${s.name()}/Getty Pics</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div></div></div><p>${s.p()}</p><p>${s.q()}</p><div class="bucketwrap internallink insettwocolumn inset2col"><div class="bucket img"><h3 class="slug">The Two-Way</h3><h3><a>Market Hall To Be Suspended</a></h3></div></div><p>${s.p()}</p><h3 class="edTag">${s.g('A vote that split the town')}</h3><p>${s.p()}</p><p>${s.q()}</p><div class="bucketwrap statichtml"><p>${s.g('Editor’s note: An earlier version of this story misspelled the name of the ferry.')}</p></div></div><div class="tags"><ul><li><a>ferry</a></li></ul></div><div class="transcript storytext"></div></article></body></html>`,
  ),
];
