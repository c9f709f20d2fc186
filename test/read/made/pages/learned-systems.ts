// Pages built as real ones are (second batch): chains of local papers, portals, blogs, releases, tables of 1999. Written
// before anything was mended for them; the words are made up.
import { all, json, type MadePage, meta, page, withBetween } from './page.ts';
import { story } from './story.ts';

const link = (seed: number, href = `/s/${seed}`) => `<a href="${href}">${story(seed, 1).title}</a>`;
const foot =
  '<footer class="ftr"><nav><a href="/about">About</a> <a href="/jobs">Jobs</a></nav><small>© Copyright Fen Local Media 2022</small></footer>';

function chain(): MadePage {
  const s = story(1201, 10);
  const promo = `<a href="/r" class="gnt_em_pr" aria-label="Related"><div class="gnt_em_pr_w"><b class="gnt_em_pr_lb">More:</b>${story(961, 1).title}</div></a>`;
  const body = `<main class="gnt_cw"><article class="gnt_pr"><div class="gnt_ar_lb"><a href="/n">LOCAL NEWS</a></div><h1 class="gnt_ar_hl" elementtiming="ar-headline">${s.title}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/s">${s.writer}</a><div class="gnt_ar_pb">Fen Daily Leader</div></div><div class="gnt_ar_dt" aria-label="Published 3:15 p.m. ET March 3, 2015"></div><figure class="gnt_em_img"><img src="a.jpg"><div class="gnt_em_img_ccw" data-c-caption="x" data-c-credit="y">${s.captions[0]}<span class="gnt_em_img_cr">Ada Fenn, Fen Daily Leader</span></div></figure><div class="gnt_ar_b">${withBetween(s.paragraphs, { 2: promo, 5: `<aside class="gnt_em_fo__bdg"><h3>Get the Daily Briefing newsletter in your inbox.</h3><p>The day's top stories, from sports to movies to politics to world events.</p></aside>` }, 'class="gnt_ar_b_p"')}<p class="gnt_ar_b_p"><em>Contact ${s.writer} at 555-1212 or at sw@leader.example. Follow her on Twitter @swleader.</em></p></div></article></main>${foot}`;
  return {
    name: 'a chain’s page, the day in a label',
    html: page(s.title, '', body, 'en-US'),
    url: 'https://leader.example/story/news/local/2015/03/03/x/24312345/',
    text: s.paragraphs,
    published: '2015-03-03',
  };
}

function fox(): MadePage {
  const s = story(1202, 11);
  const shout = (seed: number) => `<p><a href="/x"><strong>${story(seed, 1).title.toUpperCase()}</strong></a></p>`;
  const body = `<main class="main-content"><article class="article-wrap"><header class="article-header"><div class="article-meta"><span class="eyebrow"><a href="/c">Councils</a></span><div class="article-date">Published <time>May 4, 2021 9:47am EDT</time></div></div><h1 class="headline">${s.title}</h1><h2 class="sub-headline speakable">${s.summary}</h2><div class="author-byline">By <span>${s.writer}</span> | <span class="article-source">Fen News</span></div></header><div class="article-content"><div class="article-body"><div class="featured featured-video"><div class="video-container"></div><div class="info"><div class="caption"><h4 class="title">Fen News Flash top headlines for May 4</h4><p>Fen News Flash top headlines are here. Check out what's clicking on Fen.example.</p></div></div></div>${withBetween(s.paragraphs, { 1: shout(962), 4: shout(963), 7: '<p><strong><u><a href="/app">CLICK HERE TO GET THE FEN NEWS APP</a></u></strong></p>' })}<p><i>The Northern Wire contributed to this report.</i></p><div class="author-bio"><p>${s.writer} is a politics reporter.</p></div></div></div></article></main>${foot}`;
  return {
    name: 'links in capitals between paragraphs',
    html: page(s.title, meta('dc.date', '2021-05-04T09:47:12-04:00'), body),
    url: 'https://fennews.example/politics/x',
    text: s.paragraphs,
    either: ['The Northern Wire contributed to this report.', s.summary],
    published: '2021-05-04',
  };
}

