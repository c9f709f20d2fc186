// Shapes that are hard wherever they stand: talk, live reports, lists, walls, two stories on a page.
import { page } from './story.ts';

const foot = (n: string) => `<footer><p>© 2020 ${n}. All rights reserved.</p></footer>`;
export const shapes = [
  page(
    61,
    'long-comments-custom',
    'https://w.example/2019/01/07/ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title></head><body><div id="page"><div id="main"><h1>${s.title}</h1><p class="byl">By ${s.name()}</p><div class="story"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p></div><div class="reader-talk"><h3>What readers said (23)</h3>${s.N(20, () => `<div class="say"><b>${s.name()}</b> <i>Jan 9, 2019 at 10:01</i><p>${s.x()}</p><a href="#">Reply</a> <a href="#">Report</a></div>`)}</div></div></div>${foot('W')}</body></html>`,
  ),
  page(
    62,
    'liveblog',
    'https://w.example/live/2019/01/07/ferry-live',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} – live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${s.title}","datePublished":"2019-01-07T07:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","headline":"x","datePublished":"2019-01-07T18:00:00Z"}]}</script></head><body><main><article><h1>${s.title}</h1><div class="live-body">${[
        ['18:02', 'Council meets'],
        ['17:40', 'Crowd gathers'],
        ['16:15', 'Mayor lands'],
        ['15:00', 'What we know'],
      ]
        .map(
          ([t, h]) =>
            `<div class="block" id="b${t}"><p class="block-time"><time datetime="2019-01-07T${t}:00Z">${t}</time></p><h2 class="block-title">${s.g(h!)}</h2><div class="block-elements"><p>${s.p()}</p><p>${s.q()}</p></div><div class="block-share"><a>Facebook</a> <a>Twitter</a></div></div>`,
        )
        .join('')}</div></article></main>${foot('W')}</body></html>`,
  ),
  page(
    64,
    'listicle',
    'https://w.example/10-things',
    '2019-01-07',
    (s) =>
      `<html><head><title>10 things to know</title><meta property="article:published_time" content="2019-01-07T10:00:00Z"></head><body><div class="post"><h1>10 things to know about the ferry</h1><div class="post-body"><p>${s.p()}</p>${s.N(6, (_, i) => `<h2>${s.g(`${i + 1}. ${['The pier', 'The boats', 'The money', 'The mayor', 'The court', 'The sea'][i]}`)}</h2><figure><img><figcaption>${s.name()} / Flickr</figcaption></figure><p>${s.p()}</p>`)}</div></div>${foot('W')}</body></html>`,
  ),
  page(
    65,
    'video-page',
    'https://w.example/video/ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} | Video</title><script type="application/ld+json">{"@type":"VideoObject","name":"${s.title}","uploadDate":"2019-01-07T10:00:00Z"}</script></head><body><main><div class="video-player"><video></video><p>Loading the player...</p></div><h1>${s.title}</h1><div class="video-description"><p>${s.p()}</p></div><div class="up-next"><h2>Up next</h2><ul><li><a>Storm on the coast</a> 1:02</li><li><a>Tram opens</a> 2:10</li></ul></div></main>${foot('W')}</body></html>`,
  ),
  page(
    66,
    'paywall-stub',
    'https://w.example/ferry-stub',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="pubdate" content="20190107"></head><body><article><h1>${s.title}</h1><div class="body"><p>${s.p()}</p><p>${s.q()}</p></div><div class="gate"><h2>To continue reading, subscribe</h2><p>Already a subscriber? Log in.</p><p>Get unlimited access to all our journalism for just $1 a week. Cancel at any time.</p><ul><li>Unlimited digital access</li><li>Daily crossword</li></ul><button>See options</button></div></article>${foot('W')}</body></html>`,
  ),
  page(
    67,
    'infinite-scroll',
    'https://w.example/first',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="og:title" content="${s.title}"><meta property="article:published_time" content="2019-01-07T10:00:00-05:00"></head><body><div class="river"><section class="river-item" data-id="1"><h1 class="hd">${s.title}</h1><div class="by">By ${s.name()}<br>January 7, 2019</div><div class="tx"><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p></div></section><section class="river-item" data-id="2"><h1 class="hd">Hospital wing to open late</h1><div class="by">By ${s.name()}<br>January 5, 2019</div><div class="tx"><p>${s.x()}</p><p>${s.xq()}</p><p>${s.x()}</p><p>${s.x()}</p></div></section></div></body></html>`,
  ),
  page(
    68,
    'br-text-table-layout',
    'http://oldpaper.example/story.asp?id=12',
    '2019-01-07',
    (s) =>
      `<HTML><HEAD><TITLE>${s.title} - Old Paper</TITLE></HEAD><BODY><TABLE WIDTH="760"><TR><TD WIDTH="150"><A HREF="/">Home</A><BR><A HREF="/n">News</A><BR><A HREF="/s">Sports</A></TD><TD><FONT SIZE="5"><B>${s.title}</B></FONT><BR><FONT SIZE="2">By ${s.name()}, Old Paper Staff Writer<BR>January 7, 2019</FONT><BR><BR>${s.p()}<BR><BR>${s.q()}<BR><BR>${s.p()}<BR><BR>${s.p()}<BR><BR>${s.q()}<BR><BR><I>Staff writer ${s.name()} contributed to this report.</I><BR><BR><A HREF="p">Printer friendly version</A> | <A>E-mail to a friend</A></TD><TD WIDTH="120"><B>Weather</B><BR>4°C<BR><A>Obituaries</A></TD></TR></TABLE><CENTER>Copyright 2019 Old Paper</CENTER></BODY></HTML>`,
  ),
  page(
    69,
    'div-only',
    'https://w.example/divs',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title></head><body><div class="wrap"><div class="hdl">${s.title}</div><div class="dt">7 January 2019</div><div class="cnt"><div>${s.p()}</div><div>${s.q()}</div><div>${s.p()}</div><div>${s.p()}</div><div>${s.q()}</div></div><div class="lnk"><div><a>Older story about trams that came in late</a></div><div><a>Another older story about the school budget</a></div></div></div></body></html>`,
  ),
  page(
    70,
    'table-and-list',
    'https://w.example/table',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta name="date" content="2019-01-07"></head><body><article class="post"><h1>${s.title}</h1><p>${s.p()}</p><table><thead><tr><th>${s.g('Ward')}</th><th>${s.g('For')}</th></tr></thead><tbody><tr><td>${s.g('North Quay')}</td><td>${s.g('412')}</td></tr><tr><td>${s.g('Millbrook')}</td><td>${s.g('377')}</td></tr></tbody></table><p>${s.p()}</p><ul><li>${s.t()}</li><li>${s.t()}</li><li>${s.t()}</li></ul><p>${s.q()}</p></article></body></html>`,
  ),
  page(
    71,
    'gutenberg',
    'https://blog.example/2019/01/ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} – Harbour Blog</title><meta property="article:published_time" content="2019-01-07T10:00:00+00:00"></head><body class="single single-post"><div id="page" class="site"><main id="main" class="site-main"><article id="post-12" class="post-12 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2019-01-07T10:00:00+00:00">January 7, 2019</time><time class="updated" datetime="2019-02-07">February 7, 2019</time></span><span class="byline"><span class="author vcard">${s.name()}</span></span><span class="comments-link"><a>Leave a comment</a></span></div></header><div class="entry-content"><p class="has-drop-cap">${s.p()}</p><blockquote class="wp-block-quote"><p>${s.q()}</p></blockquote><figure class="wp-block-image"><figcaption>${s.xt()}</figcaption></figure><div class="wp-block-group"><div class="wp-block-group__inner-container"><p>${s.p()}</p><p>${s.p()}</p></div></div><figure class="wp-block-pullquote"><blockquote><p>“${s.again()}”</p></blockquote></figure><div class="wp-block-columns"><div class="wp-block-column"><p>${s.p()}</p></div><div class="wp-block-column"><p>${s.p()}</p></div></div><hr class="wp-block-separator"/><p><em>${s.name()} is a writer in Harbour City.</em></p><div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li></ul></div><div id="jp-relatedposts"><h3>Related</h3></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a>News</a></span><span class="tags-links">Tagged <a>ferry</a></span></footer></article><nav class="navigation post-navigation"><a>Previous Post: Trams</a></nav><div id="comments" class="comments-area"><h2>2 thoughts on “${s.title}”</h2><ol class="comment-list"><li><p>${s.xt()} Well said and about time somebody did.</p></li></ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></main><aside id="secondary"><h2>Recent Posts</h2></aside></div></body></html>`,
  ),
  page(
    72,
    'newspaper-theme-td',
    'https://tdnews.example/ferry/',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} - TD News</title></head><body><div class="td-main-content-wrap"><div class="td-crumb-container"><span><a>Home</a> News ${s.title}</span></div><article class="post td-post-template"><header class="td-post-title"><ul class="td-category"><li><a>News</a></li></ul><h1 class="entry-title">${s.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a>${s.name()}</a> -</div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2019-01-07T10:12:00+00:00">Jan 7, 2019</time></span><div class="td-post-views">512</div></div></header><div class="td-post-sharing"><span>Share</span></div><div class="td-post-content"><div class="td-post-featured-image"><figcaption class="wp-caption-text">${s.xt()}</figcaption></div><div class="td-a-rec"><span class="td-adspot-title">- Advertisement -</span></div><p>${s.p()}</p><p>${s.q()}</p><p>${s.p()}</p><p><strong>Also read:</strong> <a>The tram that never came to East Fenwick</a></p><p>${s.p()}</p><p>${s.q()}</p></div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>ferry</a></li></ul></div><div class="td-block-row td-post-next-prev"><span>Previous article</span><a>Trams late again</a></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a>${s.name()}</a></div><div class="td-author-description">Writes about the harbour and everything that floats in it.</div></div></div></footer></article><div class="td_block_related_posts"><h4>RELATED ARTICLES MORE FROM AUTHOR</h4><div class="td-module-thumb"><h3><a>Market hall closed</a></h3><time datetime="2020-02-02">Feb 2</time></div></div></div></body></html>`,
  ),
  page(
    73,
    'forum-paper-short',
    'https://tinytown.example/news/council-notes',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title></head><body><div id="container"><h1>Tiny Town Times</h1><h2>${s.title}</h2><p><small>Posted Monday, January 7, 2019 by ${s.name()}</small></p><p>${s.p()}</p><p>${s.p()}</p></div></body></html>`,
  ),
  page(
    74,
    'related-between',
    'https://w.example/related',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="article:published_time" content="2019-01-07T10:00:00Z"></head><body><article><h1>${s.title}</h1><div class="content-body"><p>${s.p()}</p><p><b>RELATED | <a>Mayor delays the tram once more, angering riders</a></b></p><p>${s.q()}</p><p>&gt;&gt; <a>Photos: the ferry's last day</a></p><p>${s.p()}</p><p><a><strong>» Click here for our full election guide</strong></a></p><p>${s.p()}</p><p><strong>SEE ALSO: </strong><a>What the flood wall will cost you</a></p><p>${s.q()}</p><p><em>[Sign up for our Harbour newsletter and never miss a story]</em></p><p>${s.p()}</p><p><em>Reach ${s.name()} at 555-0101 or kray@w.example. Follow on Twitter @kray.</em></p></div></article></body></html>`,
  ),
  page(
    75,
    'wix-squarespace',
    'https://sq.example/blog/ferry',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title} — Harbour Review</title><meta itemprop="datePublished" content="2019-01-07T09:00:00-0500"/></head><body><div id="siteWrapper"><main><article class="hentry entry post-type-text" id="article-5c33"><div class="entry-title-wrapper"><h1 class="entry-title">${s.title}</h1></div><div class="entry-header-date"><time class="entry-header-date-link" datetime="2019-01-07">January 7, 2019</time></div><div class="body entry-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><p>${s.p()}</p><p>${s.q()}</p></div></div><div class="sqs-block image-block"><div class="image-caption-wrapper"><div class="image-caption"><p>${s.xt()}</p></div></div></div><div class="sqs-block html-block"><div class="sqs-block-content"><p>${s.p()}</p><p>${s.p()}</p></div></div><div class="sqs-block quote-block"><figure><blockquote><span>“</span>${s.again()}<span>”</span></blockquote><figcaption class="source">&mdash; ${s.name()}</figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content"><p>${s.q()}</p></div></div><div class="sqs-block newsletter-block"><h2>Sign up for our mailing list</h2><p>We respect your privacy.</p></div></div></div></div></div><div class="blog-item-pagination">Newer Post Trams</div></article></main></div></body></html>`,
  ),
  page(
    76,
    'amp',
    'https://amp.w.example/ferry',
    '2019-01-07',
    (s) =>
      `<!doctype html><html amp lang="en"><head><title>${s.title}</title><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${s.title}","datePublished":"2019-01-07T10:00:00Z"}</script></head><body><amp-sidebar id="sb"><ul><li><a>Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">${s.name()}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2019-01-07T10:00:00Z">1 year ago</time></div></header><div class="amp-wp-article-content"><p>${s.p()}</p><amp-ad></amp-ad><p>${s.q()}</p><amp-img><noscript><img></noscript></amp-img><p class="wp-caption-text">${s.xt()}</p><p>${s.p()}</p><amp-social-share></amp-social-share><p>${s.p()}</p></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a>News</a></div><div class="amp-wp-comments-link"><a>Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><p>Powered by WordPress</p><a>Back to top</a></footer></body></html>`,
  ),
  page(
    77,
    'split-body',
    'https://w.example/split',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="article:published_time" content="2019-01-07T10:00:00Z"></head><body><main><div class="art"><h1>${s.title}</h1><div class="part part-1"><p>${s.p()}</p><p>${s.q()}</p></div><div class="adv">Advertisement</div><div class="part part-2"><p>${s.p()}</p></div><div class="ins"><p>${s.xt()} <a>Watch</a></p></div><div class="part part-3"><p>${s.p()}</p><p>${s.q()}</p><p>${s.t()}</p></div></div></main></body></html>`,
  ),
  page(
    78,
    'qa-interview',
    'https://w.example/qa',
    '2019-01-07',
    (s) =>
      `<html><head><title>${s.title}</title><meta property="article:published_time" content="2019-01-07T10:00:00Z"></head><body><article><h1>${s.title}</h1><div class="entry-content"><p>${s.p()}</p><p><strong>${s.g('Why did you vote against it?')}</strong></p><p>${s.p()}</p><p><strong>${s.g('And now?')}</strong></p><p>${s.p()}</p><p><strong>${s.g('Will the boats run?')}</strong></p><p>${s.g('Yes.')}</p><p>${s.g('This interview has been edited for length.')}</p></div></article></body></html>`,
  ),
];
