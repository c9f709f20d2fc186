import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/read/boilerplate.ts';
import { readText } from '../../src/read/text.ts';

const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');
const content = (text: string) => {
  const result = readText(text, 'file.txt');
  if (!result.ok) throw new Error(result.problem.code);
  return result.content;
};
/** `kind: words` of each span, in order. */
const furniture = (text: string) =>
  content(text).boilerplate.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
/** What is left when the spans are taken out. */
const coverage = (text: string) => {
  const { boilerplate } = content(text);
  return boilerplate.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
};

describe('boilerplate of saved pages', () => {
  it('sorts out a page with blank lines', () => {
    expect(furniture(page('blank-lines.txt'))).toEqual([
      'prompt: Skip to main content',
      'prompt: Politics',
      'headline: Ferry contract void, says judge in ‘stinging’ ruling',
      'standfirst: Harbour City must start again after the court found that two bidders never saw the same terms.',
      'repeat: Ferry contract void, says judge in ‘stinging’ ruling',
      'credit: Northern Wire / Jo Lund',
      'advertising: Hide this ad',
      'advertising: Advertisement',
      'prompt: READ MORE: Council rejects “reckless” plan to buy ferries',
      'advertising: Story continues below advertisement',
      'caption: FILE - The ferry Aurora leaves Harbour City on May 3, 2021. (Jo Lund/Northern Wire)',
      'repeat: “Nobody could have bid fairly”',
      'byline: Kit Vane is a reporter with the Harbour Ledger.',
      'prompt: Related stories',
      'prompt: Ferry bids were opened twice, clerk says',
      'prompt: Five things to know about the Aurora',
      'prompt: Stay in the loop',
      'prompt: They would rather you did not know. Sign up so that we can reach you.',
      'prompt: © 2023 Harbour Ledger. All rights reserved.',
    ]);
    expect(coverage(page('blank-lines.txt'))).toContain('What happens next');
  });

  it('sorts out a page with one paragraph a line: credit and caption stand between headline and body', () => {
    expect(furniture(page('one-newline.txt'))).toEqual([
      'headline: Former treasurer Kit Vane ‘relieved’ as inquiry ends',
      'credit: Harbour Television',
      'caption: Former treasurer Kit Vane left the council after Harbour Television’s reports on the ferry bids.',
    ]);
  });

  it('cuts a byline and a credit off the paragraphs they are glued to', () => {
    expect(furniture(page('glued-byline.txt'))).toEqual([
      'headline: Bridge toll to rise',
      'byline: By Ada Moss',
      'credit: Photo: Jo Lund/Northern Wire',
    ]);
    expect(coverage(page('glued-byline.txt'))).toContain('\nThe toll on the harbour bridge');
  });

  it('takes what stands above the byline for the desk’s', () => {
    expect(furniture(page('byline-below.txt'))).toEqual([
      'headline: Second ferry runs aground',
      'standfirst: No one was hurt, but the questions are back.',
      'byline: By Jo de la Tour, The Northern Wire',
      'byline: Published March 22, 2023 at 4:15 p.m. • 3 minute read',
      'prompt: Share | Tweet | Email',
      'byline: With files from Kit Vane',
    ]);
  });

  it('sees a caption through its hard-wrapped lines, and lets the rest alone', () => {
    const text = page('hard-wrapped.txt');
    expect(furniture(text).map((line) => line.split(':')[0])).toEqual(['byline', 'headline', 'caption']);
    expect(furniture(text)[2]).toContain('leaves the inquiry in Harbour\nCity');
  });

  it('keeps names that say who spoke: a transcript, a list of quotes', () => {
    expect(furniture(page('transcript.txt'))).toEqual(['headline: What they said at the inquiry']);
    expect(furniture(page('list-of-quotes.txt'))).toEqual(['headline: Reactions to the ruling']);
  });

  it('reads CRLF and no-break spaces', () => {
    expect(furniture(page('nbsp-crlf.txt'))).toEqual([
      'headline: Vote put off again',
      'byline: By Kit Vane',
      'byline: May 4, 2023',
      'advertising: Remove ads',
    ]);
  });

  it.each([
    ['a short first sentence', 'The mayor has quit.\n\nShe told the council on Tuesday that she would go.'],
    ['a dateline alone', 'HARBOUR CITY (NW) --\n\nThe mayor has quit, the council said on Tuesday.'],
    [
      'a chronology',
      'The fight over the ferries went on for years, the court heard.\n\nMay 3, 2021\n\nThe bids are opened in the town hall.',
    ],
    ['the same short answer twice', '“No comment,” she said of the bids.\n\n“No comment,” she said of the bids.'],
    [
      'a subheading',
      'The mayor has quit after a long fight, the council said.\n\nA long fight\n\nShe had held the office for nine years.',
    ],
  ])('leaves alone %s', (_, text) => expect(furniture(text)).toEqual([]));

  it('gives spans inside the text, in order, disjoint, without blank ends, for any text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        'Remove ads',
        'By Ada Moss',
        'By Ada MossThe toll will rise.',
        'Jo Lund / Northern Wire',
        'Read more',
        '\t',
        '“',
      ),
      fc.constantFrom(
        'The council met on Tuesday, and it voted.',
        'Ferry contract void',
        '“We never met,” he said. Photo: Jo Lund',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n\n', '\r\n', '\u2028'), (lines, end) => {
        const text = lines.join(end);
        const { boilerplate, headline } = findBoilerplate(text);
        let at = 0;
        for (const span of boilerplate) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        if (headline)
          expect(boilerplate.some((span) => span.start === headline.start && span.kind === 'headline')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one line without end', 'word '.repeat(400_000)],
    ['capitalised words', 'Word '.repeat(400_000)],
    ['bylines', 'By Ada Moss\n'.repeat(100_000)],
    ['opening marks', '“'.repeat(1_000_000)],
    ['the same pull quote', '“We never met him at all” \n\n'.repeat(50_000)],
    ['different pull quotes', Array.from({ length: 30_000 }, (_, n) => `“We never met him ${n} times”`).join('\n\n')],
    ['slashes and brackets', '(A/B) / '.repeat(200_000)],
    ['nothing but line ends', '\n'.repeat(2_000_000)],
  ])('takes time in proportion for %s', (_, text) => {
    const start = performance.now();
    findBoilerplate(text);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('what a file says of itself', () => {
  it('leaves the text exactly as it is', () => {
    const text = '\n\n  Ferry void \r\n\r\n The court found\u00a0so, it said on Tuesday. \n\n';
    expect(content(text).text).toBe(text);
  });

  it('reads a header and never guesses a publisher without one', () => {
    expect(content(page('hard-wrapped.txt'))).toMatchObject({
      title: 'Inquiry hears of a second call',
      publisher: 'Harbour Ledger',
      url: 'https://ledger.example/2023/04/inquiry',
      published: { from: '2023-04-02', to: '2023-04-02', precision: 'day' },
    });
    expect(content(page('one-newline.txt'))).toMatchObject({ publisher: null, url: null, published: null });
  });

  it('reads front matter', () => {
    const text =
      '---\ntitle: "Ferry: the contract"\ndate: 2023-05-09\ntags: [a, b]\n---\n\nThe contract is void, the court found on Tuesday.\n';
    expect(content(text)).toMatchObject({ title: 'Ferry: the contract', published: { from: '2023-05-09' } });
    expect(coverage(text).trim()).toBe('The contract is void, the court found on Tuesday.');
  });

  it.each([
    ['"Ferry: \\"stop\\" it"', 'Ferry: "stop" it'],
    ["'Ferry''s end'", "Ferry's end"],
    ['Ferry "stop" it', 'Ferry "stop" it'],
    ['"C:\\\\ferry"', 'C:\\ferry'],
    ['>-\n  Ferry stops', 'The contract is void'],
  ])('front matter: title: %s', (value, title) => {
    const text = `---\ntitle: ${value}\ndate: 2023-05-09\n---\n\nThe contract is void\n\nThe court found so on Tuesday, and the mayor was not surprised by it.\n`;
    expect(content(text).title).toBe(title);
  });

  it.each([
    [
      'a first line with a colon',
      'Date: to be announced\nThe council has not said when it will meet again, its clerk said.',
    ],
    ['a transcript', 'RUIZ: Did you know him at the time?\nOKAFOR: I did not know him then, no.'],
  ])('takes no header from %s', (_, text) => expect(content(text)).toMatchObject({ publisher: null, url: null }));

  it('drops a url that runs, with a notice', () => {
    const result = readText(
      'Title: Ferry\nURL: javascript:alert(1)\n\nThe contract is void, the court found.',
      'f.txt',
    );
    expect(result).toMatchObject({ ok: true, content: { url: null }, notices: [{ code: 'urlDropped' }] });
  });

  it.each([
    [
      'Published before updated',
      'Void\n\nBy Ada Moss\nUpdated May 11, 2023\nPublished May 9, 2023 • 3 minute read\n\nThe contract is void.',
      '2023-05-09',
    ],
    ['a date below the byline', 'Void\nBy Ada Moss\nMay 9, 2023\nThe contract is void, the court found.', '2023-05-09'],
    ['no date', 'Void\n\nThe contract of May 9, 2023 is void, the court found.', null],
  ])('dates by %s', (_, text, from) => expect(content(text).published?.from ?? null).toBe(from));

  it('points at the words of the date it read', () => {
    const text = page('byline-below.txt');
    const { published } = content(text);
    expect(text.slice(published!.span!.start, published!.span!.end)).toBe('March 22, 2023');
  });

  it.each([
    ['the headline', 'Ferry\u00a0void\n\nThe contract is void, the court found.', 'Ferry void'],
    ['the first words without one', 'The contract is void, the court found.', 'The contract is void, the court found.'],
  ])('takes its title from %s', (_, text, title) => expect(content(text).title).toBe(title));

  it('cuts a long title between words', () => {
    const { title } = content(`${'The contract is void '.repeat(60)}.`);
    expect(title.length).toBeLessThanOrEqual(161);
    expect(title).toMatch(/ \S+…$/);
  });

  it.each([
    ['nothing', '', 'fileEmpty'],
    ['blanks', ' \n\u00a0\t', 'fileEmpty'],
    ['no words', '1234 -- 5678 ...', 'noWords'],
  ])('refuses %s', (_, text, code) => expect(readText(text, 'f.txt')).toMatchObject({ ok: false, problem: { code } }));
});

const shared = new URL('../../../shared/coverage/', import.meta.url);
describe.skipIf(!existsSync(shared))('the shipped articles (../shared/coverage)', () => {
  const texts = existsSync(shared)
    ? readdirSync(shared)
        .sort()
        .map((name) => readFileSync(new URL(name, shared), 'utf8'))
    : [];

  it('state no publisher, url or date', () => {
    for (const text of texts) expect(content(text)).toMatchObject({ publisher: null, url: null, published: null });
  });

  it('lose their furniture and none of their sentences', () => {
    expect(texts.map((text) => content(text).boilerplate.map(({ kind }) => kind))).toEqual([
      ['headline', 'credit', 'caption'],
      [
        'headline',
        'standfirst',
        'repeat',
        'credit',
        ...Array(3).fill('advertising'),
        'prompt',
        'prompt',
        'advertising',
      ],
    ]);
    expect(texts.map((text) => coverage(text).trim().slice(0, 10))).toEqual(['Former Lib', 'Independen']);
    expect(texts.map((text) => coverage(text).trim().slice(-8))).toEqual(['he PRC.”', 'he said.']);
  });
});
