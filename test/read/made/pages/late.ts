// Written after the rules were, and run once before anything was changed for them: what the reader makes of pages that
// nobody had in mind.
import { all, json, type MadePage, meta, page, withBetween } from './page.ts';
import { story } from './story.ts';

const link = (seed: number) => `<a href="/s/${seed}.html">${story(seed, 1).title}</a>`;
const low =
  '<div id="base"><div class="legal">Terms and Conditions apply. ©2022 Westerly Communications Company, L.P. All Rights Reserved.</div></div>';

function localStation(): MadePage {
  const s = story(801, 8);
  const body = `<div class="wrapper"><article><h1 class="headline">${s.title}</h1><div class="author"><strong>By </strong>${s.writer}</div><div class="published"><strong>Published </strong>February 6, 2024 7:41pm PST</div><div class="contents"><div class="featured"><div class="m video-container"><img src="v.jpg"></div><div class="caption"><p>${s.captions[0]}</p></div></div><div class="article-body">${withBetween(s.paragraphs, { 2: '<div class="ad"><p><strong>MORE LOCAL NEWS:</strong></p></div>', 4: `<p><strong>RELATED: ${link(851)}</strong></p>` })}<p><i>Stay connected with WFEN 7 on all platforms:</i></p><ul><li><a href="/app">Download the app</a></li><li><a href="/yt">WFEN 7 on YouTube</a></li></ul></div></div></article></div>${low}`;
  return {
    name: 'a local station',
    html: page(s.title, '', body),
    url: 'https://wfen.example/news/x',
    text: s.paragraphs,
    published: '2024-02-06',
  };
}

function registration(): MadePage {
  const s = story(802, 10);
  const form = `<div class="sc-form"><h3>Sign up to our free Morning Headlines newsletter</h3><div class="sc-err">Please enter a valid email address</div><select><option>United Kingdom</option><option>Canada</option></select><label>I would like to be emailed about offers, events and updates from The Post. Read our privacy notice</label><p>Thanks for signing up to the Morning Headlines email</p></div>`;
  const body = `<main id="articleContent"><div id="articleHeader"><h1>${s.title}</h1><h2 class="sc-sub">${s.summary}</h2><div class="sc-author"><span>${s.writer}</span></div><div class="sc-date"><amp-timeago datetime="2021-07-19T14:02:11.000Z">Monday 19 July 2021 15:02 BST</amp-timeago></div><div><a href="#comments">Comments</a></div></div><div class="main-wrapper"><div id="main" class="sc-article">${withBetween(s.paragraphs, { 0: form, 4: `<div class="related"><h3>Read More</h3><ul><li>${link(852)}</li><li>${link(853)}</li></ul></div>` })}<p><em>Additional reporting by MW</em></p></div><div class="more-about"><h3>More about</h3><a href="/t">councils</a><a href="/u">bridges</a></div><div class="join"><h3>Join our commenting forum</h3><p>Join thought-provoking conversations, follow other Post readers and see their replies</p></div></div></main>${low}`;
  return {
    name: 'a sign-up form with all its words',
    html: page(s.title, '', body),
    url: 'https://post.example/news/uk/x-b1886.html',
    text: s.paragraphs,
    either: [s.summary, 'Additional reporting by MW'],
    published: '2021-07-19',
  };
}

function toggled(): MadePage {
  const s = story(803, 9);
  const image = (at: number) =>
    `<div class="bucketwrap image large"><div class="imagewrap"><img src="${at}.jpg"></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>${s.captions[at]} <b class="credit">Ada Fenn for WPR</b> <b class="hide-caption">hide caption</b></p></div><b class="toggle-caption">toggle caption</b></div><span class="credit">Ada Fenn for WPR</span></div></div>`;
  const inset = `<div class="bucketwrap internallink insettwocolumn"><div class="bucket img"><a href="/b"><img src="t.jpg"></a><div class="bucketblock"><h3 class="slug"><a href="/b">Politics</a></h3><h3><a href="/b">${story(854, 1).title}</a></h3></div></div></div>`;
  const body = `<section id="main-section"><article class="story"><div class="storytitle"><h1>${s.title}</h1></div><div class="story-meta"><div class="dateblock"><time datetime="2019-12-03T16:47:00-05:00"><span class="date">December 3, 2019</span><span class="time">4:47 PM ET</span></time></div><p class="byline__name">${s.writer}</p></div><div id="storytext" class="storytext">${image(0)}${withBetween(s.paragraphs, { 2: inset, 5: image(1) })}</div><div class="tags"><ul><li><a>council</a></li></ul></div></article></section>${low}`;
  return {
    name: 'captions that can be hidden',
    html: page(s.title, '', body),
    url: 'https://wpr.example/2019/12/03/784/x',
    text: s.paragraphs,
    published: '2019-12-03',
  };
}

