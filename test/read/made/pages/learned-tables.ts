// Pages that are laid out in tables and by fonts, as in 1999: what is small stands right before the first word.
import { type MadePage, page } from './page.ts';
import { story } from './story.ts';

const s = story(1301, 7);
const rest = s.paragraphs
  .slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('');
const breaks = s.paragraphs.join('<br><br>');

function laidOut(name: string, inner: string): MadePage {
  const body = `<table width="700"><tr><td width="120"><a href="/">Home</a></td><td><h1>${s.title}</h1>${inner}</td></tr></table>`;
  return { name, url: 'http://town.example/a.htm', published: null, text: s.paragraphs, html: page(s.title, '', body) };
}

export const learnedTables = [
  laidOut('a credit in small letters', `<img src=a.jpg><br><font size="1">Ada Fenn / Northern Wire</font>${breaks}`),
  laidOut(
    'the same in the paragraph',
    `<p><img src=a.jpg><font size="1">Photo by Ada Fenn</font>${s.paragraphs[0]}</p>${rest}`,
  ),
  laidOut(
    'a table in a paragraph, which ends it',
    `<p><table align=left><tr><td><img src=a.jpg></td></tr><tr><td><font size=1>ADA FENN/NORTHERN WIRE</font></td></tr></table>${s.paragraphs[0]}</p>${rest}`,
  ),
  laidOut(
    'a caption in a span',
    `<p><span><img src=a.jpg><br>${s.captions[0]} <i>Ada Fenn</i></span>${s.paragraphs[0]}</p>${rest}`,
  ),
  laidOut('a linked picture', `<a href="big.jpg"><img src=a.jpg></a><br><small>© Ada Fenn</small><br>${breaks}`),
  laidOut('the writer on two lines', `<b>By OWEN VARGA</b><br><i>Staff Writer</i><br><br>${breaks}`),
  laidOut('the writer right before the first word', `<font size=2><b>By OWEN VARGA</b></font>${breaks}`),
  laidOut(
    'credit and caption in a cell',
    `<table align=right width=200><tr><td><img src=b.gif></td></tr><tr><td>Ada Fenn / The Ledger<br>${s.captions[1]}</td></tr></table>${breaks}`,
  ),
];
