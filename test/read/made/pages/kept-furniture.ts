// Kept aside: articles with much around and between them that is none of theirs.
import { all, json, type MadePage, meta, page, withBetween } from './page.ts';
import { story } from './story.ts';

const line = (seed: number) => `<a href="/story/${seed}">${story(seed, 1).title}</a>`;
const legal =
  '<footer class="l-footer"><p>Registered office: 4 Quay Street, Elmsworth. Registered in the county under number 0112358. Part of the Fenland Press network.</p><p>This website follows the Code of Practice of the press council. If you have a complaint about the content, contact the editor.</p></footer>';

function tabloid(): MadePage {
  const s = story(301, 14);
  const picture = (at: number) =>
    `<div class="artSplitter"><div class="mol-img"><img src="${at}.jpg"></div><p class="imageCaption">${s.captions[at]}</p></div>`;
  const readMore = `<div class="related-box"><h3>RELATED ARTICLES</h3><ul><li><a href="#">Previous</a></li><li>${line(931)}</li><li>${line(932)}</li><li><a href="#">Next</a></li></ul><h3>Share this article</h3><div>Share 1.2k shares</div></div>`;
  const body = `<div id="js-article-text"><h1>${s.title}</h1><ul class="mol-bullets-with-font"><li><strong>${s.summary}</strong></li></ul><p class="author-section">By <a href="/a">${s.writer}</a> For Fenland Online</p><p class="byline-section"><span class="article-timestamp-published">Published: 11:02, 9 August 2022</span> | <span class="article-timestamp-updated">Updated: 16:40, 10 August 2022</span></p><div class="social"><span>e-mail</span> <span>318 shares</span> <span>97 View comments</span></div>
<div itemprop="articleBody">${withBetween(s.paragraphs, { 1: picture(0), 3: readMore, 5: '<p><strong>Scroll down for video</strong></p>', 6: picture(1) + picture(2), 9: `<p><strong>READ MORE: ${line(933)}</strong></p>`, 11: picture(3) }, 'class="mol-para-with-font"')}</div></div>
<div id="reader-comments"><h2>Comments 97</h2><p>Share what you think</p><ul><li>The comments below have been moderated in advance.</li><li><p>Typical. My rates go up and the rink stays shut, and there is nobody you can ring about it.</p><span>FenTiger, Elmsworth, 1 day ago</span></li></ul></div>${legal}`;
  return {
    name: 'a tabloid page',
    html: page(s.title, '', body),
    url: 'https://fenland.example/news/article-1109/x.html',
    text: s.paragraphs,
    either: [s.summary],
    published: '2022-08-09',
  };
}

function paywalled(): MadePage {
  const s = story(302, 4);
  const body = `<article><h1>${s.title}</h1><div class="byline">${s.writer}</div><time itemprop="datePublished" content="2023-02-14T00:01:00+0000">14 February 2023</time><section class="article-content">${all(s.paragraphs)}</section><div class="paywall-barrier"><h2>Keep reading for £1</h2><p>This article is for subscribers only. Join today for three months and read everything we publish, on any device.</p><ul><li>Unlimited access to every story</li><li>The daily edition on your tablet</li><li>Cancel at any time</li></ul><a href="/join">Subscribe now</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article>${legal}`;
  return {
    name: 'the free top of a paywalled story',
    html: page(
      s.title,
      json({
        '@type': 'NewsArticle',
        isAccessibleForFree: 'False',
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.article-content' },
      }),
      body,
    ),
    url: 'https://fenland.example/premium/x',
    text: s.paragraphs,
    published: '2023-02-14',
  };
}

