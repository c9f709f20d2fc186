// Pages built as real ones are (first batch): agencies, television, French and Australian dailies. What stands between the
// paragraphs was looked up in the test pages of open readers; the words are made up.
import { all, json, type MadePage, meta, p, page, withBetween } from './page.ts';
import { story } from './story.ts';

const link = (seed: number, href = `/s/${seed}`) => `<a href="${href}">${story(seed, 1).title}</a>`;
const foot =
  '<footer id="site-foot"><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul><p>© 2016 Harrow Media. All rights reserved.</p></footer>';

function optIn(): MadePage {
  const s = story(1101, 7);
  const box = (id: string) =>
    `<div class="desktop" id="${id}"><p class="sh2"><span>SIGN UP</span> FOR OUR NEWSLETTER</p><form><input type="text"><input type="submit"></form></div>`;
  const lead =
    'The harbour board’s own auditor says that nobody on the board has read the report it paid for last winter.';
  const writer = `<p><i><span>${s.writer} is a reporter for Harrow Tech covering docks and data. Follow her on Twitter </span></i><a href="/t"><i>@harrowdocks</i></a><i> or email her at </i><a href="/m"><i>docks@harrow.example</i></a></p>`;
  const body = `<article><header><h1>${s.title}</h1></header><div class="articleheader"><figure class="figurearticlefeatured"><div class="featured-container"><img src="a.jpg"><p class="attribution">ADA FENN/AFP/Kestrel Images</p></div></figure><div class="byline">by <a href="/a">${s.writer}</a><time class="op-published H" datetime="2016-12-22T10:43:37Z">22 Dec, 2016</time><time class="op-modified H" datetime="2016-12-22T18:59:12Z">22 Dec, 2016</time></div></div><div class="entry-content">${box('EmailOptin')}<h2><span>${lead}</span></h2>${withBetween(s.paragraphs, { 1: box('EmailOptinM') })}${writer}</div></article>${foot}`;
  return {
    name: 'a first paragraph set as a heading, sign-up boxes',
    html: page(s.title, '', body),
    url: 'https://harrow.example/tech/2016/12/22/x/',
    text: [lead, ...s.paragraphs],
    published: '2016-12-22',
  };
}

function money(): MadePage {
  const s = story(1102, 7);
  const towns = ['Dunmore', 'Westerly', 'Northgate', 'Elmsworth', 'Millbrook'];
  const list = towns.map((town, at) => `<br/>${at + 1}. ${town}<span> `).join('');
  const related = (seed: number) =>
    `<p> <a href="/r"><span class="inStoryHeading">Related: ${story(seed, 1).title}</span></a> </p>`;
  const widget =
    '<div id="smartassetcontainer" class="module"><div class="module"><div class="module-body"><div class="collapsible"><p class="cnnhdr"> Powered by TownRates.example </p></div></div></div></div>';
  const body = `<div id="contentbody"><h1 class="article-title">${s.title}</h1><div class="byline">by ${s.writer} <a href="/t">@moneytalk</a></div><div id="storytext"><div class="ie--storytop"><div class="cnnplayer"><video></video></div></div><h2>${s.summary}</h2>${withBetween(s.paragraphs, { 1: widget, 2: related(951), 3: `<p> The towns that pay most are as follows:<span> ${list}${'</span>'.repeat(6)}</p>`, 5: related(952) })}<p class="storytimestamp"> <span class="cnnStorySource"> HarrowMoney (Dunmore) </span> <span class="cnnDateStamp">First published February 1, 2016: 1:28 AM ET</span> </p></div></div>${foot}`;
  return {
    name: 'a list by line breaks, the day at the foot',
    html: page(s.title, '', body),
    url: 'https://money.example/2016/02/01/news/x/index.html',
    text: [
      s.summary,
      ...s.paragraphs.slice(0, 4),
      'The towns that pay most are as follows:',
      ...towns.map((town, at) => `${at + 1}. ${town}`),
      ...s.paragraphs.slice(4),
    ],
    published: '2016-02-01',
  };
}

