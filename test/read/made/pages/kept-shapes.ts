// Kept aside: bodies that are no plain row of paragraphs (interviews, lists, live reports, tables, galleries).
import { all, json, type MadePage, meta, p, page, withBetween } from './page.ts';
import { story } from './story.ts';

const bar =
  '<div class="share-tools"><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Copy link</a></li></ul></div>';
const end =
  '<footer class="footer"><ul><li><a href="/about">About us</a></li><li><a href="/jobs">Careers</a></li></ul><p>© 2024 Dunmore Media Group. The site is not responsible for the content of external sites.</p></footer>';

function liveReport(): MadePage {
  const posts = [201, 202, 203, 204].map((seed) => story(seed, 2));
  const body = `<main><h1>Storm live: ${posts[0]?.town} braces for a second night</h1><p class="updated">Last updated 22:14</p>${bar}<div class="liveblog">${posts.map((s, at) => `<article class="live-post" id="p${at}"><header><time datetime="2024-01-2${at}T2${at}:14:00Z">2${at}:14</time><h2>${s.title}</h2></header>${all(s.paragraphs)}<div class="post-share"><button>Share this post</button></div></article>`).join('')}</div><button>Show more posts</button></main>${end}`;
  return {
    name: 'a live report of four posts',
    html: page(
      'Storm live',
      json({
        '@type': 'LiveBlogPosting',
        datePublished: '2024-01-20T18:00:00Z',
        liveBlogUpdate: posts.map((s, at) => ({
          '@type': 'BlogPosting',
          headline: s.title,
          datePublished: `2024-01-2${at}T2${at}:14:00Z`,
        })),
      }),
      body,
    ),
    url: 'https://dunmore.example/live/storm',
    text: posts.flatMap((s) => [s.title, ...s.paragraphs]),
    published: '2024-01-20',
  };
}

function transcript(): MadePage {
  const s = story(205, 10);
  const lines = s.paragraphs.map(
    (text, at) => `<strong>${at % 2 ? 'RUTH ASHDOWN, GUEST:' : 'OWEN VARGA, HOST:'}</strong> ${text}`,
  );
  const said = s.paragraphs.map((text, at) => `${at % 2 ? 'RUTH ASHDOWN, GUEST:' : 'OWEN VARGA, HOST:'} ${text}`);
  const body = `<article class="story"><div class="storytitle"><h1>${s.title}</h1></div><div class="dateblock"><time datetime="2016-04-07"><span class="date">April 7, 2016</span> <span class="time">5:01 AM ET</span></time></div><div class="audio-module"><b>Listen</b> 4:12 <ul><li>Download</li><li>Embed</li></ul></div><div class="storytext transcript">${lines.map((line) => p(line)).join('\n')}<p class="disclaimer">Copyright © 2016 Dunmore Radio. All rights reserved. Visit our website terms of use and permissions pages for further information.</p><p class="disclaimer">Transcripts are created on a rush deadline by a contractor and may not be in their final form. The authoritative record is the audio.</p></div></article>${end}`;
  return {
    name: 'a transcript of a broadcast',
    html: page(s.title, '', body),
    url: 'https://radio.example/2016/04/07/473/x',
    text: said,
    published: '2016-04-07',
  };
}

function interview(): MadePage {
  const s = story(206, 6);
  const asked = [
    'What made you stand for the board?',
    'Did anybody try to talk you out of it?',
    'How much of the money has been spent?',
    'Were you surprised by the vote?',
    'Will the work be finished in time?',
    'What would you do differently?',
  ];
  const body = `<main><article><h1>${s.title}</h1><p class="standfirst">${s.summary}</p><div class="meta">Interview by ${s.writer} · 12 September 2023 · 6 min read</div>${bar}<div class="content__article-body">${s.paragraphs.map((text, at) => `<p><b>${asked[at]}</b></p><p>${text}</p>`).join('')}<p><i>This interview has been edited for length and clarity.</i></p></div></article></main>${end}`;
  return {
    name: 'questions and answers',
    html: page(s.title, '', body),
    url: 'https://dunmore.example/interviews/x',
    text: s.paragraphs.flatMap((text, at) => [asked[at] as string, text]),
    either: [s.summary, 'This interview has been edited for length and clarity.'],
    published: '2023-09-12',
  };
}

function numbered(): MadePage {
  const s = story(207, 9);
  const items = s.paragraphs.slice(1, 8);
  const body = `<div class="page"><h1>${s.title}</h1><div class="date">Posted 4 July 2022</div><div class="post-body"><p>${s.paragraphs[0]}</p><p>Here is what we know so far:</p><ol>${items.map((text) => `<li>${text}</li>`).join('')}</ol><p>${s.paragraphs[8]}</p></div>${bar}<h4>Topics in this article</h4><ul><li><a href="/t">Councils</a></li><li><a href="/v">Bridges</a></li></ul></div>${end}`;
  return {
    name: 'a body that is a numbered list',
    html: page(s.title, '', body),
    url: 'https://dunmore.example/explained/x',
    text: [s.paragraphs[0] as string, 'Here is what we know so far:', ...items, s.paragraphs[8] as string],
    published: '2022-07-04',
  };
}