function threads(): MadePage {
  const s = story(303, 7);
  const body = `<div class="story"><h1>${s.title}</h1><div class="dateline">Filed ${'Tuesday, 8 November 2016, 18:44'}</div><div class="story-text">${all(s.paragraphs)}</div><div class="fb-comments" data-href="x"><span>14 comments</span><div><b>Pat Rowntree</b> Like · Reply · 6y<br>Good. It has been an eyesore since they put it up and the money never came.</div></div><div id="disqus_thread"><noscript>Please enable JavaScript to view the comments powered by Disqus.</noscript><div class="post-message"><p>I was at the meeting and this is not what was said. The treasurer clearly told us the figures were provisional and that we would have another look.</p></div></div></div>${legal}`;
  return {
    name: 'comments of two services',
    html: page(s.title, '', body),
    url: 'https://fenland.example/2016/x',
    text: s.paragraphs,
    published: '2016-11-08',
  };
}

function middle(): MadePage {
  const s = story(304, 10);
  const inline = (seed: number) =>
    `<aside class="rich-link"><div class="rich-link__container"><h2>${line(seed)}</h2><div class="rich-link__read-more">Read more</div></div></aside>`;
  const body = `<main><div class="content__header"><h1>${s.title}</h1></div><div class="content__meta"><p class="byline">${s.writer} in ${s.town}</p><p class="content__dateline"><time datetime="2019-07-22T16:22:11+0100" data-timestamp="1563808931000">Mon 22 Jul 2019 16.22 BST</time></p></div><div class="content__article-body js-article__body">${withBetween(s.paragraphs, { 2: inline(934), 5: inline(935), 7: `<p><strong>Read more: </strong>${line(936)}</p>` })}<div class="submeta"><span>Topics</span><ul><li><a href="/t">Local government</a></li></ul><a href="/reuse">Reuse this content</a></div></div><div class="contributions__epic"><h2>While you're here…</h2><p>More people than ever are reading us, and fewer than ever are paying. If everyone who reads our reporting helped to pay for it, our future would be much more secure.</p></div></main>${legal}`;
  return {
    name: 'links to other stories in the middle and a plea below',
    html: page(s.title, '', body),
    url: 'https://fenland.example/x/2019/jul/22/y',
    text: s.paragraphs,
    published: '2019-07-22',
  };
}

function below(): MadePage {
  const s = story(305, 9);
  const cut = '<p class="ad-cut">Story continues below advertisement</p>';
  const body = `<div class="l-article"><h1>${s.title}</h1><p>Posted ${'March 30, 2021'} 1:16 pm<br>Updated April 2, 2021 9:00 am</p><div class="c-video"><p class="c-video__caption">WATCH: ${s.captions[0]} – Mar 30, 2021</p></div><div class="l-article__story"><p class="l-article__share">Descrease article font size | Increase article font size</p>${withBetween(s.paragraphs, { 1: cut, 4: cut, 6: `<p>Read more: <a href="#">${story(937, 1).title}</a></p><p>Read next: <a href="#">${story(938, 1).title}</a></p>` })}<p>— with files from Ines Dube</p><div class="c-cite">© 2021 Castle Fen News, a division of Fenland Entertainment Inc.</div></div></div>${legal}`;
  return {
    name: 'continues below advertisement',
    html: page(s.title, '', body),
    url: 'https://castlefen.example/news/7728/x/',
    text: s.paragraphs,
    either: ['— with files from Ines Dube'],
    published: '2021-03-30',
  };
}

function cookies(): MadePage {
  const s = story(306, 4);
  const wall = `<div id="consent" role="dialog"><h2>We value your privacy</h2><p>We and our 811 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device, for personalised advertising and content, measurement, audience research and services development.</p><p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our and our partners’ processing as described above.</p><p>Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only.</p><button>Agree</button><button>More options</button></div>`;
  const body = `${wall}<div class="main"><h1>${s.title}</h1><div>${s.writer}</div><div class="text">${all(s.paragraphs)}</div></div>${legal}`;
  return {
    name: 'a consent dialog longer than the news',
    html: page(s.title, meta('parsely-pub-date', '2020-09-09T10:00:00Z'), body),
    url: 'https://fenland.example/x',
    text: s.paragraphs,
    published: '2020-09-09',
  };
}

