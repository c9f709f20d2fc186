// Pages that the reader is worked on with: bodies of every shape, old markup, and what must not be cut.
import { all, type MadePage, meta, p, page } from './page.ts';
import { story } from './story.ts';

const low =
  '<div class="bottom"><a href="/imprint">Imprint</a> <a href="/contact">Contact us</a> <span>© Castle Fen Times 2020</span></div>';
const link = (seed: number) => `<a href="/s/${seed}">${story(seed, 1).title}</a>`;

function livePlain(): MadePage {
  const posts = [501, 502, 503, 504, 505].map((seed) => story(seed, 2));
  const body = `<div id="wrap"><h1>Council night, as it happened</h1><div class="lb-meta">Sean Ridd and Joan Pell<br>First published on Tue 12 Mar 2019 18.01 GMT</div><div class="lb-summary"><h2>Key events</h2><ul>${posts.map((s) => `<li><a href="#">${s.title}</a></li>`).join('')}</ul></div>${posts.map((s, at) => `<div class="block" id="block-${at}"><p class="block-time"><a href="#b${at}">2${at}.15 GMT</a></p><h2 class="block-title">${s.title}</h2><div class="block-elements">${all(s.paragraphs)}</div><p class="block-time updated">Updated at 2${at}.40 GMT</p></div>`).join('')}</div>${low}`;
  return {
    name: 'a live report in plain boxes',
    html: page('Council night', '', body),
    url: 'https://times.example/live/1',
    text: posts.flatMap((s) => [s.title, ...s.paragraphs]),
    published: '2019-03-12',
  };
}

function unclosed(): MadePage {
  const s = story(506, 8);
  const body = `<CENTER><H2>Castle Fen Times</H2></CENTER><HR><H1>${s.title}</H1><P>by ${s.writer}<P>Posted: 6 March 2001\n${s.paragraphs.map((t) => `<P>${t}`).join('\n')}\n<HR><P><A HREF="index.html">Back to front page</A>`;
  return {
    name: 'paragraphs that nobody closed',
    html: `<HTML><HEAD><TITLE>${s.title}</TITLE></HEAD><BODY BGCOLOR=white>${body}</BODY></HTML>`,
    url: 'https://times.example/010306.html',
    text: s.paragraphs,
    published: '2001-03-06',
  };
}

function oneBreak(): MadePage {
  const s = story(507, 9);
  const body = `<table><tr><td class="left">${[971, 972, 973].map((seed) => `${link(seed)}<br>`).join('')}</td><td class="text"><span class="headline">${s.title}</span><br><span class="small">${s.writer}, Castle Fen Times</span><br><span class="small">21.11.2005</span><br><br>${s.paragraphs.map((t) => `&nbsp;&nbsp;${t}`).join('<br>\n')}<br><br><a href="javascript:history.back()">back</a></td></tr></table>${low}`;
  return {
    name: 'a line break and two blanks between paragraphs',
    html: page(s.title, '', body),
    url: 'https://times.example/a.asp?id=7',
    text: s.paragraphs,
    // With points the day goes first, in every country.
    published: '2005-11-21',
  };
}

function pre(): MadePage {
  const s = story(508, 6);
  const wrap = (t: string) => t.replace(/(.{60,75}) /g, '$1\n');
  const body = `<h1>${s.title}</h1><p>Date: 2 June 1999</p><pre>${s.paragraphs.map(wrap).join('\n\n')}</pre>${low}`;
  return {
    name: 'text set with pre',
    html: page(s.title, '', body),
    url: 'https://times.example/wire/7',
    text: s.paragraphs,
    published: '1999-06-02',
  };
}

function release(): MadePage {
  const s = story(509, 7);
  const body = `<main property="mainContentOfPage"><h1>${s.title}</h1><p>From: <a href="/d">Parks Department</a></p><h2>News release</h2><p>June 20, 2023 – ${s.town}</p>${all(s.paragraphs)}<section><h2>Quick facts</h2><ul><li><p>The ${s.headings[2]?.slice(13)} was built in 1961 and has been closed for repairs eleven times.</p></li><li><p>Work supports about 140 jobs in the county.</p></li></ul></section></main>${low}`;
  const facts = [
    `The ${s.headings[2]?.slice(13)} was built in 1961 and has been closed for repairs eleven times.`,
    'Work supports about 140 jobs in the county.',
  ];
  return {
    name: 'a news release with quick facts',
    html: page(s.title, meta('dcterms.issued', '2023-06-20'), body),
    url: 'https://gov.example/news/2023/06/x.html',
    text: [...s.paragraphs, 'Quick facts', ...facts],
    either: ['News release', `June 20, 2023 – ${s.town}`, 'From: Parks Department'],
    published: '2023-06-20',
  };
}

function linkedList(): MadePage {
  const s = story(510, 8);
  const items = s.paragraphs.slice(1, 7).map((t) => {
    const [first, ...rest] = t.split(' ');
    return `<li><a href="/x"><strong>${[first, ...rest.slice(0, 5)].join(' ')}</strong></a> ${rest.slice(5).join(' ')}</li>`;
  });
  const body = `<article><h1>${s.title}</h1><p class="date-line">July 8, 2023</p><p>${s.paragraphs[0]}</p><ul>${items.join('')}</ul><p>${s.paragraphs[7]}</p></article>${low}`;
  return {
    name: 'a list whose items begin with links',
    html: page(s.title, '', body),
    url: 'https://times.example/five-things',
    text: s.paragraphs,
    published: '2023-07-08',
  };
}