function capital(): MadePage {
  const s = story(1103, 9);
  const picture = `<p><a name="1c16"></a><img src="a.jpg"><br/><span class="pb-caption">${s.captions[0]} (Ada Fenn/AFP/Kestrel Images)</span></p>`;
  const film = `<div class="inline-content inline-video"><p><span class="pb-caption">${s.captions[1]} (Northern Wire)</span></p></div>`;
  const body = `<div id="pb-root"><section id="top-content"><h1>${s.title}</h1><div class="pb-sig-line"><span class="pb-byline">By <a href="/p">${s.writer}</a></span> <span class="pb-timestamp" itemprop="datePublished" content="2015-03-18T07:26-500">March 18, 2015</span></div></section><section id="main-content"><div id="article-body" class="article-body">${picture}<article>${withBetween(s.paragraphs, { 3: film })}</article><div class="bottomizer"><div class="post-body-sig-line"><p><a href="/p"><img src="m.jpg"></a></p><p>${s.writer} covers the White Hall. Since joining The Post, she has covered economics, China, foreign policy and energy.</p></div></div></div></section></div>${foot}`;
  return {
    name: 'captions in spans before and inside the body',
    html: page(s.title, '', body),
    url: 'https://post.example/world/x/2015/03/18/af4e_story.html',
    text: s.paragraphs,
    published: '2015-03-18',
  };
}

function canvas(): MadePage {
  const s = story(1104, 8);
  const cls = 'class="canvas-text Mb(1.0em) Mb(0)--sm canvas-atom" data-type="text"';
  const slides = `<div class="canvas-atom Mb(24px)"><div class="Bdbc(#e8e8e8)"><div class="Pos(r) Lh(1.4)"><p class="Fw(500) Fz(19px)"><span>1 / 5</span></p><div class="Pos(r) Ovy(h)"><div><h3 class="slideshow-title">Council</h3><p class="slideshow-description">In this photo dated Tuesday, Nov, 29, 2016 ${s.captions[2]}(Ada Fenn/ Harbour Board photo via NW)</p></div></div></div></div></div>`;
  const body = `<div id="Main"><header><h1>${s.title}</h1></header><div class="author Mb(4px)">${s.writer}</div><div class="provider">Northern Wire</div><time datetime="2016-12-01T15:04:00.000Z">December 1, 2016</time><div class="content-canvas Bgc(#fff)"><article data-type="story">${slides}<div class="canvas-body C(#26282a)">${all(s.paragraphs, cls)}${p('___', cls)}${p('This version corrects the spelling of the town to Dunmore, not Dunmoor.', cls)}${p('__', cls)}${p('Wire writers Ada Moss in Dunmore and Jo Lund in Westerly contributed to this report.', cls)}</div></article><div class="Pos(r)"><a href="/c">Reblog</a> <a href="/s">Share</a> <a href="/t">Tweet</a></div></div></div>${foot}`;
  return {
    name: 'classes that are styles',
    html: page(s.title, '', body),
    url: 'https://portal.example/news/x-142345.html',
    text: s.paragraphs,
    either: [
      'This version corrects the spelling of the town to Dunmore, not Dunmoor.',
      'Wire writers Ada Moss in Dunmore and Jo Lund in Westerly contributed to this report.',
    ],
    published: '2016-12-01',
  };
}

function sun(): MadePage {
  const s = story(1105, 9);
  const image = `<div class="article-media article-media-main"><div class="image"><div class="image-frame"><img src="b.jpg"></div><p class="caption"><span id="imgCaption" class="caption-text">${s.captions[3]}</span> <span class="image-source"><em>Source:</em> Supplied</span></p></div></div>`;
  const body = `<div id="story"><h1 class="heading">${s.title}</h1><ul class="story-info"><li class="byline">${s.writer}</li><li class="source">Sunday Herald</li><li class="date-and-time last">March 14, 2015 10:00PM</li></ul><div class="story-body">${image}<p><strong>${s.paragraphs[0]}</strong></p>${all(s.paragraphs.slice(1, 3))}<div id="read-more"><div id="read-more-content">${all(s.paragraphs.slice(3))}<p><b>OWEN VARGA IS THE FEN NETWORK POLITICAL EDITOR </b></p></div></div></div><div class="story-footer"><h4>Share this story</h4><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div></div>${foot}`;
  return {
    name: 'the rest behind a button, the writer in capitals',
    html: page(s.title, '', body),
    url: 'https://sun.example/opinion/x/story-fn56az2q-1227261885862',
    text: s.paragraphs,
    published: '2015-03-14',
  };
}

