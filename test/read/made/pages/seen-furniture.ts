// Pages that the reader is worked on with: what stands around and between the paragraphs and has no telling name.
import { all, json, type MadePage, meta, page, withBetween } from './page.ts';
import { story } from './story.ts';

const low =
  '<div class="ft"><p>Northgate Post, 18 Bridge Street, Northgate. Switchboard 555-0100.</p><p>Designed and hosted by Quayside Digital.</p></div>';
const link = (seed: number) => `<a href="/s/${seed}">${story(seed, 1).title}</a>`;

function bioPlain(): MadePage {
  const s = story(601, 8);
  const body = `<div class="who"><img src="w.jpg"><h4>${s.writer}</h4><p>${s.writer} writes about water, roads and the county court. A former surveyor, the columnist has lived in Northgate since 2009 and keeps bees.</p></div><div class="txt"><h1>${s.title}</h1>${all(s.paragraphs)}</div>${low}`;
  return {
    name: 'who writes, in a plain box above',
    html: page(s.title, meta('date', '2020-02-11'), body),
    url: 'https://post.example/c/1',
    text: s.paragraphs,
    published: '2020-02-11',
  };
}

function bioInside(): MadePage {
  const s = story(602, 8);
  const body = `<article><h1>${s.title}</h1><div class="intro"><div class="person"><b>${s.writer}</b><p>${s.writer} is an award-winning reporter who joined the Post in 2015 after six years in radio. She lives by the river with her family.</p></div></div>${all(s.paragraphs)}</article>${low}`;
  return {
    name: 'who writes, between headline and text',
    html: page(s.title, '', body),
    url: 'https://post.example/2019/06/07/x',
    text: s.paragraphs,
    published: '2019-06-07',
  };
}

function otherQuote(): MadePage {
  const s = story(603, 9);
  const t = story(604, 2);
  const box = `<div class="box"><h4><a href="/t">${t.title}</a></h4><p>${t.paragraphs[0]}</p><p><a href="/t">Read the story</a></p></div>`;
  return {
    name: 'a box with the beginning of another story',
    html: page(
      s.title,
      '',
      `<article><h1>${s.title}</h1><p>Published 1 September 2022</p>${withBetween(s.paragraphs, { 3: box })}</article>${low}`,
    ),
    url: 'https://post.example/n/2',
    text: s.paragraphs,
    published: '2022-09-01',
  };
}

function teaserRows(): MadePage {
  const s = story(605, 6);
  const rows = [981, 982, 983, 984, 985].map((seed) => {
    const t = story(seed, 2);
    return `<div class="row"><h3>${link(seed)}</h3><p>${t.paragraphs[0]}</p><span class="when">${seed - 970} October 2022</span></div>`;
  });
  return {
    name: 'long teasers below the text',
    html: page(
      s.title,
      '',
      `<div class="content"><h1>${s.title}</h1><p>By ${s.writer}, 3 October 2022</p>${all(s.paragraphs)}<h2>More stories</h2>${rows.join('')}</div>${low}`,
    ),
    url: 'https://post.example/n/3',
    text: s.paragraphs,
    published: '2022-10-03',
  };
}

function plainThread(): MadePage {
  const s = story(606, 7);
  const said = [
    'Nobody asked us about any of this and now they want us to pay for it twice over.',
    'I think the treasurer did well under the circumstances, and I say so as somebody who never voted for him.',
    'What about the lights on Mill Street? They have been out since August and I have rung four times.',
  ];
  return {
    name: 'comments in a plain list',
    html: page(
      s.title,
      '',
      `<div class="c"><h1>${s.title}</h1><p>May 3, 2021</p>${all(s.paragraphs)}<h3>3 Comments</h3><ul class="thread">${said.map((t, at) => `<li><b>reader${at}</b> <span>May ${at + 4}, 2021 at 9:1${at} am</span><p>${t}</p><a href="#">Reply</a></li>`).join('')}</ul></div>${low}`,
    ),
    url: 'https://post.example/n/4',
    text: s.paragraphs,
    published: '2021-05-03',
  };
}

function consentPlain(): MadePage {
  const s = story(607, 3);
  const wall =
    '<div class="bx"><p>This website uses cookies and similar technologies to make it work, to measure how it is used, and to show advertising that suits you.</p><p>You can change your choice at any time under Privacy settings at the bottom of each page. Some of our partners rely on legitimate interest.</p><p><button>Accept all</button> <button>Only what is needed</button></p></div>';
  return {
    name: 'a consent box without a name',
    html: page(
      s.title,
      '',
      `${wall}<div class="n"><h1>${s.title}</h1><p>Posted: Jan 8, 2021 / 05:58 PM CST / Updated: Jan 9, 2021 / 07:10 AM CST</p>${all(s.paragraphs)}</div>${low}`,
    ),
    url: 'https://post.example/n/5',
    text: s.paragraphs,
    published: '2021-01-08',
  };
}

function captionLines(): MadePage {
  const s = story(608, 9);
  const caption = (at: number) => `<p><img src="${at}.jpg"></p><p><em>${s.captions[at]} (Photo: Ines Thorne)</em></p>`;
  return {
    name: 'captions in paragraphs of their own',
    html: page(
      s.title,
      '',
      `<article><h1>${s.title}</h1><p class="meta">14 Nov 2018 | ${s.writer}</p>${withBetween(s.paragraphs, { 0: caption(0), 3: caption(1), 5: caption(2) })}</article>${low}`,
    ),
    url: 'https://post.example/n/6',
    text: s.paragraphs,
    published: '2018-11-14',
  };
}