function blog(): MadePage {
  const s = story(804, 7);
  const body = `<div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Saturday, April 11, 2009</span></h2><div class="post hentry"><h3 class="post-title entry-title">${s.title}</h3><div class="post-body entry-content"><div class="separator"><a href="big.jpg"><img src="s.jpg"></a></div>${s.paragraphs.join('<br /><br />')}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">${s.writer}</span></span> <span class="post-timestamp">at <abbr class="published" title="2009-04-11T21:10:00-07:00">9:10 PM</abbr></span> <span class="post-comment-link"><a href="#c">2 comments:</a></span> <span class="post-labels">Labels: <a href="/l">harbour</a>, <a href="/m">money</a></span></div></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl><dt>Anonymous said...</dt><dd><p>I remember when the old one opened and the queue went round the corner, and it was raining then as well.</p></dd></dl></div></div></div><div class="sidebar"><h2>Blog Archive</h2><ul><li>2009 (14)</li><li>2008 (60)</li></ul></div>`;
  return {
    name: 'a blog of 2009',
    html: page(`The Fen Observer: ${s.title}`, '', body),
    url: 'https://fen.example/2009/04/x.html',
    text: s.paragraphs,
    published: '2009-04-11',
  };
}

function claps(): MadePage {
  const s = story(805, 9);
  const body = `<div id="root"><div><a href="/">Open in app</a><a href="/up">Sign up</a><a href="/in">Sign in</a></div><article><div><section><div><div><h1 class="pw-post-title">${s.title}</h1><div><a href="/@w"><p>${s.writer}</p></a><span>·</span><a href="/f"><p>Follow</p></a></div><div>5 min read</div><div>·</div><div>Aug 14, 2020</div><div><p>--</p></div><div><p>2</p></div><p>Listen</p><p>Share</p>${all(s.paragraphs, 'class="pw-post-body-paragraph"')}</div></div></section></div></article><div><a>Harbour</a><a>Councils</a><p>--</p><div><h2>Written by ${s.writer}</h2><div>113 Followers</div><p>Writing about water and the people who own it. Opinions are mine and nobody else’s, as far as I know.</p></div><h2>More from ${s.writer}</h2><div><h2>${link(855)}</h2><p>${story(855, 1).summary}</p></div><div><a>Help</a><a>Status</a><a>About</a></div></div></div>`;
  return {
    name: 'a platform for anybody',
    html: page(
      `${s.title} | by ${s.writer} | Platform`,
      meta('article:published_time', '2020-08-15T02:31:44.112Z'),
      body,
    ),
    url: 'https://platform.example/@w/x-1a2b',
    text: s.paragraphs,
    published: '2020-08-14',
  };
}

function alsoRead(): MadePage {
  const s = story(806, 9);
  const body = `<div class="container article-section"><ul class="breadcrumb"><li><a>Home</a></li><li><a>National</a></li></ul><h1 class="title">${s.title}</h1><h2 class="sub-title">${s.summary}</h2><p class="publish-time-new"><b>Published</b> - March 03, 2020 03:04 pm IST - DUNMORE</p><div class="author"><a>${s.writer}</a></div><div class="articlebodycontent">${withBetween(s.paragraphs, { 1: `<p><b>Also read | ${link(856)}</b></p>`, 4: '<div class="premium-box"><p>To enjoy additional benefits</p><p>CONNECT WITH US</p></div>' })}<p class="related-topics-list">Published - March 03, 2020 03:04 pm IST</p></div><div class="comments-shares">Read Comments</div><div class="topics"><h5>Related Topics</h5><a>rail transport</a> / <a>local authority</a></div><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div>${low}`;
  return {
    name: 'a national daily with Also read lines',
    html: page(s.title, '', body),
    url: 'https://daily.example/news/national/article30973.ece',
    text: s.paragraphs,
    either: [s.summary],
    published: '2020-03-03',
  };
}

function backThere(): MadePage {
  const s = story(807, 8);
  const body = `<div class="entry__content"><header class="entry__header"><h1>${s.title}</h1><div class="dek">${s.summary}</div><div class="entry__byline">By <a>${s.writer}</a></div><div class="timestamp"><time datetime="2022-09-30T05:45:07-0400"><span>Sep 30, 2022, 05:45 AM EDT</span></time></div></header><section class="entry__content-list js-entry-content">${withBetween(
    s.paragraphs.map((t) => t),
    {
      1: '<div class="cli cli-advertisement"><span>Advertisement</span></div>',
      3: '<div class="cli cli-support"><h4>Support The Lantern</h4><h3>At The Lantern, we believe that everyone needs journalism of quality, but we understand that not everyone can pay for expensive subscriptions.</h3><p>Would you consider becoming a regular contributor?</p><a>Support The Lantern</a></div>',
    },
    'class="primary-cli cli cli-text"',
  )}</section><div class="bottom-right-sticky-container"><h4>Before You Go</h4><div>${link(857)}</div></div><div class="below-entry"><h3>More In Politics</h3><div class="zone__content"><div class="card"><h3>${link(858)}</h3></div></div></div></div>${low}`;
  return {
    name: 'a plea with its own heading in the middle',
    html: page(s.title, '', body),
    url: 'https://lantern.example/entry/x_n_6336',
    text: s.paragraphs,
    either: [s.summary],
    published: '2022-09-30',
  };
}

