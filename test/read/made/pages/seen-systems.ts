// Pages that the reader is worked on with: how publishing systems and large papers write theirs.
import { all, json, type MadePage, meta, page, withBetween } from './page.ts';
import { story } from './story.ts';

const top =
  '<div id="masthead"><a href="/">The Daily Lantern</a> <ul class="nav"><li><a href="/1">Politics</a></li><li><a href="/2">Business</a></li><li><a href="/3">Weather</a></li></ul></div>';
const low =
  '<div id="colophon"><p>The Lantern is a member of the National Newsmedia Council, an independent body that hears complaints about reporting.</p><p>© 2023 Lantern Publishing. All rights reserved.</p></div>';
const head = (seed: number) => story(seed, 1).title;
const link = (seed: number) => `<a href="/s/${seed}">${head(seed)}</a>`;

function tagDiv(): MadePage {
  const s = story(401);
  const body = `${top}<div class="td-main-content-wrap"><div class="td-post-header"><ul class="td-category"><li><a href="/c">Local</a></li></ul><h1 class="tdb-title-text">${s.title}</h1><div class="tdb-author-name-wrap">By <a class="tdb-author-name" href="/a">${s.writer}</a></div><time class="entry-date updated td-module-date" datetime="2021-08-30T08:00:00+10:00">August 30, 2021</time><div class="tdb-views">1482</div></div><div class="td_block_wrap tdb_single_content"><div class="tdb-block-inner td-fix-index">${withBetween(s.paragraphs, { 2: '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>' })}</div></div><div class="td-post-next-prev"><span>Previous article</span>${link(951)}<span>Next article</span>${link(952)}</div><div class="td_block_related_posts"><h4><a>RELATED ARTICLES</a><a>MORE FROM AUTHOR</a></h4><h3>${link(953)}</h3><h3>${link(954)}</h3></div></div>${low}`;
  return {
    name: 'a magazine theme',
    html: page(s.title, '', body),
    url: 'https://lantern.example/local/x',
    text: s.paragraphs,
    published: '2021-08-30',
  };
}

function ghost(): MadePage {
  const s = story(402);
  const card =
    '<div class="kg-card kg-signup-card"><h2>The Lantern Weekly</h2><p>One long read and ten short ones, every Friday.</p><p>Email sent! Check your inbox to complete your signup.</p><p>No spam. Unsubscribe anytime.</p></div>';
  const mark = `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${head(955)}</div><div class="kg-bookmark-description">${story(955, 1).summary}</div><div class="kg-bookmark-metadata"><span>The Daily Lantern</span></div></div></a></figure>`;
  const body = `${top}<main><article class="gh-article post"><header><h1>${s.title}</h1><p class="gh-article-excerpt">${s.summary}</p><h4 class="gh-article-author-name">${s.writer}</h4><time class="gh-article-meta-date" datetime="2022-05-19">19 May 2022</time> <span>— 4 min read</span></header><section class="gh-content gh-canvas">${withBetween(s.paragraphs, { 3: card, 5: mark })}</section></article><section class="gh-comments"><h2>Member discussion</h2><p>Join the discussion. Become a member of The Daily Lantern to start commenting.</p></section></main>${low}`;
  return {
    name: 'ghost with a sign-up and a bookmark card',
    html: page(s.title, '', body),
    url: 'https://lantern.example/x/',
    text: s.paragraphs,
    either: [s.summary],
    published: '2022-05-19',
  };
}

function substack(): MadePage {
  const s = story(403, 10);
  const widget =
    '<div class="subscription-widget-wrap"><p>The Lantern at Night is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><button>Subscribe</button></form></div>';
  const body = `<article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${s.title}</h1><h3 class="subtitle">${s.summary}</h3><div><a href="/@w">${s.writer}</a></div><div class="pencraft">Jan 17, 2024</div><div class="like-button-container"><div>41</div></div><div>6</div><div>Share</div></div><div class="available-content"><div class="body markup">${withBetween(s.paragraphs, { 1: widget, 6: '<p class="button-wrapper"><a class="button primary" href="/share"><span>Share The Lantern at Night</span></a></p>' })}<p class="cta-caption">Thanks for reading The Lantern at Night! This post is public so feel free to share it.</p></div></div></article><div class="comments"><h4>6 Comments</h4><div class="comment-body"><p>I have lived here for sixty years and this is the first account of the vote that I could follow.</p></div></div>`;
  return {
    name: 'a newsletter on the web',
    html: page(s.title, json({ '@type': 'NewsArticle', datePublished: '2024-01-17T12:03:00+00:00' }), body),
    url: 'https://night.example/p/x',
    text: s.paragraphs,
    either: [s.summary],
    published: '2024-01-17',
  };
}

