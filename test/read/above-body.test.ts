// What the desk puts above the text, and what only looks like it; readers' talk under any name; words that themes mark.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const P = [
  'The office has stood empty since the pipes burst, and the clerks have been working from the library, which closes at six.',
  '“We will be able to hear the gulls,” said Ada Moss, the mayor, adding that the lease would save forty thousand a year.',
  'Two councillors voted against the move, and a third was absent; the papers had been signed before anybody asked the board.',
  'Nobody has said what will become of the old building, whose roof leaks in the same corner as it did ten years before.',
];
const text = P.map((words) => `<p>${words}</p>`).join('');
const desk =
  'The mayor’s staff is to move into the old cannery by the water, four years after the pipes of the town hall burst.';
const read = async (body: string) => {
  const page = `<html><head><title>Mayor’s office moves</title></head><body><main><h1>Mayor’s office moves</h1>${body}</main></body></html>`;
  const result = await readHtml(page, 'page.html', null);
  if (!result.ok) throw new Error(result.problem.code);
  const { text: whole, boilerplate } = result.content;
  return boilerplate.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), whole);
};

describe('above the text', () => {
  it.each([
    ['a paragraph called so', `<p class="article__desc">${desk}</p><div class="b">${text}</div>`],
    ['a box called so', `<div class="articleStandfirst"><p>${desk}</p></div><div class="b">${text}</div>`],
    [
      'a list of points',
      `<ul class="mol"><li><b>${desk}</b></li><li>Nobody asked the board</li></ul><div class="b">${text}</div>`,
    ],
    [
      'what has the byline below it',
      `<h2>${desk}</h2><div>By Ada Fenn</div><div>January 7, 2019</div><div class="b">${text}</div>`,
    ],
  ])('goes: %s', async (_, body) => {
    const coverage = await read(body);
    expect(coverage).not.toContain(desk);
    for (const words of P) expect(coverage).toContain(words);
  });

  it.each([
    [
      'a first paragraph in a box of its own',
      `<div class="story-intro"><p>${desk}</p></div><div class="b">${text}</div>`,
    ],
    ['a summary that is all there is', `<div class="summary"><p>${desk}</p></div><div class="b"><p>${P[0]}</p></div>`],
    ['a list in the text', `<div class="b"><p>${P[0]}</p><ul><li>${desk}</li></ul>${text}</div>`],
    ['a paragraph among the others', `<div class="b"><p>${desk}</p>${text}</div>`],
  ])('stays: %s', async (_, body) => {
    expect(await read(body)).toContain(desk);
  });
});

describe('talk', () => {
  const say = (words: string, link = 'Reply') =>
    `<div class="say"><b>Bo</b><p>${words}</p><a href="#">${link}</a></div>`;
  const talk = (link?: string) =>
    ['first', 'second', 'third', 'fourth']
      .map((n) =>
        say(`This is the ${n} time that somebody tells the council what to do, and nobody listens to any of us.`, link),
      )
      .join('');

  it('goes, whatever its box is called', async () => {
    const coverage = await read(`<div class="b">${text}</div><div class="voices">${talk()}</div>`);
    expect(coverage).not.toContain('time that somebody');
    for (const words of P) expect(coverage).toContain(words);
  });

  it('stays where it is the article: an interview, a report in parts', async () => {
    const interview = P.map((words) => `<div class="say"><b>Ada</b><p>${words}</p></div>`).join('');
    expect(await read(`<div class="b">${interview}</div>`)).toContain(P[2]);
    expect(await read(`<div class="b">${text}</div><div class="voices">${talk('Share')}</div>`)).toContain(
      'third time',
    );
    // All of the page is such a row: a page of letters.
    expect(await read(talk())).toContain('third time');
  });
});