function points(): MadePage {
  const s = story(1106, 9);
  const items = [
    'The ferry must stay in the county to keep its grant',
    'He is confident that the lease will be signed by Friday',
    'Dunmore needs a political answer to the question of the slipway',
    `He would speak “bluntly” against the hiring at the depot`,
    'The rink is becoming more popular and more expensive',
  ];
  const list = `<ul class="story-body__unordered-list">${items.map((item, at) => `<li class="story-body__list-item">${at === 0 ? `<a class="story-body__link" href="/x">The ferry must stay in the county</a> to keep its grant` : item}</li>`).join('')}</ul>`;
  const hr =
    '<figure class="media-landscape no-caption"><span class="image-and-copyright-container"><img src="line.jpg" alt="line"></span></figure>';
  const fig = (at: number) =>
    `<figure class="media-landscape has-caption"><span class="image-and-copyright-container"><img src="c.jpg"><span class="off-screen">Image copyright</span> <span class="story-image-copyright">Kestrel Images</span></span><figcaption class="media-caption"><span class="off-screen">Image caption</span><span class="media-caption__text">${s.captions[at]}</span></figcaption></figure>`;
  const body = `<div class="story-body"><h1 class="story-body__h1">${s.title}</h1><div class="story-body__mini-info-list-and-share"><ul class="mini-info-list"><li><div class="date date--v2" data-seconds="1437718200" data-datetime="24 July 2015">24 July 2015</div></li><li><span>From the section</span> <a href="/u">Harrow &amp; Fen</a></li></ul><div class="share"><a>Share</a></div></div><div class="story-body__inner" property="articleBody"><p class="story-body__introduction">${s.paragraphs[0]}</p>${all(s.paragraphs.slice(1, 3))}<p>In a wide-ranging interview, the mayor also said:</p>${list}<p><a class="story-body__link" href="/t">Read the full transcript of his interview</a></p>${p(s.paragraphs[3] as string)}${fig(0)}${hr}<h2 class="story-body__crosshead">Analysis: Owen Varga, Harrow News, Dunmore</h2>${all(s.paragraphs.slice(4, 6))}<p><a class="story-body__link" href="/a">Five things we learned from the interview</a></p><p><a class="story-body__link" href="/b">The mayor’s body swerve</a></p>${hr}${p(s.paragraphs[6] as string)}${fig(1)}<h2 class="story-body__crosshead">Dunmore trip</h2>${all(s.paragraphs.slice(7))}</div></div><div class="share share--lightweight"><h2>Share this story</h2><a href="#">About sharing</a></div><div class="story-more"><h2>More on this story</h2><ul><li>${link(953)} <span>23 July 2015</span></li></ul></div>${foot}`;
  return {
    name: 'points said in an interview, an analysis inside',
    html: page(s.title, '', body),
    url: 'https://news.example/world-33646542',
    text: [
      ...s.paragraphs.slice(0, 3),
      'In a wide-ranging interview, the mayor also said:',
      ...items,
      s.paragraphs[3] as string,
      'Analysis: Owen Varga, Harrow News, Dunmore',
      ...s.paragraphs.slice(4, 7),
      'Dunmore trip',
      ...s.paragraphs.slice(7),
    ],
    published: '2015-07-24',
  };
}