function blockPerDiv(): MadePage {
  const s = story(404, 11);
  const text = (t: string) =>
    `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">${t}</p></div></div>`;
  const image = `<div data-component="image-block"><figure><div><span><picture><img src="a.jpg" alt="x"></picture></span><span role="text"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption><span class="visually-hidden">Image caption, </span><div data-component="caption-block"><p>${s.captions[0]}</p></div></figcaption></figure></div>`;
  const links = `<div data-component="links-block"><div data-component="unordered-list-block"><ul><li>${link(956)}</li><li>${link(957)}</li></ul></div></div>`;
  const sub = `<div data-component="subheadline-block"><h2>${s.headings[0]}</h2></div>`;
  const blocks = s.paragraphs
    .map((t, at) => text(t) + ({ 1: image, 4: links, 6: sub } as Record<number, string>)[at])
    .map((b) => b.replace(/undefined$/, ''));
  const body = `${top}<main id="main-content"><article><header><h1 id="main-heading">${s.title}</h1><div data-component="byline-block"><p>${s.writer}<br>BBN News, ${s.town}</p></div><ul><li><time datetime="2023-04-02T09:14:55.000Z">2 April 2023</time></li><li>Updated 3 April 2023</li></ul></header>${blocks.join('')}<section data-component="tag-list"><h2>Related Topics</h2><ul><li><a href="/t">Dunmore</a></li></ul></section></article><section data-component="related-internet-links"><h2>Related Internet Links</h2><ul><li>Dunmore council</li></ul><p>The BBN is not responsible for the content of external sites.</p></section></main>${low}`;
  return {
    name: 'every paragraph in a box of its own',
    html: page(s.title, '', body),
    url: 'https://bbn.example/news/uk-651',
    text: [...s.paragraphs.slice(0, 7), s.headings[0] as string, ...s.paragraphs.slice(7)],
    published: '2023-04-02',
  };
}

function columns(): MadePage {
  const s = story(405, 12);
  const group = (from: number, to: number) =>
    `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${all(s.paragraphs.slice(from, to), 'class="css-at9mc1 evys1bk0"')}</div></div>`;
  const ad =
    '<div class="css-1k7z"><div id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div>';
  const body = `<div id="app"><header><a href="#content">Skip to content</a></header><main><article id="story"><h1>${s.title}</h1><p id="article-summary">${s.summary}</p><div data-testid="imageblock"><figure><img src="b.jpg"><figcaption><span>${s.captions[0]}</span><span><span>Credit...</span>Pell Moran for The Daily Lantern</span></figcaption></figure></div><div>By <span>${s.writer}</span></div><time datetime="2022-10-11T05:00:17-04:00">Oct. 11, 2022</time><section name="articleBody">${group(0, 4)}${ad}${group(4, 8)}<div><figure aria-label="media"><img src="c.jpg"><figcaption>${s.captions[1]}</figcaption></figure></div>${group(8, 12)}</section><div class="bottom-of-article"><div><p>${s.writer} is the bureau chief for the northern counties, covering rivers, roads and the people who argue about them. <a href="/w">More about ${s.writer}</a></p></div><p>A version of this article appears in print on Oct. 12, 2022, Section A, Page 14 with the headline: A Bridge Too Slow. <a href="/r">Order Reprints</a> | <a href="/p">Today’s Paper</a></p></div></article></main></div>`;
  return {
    name: 'a body in three columns with advertising between',
    html: page(s.title, '', body),
    url: 'https://lantern.example/2022/10/11/us/x.html',
    text: s.paragraphs,
    either: [s.summary],
    published: '2022-10-11',
  };
}