function keepReading(): MadePage {
  const s = story(1203, 10);
  const more = `<div class="more-on"><h2 class="more-on__heading">Keep reading</h2><span class="screen-reader-text">list of 3 items</span><ul class="more-on__list"><li><span class="screen-reader-text">list 1 of 3</span>${link(964)}</li><li><span class="screen-reader-text">list 2 of 3</span>${link(965)}</li><li><span class="screen-reader-text">list 3 of 3</span>${link(966)}</li></ul><span class="screen-reader-text">end of list</span></div>`;
  const tweet = `<blockquote class="twitter-tweet"><p>We are aware of reports about the depot. More follows. <a>pic.twitter.com/abc</a></p>— Harbour Board (@harbourboard) <a href="#">March 9, 2022</a></blockquote>`;
  const body = `<main id="main-content-area"><header class="article-header"><h1>${s.title}</h1><p class="article__subhead"><em>${s.summary}</em></p></header><figure class="article-featured-image"><img src="b.jpg"><figcaption>${s.captions[1]} [Ada Fenn/Northern Wire]</figcaption></figure><div class="article-info-block"><div class="article-b-l"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">Published On 9 Mar 2022</span><span aria-hidden="true">9 Mar 2022</span></div></div></div><div class="wysiwyg wysiwyg--all-content css-1vkfgk0" aria-live="polite" aria-atomic="true">${withBetween(s.paragraphs, { 1: more, 4: tweet, 6: `<figure class="wp-caption"><img src="c.jpg"><figcaption>${s.captions[2]}</figcaption></figure>` })}</div><div class="article-source"><span>Source<!-- -->: </span><span>Fen and news agencies</span></div></main>${foot}`;
  return {
    name: 'keep reading, list of three items',
    html: page(s.title, '', body),
    url: 'https://jaz.example/news/2022/3/9/x',
    text: s.paragraphs,
    either: [
      s.summary,
      'We are aware of reports about the depot. More follows. pic.twitter.com/abc',
      '— Harbour Board (@harbourboard) March 9, 2022',
    ],
    published: '2022-03-09',
  };
}

function brText(): MadePage {
  const s = story(1204, 9);
  const parts = s.paragraphs.map((text, at) =>
    at === 4 ? `${text}<div class="mgid"><div>Ad</div></div><br><br>` : `${text}<br><br>`,
  );
  const body = `<div class="_3WlLe clearfix"><div class="heading1"><arttitle><h1>${s.title}</h1></arttitle></div><div class="xf8Pm byline">TNN | <span>Jul 14, 2020, 08:21 IST</span></div><div class="ga-headlines"><div class="Normal">DUNMORE: ${parts.join('')}<i>(With inputs from agencies)</i></div></div><div class="alsoRead"><b>Also Read</b> ${link(967)}</div><div class="appDownload">Download The Fen Times <b>News App</b> for Latest City News</div><div class="cmt"><h3>Top Comment</h3><p>Nobody asked the people who cross it every day, and nobody ever will.</p></div></div>${foot}`;
  return {
    name: 'text between line breaks in one box',
    html: page(s.title, '', body, 'en-IN'),
    url: 'https://fentimes.example/city/dunmore/x/articleshow/76953.cms',
    text: [`DUNMORE: ${s.paragraphs[0]}`, ...s.paragraphs.slice(1)],
    either: ['(With inputs from agencies)'],
    published: '2020-07-14',
  };
}