function playerTop(): MadePage {
  const s = story(609, 8);
  return {
    name: 'a player, a summary by machine and a map above the text',
    html: page(
      s.title,
      json({ '@type': 'NewsArticle', headline: s.title, datePublished: '2025-02-03T07:00:00-05:00' }),
      `<main><h1>${s.title}</h1><div class="tts"><span>Listen to this article</span> <span>6 min</span><p>This audio was generated by a machine and may hold errors.</p></div><div class="map"><iframe></iframe><p>Map: Northgate Post. Source: county records</p></div>${all(s.paragraphs)}<p>Have you been affected by the closure? <a href="/tell">Tell us your story</a>.</p><p>Sign up for <a href="/nl">The Bridge</a>, our newsletter on everything that crosses water.</p></main>${low}`,
    ),
    url: 'https://post.example/n/7',
    text: s.paragraphs,
    published: '2025-02-03',
  };
}

function promoSentences(): MadePage {
  const s = story(610, 10);
  return {
    name: 'requests among the paragraphs, no boxes',
    html: page(
      s.title,
      '',
      `<div class="story-copy"><h1>${s.title}</h1><div>BY ${s.writer.toUpperCase()}</div><div>DECEMBER 13, 2016 04:22 PM</div>${withBetween(s.paragraphs, { 1: '<p><b>Sign Up and Save</b></p><p>Get six months of free digital access to The Northgate Post</p><p>SUBSCRIBE NOW</p><p>#ReadLocal</p>', 4: `<p>[ ${story(986, 1).title} ]</p><p><a href="/x">[Read more: ${story(987, 1).title}]</a></p>`, 7: '<p>We are expanding our coverage of the county. Help us by becoming a subscriber today.</p>' })}<p>${s.writer}: 555-0143, @writer</p></div>${low}`,
    ),
    url: 'https://post.example/n/8',
    text: s.paragraphs,
    published: '2016-12-13',
  };
}

function twoArticles(): MadePage {
  const [s, t] = [story(611, 7), story(612, 10)];
  const one = (of: typeof s, when: string) =>
    `<div class="entry-wrap"><h2 class="title">${of.title}</h2><div class="info">${when} by ${of.writer}</div><div class="copy">${all(of.paragraphs)}</div></div>`;
  return {
    name: 'a longer second story below',
    html: page(
      s.title,
      meta('og:title', s.title),
      `<div id="stream">${one(s, '5 June 2021')}${one(t, '4 June 2021')}</div>${low}`,
    ),
    url: 'https://post.example/n/9',
    text: s.paragraphs,
    published: '2021-06-05',
  };
}

function frenchCanada(): MadePage {
  const paragraphs = [
    'Les usagers du traversier devront patienter encore trois semaines avant de remonter à bord, a confirmé mardi la société de transport.',
    'La direction invoque des problèmes d’approvisionnement. « On attend une pièce qui vient de Norvège et personne ne peut nous dire quand elle arrivera », a expliqué le porte-parole Luc Gagné.',
    'À Port-Adélard, la nouvelle a été accueillie avec résignation. Une pétition lancée en ligne a recueilli plus de 1200 signatures.',
    'Le maire, Denis Rioux, réclame une rencontre d’urgence avec la ministre des Transports.',
    '« On ne peut pas traiter les gens de la rive comme des citoyens de seconde zone », a-t-il dit en entrevue.',
    'La société promet une mise à jour vendredi.',
  ];
  const body = `<main><div class="storyHeader"><h1>Le traversier restera à quai trois semaines de plus</h1><p class="lead">Une pièce manquante retarde la reprise du service.</p><p class="authorModule">Ève Tremblay</p><p class="publicationsDate">Publié le 14 mai 2024 à 6h30<br>Mis à jour le 14 mai 2024 à 15h02</p></div><div class="articleBody"><figure><img src="t.jpg"><figcaption>Le traversier au quai de Port-Adélard. PHOTO MARC ROY, LA GAZETTE</figcaption></figure>${withBetween(paragraphs, { 1: `<div class="encadre"><h3>À lire également</h3><ul><li><a href="#">Le pont ne sera pas payant, promet la ministre</a></li></ul></div>`, 3: '<p>La suite après la publicité</p>' })}<p>Avec la collaboration de Jean Côté</p><p>© La Gazette. Tous droits réservés.</p></div></main>`;
  return {
    name: 'a paper of Quebec',
    html: page('Le traversier', '', body, 'fr-CA'),
    url: 'https://gazette.example/actualites/2024-05-14/x.php',
    text: paragraphs,
    either: ['Une pièce manquante retarde la reprise du service.', 'Avec la collaboration de Jean Côté'],
    published: '2024-05-14',
  };
}

export const seenFurniture: readonly MadePage[] = [
  bioPlain(),
  bioInside(),
  otherQuote(),
  teaserRows(),
  plainThread(),
  consentPlain(),
  captionLines(),
  playerTop(),
  promoSentences(),
  twoArticles(),
  frenchCanada(),
];
