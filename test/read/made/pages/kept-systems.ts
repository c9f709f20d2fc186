// Kept aside: pages as newsroom systems write them. Written before their author had read the reader's code.
import { all, json, type MadePage, meta, page, withBetween } from './page.ts';
import { story } from './story.ts';

const site = (name: string) =>
  `<header class="site-header"><a href="/">${name}</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/obituaries">Obituaries</a></li></ul></nav></header>`;
const foot = (name: string) =>
  `<footer><p>Copyright © 2021 ${name}. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p><p><a href="/terms">Terms of use</a> | <a href="/privacy">Privacy policy</a></p></footer>`;
const teaser = (seed: number) => {
  const s = story(seed, 1);
  return `<a href="/n/${seed}">${s.title}</a>`;
};

function wordpress(): MadePage {
  const s = story(101);
  const body = `${site('Harrow Bay Herald')}<div id="content"><main><article id="post-4471" class="post-4471 post type-post status-publish hentry category-council">
<header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta"><span class="posted-on"><a href="/2019/05/14/x/" rel="bookmark"><time class="entry-date published" datetime="2019-05-14T18:20:11-04:00">May 14, 2019</time><time class="updated" datetime="2019-05-16T09:00:00-04:00">May 16, 2019</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/x/">${s.writer}</a></span></span><span class="comments-link"><a href="#respond">Leave a comment</a></span></div></header>
<div class="entry-content"><figure id="attachment_1" class="wp-caption alignnone"><img src="a.jpg" alt=""><figcaption class="wp-caption-text">${s.captions[0]} (Herald photo)</figcaption></figure>
${all(s.paragraphs)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#"><span>Click to share on Twitter (Opens in new window)</span></a></li><li><a href="#"><span>Click to share on Facebook (Opens in new window)</span></a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><p>${teaser(901)} June 2, 2018 In "Council"</p><p>${teaser(902)} March 9, 2017 In "Council"</p></div></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Council</a></span><span class="tags-links">Tagged <a href="/t">bridge</a>, <a href="/t2">budget</a></span></footer></article>
<div class="author-box"><img src="b.jpg"><h4>About ${s.writer}</h4><p>${s.writer} has covered the county for the Herald since leaving the merchant navy and lives in Millbrook with two dogs and a boat that does not float.</p></div>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “${s.title}”</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer><b class="fn">bayrat77</b> says: <time datetime="2019-05-15T01:00:00">May 15, 2019 at 1:00 am</time></footer><div class="comment-content"><p>They have been saying this since my father drove across it, and he has been dead for thirty years now, so forgive me if I do not hold my breath.</p></div></article></li><li class="comment"><article class="comment-body"><footer><b class="fn">Carol P.</b> says:</footer><div class="comment-content"><p>Thank you for covering the meeting. Nobody else bothered to turn up, and the minutes are never posted in time for anyone to object.</p></div></article></li></ol></div></main></div>${foot('Harrow Bay Herald')}`;
  return {
    name: 'wordpress with an author box and comments',
    html: page(
      `${s.title} – Harrow Bay Herald`,
      meta('og:site_name', 'Harrow Bay Herald') + meta('article:published_time', '2019-05-14T22:20:11+00:00'),
      body,
    ),
    url: 'https://herald.example/2019/05/14/x/',
    text: s.paragraphs,
    published: '2019-05-14',
  };
}

function blocks(): MadePage {
  const s = story(102, 11);
  const letter = `<div class="wp-block-group newspack-inline-popup"><h4>The Monday Lede</h4><p>Start the week with the five stories that your neighbours will be talking about, sent to your inbox before breakfast.</p><form><input type="email"><button>Sign up</button></form><p>By signing up you agree to our terms and to receive occasional offers from us.</p></div>`;
  const quote = `<figure class="wp-block-pullquote alignleft"><blockquote><p>${s.paragraphs[5]}</p><cite>from the meeting</cite></blockquote></figure>`;
  const picture = `<figure class="wp-block-image size-large"><img src="c.jpg"><figcaption>${s.captions[1]} Credit: Ada Fenn / Millbrook Monitor</figcaption></figure>`;
  const body = `${site('Millbrook Monitor')}<main id="main"><article><header><h1>${s.title}</h1><div class="newspack-post-subtitle">${s.summary}</div><div class="byline">by ${s.writer}</div><time datetime="2022-02-08T05:00:00-06:00">February 8, 2022</time></header>
<div class="entry-content">${withBetween(s.paragraphs, { 2: letter, 4: picture, 6: quote, 8: '<hr class="wp-block-separator">' })}
<div class="wp-block-group donate"><p><strong>Local journalism is not free.</strong> Help the Monitor keep reporting on the town with a gift of any size before the end of the month.</p><a class="wp-block-button__link" href="/donate">Donate now</a></div></div></article></main>${foot('Millbrook Monitor')}`;
  return {
    name: 'newspack blocks with a newsletter and a pull quote',
    html: page(
      s.title,
      json({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Millbrook Monitor' },
          {
            '@type': 'NewsArticle',
            headline: s.title,
            datePublished: '2022-02-08T11:00:00+00:00',
            dateModified: '2022-03-01T11:00:00+00:00',
          },
        ],
      }),
      body,
    ),
    url: 'https://monitor.example/council/x',
    text: s.paragraphs,
    either: [s.summary],
    published: '2022-02-08',
  };
}