function drupal(): MadePage {
  const s = story(1205, 8);
  const body = `<div id="page"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${s.title}</h1><div class="region region-content"><div class="node node-story node-promoted"><div class="meta submitted"><span>Submitted by <a class="username" href="/u">${s.writer}</a> on Tue, 03/03/2015 - 15:12</span></div><div class="content clearfix"><div class="field field-name-field-image field-type-image"><div class="field-items"><div class="field-item even"><img src="d.jpg"><blockquote class="image-field-caption"><p>${s.captions[3]}</p></blockquote></div></div></div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">${all(s.paragraphs)}</div></div></div><div class="field field-name-field-tags field-label-above"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/t">harbour</a></div></div></div></div><div class="link-wrapper"><ul class="links inline"><li class="comment-forbidden"><span><a href="/l">Log in</a> or <a href="/r">register</a> to post comments</span></li><li><a href="/p">Printer-friendly version</a></li></ul></div></div></div></div></div></div>${foot}`;
  return {
    name: 'a node of Drupal 7',
    html: page(`${s.title} | Fen Observer`, '', body, 'en'),
    url: 'https://observer.example/node/4471',
    text: s.paragraphs,
    published: '2015-03-03',
  };
}

function tables1999(): MadePage {
  const s = story(1206, 9);
  const body = `<table width="760" cellpadding="0" cellspacing="0"><tr><td width="140" valign="top" bgcolor="#003366"><font size="1"><a href="/"><font color="white">Home</font></a><br><a href="/w">World</a><br><a href="/l">Local</a><br><a href="/s">Sport</a></font></td><td width="470" valign="top"><font face="Arial" size="1">Thursday, November 18, 1999 Published at 11:05 GMT</font><br><font size="5"><b>${s.title}</b></font><br><table align="right" width="200"><tr><td><img src="e.gif" width="200"></td></tr><tr><td><font size="1">${s.captions[4]}</font></td></tr></table><b>By ${s.writer}, Fen correspondent</b><p>${s.paragraphs[0]}<p>${s.paragraphs.slice(1, 5).join('<p>')}<table align="right"><tr><td bgcolor="#eeeeee"><font size="1"><b>See also:</b><br>${link(968)}<br>${link(969)}</font></td></tr></table><p>${s.paragraphs.slice(5).join('<p>')}<p><font size="1"><a href="#top">Back to top</a> | <a href="/m">E-mail this to a friend</a></font></td><td width="150" valign="top"><font size="1"><b>In this section</b><br>${link(970)}<br>${link(971)}<br>${link(972)}</font></td></tr><tr><td colspan="3" align="center"><font size="1">© MCMXCIX The Fen Broadcasting Company. Reproduction is prohibited without written consent.</font></td></tr></table>`;
  return {
    name: 'tables of 1999',
    html: page(s.title, '', body, 'en'),
    url: 'http://fbc.example/1/hi/uk/524926.stm',
    text: s.paragraphs,
    published: '1999-11-18',
  };
}

function release(): MadePage {
  const s = story(1207, 6);
  const about =
    'Harrow Ferries runs eleven boats on four rivers. Founded in 1931, it carries about two million people a year and employs 340.';
  const body = `<article class="news-release"><header class="release-header"><h1>${s.title}</h1><div class="meta"><p class="source">News provided by</p><a href="/n"><strong>Harrow Ferries</strong></a><p class="mb-no">Mar 03, 2015, 09:00 ET</p></div><ul class="share"><li><a>Share this article</a></li></ul></header><section class="release-body"><div class="row"><div class="col-lg-10"><p><span class="xn-location">DUNMORE</span>, <span class="xn-chron">March 3, 2015</span> /FenNewswire/ -- ${s.paragraphs[0]}</p>${all(s.paragraphs.slice(1))}<p><b>About Harrow Ferries</b></p><p>${about}</p><p>SOURCE Harrow Ferries</p></div></div></section><section class="related-links"><h2>Related Links</h2><p><a href="/h">http://www.harrowferries.example</a></p></section><section class="more-releases"><h2>More Releases From This Source</h2>${[973, 974].map((seed) => `<div class="card"><h3>${link(seed)}</h3><p>${story(seed, 1).summary}</p></div>`).join('')}</section></article>${foot}`;
  return {
    name: 'a company’s release',
    html: page(s.title, '', body, 'en'),
    url: 'https://fennewswire.example/news-releases/x-300044.html',
    text: [
      `DUNMORE, March 3, 2015 /FenNewswire/ -- ${s.paragraphs[0]}`,
      ...s.paragraphs.slice(1),
      'About Harrow Ferries',
      about,
    ],
    either: ['SOURCE Harrow Ferries'],
    published: '2015-03-03',
  };
}