function gossip(): MadePage {
  const s = story(1107, 3);
  const body = `<article class="news"><h1 class="headline">${s.title}</h1><h2 class="subhead">STOLEN AT THE REGATTA</h2><h5 class="article-posted-date">2/26/2015 10:28 AM PST</h5><div itemprop="articleBody" class="all-post-body"><p><span class="exclusive">EXCLUSIVE</span> </p><p> <img src="l.jpg"><strong>Marta Holl</strong>'<strong>ins</strong>'s now-famous regatta cup -- covered in shells -- was taken right out of her boat house ... we have learned.</p>${all(s.paragraphs)}<p> <img alt="update_graphic_red_bar" src="u.jpg"><strong>12:00 PM PT</strong> -- Constables were at the boat house on Thursday morning. We know they were in the manager's office.</p><p> <img src="h.jpg"> </p><a name="continued"></a></div><div class="share-bottom"><a>Share on Facebook</a><a>TWEET This</a></div></article>${foot}`;
  return {
    name: 'gossip with an update',
    html: page(s.title, '', body, 'en-US'),
    url: 'https://gossip.example/2015/02/26/x/',
    text: [
      "Marta Holl'ins's now-famous regatta cup -- covered in shells -- was taken right out of her boat house ... we have learned.",
      ...s.paragraphs,
      "12:00 PM PT -- Constables were at the boat house on Thursday morning. We know they were in the manager's office.",
    ],
    published: '2015-02-26',
  };
}

function quotidien(): MadePage {
  const texts = [
    'Les conseillers ont, sans surprise, adopté à une large majorité (18 contre 6 et 2 abstentions) le projet de nouveau pont défendu par la mairie lors d’un vote solennel, mardi 5 mai. Il sera désormais examiné par la région.',
    'Ont voté contre : trois élus du port (sur 8), deux indépendants (sur 5) et un non-inscrit. Le détail est disponible sur le site de la mairie.',
    'Ce texte, décrié par les riverains pour son coût, entend donner un cadre aux travaux du port, rendant possibles certaines démolitions qui, jusqu’à présent, ne l’étaient pas.',
    'Retour sur ses principales dispositions, après son passage en commission et après le débat en séance publique.',
  ];
  const parts = [
    [
      'Définition des travaux',
      'Le projet énonce les quais que la mairie peut fermer. Il s’agit notamment, de manière attendue, du « quai aux poissons » et de « tout ouvrage qui menace ruine ». Des formulations parfois larges qui inquiètent les opposants.',
    ],
    [
      'La commission de contrôle',
      'Le contrôle des travaux sera confié à une commission indépendante, composée de six ingénieurs, de trois élus de la majorité et de l’opposition, et d’un expert technique.',
    ],
    [
      'Un nouveau péage',
      'La mairie crée un péage dont les recettes pourront être conservées pendant vingt ans. L’inscription ne sera pas automatique et se fera sur décision du conseil.',
    ],
  ] as const;
  const body = `<article class="article article_normal"><h1 itemprop="Headline">Ce que contient le projet de pont</h1><p class="bloc_signature"> <span id="publisher" itemprop="Publisher">Le Phare</span> | <time datetime="2015-05-04T13:36:31+02:00" itemprop="datePublished">04.05.2015 à 13h36</time> • Mis à jour le <time datetime="2015-05-05T20:13:12+02:00" itemprop="dateModified">05.05.2015 à 20h13</time> | <span class="signature_article">Par <span itemprop="author" class="auteur"><a class="auteur" href="/j">Lucien Marchetti</a> (avec Ines Dube et Jo Lund)</span></span></p><div id="articleBody" class="contenu_article js_article_body" itemprop="articleBody"><p class="video_player"><iframe src="v"></iframe></p>${p(texts[0] as string)}<p><strong>Revivez <a href="/d">le direct du vote au conseil avec vos questions.</a></strong></p>${p(texts[1] as string)}${p(texts[2] as string)}<p><u>${texts[3]}</u></p>${parts.map(([heading, text], at) => `<h2 class="intertitre">${heading}</h2>${p(text)}${at === 1 ? `<p class="lire">Lire aussi : <a href="/c">Les critiques du port contre le projet</a> </p><p><strong>Lire : <a href="/i">Que sont les caissons, ces boîtes qui portent les ponts ?</a></strong></p>` : ''}`).join('')}</div><div class="conjug"></div><div class="entry_share"><a href="#">Partager</a></div></article>${foot}`;
  return {
    name: 'un quotidien avec intertitres',
    html: page('Ce que contient le projet de pont', '', body, 'fr'),
    url: 'https://phare.example/ville/article/2015/05/05/x_4627068.html',
    text: [...texts, ...parts.flat()],
    published: '2015-05-04',
  };
}

