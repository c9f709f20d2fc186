// Pages whose form looks like furniture and is the article: what the rules against furniture must leave alone.
import { all, type MadePage, p, page } from './page.ts';
import { story } from './story.ts';

const foot = '<div class="foot"><p>Printed on recycled paper by the Dunmore Press Cooperative since 1931.</p></div>';

function splitBody(): MadePage {
  const s = story(701, 8);
  const body = `<h1>${s.title}</h1><div class="teaser-part">${all(s.paragraphs.slice(0, 2))}</div><div class="rest">${all(s.paragraphs.slice(2, 7))}</div><div class="rest rest--last">${p(s.paragraphs[7] as string)}</div>${foot}`;
  return made('a body in three boxes of different names', body, s.paragraphs, s.title);
}

function people(): MadePage {
  const s = story(702, 2);
  const bios = ['Ruth Ashdown', 'Owen Varga', 'Priya Reyes', 'Kwame Dube'].map(
    (name, at) =>
      `${name} is a former reporter who has been on the school board for ${at + 2} years and wants smaller classes.`,
  );
  const body = `<h1>${s.title}</h1>${all(s.paragraphs)}${bios.map((bio) => `<div class="candidate"><h3>${bio.split(' ').slice(0, 2).join(' ')}</h3><p>${bio}</p></div>`).join('')}`;
  return made('four candidates, each with a name and a few sentences', body, [...s.paragraphs, ...bios], s.title);
}

function linkedItems(): MadePage {
  const items = [703, 704, 705, 706, 707].map((seed) => story(seed, 2));
  const body = `<h1>Five votes to watch this week in the county</h1><div class="list">${items.map((s, at) => `<div class="item"><h3><a href="/v/${at}">${s.title}</a></h3>${all(s.paragraphs)}</div>`).join('')}</div>`;
  return made(
    'five items under linked headings',
    body,
    items.flatMap((s) => s.paragraphs),
    'Five votes to watch this week in the county',
  );
}

function siteBelow(): MadePage {
  const s = story(708, 8);
  const body = `<div class="t">${s.title}</div><div class="s">${all(s.paragraphs)}</div><div class="logo"><h1>Dunmore Press Online</h1></div>${foot}`;
  return made('the only big heading is the paper’s name, below', body, s.paragraphs, s.title);
}

function aboutComments(): MadePage {
  const s = story(709, 9);
  const body = `<h1>${s.title}</h1><div class="text">${all(s.paragraphs.slice(0, 4))}<h2>Comments</h2>${all(s.paragraphs.slice(4, 6))}<h2>Most read</h2>${all(s.paragraphs.slice(6))}</div>`;
  return made('headings within that say Comments and Most read', body, s.paragraphs, s.title);
}

function quotedSource(): MadePage {
  const s = story(710, 6);
  const source =
    'Tomas Kessler is a journalist who has covered the harbour for nine years and was called as a witness on Monday.';
  const body = `<h1>${s.title}</h1><div class="text">${all(s.paragraphs.slice(0, 3))}${p(source)}${all(s.paragraphs.slice(3))}</div>`;
  return made('a journalist in the news', body, [...s.paragraphs, source], s.title);
}

function shortLast(): MadePage {
  const s = story(711, 7);
  const body = `<h1>${s.title}</h1><div class="body">${all(s.paragraphs)}</div><p>The board meets again on Monday at seven in the evening, and the hearing is open to everybody who wishes to come.</p>`;
  return made(
    'a last paragraph outside the box',
    body,
    [
      ...s.paragraphs,
      'The board meets again on Monday at seven in the evening, and the hearing is open to everybody who wishes to come.',
    ],
    s.title,
  );
}

function preformatted(): MadePage {
  const s = story(712, 5);
  return made(
    'hard-wrapped text in pre',
    `<h1>${s.title}</h1><pre>${s.paragraphs.map((text) => text.replace(/(.{50,64}) /g, '$1\n')).join('\n\n')}</pre>`,
    s.paragraphs,
    s.title,
  );
}

function largeHeadings(): MadePage {
  const s = story(713, 9);
  const part = (heading: string, from: number) =>
    `<div class="section"><h1>${heading}</h1>${all(s.paragraphs.slice(from, from + 3))}</div>`;
  const body = `${part(s.title, 0)}${part(s.headings[0] as string, 3)}${part(s.headings[2] as string, 6)}`;
  return made('parts of one article under headings as large as its own', body, s.paragraphs, s.title);
}

function boxedAndAnnounced(): MadePage {
  const s = story(714, 10);
  const box = (text: string) => `<div class="b"><div class="t"><p>${text}</p></div></div>`;
  const body = `<h1>${s.title}</h1><div class="col">${s.paragraphs.slice(0, 5).map(box).join('')}<h2>Related</h2><ul><li><a href="/r">Another story of the town and its council</a></li></ul>${s.paragraphs.slice(5).map(box).join('')}</div>`;
  return made('paragraphs in boxes, a list of related stories among them', body, s.paragraphs, s.title);
}

function ownAnchors(): MadePage {
  const s = story(715, 8);
  const body = `<h1>${s.title}</h1><div class="txt">${all(s.paragraphs.slice(0, 5))}<div><h3><a href="#next">What the neighbours say of it</a></h3>${p(s.paragraphs[5] as string)}</div>${all(s.paragraphs.slice(6))}</div>`;
  return made('a heading that is an anchor of its own', body, s.paragraphs, s.title);
}

function buttonAtEnd(): MadePage {
  const s = story(716, 2);
  const body = `<h1>${s.title}</h1><div class="nib">${all(s.paragraphs)}<a href="/sub">Subscribe now</a></div><div class="others">${all(story(717, 4).paragraphs)}</div>`;
  return made('news of two paragraphs with a button at its end', body, s.paragraphs, s.title);
}

function made(name: string, body: string, text: readonly string[], title: string): MadePage {
  return {
    name,
    html: page(title, '', `<div id="main">${body}</div>`),
    url: 'https://dunmore.example/whole',
    text,
    published: null,
  };
}

export const wholePages: readonly MadePage[] = [
  splitBody(),
  people(),
  linkedItems(),
  siteBelow(),
  aboutComments(),
  quotedSource(),
  shortLast(),
  preformatted(),
  largeHeadings(),
  boxedAndAnnounced(),
  ownAnchors(),
  buttonAtEnd(),
];