function groups(): MadePage {
  const s = story(406, 10);
  const group = (texts: readonly string[]) =>
    `<section class="article-content__content-group"><p class="visually-hidden">Article content</p>${all(texts)}</section>`;
  const sign = `<div class="newsletter-widget"><div><h3>Lantern Headline News</h3><p>Sign up to receive daily headline news from the Daily Lantern, a division of Lantern Network Inc.</p><p>By clicking on the sign up button you consent to receive the above newsletter from Lantern Network Inc. You may unsubscribe any time by clicking on the unsubscribe link at the bottom of our emails.</p><div>Thanks for signing up!</div><p>A welcome email is on its way. If you don't see it, please check your junk folder. The next issue of Lantern Headline News will soon be in your inbox.</p><p>We encountered an issue signing you up. Please try again</p></div></div>`;
  const body = `${top}<main><article class="article-content-story"><h1 class="article-title">${s.title}</h1><p class="article-subtitle">${s.summary}</p><div class="published-by__author">${s.writer}</div><div class="published-date">Published Jun 05, 2022  •  Last updated Jun 06, 2022  •  4 minute read</div><figure class="featured-image"><img src="d.jpg"><figcaption class="image-caption"><span class="caption">${s.captions[0]}</span> <span class="credit">Photo by TOLLER RAND /Daily Lantern</span></figcaption></figure>${group(s.paragraphs.slice(0, 3))}<div class="ad__section-border">Advertisement 2</div><p class="ad-text">This advertisement has not loaded yet, but your article continues below.</p>${group(s.paragraphs.slice(3, 6))}${sign}<section class="more-topic"><h3>Recommended from Editorial</h3><ol><li>${link(958)}</li><li>${link(959)}</li></ol></section>${group(s.paragraphs.slice(6))}<p><em>${'rand'}@lantern.example</em></p><p>Share this article in your social network</p></article><div class="comments"><h3>Comments</h3><p>Postmark is committed to maintaining a lively but civil forum for discussion and encourage all readers to share their views on our articles. Comments may take up to an hour for moderation before appearing on the site. We ask you to keep your comments relevant and respectful.</p></div></main>${low}`;
  return {
    name: 'a body in sections with a newsletter between',
    html: page(s.title, '', body),
    url: 'https://lantern.example/news/x',
    text: s.paragraphs,
    published: '2022-06-05',
  };
}

function conversation(): MadePage {
  const s = story(407, 9);
  const box = `<div class="c-mediacard"><span>ARTICLE CONTINUES BELOW</span></div>`;
  const body = `${top}<div class="c-article-body"><h1>${s.title}</h1><div class="article__details">By <span class="article__author">${s.writer}</span> Staff Reporter<br>Thu., Nov. 28, 2019<span>timer</span>3 min. read</div><div class="c-article-body__content">${withBetween(s.paragraphs, { 1: box, 5: box }, 'class="text-block-container"')}<div class="author-endnote"><div>${s.writer} is a Toronto-based reporter covering city hall for the Lantern. Follow on Twitter: @writer</div></div><div class="article-tags">Read more about: <a href="/t">City hall</a></div></div><div class="article__copyright">Copyright owned or licensed by Daily Lantern. All rights reserved. To republish or distribute this content, contact the licensing office.</div><div class="conv"><h3>JOIN THE CONVERSATION</h3><button>Q:</button><p>Anyone can read Conversations, but to contribute, you should be a registered Lantern account holder. If you do not yet have one, you can create one now (it is free).</p><button>Sign In</button><p>Conversations are opinions of our readers and are subject to the Code of Conduct. The Lantern does not endorse these opinions.</p></div></div>${low}`;
  return {
    name: 'a city paper with an endnote and conversations',
    html: page(s.title, '', body),
    url: 'https://lantern.example/news/gta/2019/11/28/x.html',
    text: s.paragraphs,
    published: '2019-11-28',
  };
}

function portal(): MadePage {
  const s = story(408, 9);
  const body = `<div class="caas-content"><header class="caas-header"><h1>${s.title}</h1></header><div class="caas-content-byline-wrapper"><div class="caas-attr-item-author">${s.writer}</div><div class="caas-attr-time-style"><time datetime="2021-03-12T23:40:13.000Z">March 12, 2021, 6:40 PM</time>·<span class="caas-attr-mins-read">3 min read</span></div></div><div class="caas-body"><figure class="caas-figure"><img><div class="caption-wrapper"><figcaption class="caption-collapse">${s.captions[0]}</figcaption></div></figure>${withBetween(s.paragraphs, { 3: '<div class="caas-readmore"><button>Story continues</button></div>', 6: `<p><strong>More from The Daily Lantern:</strong></p><ul><li>${link(960)}</li><li>${link(961)}</li></ul>` })}<p>This article originally appeared on The Daily Lantern: <a href="/o">${s.title}</a></p></div><div class="caas-3p-blocks"><span>View comments</span></div></div><div class="recommended-stories"><h2>Recommended Stories</h2><div><h3>${link(962)}</h3><p>${story(962, 1).summary}</p></div></div>`;
  return {
    name: 'a portal that carries a paper’s story',
    html: page(s.title, '', body),
    url: 'https://portal.example/news/x-234013.html',
    text: s.paragraphs,
    published: '2021-03-12',
  };
}