function continued(): MadePage {
  const s = story(1108, 12);
  const next = (to: string) =>
    `<p class="visually-hidden focusable skip-to-text-link"><a class="visually-hidden skip-to-text-link" href="#${to}">Continue reading the main story</a></p>`;
  const fig = `<figure id="media-1" class="media photo lede layout-small-horizontal"><span class="visually-hidden">Photo</span><div class="image"><img src="d.jpg"></div><figcaption class="caption"><span class="credit"><span class="visually-hidden">Credit</span> Ada Fenn </span></figcaption></figure>`;
  const para = (text: string, at: number) =>
    `<p class="story-body-text story-content" data-para-count="${text.length}" data-total-count="${at * 300}">${text}</p>`;
  const body = `<div id="page" class="page"><main id="main"><article id="story" class="story theme-main"><header id="story-header" class="story-header"><div class="story-meta"><h3 class="kicker"><span>Deal Professor</span></h3><h1 class="headline">${s.title}</h1><div class="story-meta-footer"><p class="byline-dateline"><span class="byline">By <span class="byline-author">${s.writer}</span></span><time class="dateline" datetime="2016-07-29T16:31:33-04:00">JULY 29, 2016</time></p></div></div></header><div class="story-body story-body-1">${fig}${s.paragraphs.slice(0, 4).map(para).join('')}${next('story-continues-1')}</div><div class="supplemental first" id="story-continues-1">${next('story-continues-2')}</div><div class="story-body story-body-2">${s.paragraphs.slice(4).map(para).join('')}${next('whats-next')}</div><footer class="story-footer"><p class="story-print-citation">A version of this article appears in print on July 30, 2016, on page B1 of the New Harrow edition with the headline: Bridges.  <span><a href="/o">Order Reprints</a>|<a href="/p">Today's Paper</a>|<a href="/s">Subscribe</a></span></p></footer></article><section id="related-combined-coverage"><header><h2>Related Coverage</h2></header><ul><li>${link(954)}</li></ul></section></main><section id="site-index"><header><p><a href="/">Go to Home Page »</a></p><h2><span>Site Index</span></h2></header></section></div>${foot}`;
  return {
    name: 'continue reading the main story',
    html: page(s.title, meta('article:published', '2016-07-29T16:31:33-04:00'), body),
    url: 'https://nht.example/2016/07/30/business/x.html',
    text: s.paragraphs,
    published: '2016-07-29',
  };
}

function boxed(): MadePage {
  const s = story(1109, 9);
  const drop = (text: string) =>
    `<p><span class="m_first-letter m_first-letter--flagged">${text[0]}</span>${text.slice(1)}</p>`;
  const part = (from: number, to: number) =>
    `<div class="article-body-text component version-1"><div class="component-wrapper"><div class="component-content">${drop(s.paragraphs[from] as string)}${all(s.paragraphs.slice(from + 1, to))}</div></div></div>`;
  const fig = (at: number) =>
    `<div class="articleBodyImage section"><div class="article-body-image" itemscope itemtype="https://schema.org/ImageObject"><figure><img src="e.jpg"><figcaption><span class="image-caption" itemprop="caption">${s.captions[at]}</span> <span class="image-credit" itemprop="copyrightHolder"><span>Credit:</span> ADA FENN/ AFP </span></figcaption></figure></div></div>`;
  const body = `<div class="article"><header><h1 class="lead-asset-copy__headline">${s.title}</h1><ul class="byline"><li><span>${s.writer}, Dunmore</span></li></ul><time class="date-published" itemprop="datePublished" datetime="2017-11-17T10:20+0000">17 November 2017 • 10:20am</time></header><article itemprop="articleBody">${part(0, 4)}${fig(0)}${part(4, 5)}${part(5, 7)}${fig(1)}${part(7, 8)}${part(8, 9)}</article><div class="comments"><a>View comments</a></div></div>${foot}`;
  return {
    name: 'every few paragraphs in boxes of their own, drop capitals',
    html: page(s.title, '', body),
    url: 'https://telegram.example/news/2017/11/17/x/',
    text: s.paragraphs,
    published: '2017-11-17',
  };
}