function printed(): MadePage {
  const s = story(307, 8);
  const body = `<p><a href="javascript:window.print()">Print</a> | <a href="javascript:window.close()">Close window</a></p><p><b>The Elmsworth Echo</b></p><h1>${s.title}</h1><p>By ${s.writer}</p><p>Thursday, September 6, 2007</p>${all(s.paragraphs)}<p>Source URL: https://echo.example/archive/5512</p><p>© 2007 The Elmsworth Echo. For personal, non-commercial use only.</p>`;
  return {
    name: 'a page for printing',
    html: page(s.title, '', body),
    url: 'https://echo.example/print/5512',
    text: s.paragraphs,
    published: '2007-09-06',
  };
}

function copies(): MadePage {
  const s = story(308, 8);
  const body = `<noscript><p>${s.paragraphs[0]}</p><p>This site works best with JavaScript turned on.</p></noscript><article class="c-article"><h1>${s.title}</h1><noscript><img src="z.jpg" alt="${s.captions[0]}"></noscript><div class="c-lead" hidden>${s.summary}</div><div class="c-text">${all(s.paragraphs)}</div><div class="c-text c-text--mobile" style="display:none" aria-hidden="true">${all(s.paragraphs)}</div></article>${legal}`;
  return {
    name: 'hidden copies of the text',
    html: page(s.title, meta('pubdate', '20110817'), body),
    url: 'https://fenland.example/n/88',
    text: s.paragraphs,
    published: '2011-08-17',
  };
}

function teasers(): MadePage {
  const s = story(309, 8);
  const cards = [941, 942, 943, 944].map((seed) => {
    const t = story(seed, 1);
    return `<article class="card"><time datetime="2024-06-0${seed - 940}T08:00:00Z">June ${seed - 940}, 2024</time><h3><a href="/${seed}">${t.title}</a></h3><p>${t.summary}</p></article>`;
  });
  const body = `<article class="card lead">${cards[0]}</article><article class="main-article"><h1>${s.title}</h1><p class="posted">By ${s.writer} — May 28, 2024</p>${all(s.paragraphs)}</article><section class="grid">${cards.join('')}</section>${legal}`;
  return {
    name: 'teasers that are articles too',
    html: page(s.title, '', body),
    url: 'https://fenland.example/town/x',
    text: s.paragraphs,
    published: '2024-05-28',
  };
}

function scroll(): MadePage {
  const [s, t] = [story(310, 9), story(311, 9)];
  const one = (of: typeof s, at: number, day: string) =>
    `<article class="single" data-index="${at}"><h1 class="single__title">${of.title}</h1><div class="single__meta">${of.writer}, <time datetime="${day}T12:00:00-03:00">${day}</time></div><div class="single__content">${all(of.paragraphs)}</div></article>`;
  const body = `${one(s, 0, '2023-11-15')}<div class="infinite-sep">Up next</div>${one(t, 1, '2023-10-02')}${legal}`;
  return {
    name: 'a second article below by scrolling',
    html: page(s.title, `<link rel="canonical" href="https://fenland.example/one">${meta('og:title', s.title)}`, body),
    url: 'https://fenland.example/one',
    text: s.paragraphs,
    published: '2023-11-15',
  };
}

function bioAbove(): MadePage {
  const s = story(312, 8);
  const body = `<main><div class="author-card"><img src="w.jpg" alt="${s.writer}"><div><a href="/w">${s.writer}</a><p>${s.writer} is the council reporter of the Fenland Post. Before joining the Post, the reporter spent nine years at a weekly in Westerly and won two regional prizes for coverage of water and drains.</p><p>Email: writer@post.example</p></div></div><div class="article"><h1>${s.title}</h1><div class="text-block">${all(s.paragraphs)}</div></div></main>${legal}`;
  return {
    name: 'who the writer is, above the article',
    html: page(s.title, meta('sailthru.date', '2017-03-21 10:22:00 -0400'), body),
    url: 'https://post.example/x',
    text: s.paragraphs,
    published: '2017-03-21',
  };
}