function arc(): MadePage {
  const s = story(103, 10);
  const link = `<h3 class="interstitial-link block-margin-bottom"><a href="/r">RELATED: ${story(903, 1).title}</a></h3>`;
  const ad = '<div class="arcad-feature"><div class="ad-label">ADVERTISEMENT</div></div>';
  const body = `${site('Port Adair Tribune')}<main><h1 class="headline">${s.title}</h1><h2 class="subheadline">${s.summary}</h2><figure class="lead-art-wrapper"><img src="d.jpg"><figcaption class="c-media-item__caption">${s.captions[2]} <span>(Lou Tennant/Port Adair Tribune)</span></figcaption></figure>
<div class="byline">By <a href="/a">${s.writer}</a></div><time class="date" datetime="2020-11-03T21:44:00Z">November 3, 2020 at 4:44 p.m. EST</time>
<article class="article-body-wrapper">${withBetween(s.paragraphs, { 1: ad, 3: link, 5: ad, 7: `<div class="c-promo"><p>Have a tip about the waterfront? Write to our reporters in confidence at tips@tribune.example.</p></div>` }, 'class="c-paragraph"')}</article>
<div class="article-tags"><a href="/t">Council</a><a href="/u">Money</a></div><section class="most-read"><h2>Most read</h2><ol><li>${teaser(904)}</li><li>${teaser(905)}</li><li>${teaser(906)}</li></ol></section></main>${foot('Port Adair Tribune')}<script>window.Fusion={globalContent:{content_elements:[]}};</script>`;
  return {
    name: 'arc with interstitial links',
    html: page(
      s.title,
      json([
        { '@type': 'BreadcrumbList' },
        { '@type': ['NewsArticle'], headline: s.title, datePublished: '2020-11-03T16:44:00-05:00' },
      ]),
      body,
    ),
    url: 'https://tribune.example/politics/x/',
    text: s.paragraphs,
    either: [s.summary],
    published: '2020-11-03',
  };
}

function drupal(): MadePage {
  const s = story(104, 8);
  const body = `${site('Castle Fen Public Radio')}<div class="region region-content"><div class="node node--type-story node--view-mode-full"><h1><span class="field field--name-title">${s.title}</span></h1>
<div class="node__submitted">By ${s.writer} | Published: Thursday, June 11, 2015 - 6:02am</div>
<div class="field field--name-field-image"><img src="e.jpg"><div class="field field--name-field-caption field__item">${s.captions[3]}</div><div class="field--name-field-credit">Photo by Sal Orrin</div></div>
<div class="field field--name-field-audio"><p>Listen to the full story by pressing the play button above.</p></div>
<div class="clearfix text-formatted field field--name-body field__item">${all(s.paragraphs)}</div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/t">transport</a></div></div>
<div class="block-views-related"><h2>You may also like</h2><div class="views-row">${teaser(907)}<p>${story(907, 1).summary}</p></div><div class="views-row">${teaser(908)}<p>${story(908, 1).summary}</p></div></div></div></div>${foot('Castle Fen Public Radio')}`;
  return {
    name: 'drupal with fields',
    html: page(`${s.title} | Castle Fen Public Radio`, '', body),
    url: 'https://radio.example/node/5512',
    text: s.paragraphs,
    published: '2015-06-11',
  };
}

function amp(): MadePage {
  const s = story(105, 9);
  const body = `<amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">${s.writer}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2018-08-21T07:30:00+00:00">3 years ago</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="f.jpg" width="800" height="500"></amp-img><p class="wp-caption-text">${s.captions[0]}</p></figure>
<div class="amp-wp-article-content">${withBetween(s.paragraphs, { 2: '<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad>', 5: `<amp-list src="/rel"><div role="listitem">Read also: ${story(909, 1).title}</div></amp-list>` })}</div>
<amp-social-share type="twitter"></amp-social-share><footer class="amp-wp-article-footer"><div class="amp-wp-tax-category">Categories: <a href="/c">Local</a></div><div><a href="/full#comments">View all comments on the full site</a></div></footer></article>`;
  return {
    name: 'amp',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://gazette.example/local/x"><title>${s.title}</title>${json({ '@type': 'NewsArticle', datePublished: '2018-08-21T09:30:00+02:00' })}</head><body>${body}</body></html>`,
    url: 'https://gazette.example/local/x/amp',
    text: s.paragraphs,
    published: '2018-08-21',
  };
}