function steps(): MadePage {
  const s = story(1110, 8);
  const step = (at: number) =>
    `<span><span><div class="step"><h2>${at}. ${s.headings[at - 1]}</h2><p><span><p>${s.paragraphs[at]}</p></span></p><figure><img src="f${at}.jpg" data-credit="Ada Fenn/Moodboard/Kestrel"></figure><figcaption class="caption">Ada Fenn/Moodboard/Kestrel Images</figcaption></div></span></span>`;
  const body = `<div class="wrap"><h1>${s.title}</h1><div data-type="AuthorProfile"><p><a href="/c"><img src="p.jpg"></a> by <a href="/c">${s.writer}</a></p><p><time datetime="2016-09-14T07:07:00-04:00" itemprop="dateModified">Last updated September 14, 2016</time></p></div><div data-score="true"><p><span> Save</span></p></div><article data-type="article"><div>${p(s.paragraphs[0] as string)}</div>${[1, 2, 3, 4, 5].map(step).join('')}<h2><a href="https://ads.example/x">Related Searches</a></h2><p>Promoted By Zest</p></article></div>${foot}`;
  return {
    name: 'steps in spans',
    html: page(s.title, '', body),
    url: 'https://how.example/12340-x.html',
    text: [
      s.paragraphs[0] as string,
      ...[1, 2, 3, 4, 5].flatMap((at) => [`${at}. ${s.headings[at - 1]}`, s.paragraphs[at] as string]),
    ],
    // No other day is stated.
    published: '2016-09-14',
  };
}

function halves(): MadePage {
  const s = story(1111, 11);
  const body = `<div class="articleInner"><h1>${s.title}</h1><h2>${s.summary}</h2><span class="byline"><a href="/w">${s.writer}</a></span><div class="toLocalTime" data-tlt-epoch-time="1418941800">Thursday, Dec 18, 2014 10:30 PM UTC</div><div class="articleContent">${all(s.paragraphs.slice(0, 4))}<div class="toggle-group target hideOnInit" data-toggle-group="story-13850779">${all(s.paragraphs.slice(4))}<div class="relatedArticles"><div class="header"><h4>You Might Also Like</h4></div></div></div><div class="toggle-group" data-toggle-group="story-13850779"><a href="#">Continue Reading</a> <a href="#">Close</a></div></div><div class="authorBio"><p>${s.writer} is a fellow at the Campaign for Better Harbours and the host of a weekly radio hour.</p><p><a href="/w">MORE ${s.writer.toUpperCase()}.</a></p></div></div>${foot}`;
  return {
    name: 'two halves of one article, the day as a count of seconds',
    html: page(s.title, '', body),
    url: 'https://saloon.example/2014/12/18/x/',
    text: s.paragraphs,
    either: [s.summary],
    published: '2014-12-18',
  };
}