function medium(): MadePage {
  const s = story(1208, 9);
  const body = `<div id="root"><div class="ab cd"><article><div class="s bk"><section><div><div class="ft fu"><h1 id="8a3f" class="pw-post-title">${s.title}</h1><h2 class="pw-subtitle-paragraph">${s.summary}</h2><div class="speechify"><div class="bm"><a href="/@x"><img src="f.jpg"></a><div><a href="/@x">${s.writer}</a><button>Follow</button></div><div><span class="pw-published-date">Mar 3, 2015</span><span>·</span><span class="pw-reading-time">7 min read</span></div></div></div><div class="pw-multi-vote"><button>1.2K</button><button>14</button></div></div></div>${s.paragraphs.map((text, at) => `<p id="p${at}" class="pw-post-body-paragraph ib ic" data-selectable-paragraph="">${text}</p>${at === 3 ? `<h1 id="h${at}" class="jb jc">${s.headings[0]}</h1>` : ''}${at === 5 ? `<figure><picture><img src="g.jpg"></picture><figcaption data-selectable-paragraph="">${s.captions[5]} Photo by Ada Fenn on Unsplash</figcaption></figure>` : ''}`).join('')}</section></div></article><div class="kk"><a href="/tag">Harbours</a><a href="/tag">Money</a></div><div class="kl"><div>1.2K</div><div>14</div></div><div class="km"><h2>Written by ${s.writer}</h2><span>3.4K Followers</span><p>Writes about docks. Formerly of the harbour board. She lives in Dunmore with a ferryman and a dog.</p><button>Follow</button></div><div class="kn"><h2>More from ${s.writer}</h2>${[975, 976].map((seed) => `<article><h2>${link(seed)}</h2><h3>${story(seed, 1).summary}</h3></article>`).join('')}</div></div></div>`;
  return {
    name: 'a page of a blogging platform',
    html: page(
      `${s.title} | by ${s.writer} | Medley`,
      meta('article:published_time', '2015-03-03T17:02:11.000Z'),
      body,
    ),
    url: 'https://medley.example/@x/x-8a3f',
    text: [...s.paragraphs.slice(0, 4), s.headings[0] as string, ...s.paragraphs.slice(4)],
    either: [s.summary],
    published: '2015-03-03',
  };
}

function letter(): MadePage {
  const s = story(1209, 10);
  const widget =
    '<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Fen Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div>';
  const notes = `<div class="footnote"><a id="footnote-1" class="footnote-number">1</a><div class="footnote-content"><p>The minutes give the figure as nine, which was corrected by hand.</p></div></div>`;
  const body = `<div id="main"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${s.title}</h1><h3 class="subtitle">${s.summary}</h3><div class="byline-wrapper"><div>${s.writer}</div><div class="pencraft">Mar 03, 2023</div><div>∙ Paid</div></div><div class="post-ufi"><a>112</a><a>31</a><a>Share</a></div></div><div><div class="available-content"><div class="body markup">${withBetween(s.paragraphs, { 1: widget, 3: `<h2 class="header-anchor-post">${s.headings[1]}<div class="header-anchor-widget"><div class="header-anchor-widget-button-container"></div></div></h2>`, 5: `<blockquote><p>${s.paragraphs[0]?.split('. ')[0]} indeed.</p></blockquote>`, 7: '<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p><p class="button-wrapper"><a class="button primary" href="/c"><span>Leave a comment</span></a></p>' })}${notes}</div></div></div></article><div class="comments-section"><h4>31 Comments</h4><div class="comment"><p>I read this twice on the boat and still cannot see how they mean to pay for it all.</p></div></div></div>`;
  return {
    name: 'a newsletter on the web',
    html: page(
      s.title,
      json({
        '@type': 'NewsArticle',
        headline: s.title,
        datePublished: '2023-03-03T12:01:05+00:00',
        dateModified: '2023-03-03T12:01:05+00:00',
      }),
      body,
    ),
    url: 'https://fenletter.example/p/x',
    text: [
      ...s.paragraphs.slice(0, 4),
      s.headings[1] as string,
      ...s.paragraphs.slice(4, 6),
      `${s.paragraphs[0]?.split('. ')[0]} indeed.`,
      ...s.paragraphs.slice(6),
    ],
    either: [s.summary, 'The minutes give the figure as nine, which was corrected by hand.'],
    published: '2023-03-03',
  };
}