function capitals(): MadePage {
  const s = story(409, 10);
  const shout = (seed: number) => `<p><a href="/s/${seed}"><strong>${head(seed).toUpperCase()}</strong></a></p>`;
  const body = `${top}<main><article class="article-wrap"><header><div class="article-meta"><div class="eyebrow"><a href="/t">Councils</a></div><div class="article-date">Published <time>October 4, 2023 3:14pm EDT</time></div></div><h1 class="headline">${s.title}</h1><h2 class="sub-headline speakable">${s.summary}</h2><div class="author-byline">By <a href="/p">${s.writer}</a> <span>Lantern News</span></div><div class="article-social"><ul><li>Facebook</li><li>Twitter</li><li>Flipboard</li><li>Comments</li><li>Print</li><li>Email</li></ul></div></header><div class="article-body"><div class="featured featured-video"><div class="info"><div class="caption"><h4>${head(963)}</h4><p>Lantern correspondent Gale Stroud reports live from the waterfront on the morning program.</p></div></div></div><p class="speakable">NEW<!-- -->You can now listen to Lantern articles!</p>${withBetween(s.paragraphs, { 1: shout(964), 4: shout(965), 6: '<p><a href="/app"><strong>CLICK HERE TO GET THE LANTERN NEWS APP</strong></a></p>' })}<p><i>The Midland Wire contributed to this report.</i></p><div class="author-bio"><p>${s.writer} is a digital production assistant with Lantern News. Story tips can be sent to tips@lantern.example.</p></div></div></article></main>${low}`;
  return {
    name: 'links in capitals',
    html: page(s.title, '', body),
    url: 'https://lantern.example/us/x',
    text: s.paragraphs,
    either: ['The Midland Wire contributed to this report.', s.summary],
    published: '2023-10-04',
  };
}

function student(): MadePage {
  const s = story(410, 8);
  const body = `${top}<div id="sno-main"><h1 class="sno-story-headline">${s.title}</h1><div class="sno-story-byline"><a href="/staff">${s.writer}</a>, <span>News Editor</span></div><div class="sno-story-date">${'February 26, 2018'}</div><div class="sno-story-body-content"><div class="sno-story-photo-area"><div class="storyphotowrap"><img src="e.jpg"><p class="photocaption">${s.captions[1]}</p><p class="photocredit">Merrill Oakes</p></div></div>${all(s.paragraphs)}<div class="sno-donate"><h3>Donate to The Student Lantern</h3><div>$150</div><div>$500</div><div>Contributed</div><div>Our Goal</div><p>Your donation will support the student journalists of Dunmore High School. Your contribution will allow us to purchase equipment and cover our annual website hosting costs.</p></div><div class="staffprofile"><h4>About the Contributor</h4><p>${s.writer}, News Editor</p><p>${s.writer} is a senior who has been on the staff for three years and hopes to study hydrology. When not in the newsroom, the editor rows.</p></div></div><div class="leave"><h4>Leave a Comment</h4><p>Your email address will not be published. Required fields are marked *</p></div></div>${low}`;
  return {
    name: 'a student paper',
    html: page(s.title, '', body),
    url: 'https://student.example/4412/news/x/',
    text: s.paragraphs,
    published: '2018-02-26',
  };
}

function qa(): MadePage {
  const s = story(411, 9);
  const body = `${top}<main><h1 data-qa="headline">${s.title}</h1><div data-qa="author-byline">By <a>${s.writer}</a></div><div data-qa="timestamp">March 16, 2023 at 6:00 a.m. EDT</div><div data-qa="comments-btn">Comment on this story</div><div class="teaser-content"><div data-qa="drop-cap-letter" class="article-body">${all(s.paragraphs.slice(0, 3), 'data-el="text"')}</div></div><div class="carousel"><div>Skip to end of carousel</div><h3>Also on the waterfront</h3><div>${link(966)}</div><div>${link(967)}</div><div>End of carousel</div></div><div class="remainder-content">${s.paragraphs
    .slice(3)
    .map((t) => `<div class="article-body" data-qa="article-body"><p data-el="text">${t}</p></div>`)
    .join(
      '<div class="hide-for-print"><div>Advertisement</div></div>',
    )}</div><div data-qa="article-gift">Gift this article</div></main>${low}`;
  return {
    name: 'the body in a teaser and a remainder',
    html: page(s.title, meta('last_updated_date', '2023-03-18T10:00:00Z'), body),
    url: 'https://lantern.example/local/x',
    text: s.paragraphs,
    published: '2023-03-16',
  };
}

export const seenSystems: readonly MadePage[] = [
  tagDiv(),
  ghost(),
  substack(),
  blockPerDiv(),
  columns(),
  groups(),
  conversation(),
  portal(),
  capitals(),
  student(),
  qa(),
];