function short(): MadePage {
  const s = story(208, 2);
  const body = `<header><a href="/">Dunmore Today</a></header><main><article><h1>${s.title}</h1><span class="date">Wed, 5 Feb 2020, 07:15</span>${all(s.paragraphs)}${bar}</article><aside><h3>Latest</h3><ul>${[920, 921, 922, 923].map((seed) => `<li><a href="/${seed}">${story(seed, 1).title}</a> <span>${seed - 910} minutes ago</span></li>`).join('')}</ul></aside></main>${end}`;
  return {
    name: 'news of two paragraphs',
    html: page(s.title, '', body),
    url: 'https://dunmore.example/brief/8831',
    text: s.paragraphs,
    published: '2020-02-05',
  };
}

function headed(): MadePage {
  const s = story(209, 12);
  const parts = s.headings.slice(0, 4).map((heading, at) => [heading, ...s.paragraphs.slice(at * 3, at * 3 + 3)]);
  const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${s.title}</h1><meta itemprop="datePublished" content="2021-12-01T06:00:00+01:00"><nav class="toc"><p>In this article</p><ul>${parts.map(([heading], at) => `<li><a href="#h${at}">${heading}</a></li>`).join('')}</ul></nav><div itemprop="articleBody">${parts.map(([heading, ...rest], at) => `<h2 id="h${at}">${heading}</h2>${all(rest)}`).join('')}</div></article>${end}`;
  return {
    name: 'headings within and a list of them above',
    html: page(s.title, '', body),
    url: 'https://dunmore.example/long/x',
    text: parts.flat(),
    published: '2021-12-01',
  };
}

function gallery(): MadePage {
  const s = story(210, 7);
  const figures = s.captions.map(
    (caption, at) =>
      `<figure class="gallery__item"><img src="${at}.jpg" alt="${caption}"><figcaption><span class="gallery__count">${at + 1}/8</span> ${caption} <span class="credit">Picture: Nell Ibbotson</span></figcaption></figure>`,
  );
  const body = `<article class="article"><h1>${s.title}</h1><p class="byline">By <b>${s.writer}</b>, chief reporter</p><div class="article__body">${withBetween(s.paragraphs, { 1: figures.slice(0, 4).join(''), 4: figures.slice(4).join('') })}</div></article>${end}`;
  return {
    name: 'pictures with captions in two galleries',
    html: page(s.title, meta('dc.date.issued', '2018-05-25'), body),
    url: 'https://dunmore.example/pictures/x',
    text: s.paragraphs,
    published: '2018-05-25',
  };
}

function tabled(): MadePage {
  const s = story(211, 8);
  const rows = ['Harrow Bay', 'Millbrook', 'Castle Fen', 'Port Adair', 'Elmsworth'].map(
    (town, at) => `<tr><td>${town}</td><td>${(at + 2) * 1311}</td><td>${at * 3 + 11}.${at} per cent</td></tr>`,
  );
  const body = `<div class="wrap"><h1>${s.title}</h1><div class="info">Published on 17 October 2019 by ${s.writer}</div><div class="rte">${withBetween(s.paragraphs, { 3: `<table><thead><tr><th>Town</th><th>Votes</th><th>Share</th></tr></thead><tbody>${rows.join('')}</tbody></table>` })}</div></div>${end}`;
  return {
    name: 'a table of results in the middle',
    html: page(s.title, '', body),
    url: 'https://dunmore.example/results/x',
    text: s.paragraphs,
    either: ['Town Votes Share', ...rows.map((row) => row.replace(/<\/?t[rd]>/g, ' ').trim())],
    published: '2019-10-17',
  };
}

function roundup(): MadePage {
  const items = [212, 213, 214, 215, 216].map((seed) => story(seed, 1));
  const body = `<div id="main"><div class="post"><h1>In brief: five things the county did this week</h1><div class="postmeta">Saturday, August 9, 2014</div><div class="entry">${items.map((s) => `<h3>${s.title}</h3><p>${s.paragraphs[0]}</p>`).join('')}</div><div class="nav-links"><a href="/p">« Previous: Letters to the editor</a> <a href="/n">Next: The week in pictures »</a></div></div></div>${end}`;
  return {
    name: 'five short items under headings',
    html: page('In brief', '', body),
    url: 'https://dunmore.example/?p=90',
    text: items.flatMap((s) => [s.title, s.paragraphs[0] as string]),
    published: '2014-08-09',
  };
}

function breaks(): MadePage {
  const s = story(217, 9);
  const body = `<div class="top">Dunmore Weekly » <a href="/news">News</a> » Local</div><h2>${s.title}</h2><i>${s.writer} / Dunmore Weekly</i><div class="content">${s.paragraphs.slice(0, 5).join('<br />\n<br />\n')}<br /><br /><center><b>— Article continues below —</b></center><br /><br />${s.paragraphs.slice(5).join('<br />\n<br />\n')}</div><div>Read 1,204 times. Last modified on Friday, 2 March 2012</div>${end}`;
  return {
    name: 'paragraphs apart by two line breaks',
    html: page(s.title, '', body),
    url: 'https://weekly.example/index.php?id=1204',
    text: s.paragraphs,
    published: null,
  };
}

export const keptShapes: readonly MadePage[] = [
  liveReport(),
  transcript(),
  interview(),
  numbered(),
  short(),
  headed(),
  gallery(),
  tabled(),
  roundup(),
  breaks(),
];