function assets(): MadePage {
  const s = story(1210, 11);
  const inline = (seed: number) =>
    `<div class="inline-asset inline-editorial-link tncms-inline-link"><div class="card-container"><figure class="photo"><img src="t.jpg"></figure><div class="card-body"><div class="card-headline"><h3 class="tnt-headline">${link(seed)}</h3></div><div class="card-lead"><p>${story(seed, 1).summary}</p></div></div></div></div>`;
  const body = `<div id="main-page-container"><article class="asset"><header class="asset-header"><div class="card-label-flags"><span>featured</span></div><h1 class="headline"><span itemprop="headline">${s.title}</span></h1><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">${s.writer}</span></li><li class="visible-print">Mar 3, 2018</li><li class="hidden-print"><time datetime="2018-03-03T20:45:00-06:00" class="tnt-date asset-date">Mar 3, 2018</time></li><li><span>Updated <time datetime="2018-03-04T08:00:00-06:00" class="tnt-date">Mar 4, 2018</time></span></li></ul></header><div class="asset-photo"><figure><img src="h.jpg"><figcaption class="caption"><span class="caption-text"><p>${s.captions[6]}</p></span><span class="credit"><span class="tnt-byline">ADA FENN, The Fen Journal</span></span></figcaption></figure></div><div class="asset-content subscriber-premium"><div itemprop="articleBody" id="article-body" class="asset-body">${s.paragraphs.map((text, at) => `<div class="subscriber-${at < 3 ? 'preview' : 'only'}"><p>${text}</p></div>${at === 2 ? inline(977) : ''}${at === 6 ? inline(978) : ''}`).join('')}</div></div><div class="asset-tagline">Reach ${s.writer} at 555-0142 or sw@journal.example.</div><div class="asset-tags"><h4>Tags</h4><a href="/t">Council</a></div></article><section class="block"><h3>Get local news delivered to your inbox!</h3><p>Subscribe to our Daily Headlines newsletter.</p><form><input type="email"></form><ul><li>I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.</li></ul></section></div>${foot}`;
  return {
    name: 'paragraphs that are for subscribers',
    html: page(s.title, '', body, 'en'),
    url: 'https://journal.example/news/local/article_1b2c.html',
    text: s.paragraphs,
    published: '2018-03-03',
  };
}