function shortAnswers(): MadePage {
  const s = story(511, 6);
  const turns = s.paragraphs.flatMap((t, at) => [
    `<p><strong>Q. Did you know about part ${at + 1}?</strong></p>`,
    `<p>A. ${['Yes.', 'No comment.', 'I did not.', 'Not then.', 'Of course.', 'Ask the treasurer.'][at]}</p>`,
    '<p><strong>Q. And what followed?</strong></p>',
    p(`A. ${t}`),
  ]);
  const text = s.paragraphs.flatMap((t, at) => [
    `Q. Did you know about part ${at + 1}?`,
    `A. ${['Yes.', 'No comment.', 'I did not.', 'Not then.', 'Of course.', 'Ask the treasurer.'][at]}`,
    'Q. And what followed?',
    `A. ${t}`,
  ]);
  return {
    name: 'short answers',
    html: page(
      s.title,
      '',
      `<article><h1>${s.title}</h1><time datetime="2020-01-09">9 January 2020</time><div class="entry">${turns.join('')}</div></article>${low}`,
    ),
    url: 'https://times.example/qa',
    text,
    published: '2020-01-09',
  };
}

function definition(): MadePage {
  const s = story(512, 6);
  const terms = ['The bridge', 'The money', 'The court', 'The council', 'The contractor', 'The weather'];
  const body = `<div class="node"><h1>${s.title}</h1><div class="submitted">Submitted by editor on Mon, 2013-04-15 10:20</div><div class="content"><dl>${s.paragraphs.map((t, at) => `<dt>${terms[at]}</dt><dd>${t}</dd>`).join('')}</dl></div></div>${low}`;
  return {
    name: 'a list of terms',
    html: page(s.title, '', body),
    url: 'https://times.example/node/3',
    text: s.paragraphs.flatMap((t, at) => [terms[at] as string, t]),
    published: '2013-04-15',
  };
}

function flash(): MadePage {
  const s = story(513, 1);
  const body = `<div class="flash"><h1>${s.title}</h1><div class="t">Mon Oct 02 2023 11:20</div><p>${s.paragraphs[0]}</p></div><div class="latest">${[974, 975, 976, 977].map((seed) => `<div>${link(seed)}<p>${story(seed, 1).summary}</p></div>`).join('')}</div>${low}`;
  return {
    name: 'one paragraph among teasers',
    html: page(s.title, '', body),
    url: 'https://times.example/flash/1',
    text: s.paragraphs,
    published: '2023-10-02',
  };
}

function misnamed(): MadePage {
  const s = story(514, 9);
  const body = `<div class="page has-sidebar comments-open single-post"><div class="col-main related-layout"><div class="promo-free widget-area"><h1>${s.title}</h1><div class="paywall subscriber-content">${all(s.paragraphs)}</div></div></div><div class="col-side"><h3>Popular</h3>${[978, 979].map((seed) => p(link(seed))).join('')}</div></div>${low}`;
  return {
    name: 'an article in boxes with misleading names',
    html: page(s.title, meta('article:published_time', '2022-12-24T08:00:00+01:00'), body),
    url: 'https://times.example/misnamed',
    text: s.paragraphs,
    published: '2022-12-24',
  };
}

function feature(): MadePage {
  const s = story(515, 12);
  const dropped = `<p><span class="dropcap">${s.paragraphs[0]?.[0]}</span>${s.paragraphs[0]?.slice(1)}</p>`;
  const quote = `<div class="big-quote"><span>“</span><p>${/“([^”]+)”/.exec(s.paragraphs.join(' '))?.[1]}</p><span>—</span></div>`;
  const body = `<article><header><h1>${s.title}</h1><p class="dek">${s.summary}</p><p class="byl">Words by ${s.writer}<br>Photographs by Ella Brandt</p><p class="when">November 2021 Issue</p></header><div class="longform">${dropped}${all(s.paragraphs.slice(1, 5))}<p>* * *</p>${all(s.paragraphs.slice(5, 8))}${quote}<p>* * *</p>${all(s.paragraphs.slice(8))}</div><footer><p>This article appears in the November 2021 print edition with the headline “Slow Water.”</p></footer></article>${low}`;
  return {
    name: 'a long feature with a dropped capital',
    html: page(s.title, '', body),
    url: 'https://times.example/magazine/x',
    text: s.paragraphs,
    either: [s.summary, '* * *'],
    published: null,
  };
}

function listed(): MadePage {
  const s = story(516, 9);
  const body = `<article class="asset"><h1>${s.title}</h1><p class="d">Updated: 10:15 a.m. May 2, 2016</p><div class="body-text">${all(s.paragraphs.slice(0, 4))}<ul>${s.paragraphs
    .slice(4, 8)
    .map((t) => `<li>${t.split('. ')[0]}</li>`)
    .join(
      '',
    )}</ul><p>${s.paragraphs[8]}</p><h3>If you go</h3><p><b>What:</b> Public meeting on the vote.</p><p><b>When:</b> 7 p.m. Thursday.</p><p><b>Where:</b> Town hall, 12 Mill Street.</p></div></article>${low}`;
  return {
    name: 'a list and a service box at the end',
    html: page(s.title, '', body),
    url: 'https://times.example/meeting',
    text: [
      ...s.paragraphs.slice(0, 4),
      ...s.paragraphs.slice(4, 8).map((t) => t.split('. ')[0] as string),
      s.paragraphs[8] as string,
      'If you go',
      'What: Public meeting on the vote.',
      'When: 7 p.m. Thursday.',
      'Where: Town hall, 12 Mill Street.',
    ],
    published: '2016-05-02',
  };
}

export const seenShapes: readonly MadePage[] = [
  livePlain(),
  unclosed(),
  oneBreak(),
  pre(),
  release(),
  linkedList(),
  shortAnswers(),
  definition(),
  flash(),
  misnamed(),
  feature(),
  listed(),
];