function wireText(): MadePage {
  const s = story(1112, 8);
  const para = (text: string, at: number) =>
    `<p data-testid="paragraph-${at}" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__element__2p5pI">${text}</p>`;
  const register =
    '<div class="regwall" data-testid="InlineRegister"><p data-testid="Body" class="Body__base">Register now for FREE unlimited access to NorthernWire.example</p><a role="button">Register</a></div>';
  const sign =
    '<p class="text__text__1FZLe article-body__element__2p5pI">Reporting by Ada Moss and Jo Lund; Editing by Ruth Brandt</p><p class="text__text__1FZLe">Our Standards: <a href="/t">The Northern Wire Trust Principles.</a></p>';
  const body = `<main><article><header data-testid="Heading"><h1>${s.title}</h1><div class="info-content"><div class="author-name">By <a href="/a">${s.writer}</a></div><time datetime="2022-02-06T21:34:56Z"><span>February 6, 2022</span><span>9:34 PM UTC</span><span>Last Updated 4 days ago</span></time></div></header><div class="article-body__content__17Yit">${para(`DUNMORE, Feb 6 (Northern Wire) - ${s.paragraphs[0]}`, 0)}${s.paragraphs.slice(1, 3).map(para).join('')}${register}${s.paragraphs.slice(3).map(para).join('')}${sign}</div><div class="author-info"><div class="author-bio"><p>${s.writer}</p><p>Northern Wire</p><p>Dunmore-based reporter covering harbours and money across three counties, with a decade on ferries.</p></div></div></article><div class="read-next"><h2>Read Next</h2><ul><li>${link(955)}</li><li>${link(956)}</li></ul></div></main>${foot}`;
  return {
    name: 'an agency’s own page',
    html: page(
      s.title,
      json({ '@type': 'NewsArticle', datePublished: '2022-02-06T21:34:56Z', headline: s.title }),
      body,
    ),
    url: 'https://wire.example/world/x-2022-02-06/',
    text: [`DUNMORE, Feb 6 (Northern Wire) - ${s.paragraphs[0]}`, ...s.paragraphs.slice(1)],
    published: '2022-02-06',
  };
}

function divs(): MadePage {
  const s = story(1113, 10);
  const para = (text: string) => `<div class="zn-body__paragraph">${text}</div>`;
  const body = `<article class="pg-rail-tall"><h1 class="pg-headline">${s.title}</h1><div class="metadata"><p class="metadata__byline"><span class="metadata__byline__author">By <a href="/p">${s.writer}</a>, Fen News</span></p><p class="update-time">Updated 1814 GMT (0214 HKT) October 8, 2015 <span id="js-pagetop_video_source"></span></p></div><div class="l-container"><div class="pg-rail"><section id="body-text" class="zn zn-body-text"><div class="el__storyhighlights_wrapper"><h3 class="el__storyhighlights__title">Story highlights</h3><ul class="el__storyhighlights__list"><li class="el__storyhighlights__item">The county calls an inquiry into the lease</li><li class="el__storyhighlights__item">Two officers of the board have stepped aside</li></ul></div><p class="zn-body__paragraph"><cite class="el-editorial-source">Dunmore (FEN)</cite>${s.paragraphs[0]}</p>${s.paragraphs.slice(1, 3).map(para).join('')}<div class="el__embedded"><div class="cn__title">JUST WATCHED</div><h3 class="video__end-slate__top-text">${story(957, 1).title}</h3><div>Replay</div><div>More Videos ...</div><div>MUST WATCH</div></div>${s.paragraphs.slice(3).map(para).join('')}<p class="zn-body__footer">Fen’s Ada Moss, Jo Lund and Ruth Brandt contributed to this report.</p></section></div></div></article><div class="zn-recommend"><h2>Paid Content</h2><ul><li>${link(958)}</li></ul></div>${foot}`;
  return {
    name: 'paragraphs that are boxes, highlights above',
    html: page(s.title, meta('pubdate', '2015-10-08T14:20:11Z') + meta('lastmod', '2015-10-08T18:14:25Z'), body),
    url: 'https://fen.example/2015/10/08/us/x/index.html',
    text: [`Dunmore (FEN)${s.paragraphs[0]}`, ...s.paragraphs.slice(1)],
    either: ['Fen’s Ada Moss, Jo Lund and Ruth Brandt contributed to this report.'],
    published: '2015-10-08',
  };
}

export const learnedAgencies = [
  optIn(),
  money(),
  capital(),
  canvas(),
  sun(),
  points(),
  gossip(),
  quotidien(),
  continued(),
  boxed(),
  steps(),
  halves(),
  wireText(),
  divs(),
];