function blox(): MadePage {
  const s = story(106, 9);
  const inline = `<div class="inline-asset inline-editorial-pull inline-content"><div class="card-body"><h3 class="tnt-headline">${teaser(910)}</h3><p class="card-lead">${story(910, 1).summary}</p></div></div>`;
  const body = `${site('Grey Rapids Gazette')}<article class="asset"><header class="asset-header"><h1 class="headline"><span>${s.title}</span></h1><div class="meta"><ul class="list-inline"><li><span class="tnt-byline">${s.writer} Staff writer</span></li><li class="hidden-print"><time datetime="2017-10-30T23:15:00-05:00" class="tnt-date asset-date text-muted">Oct 30, 2017</time></li></ul></div></header>
<div class="asset-masthead"><figure class="photo"><img src="g.jpg"><figcaption class="caption"><span class="caption-text"><p>${s.captions[1]}</p></span><span class="tnt-byline asset-byline">Dee Morrow, Gazette</span></figcaption></figure></div>
<div id="article-body" class="asset-content subscriber-premium"><div class="subscriber-preview">${all(s.paragraphs.slice(0, 3))}</div>${inline}<div class="tncms-region-ads"><div>Advertisement</div></div><div class="subscriber-only">${all(s.paragraphs.slice(3))}</div><div class="subscriber-hide"><p>You have read all of your free articles for this month. Become a member to read on without limits.</p></div></div>
<div class="asset-tags"><h4>Tags</h4><ul><li><a href="/t">Grey Rapids</a></li></ul></div><div class="share-container"><ul><li>Facebook</li><li>Twitter</li><li>Email</li><li>Print</li><li>Save</li></ul></div></article>
<aside><h3>Be the first to know</h3><p>Get local news delivered to your inbox!</p></aside>${foot('Grey Rapids Gazette')}`;
  return {
    name: 'blox with an editorial pull',
    html: page(s.title, '', body),
    url: 'https://gazette.example/news/local/article_1f2e.html',
    text: s.paragraphs,
    published: '2017-10-30',
  };
}

function chain(): MadePage {
  const s = story(107, 10);
  const more = (seed: number) =>
    `<p class="gnt_ar_b_p"><strong class="gnt_ar_b_al">More: </strong><a href="/s/${seed}" class="gnt_ar_b_a">${story(seed, 1).title}</a></p>`;
  const body = `${site('Westerly Courier')}<main class="gnt_cw"><article class="gnt_pr"><div class="gnt_ar_lbl">COUNCIL</div><h1 class="gnt_ar_hl">${s.title}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/st">${s.writer}</a><div class="gnt_ar_pb">Westerly Courier</div></div><div class="gnt_ar_dt" aria-label="Published 9:12 p.m. CT Jan. 19, 2021 Updated 8:01 a.m. CT Jan. 20, 2021">Published 9:12 p.m. CT Jan. 19, 2021 | Updated 8:01 a.m. CT Jan. 20, 2021</div>
<aside class="gnt_em gnt_em_vp"><button>Play video</button><div class="gnt_em_vp_c">What the rink looked like before the roof came down</div></aside>
<div class="gnt_ar_b">${withBetween(s.paragraphs, { 2: more(911), 5: more(912), 7: '<aside class="gnt_ar_b_ad"><div>Advertisement</div></aside>' }, 'class="gnt_ar_b_p"')}<p class="gnt_ar_b_p"><em>Contact ${s.writer} at swriter@courier.example or 555-0142. Follow on Twitter: @courierwriter. Support local journalism by subscribing to the Courier.</em></p></div></article></main>${foot('Westerly Courier')}`;
  return {
    name: 'a chain paper with More lines',
    html: page(s.title, '', body),
    url: 'https://courier.example/story/news/2021/01/19/x/6620001/',
    text: s.paragraphs,
    published: '2021-01-19',
  };
}