function cityNews(): MadePage {
  const s = story(1211, 9);
  const body = `<main><article><h1 class="lead-content__title">${s.title}</h1><p class="sub-title">${s.summary}</p><div class="author-information"><span class="author-name">By <a href="/a">${s.writer}</a> Crime Reporter</span><ul class="time-info"><li><span class="time-container">10:02, <time datetime="2022-01-12T10:02:00Z">12 JAN 2022</time></span></li><li>UPDATED<span class="time-container">10:40, <time datetime="2022-01-13T10:40:00Z">13 JAN 2022</time></span></li></ul></div><figure class="in-article-image"><img src="i.jpg"><figcaption><span class="caption-text">${s.captions[7]}</span><span class="caption-credit">(Image: Fen Live)</span></figcaption></figure><div class="article-body">${withBetween(s.paragraphs, { 0: '<div class="in-article email"><div class="title">Get the latest news from Fen in your inbox with our free newsletter</div><form><input type="email"><button>Sign up</button></form><div>When you subscribe we will use the information you provide to send you these newsletters. Your information will be used in accordance with our Privacy Notice.</div></div>', 2: `<p><strong>READ MORE: ${link(979)}</strong></p>`, 4: `<ul class="mod-list"><li><a href="/a">${story(980, 1).title}</a></li><li><a href="/b">${story(981, 1).title}</a></li></ul>`, 6: '<p><strong>Have you seen the bridge? Let us know in the comments below.</strong></p>' })}<p><strong>Don’t miss the top stories from across Fenland. <a href="/n">Sign up here.</a></strong></p><p><b>For the latest news from the courts, follow @fenlive on Facebook.</b></p></div><div class="more-on"><h4>More On</h4><ul><li><a href="/c">Dunmore</a></li><li><a href="/d">Courts</a></li></ul></div></article></main>${foot}`;
  return {
    name: 'a city site full of requests',
    html: page(s.title, '', body, 'en-GB'),
    url: 'https://fenlive.example/news/local-news/x-22697',
    text: s.paragraphs,
    either: [s.summary],
    published: '2022-01-12',
  };
}

function storylink(): MadePage {
  const s = story(1212, 9);
  const body = `<div id="story-main"><section class="story-header"><h1 class="h1">${s.title}</h1><div class="byline"><span>By ${s.writer}</span></div><time class="update-date">Updated January 18, 2023 6:04 AM</time><div class="publish-date">January 17, 2023 4:55 PM</div></section><article class="story-body"><div class="wp-video"><div class="video-headline">${s.captions[0]}</div><span class="byline">By Ada Fenn</span></div>${withBetween(s.paragraphs, { 3: `<div class="readnext"><h3>Read Next</h3><h4>${link(982)}</h4></div>`, 6: '<div class="zeus-token-bottom">TOP VIDEOS</div>' })}<p>This story was originally published <span class="publish-date">January 17, 2023, 4:55 PM</span>.</p><div class="related-stories"><h3>Related stories from the Fen Herald</h3><article><h4>${link(983)}</h4><p>January 16, 2023 2:10 PM</p></article></div><div class="author-card"><div class="author-photo"></div><div class="author-name">${s.writer}</div><div class="author-bio">${s.writer} covers breaking news for the Fen Herald and previously worked in Dunmore. She is a native of the coast and graduated from Elmsworth College.</div></div><div class="support"><p>Support my work with a digital subscription</p><a>SUBSCRIBE TODAY</a></div></article></div>${foot}`;
  return {
    name: 'originally published, at the foot',
    html: page(s.title, '', body, 'en-US'),
    url: 'https://fenherald.example/news/local/article271313.html',
    text: s.paragraphs,
    published: '2023-01-17',
  };
}