describe('beside and below', () => {
  const other =
    'Rowers won the cup for the third year running, and the whole town came down to the pier to see them land.';

  it.each([
    [
      'a post of its own with a bookmark',
      `<div class="hentry"><h1>Mayor’s office moves</h1>${text}</div><div class="hentry"><a rel="bookmark" href="/2">Rowers</a><p>${other}</p></div>`,
    ],
    [
      'a row of short linked headings',
      `<div class="b">${text}</div>${['One', 'Two', 'Three'].map((n) => `<div class="f"><h5><a href="/${n}">${n}</a></h5>${other} ${n}.</div>`).join('')}`,
    ],
    [
      'what a list of coverage announces',
      `<div class="b">${text}</div><div><div class="t">Part of complete coverage on</div><div class="u">The harbour</div><div class="v"><p>${other}</p></div></div>`,
    ],
    [
      'the talk that is rated best',
      `<div class="b">${text}</div><div class="tabs"><div class="l">Highly Rated</div></div><div class="w"><div class="post"><div class="x"><p>${other}</p><p>${other} Again.</p></div></div></div>`,
    ],
    [
      'a sentence as a heading under the headline',
      `<article><h1>Mayor’s office moves</h1><h2>${other}</h2>${text}</article>`,
    ],
    [
      'a summary in the headline’s box',
      `<div class="hd"><h1>Mayor’s office moves</h1><h3>${other}</h3></div><div class="b">${text}</div>`,
    ],
  ])('goes: %s', async (_, body) => {
    const page = `<html><head><title>Mayor’s office moves</title></head><body>${body.includes('<h1>') ? '' : '<h1>Mayor’s office moves</h1>'}${body}</body></html>`;
    const result = await readHtml(page, 'page.html', null);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.content.text).not.toContain('Rowers won');
    for (const words of P) expect(result.content.text).toContain(words);
  });

  it.each([
    [
      'posts of one story',
      `<div class="hentry"><h1>Mayor’s office moves</h1>${text}</div><div class="hentry"><p>${other}</p></div>`,
    ],
    ['a first part under its heading', `<h2>What the rowers say</h2><p>${other}</p>${text}`],
  ])('stays: %s', async (_, body) => {
    expect(await read(body)).toContain('Rowers won');
  });

  it('takes no small print for the article, however long', async () => {
    const print =
      'This page is best viewed in an up-to-date web browser with style sheets (CSS) enabled. While you will be able to view the content of this page in your current browser, you will not be able to get the full visual experience. Please consider upgrading your browser software.';
    const short = P.slice(0, 2)
      .map((words) => `<p>${words}</p>`)
      .join('');
    const page = `<html><head><title>Knife</title></head><body><div><h1>Knife finds ships</h1><div><div>${short}</div></div></div><div id="foot"><div><p>${print}</p></div></div></body></html>`;
    const result = await readHtml(page, 'page.html', null);
    expect(result.ok && result.content.text).toBe(P.slice(0, 2).join('\n\n'));
  });

  it('knows the page’s own headline, whatever the metadata calls the article', async () => {
    const page = `<html><head><title>Hill: Ferries</title><meta property="og:title" content="Hill: Ferries are grandstanding"></head><body><article><div><h1>Is the ferry grandstanding again?</h1>${text}</div></article></body></html>`;
    const result = await readHtml(page, 'page.html', null);
    expect(result.ok && result.content.text.startsWith(P[0]!)).toBe(true);
  });
});

describe('words that a theme marks', () => {
  it('keeps where it was written, which Readability takes for a byline', async () => {
    const coverage = await read(
      `<div class="b"><p><span class="dateline">HARBOUR CITY —</span> ${P[0]}</p>${text}</div>`,
    );
    expect(coverage).toContain(`HARBOUR CITY — ${P[0]}`);
  });

  it('breaks no line at an element of a site’s own, with a hyphen in its name or without', async () => {
    const own =
      'In 2011 the harbour board (HB) <ziffarticle id="2">voted to open</ziffarticle> its <x-pier>long</x-pier> pier to everybody who can row, and nobody has rowed since.';
    const coverage = await read(`<div class="b"><p>${own}</p>${text}</div>`);
    expect(coverage).toContain('In 2011 the harbour board (HB) voted to open its long pier to everybody who can row');
    // A list in a paragraph that was not closed is a list.
    expect(await read(`<div class="b"><div><p>${P[0]}<ul><li>${desk}</li></ul></div>${text}</div>`)).toContain(
      `\n\n${desk}`,
    );
  });

  it('takes no quotation set large for a paragraph', async () => {
    const coverage = await read(
      `<div class="b">${text}<p><q class="center">Gulls are what we will hear all day</q></p><p>${desk}</p></div>`,
    );
    expect(coverage).not.toContain('Gulls are what');
    expect(
      await read(`<div class="b">${text}<p>She said: <q class="s">Gulls are what we hear</q> and left.</p></div>`),
    ).toContain('Gulls are what');
  });
});
