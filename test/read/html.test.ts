import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');
const ADDRESS = 'https://www.ledger.example/x?utm_source=y';
const PROSE =
  '<p>Harbour City’s contract for two new ferries is void, a provincial judge ruled on Tuesday, in a decision that runs to forty pages.</p>' +
  '<p>“Nobody could have bid fairly,” Justice Ida Crane wrote, adding that the terms had been changed twice after the bids were opened.</p>';
const read = async (html: string, address: string | null = null) => {
  const result = await readHtml(html, 'page.html', address);
  if (!result.ok) throw new Error(result.problem.code);
  return result.content;
};
const whole = (head: string, body = PROSE) =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Ferry contract void</h1>${body}</article></body></html>`;

describe('readHtml', () => {
  it('gives the paragraphs a reader sees, and nothing else', async () => {
    const { text } = await read(page('article.html'), ADDRESS);
    expect(text.split('\n\n')).toEqual([
      'Harbour City’s contract for two new ferries is void, a provincial judge ruled on Tuesday, in a decision that runs to forty pages.',
      '“Nobody could have bid fairly,” Justice Ida Crane wrote, adding that the terms had been changed twice after the bids were opened.',
      'Mayor Ada Moss said she was disappointed but not surprised, and that the council would meet on Friday to decide what to do about the ferries.',
      '“We will read it carefully,” she told reporters outside the town hall, where some forty people had gathered.',
      'The two bidders, Aurora Lines and Borealis Marine, did not answer questions from the Ledger before publication.',
    ]);
  });

  it('takes title, publisher, url and day from what the page states', async () => {
    expect(await read(page('article.html'), ADDRESS)).toMatchObject({
      title: 'Ferry contract void, says judge',
      publisher: 'Harbour Ledger',
      url: 'https://www.ledger.example/2023/05/09/ferry-contract-void',
      published: { edtf: '2023-05-09', precision: 'day' },
    });
  });

  it('does not believe a canonical url of another site', async () => {
    const html = whole('<link rel="canonical" href="https://elsewhere.example/a">');
    expect(await read(html, ADDRESS)).toMatchObject({ url: ADDRESS });
    expect(await read(html)).toMatchObject({ url: 'https://elsewhere.example/a' });
    expect(await read(whole('<link rel="canonical" href="javascript:alert(1)">'))).toMatchObject({ url: null });
  });

  it.each([
    [
      'article:published_time',
      '<meta property="article:published_time" content="2023-05-09T23:30:00-04:00">',
      '2023-05-09',
    ],
    ['a meta tag named date', '<meta name="date" content="May 9, 2023">', '2023-05-09'],
    [
      'JSON-LD with a raw line break in it',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2023-05-09"}</script>',
      '2023-05-09',
    ],
    [
      'JSON-LD before meta tags',
      '<script type="application/ld+json">[{"@type":"ReportageNewsArticle","datePublished":"2023-05-09"}]</script><meta name="date" content="2023-05-12">',
      '2023-05-09',
    ],
    [
      'a broken JSON-LD, then meta',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="2023-05-09">',
      '2023-05-09',
    ],
    ['only a modified date', '<meta property="article:modified_time" content="2023-05-12">', null],
    ['a day that depends on the ocean', '<meta name="date" content="03/04/2023">', null],
    ['a day that no calendar has', '<meta name="date" content="2023-02-30">', null],
  ])('dates a page by %s', async (_, head, from) =>
    expect((await read(whole(head))).published?.from ?? null).toBe(from),
  );

  it.each([
    ['the only <time>', '<time datetime="2023-05-09T10:00">May 9</time>', '2023-05-09'],
    ['two different <time>', '<time datetime="2023-05-09">a</time><time datetime="2023-05-10">b</time>', null],
    [
      'a <time> that says it',
      '<time datetime="2023-05-10">b</time><time itemprop="datePublished" datetime="2023-05-09">a</time>',
      '2023-05-09',
    ],
  ])('dates a page by %s', async (_, time, from) => {
    expect((await read(whole('', time + PROSE))).published?.from ?? null).toBe(from);
  });

  it('dates a page by its url', async () => {
    expect((await read(whole(''), 'https://ledger.example/2023/05/09/ferry')).published?.from).toBe('2023-05-09');
  });

  it('reads fragments and pages that close nothing', async () => {
    const { text } = await read(page('fragment.html'));
    expect(text.split('\n\n')).toHaveLength(2);
    expect((await read('<html><p>The vote is off, the clerk said on Monday.</p></html>')).text).toBe(
      'The vote is off, the clerk said on Monday.',
    );
  });

  it('reads an article of one sentence', async () => {
    expect(await read(page('short.html'))).toMatchObject({ text: 'The vote is off.', title: 'Short note' });
  });

  it('decodes entities once', async () => {
    const { text } = await read(
      '<p>Moss &amp; Sons &mdash; &#8220;we said &amp;lt; ten&#8221;, the clerk wrote on Monday.</p>',
    );
    expect(text).toBe('Moss & Sons — “we said &lt; ten”, the clerk wrote on Monday.');
  });

  it('never lets script, style or hidden words through', async () => {
    const { text } = await read(
      whole(
        '',
        `${PROSE}<script>one()</script><style>.two{}</style><template>three</template><p hidden>four</p><noscript>five</noscript>`,
      ),
    );
    expect(text).not.toMatch(/one|two\{|three|four|five/);
  });

  it.each([
    ['an empty page', '<html><body></body></html>', 'pageWithoutText'],
    ['a frame set', '<html><frameset><frame src="a"></frameset></html>', 'pageWithoutText'],
    ['only script', '<html><body><script>document.write("words and words")</script></body></html>', 'pageWithoutText'],
    ['ten thousand levels', '<div>'.repeat(10_000), 'pageTooDeep'],
    ['ten thousand unclosed <b>', `<p>${'<b>x'.repeat(10_000)}`, 'pageTooDeep'],
    ['a million elements', '<i></i>'.repeat(1_000_000), 'pageTooManyElements'],
    ['a million less-than signs', `<p>${'< '.repeat(1_000_000)}`, 'pageTooManyElements'],
    ['a tag with a hundred thousand attributes', `<p ${'a '.repeat(100_000)}>words here</p>`, 'pageTooManyElements'],
  ])('refuses %s in one line', async (_, html, code) => {
    expect(await readHtml(html, 'page.html', null)).toMatchObject({
      ok: false,
      problem: { code, values: { file: 'page.html' } },
    });
  });

  it.each([
    ['unclosed comments', `${PROSE}${'<!-- '.repeat(200_000)}`],
    ['unclosed tags', `${PROSE}${'<a '.repeat(100_000)}`],
    ['less-than signs', `${PROSE}<p>${'< '.repeat(40_000)}</p>`],
    ['a huge paragraph', `<p>${'The council met on Tuesday. '.repeat(100_000)}</p>`],
    [
      'boxes four hundred deep, with a link in each',
      `${`<div><h3><a href="/x">A story of the harbour and the bridge</a></h3>${PROSE}`.repeat(400)}${'</div>'.repeat(400)}`.repeat(
        8,
      ),
    ],
    ['unclosed scripts', `${PROSE}${'<script>'.repeat(50_000)}`],
  ])(
    'takes time in proportion for %s',
    async (_, html) => {
      // The processor's time: eight other programs on the machine do not make it longer.
      const before = process.cpuUsage().user;
      await readHtml(html, 'page.html', null);
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(8000);
    },
    120_000,
  );

  it('keeps what stands in boxes four hundred deep, in its order', async () => {
    const says = (at: number) => `The council met for the ${at}th time on Tuesday evening and heard the harbour board.`;
    const texts = Array.from({ length: 300 }, (_, at) => `<div>${at % 2 ? `<p>${says(at)}</p>` : says(at)}`).join('');
    const { text } = await read(`${'<div>'.repeat(100)}${texts}${'</div>'.repeat(400)}`);
    expect(text.match(/\d+(?=th time)/g)?.map(Number)).toEqual(Array.from({ length: 300 }, (_, at) => at));
  });

  it('reads a thousand unclosed paragraphs and list items, which do not nest', async () => {
    const { text } = await read(`<ul>${'<li>The council met on Tuesday, the clerk said'.repeat(1000)}</ul>`);
    expect(text.split('\n\n').length).toBeGreaterThan(0);
  });
});