function chapo(): MadePage {
  const paragraphs = [
    'Les habitants de Dunmore ont manifesté samedi contre la fermeture du pont tournant, que la mairie juge trop cher à réparer.',
    '« On nous a promis une réponse avant l’été, et nous attendons toujours », a déclaré Ines Dube, qui tient une librairie près du quai.',
    'La mairie assure que les travaux commenceront dans six semaines. Le chantier doit durer deux ans et coûter douze millions de dollars.',
    'L’opposition demande un nouveau vote. Elle rappelle que deux rapports avaient signalé les mêmes fissures il y a quatre ans.',
    'Le conseil doit se réunir mardi soir, et la séance sera publique.',
  ];
  const body = `<article class="t-content article-page"><h1 class="t-content__title">À Dunmore, la fermeture du pont ne passe pas</h1><p class="t-content__chapo">Plusieurs centaines de personnes ont défilé samedi le long du quai.</p><div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">Publié le : <time datetime="2021-10-12T08:20:33+00:00" pubdate="pubdate">12/10/2021 - 10:20</time></span><span class="m-pub-dates__date">Modifié le : <time datetime="2021-10-13T09:00:00+00:00">13/10/2021 - 11:00</time></span></p></div><figure class="m-figure"><img src="j.jpg"><figcaption class="m-figure__caption">Des manifestants devant le pont. © Ada Fenn, AFN</figcaption></figure><span class="m-from-author">Texte par : <a class="m-from-author__name" href="/a">FEN 24</a> <button>Suivre</button></span> <span>5 mn</span><div class="t-content__body u-clearfix">${withBetween(paragraphs, { 0: '<div class="m-em-flash"><div class="a-separator"></div><p>Publicité</p><a>Lire la suite</a></div>', 2: '<p><strong>>> À lire aussi : <a href="/l">Le pont, vingt ans de promesses</a></strong></p>' })}<p><em>Avec AFN</em></p></div><div class="o-self-promo"><p>Le résumé de la semaine</p><p>Fen 24 vous propose de revenir sur les actualités qui ont marqué la semaine</p><a>Je m'abonne</a></div><div class="m-app"><p>Emportez l'actualité partout avec vous. Téléchargez l'application Fen 24</p></div></article>${foot}`;
  return {
    name: 'un chapeau et une publicité',
    html: page('À Dunmore, la fermeture du pont ne passe pas', '', body, 'fr'),
    url: 'https://fen24.example/fr/ville/20211012-x',
    text: paragraphs,
    either: ['Plusieurs centaines de personnes ont défilé samedi le long du quai.', 'Avec AFN'],
    published: '2021-10-12',
  };
}

function typepad(): MadePage {
  const s = story(1213, 6);
  const body = `<div id="container"><div id="banner"><h1><a href="/">Notes from the Slipway</a></h1></div><div id="pagebody"><div id="alpha"><p class="content-nav"><a href="/p">« Earlier: ${story(984, 1).title}</a> | <a href="/">Main</a> | <a href="/n">Later »</a></p><a id="a001"></a><div class="entry" id="entry-6a00"><h2 class="date-header">March 03, 2005</h2><h3 class="entry-header">${s.title}</h3><div class="entry-content"><div class="entry-body">${all(s.paragraphs)}</div><div id="more" class="entry-more"></div></div><div class="entry-footer"><p class="entry-footer-info">Posted by ${s.writer} on March 03, 2005 at 03:15 PM in <a href="/c">Harbours</a> | <a class="permalink" href="/x">Permalink</a></p><p class="entry-footer-share"><span>Reblog (0)</span> | <a>Digg This</a> | <a>Save to del.icio.us</a></p></div></div><h2 id="trackback">TrackBack</h2><p>TrackBack URL for this entry:<br>http://www.typed.example/t/trackback/1234</p><p>Listed below are links to weblogs that reference <a href="/x">${s.title}</a>:</p><h2 id="comments">Comments</h2><div class="comment"><p>You are right about the piles, but the drawings went missing long before that winter.</p><p class="comment-footer">Posted by: Pat | March 04, 2005 at 09:12 AM</p></div><h2>Post a comment</h2><form><p>If you have a TypeKey or TypePad account, please Sign In.</p></form></div></div></div>`;
  return {
    name: 'a weblog of 2005 with trackbacks',
    html: page(`Notes from the Slipway: ${s.title}`, '', body),
    url: 'http://slipway.example/notes/2005/03/x.html',
    text: s.paragraphs,
    published: '2005-03-03',
  };
}

export const learnedSystems = [
  chain(),
  fox(),
  keepReading(),
  brText(),
  drupal(),
  tables1999(),
  release(),
  medium(),
  letter(),
  assets(),
  cityNews(),
  storylink(),
  chapo(),
  typepad(),
];