function trust(): MadePage {
  const s = story(808, 9);
  const body = `<div id="__next"><div class="e1"><h1 class="e2"><span>${s.title}</span></h1><div class="e3"><ul><li>${s.summary}</li><li>The vote is the fourth on the matter in as many years, and will not be the last.</li></ul></div><div class="e4"><button>Listen to this article</button><div class="e5"><a>${s.writer}</a></div><div class="e6">Why you can trust the Dunmore Morning Mail</div></div><div class="e7"><span>Published: </span><time datetime="2023-12-05T12:45:17.000Z">8:45pm, 5 Dec 2023</time></div><div class="e8"><div class="e9">${s.paragraphs.map((t, at) => `<p class="e10">${t}</p>${at === 3 ? '<div class="e11"><div class="e12">Advertisement</div></div>' : ''}${at === 5 ? `<figure class="e13"><img src="f.jpg"><figcaption>${s.captions[0]} Photo: Ines Dube</figcaption></figure>` : ''}`).join('')}</div></div><div class="e14"><a>Comment</a><a>2</a></div><div class="e15"><div>Select Voice</div><div>Choose your listening speed</div><div>Get through articles 2x faster</div><div>1.25x</div><div>250 WPM</div></div></div></div>${low}`;
  return {
    name: 'names that say nothing at all',
    html: page(s.title, '', body),
    url: 'https://mail.example/news/article/3244/x',
    text: s.paragraphs,
    either: [s.summary, 'The vote is the fourth on the matter in as many years, and will not be the last.'],
    published: '2023-12-05',
  };
}

function montreal(): MadePage {
  const paragraphs = [
    'La patinoire du parc Riverain rouvrira ses portes le 12 décembre, soit trois semaines plus tôt que prévu, a annoncé la Ville jeudi.',
    '« Nos équipes ont travaillé jour et nuit, et je tiens à les remercier », a lancé la mairesse Lucie Pelletier devant une trentaine de citoyens.',
    'Le système de refroidissement, vieux de quarante ans, avait rendu l’âge en février dernier. Son remplacement a coûté 2,3 millions de dollars.',
    'L’opposition reproche à l’administration d’avoir attendu trop longtemps. « On nous répétait que tout allait bien », déplore le conseiller Owen Varga.',
    'Des travaux d’aménagement se poursuivront au printemps autour du bâtiment.',
  ];
  const body = `<div class="dev-container"><article class="article-content"><div class="dev-head"><a>Société</a><h1>La patinoire rouvre plus tôt que prévu</h1></div><div class="author"><a>Ève Tremblay</a><span>Le Riverain</span></div><time class="publishing-date" datetime="2021-11-25T13:12:00-05:00">25 novembre 2021</time><div class="articlebody">${withBetween(paragraphs, { 1: '<div class="native-ad"><p>Ce texte fait partie de notre section « Perspectives ».</p></div>', 2: '<h4>À voir en vidéo</h4>' })}</div><div class="abo"><p>Il vous reste deux articles gratuits ce mois-ci. Abonnez-vous pour poursuivre votre lecture.</p></div></article><aside><h3>Les plus lus</h3></aside></div>`;
  return {
    name: 'a daily of Montreal',
    html: page('La patinoire rouvre plus tôt que prévu | Le Riverain', '', body, 'fr-CA'),
    url: 'https://riverain.example/societe/650/x',
    text: paragraphs,
    published: '2021-11-25',
  };
}

function updating(): MadePage {
  const s = story(809, 3);
  const body = `<div class="c-page"><h1 class="c-title__text">${s.title}</h1><div class="c-byline">${s.writer}<br>Staff Reporter<br><a href="/f">Follow</a> | <a href="/c">Contact</a></div><div class="c-dates"><div>Published Monday, June 17, 2019 1:19PM EDT</div><div>Last Updated Monday, June 17, 2019 6:40PM EDT</div></div><div class="c-text">${all(s.paragraphs)}<p><em>This is a breaking news update. Previous story below.</em></p><p>More to come.</p></div><div class="c-reporters"><h4>RELATED IMAGES</h4><ul class="c-thumbs"><li><a href="/i">view larger image</a></li></ul></div></div>${low}`;
  return {
    name: 'news that is being written',
    html: page(s.title, json({ '@type': 'WebPage', name: s.title }), body),
    url: 'https://station.example/x-1.4469',
    text: s.paragraphs,
    either: ['This is a breaking news update. Previous story below.', 'More to come.'],
    published: '2019-06-17',
  };
}

export const latePages: readonly MadePage[] = [
  localStation(),
  registration(),
  toggled(),
  blog(),
  claps(),
  alsoRead(),
  backThere(),
  trust(),
  montreal(),
  updating(),
];