function oldTable(): MadePage {
  const s = story(108, 8);
  const body = `<table width="760" cellpadding="0"><tr><td colspan="3"><img src="logo.gif" alt="The Elmsworth Echo"></td></tr><tr><td width="120" valign="top"><font size="1"><a href="/">Front page</a><br><a href="/n">News</a><br><a href="/s">Sport</a><br><a href="/c">Classified</a><br><a href="/w">Weather</a></font></td><td valign="top"><font face="Times" size="5"><b>${s.title}</b></font><br><font size="2">By ${s.writer}<br>Echo staff</font><br><br><table align="right" width="180"><tr><td><img src="h.jpg"><br><font size="1">${s.captions[4]}</font></td></tr></table><font face="Times" size="3">${s.paragraphs.join('<br><br>')}</font><br><br><font size="1"><a href="mail">E-mail this story to a friend</a> | <a href="print">Printer-friendly version</a></font></td><td width="130" valign="top"><font size="1"><b>ALSO TODAY</b><br>${teaser(913)}<br>${teaser(914)}</font></td></tr><tr><td colspan="3"><font size="1">© 2003 The Elmsworth Echo</font></td></tr></table>`;
  return {
    name: 'an old page laid out in tables',
    html: page(s.title, '', body),
    url: 'https://echo.example/stories/council7.htm',
    text: s.paragraphs,
    published: null,
  };
}

function wire(): MadePage {
  const s = story(109, 10);
  const first = `DUNMORE (MW) — ${s.paragraphs[0]}`;
  const list = `<div class="PageListEnhancementGeneric"><div class="PageList-header-title">RELATED COVERAGE</div><div class="PageList-items"><div class="PagePromo"><h3 class="PagePromo-title">${teaser(915)}</h3></div><div class="PagePromo"><h3 class="PagePromo-title">${teaser(916)}</h3></div></div></div>`;
  const body = `${site('Midland Wire')}<main class="Page-main"><h1 class="Page-headline">${s.title}</h1><div class="Page-lead"><figure><img src="i.jpg"><figcaption>${s.captions[2]} (MW Photo/Hal Cuthbert)</figcaption></figure><bsp-carousel><div>1 of 4 | ${s.captions[3]}</div><div>2 of 4 | ${s.captions[4]}</div></bsp-carousel></div><div class="Page-byline">By ${s.writer}</div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1583263000000"><span>Updated 2:16 PM EST, March 3, 2020</span></bsp-timestamp></div><div class="Page-actions"><span>Share</span></div>
<div class="RichTextStoryBody RichTextBody">${withBetween([first, ...s.paragraphs.slice(1)], { 3: list, 6: '<div class="Advertisement"></div>' })}<p>___</p><p>Midland Wire writer Jo Calloway in Northgate contributed to this report.</p><p>___</p><p>Follow MW's coverage of town councils at https://wire.example/hub/councils</p></div></main>${foot('Midland Wire')}`;
  return {
    name: 'a wire page with a list of related coverage',
    html: page(
      s.title,
      meta('article:published_time', '2020-03-03T15:05:00Z') + meta('article:modified_time', '2020-03-03T19:16:40Z'),
      body,
    ),
    url: 'https://wire.example/article/harbour-0a1b',
    text: [first, ...s.paragraphs.slice(1)],
    either: ['Midland Wire writer Jo Calloway in Northgate contributed to this report.', '___'],
    published: '2020-03-03',
  };
}

function divs(): MadePage {
  const s = story(110, 9);
  const body = `${site('Northgate Newswire')}<div data-testid="Body"><div data-testid="Heading"><h1>${s.title}</h1></div><div class="author">By ${s.writer}</div><time datetime="2023-06-30T16:04:05Z"><span>June 30, 2023</span><span>4:04 PM UTC</span><span>Updated 5 months ago</span></time><div class="article-body__content__17Yit">${s.paragraphs.map((text, at) => `<div data-testid="paragraph-${at}" class="text__text__1FZLe">${text}</div>`).join('')}<div class="sign-off">Reporting by ${s.writer}; Editing by Ina Boyd</div><div class="trust"><span>Our Standards: </span><a href="/trust">The Northgate Newswire Trust Principles.</a></div></div><div class="licence"><button>Acquire Licensing Rights</button></div><div><h2>Read Next</h2><div>${teaser(917)}</div><div>${teaser(918)}</div></div></div>${foot('Northgate Newswire')}`;
  return {
    name: 'paragraphs that are divs',
    html: page(s.title, '', body),
    url: 'https://newswire.example/world/x-2023-06-30/',
    text: s.paragraphs,
    either: [`Reporting by ${s.writer}; Editing by Ina Boyd`],
    published: '2023-06-30',
  };
}

export const keptSystems: readonly MadePage[] = [
  wordpress(),
  blocks(),
  arc(),
  drupal(),
  amp(),
  blox(),
  chain(),
  oldTable(),
  wire(),
  divs(),
];