function opinion(): MadePage {
  const s = story(313, 9);
  const t = story(314, 1);
  const body = `<article class="op-ed"><span class="kicker">Opinion</span><h1>${s.title}</h1><div class="body-copy">${withBetween(s.paragraphs, { 3: `<div class="quote-box"><blockquote>${t.paragraphs[0]}</blockquote><a href="/q">From: ${t.title}</a></div>`, 6: `<blockquote class="pull"><p>“${(s.paragraphs[2] as string).split(' ').slice(0, 14).join(' ')}”</p></blockquote>` })}<p><em>${s.writer} teaches public finance at the University of Northgate and is the author of a history of county roads. The views expressed here are the writer's own.</em></p><p>Have something to say? Send a letter of no more than 200 words to letters@post.example.</p></div></article>${legal}`;
  return {
    name: 'opinion with the quote box of another story',
    html: page(s.title, '', body),
    url: 'https://post.example/opinion/2018/12/30/x',
    text: s.paragraphs,
    published: '2018-12-30',
  };
}

function french(): MadePage {
  const paragraphs = [
    'Le conseil municipal de Saint-Bruneau a voté lundi soir, par six voix contre deux, la fermeture du pont tournant jusqu’au printemps.',
    '« Nous avons attendu dix-neuf mois et tout ce que nous avons reçu, c’est une lettre de quatre lignes », a déclaré la mairesse Lucie Pelletier.',
    'Selon les chiffres présentés en séance, les contribuables ont déjà versé près de 42 millions de dollars pour des travaux qui ne sont pas terminés.',
    'Le trésorier, Kwame Dubé, a refusé de préciser ce qu’il reste à payer. Il affirme toutefois que le calendrier « a toujours été public ».',
    'Une ingénieure de la régie a expliqué que l’ouvrage n’avait jamais été conçu pour durer plus de cinquante ans et que tout le monde le savait.',
    'Les commerçants de la rue principale disent avoir perdu le tiers de leurs recettes pendant la dernière fermeture.',
    'Les travaux doivent commencer d’ici vingt jours, a fait savoir le conseil par voie de communiqué.',
  ];
  const body = `<nav>Accueil Actualités Sports</nav><article><h1>Saint-Bruneau ferme son pont tournant jusqu’au printemps</h1><p class="auteur">Par Ines Marchetti</p><p class="date">Publié le 5 mars 2024 à 21 h 12 | Mis à jour le 6 mars 2024</p><p class="partage">Partager sur Facebook Partager par courriel</p>${withBetween(paragraphs, { 1: '<div class="pub">Publicité</div>', 3: '<p>À lire aussi : <a href="#">La patinoire rouvrira plus tôt que prévu</a></p>', 5: '<div class="infolettre"><p>Inscrivez-vous à notre infolettre pour recevoir chaque matin l’essentiel de l’actualité.</p></div>' })}<p>Abonnez-vous pour lire tous nos articles en illimité.</p></article><footer>Tous droits réservés. © 2024 Le Bruneau.</footer>`;
  return {
    name: 'a French paper',
    html: page('Saint-Bruneau ferme son pont', '', body, 'fr'),
    url: 'https://bruneau.example/actualites/pont',
    text: paragraphs,
    published: '2024-03-05',
  };
}

function statedOnly(): MadePage {
  const s = story(315, 9);
  return {
    name: 'a body that only the linked data hold',
    html: page(
      s.title,
      json({
        '@context': 'http://schema.org',
        '@type': 'ReportageNewsArticle',
        headline: s.title,
        datePublished: '2022-04-18T09:00:00-07:00',
        articleBody: s.paragraphs.join('\n\n'),
      }),
      `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>${legal}`,
    ),
    url: 'https://app.example/a/9',
    text: s.paragraphs,
    published: '2022-04-18',
  };
}

export const keptFurniture: readonly MadePage[] = [
  tabloid(),
  paywalled(),
  threads(),
  middle(),
  below(),
  cookies(),
  printed(),
  copies(),
  teasers(),
  scroll(),
  bioAbove(),
  opinion(),
  french(),
  statedOnly(),
];
