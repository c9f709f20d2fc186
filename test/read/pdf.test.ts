import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/types.ts';
import { readDocument } from '../../src/read/document.ts';
import type { ReadItem } from '../../src/read/types.ts';
import { type Piece, pagesPdf, pdf, placedPdf } from './made/pdf.ts';

async function read(name: string, bytes: Uint8Array) {
  const document = { from: name, bytes, id: 'a', address: null, charset: null, kind: 'pdf', depth: 0 } as const;
  const nothing = () => {
    throw new Error('nothing is fetched');
  };
  const items: ReadItem[] = [];
  for await (const item of readDocument(document, { fetcher: nothing })) items.push(item);
  const articles = items.flatMap((item): Article[] => (item.type === 'article' ? [item.article] : []));
  const codes = items.flatMap((item) => (item.type === 'fault' || item.type === 'notice' ? [item.problem.code] : []));
  return { articles, codes };
}

describe('PDF', () => {
  it('reads paragraphs, joins words broken at the line end, and believes no creation date', async () => {
    const lines = [
      'Council voids ferry con-',
      'tract after long debate',
      '',
      'The mayor of Harbour City said on Tuesday',
      'that the deal was void.',
    ];
    const { articles, codes } = await read('a.pdf', pdf(lines, 'Council voids contract'));
    expect(codes).toEqual([]);
    expect(articles[0]).toMatchObject({ id: 'a', title: 'Council voids contract', published: null });
    expect(articles[0]?.text).toBe(
      'Council voids ferry contract after long debate\n\nThe mayor of Harbour City said on Tuesday that the deal was void.',
    );
  });

  it.each([
    ['a page without text', pdf([]), 'pdfWithoutText'],
    ['a damaged file', Buffer.from('%PDF-1.4\nnothing more'), 'pdfBroken'],
  ])('%s is one fault', async (_, bytes, code) => {
    expect((await read('a.pdf', bytes)).codes).toEqual([code]);
  });
});

describe('columns of a PDF', () => {
  const left = [
    'The council of Harbour City voided the',
    'ferry contract on Tuesday after a de-',
    'bate of six hours, and the mayor left',
    'the room before the vote was counted.',
    'Nobody had expected it to be so close,',
    'and the clerk counted the votes twice.',
  ];
  const right = [
    'It is void, said Ida Crane, who sits',
    'on the council for the second time, and',
    'she closed her folder before anybody',
    'could ask her what the city would do.',
    'The ferries run until the end of March,',
    'and what comes then is not decided.',
  ];
  const y = (at: number) => 640 - at * 12;
  const first = left.map((text, at) => [60, y(at), text] as const);
  const second = right.map((text, at) => [320, y(at), text] as const);
  const across = [[60, 700, 'Council voids the ferry contract, and nobody in the room knows what comes next']] as const;
  const textOf = async (pieces: Parameters<typeof placedPdf>[0]) =>
    (await read('a.pdf', placedPdf(pieces))).articles[0]?.text.replace(/\s+/g, ' ');
  const whole = [...left, ...right].join(' ').replace('de- bate', 'debate');

  it.each([
    ['one after the other', [...across, ...first, ...second]],
    ['a line of each in turn', [...across, ...first.flatMap((piece, at) => [piece, second[at]!])]],
  ])('written %s', async (_, pieces) => {
    const text = await textOf(pieces);
    expect(text).toContain(whole);
    expect(text?.startsWith('Council voids')).toBe(true);
  });

  it('a table of names and figures keeps its lines', async () => {
    const rows = ['Dunmore', 'Westerly', 'Northgate', 'Elmsworth', 'Millbrook', 'Harrow'];
    const text = await textOf([
      ...first,
      ...rows.flatMap(
        (name, at) =>
          [
            [60, 400 - at * 12, name],
            [200, 400 - at * 12, String(at + 11)],
          ] as const,
      ),
    ]);
    expect(text).toContain('Dunmore 11 Westerly 12');
  });
});

/** Lines from a height down, `step` points apart. */
const set = (lines: readonly string[], top: number, { step = 12, left = 60, size = 10 } = {}): Piece[] =>
  lines.map((text, at) => [left, top - at * step, text, size]);

const paragraphsIn = async (pages: readonly (readonly Piece[])[], title?: string) => {
  const { articles } = await read('a.pdf', pagesPdf(pages, title));
  return { article: articles[0], paragraphs: articles[0]?.text.split('\n\n') };
};

const ONE = [
  'The council of Harbour City voided the ferry contract on',
  'Tuesday, and the mayor left the room before the vote.',
];
const TWO = ['Nobody had expected it to be so close, said the clerk, who', 'had counted the votes twice that night.'];
const THREE = [
  'The ferries run until the end of March, and what comes',
  'then has not been decided by anybody in the town.',
];
const words = (lines: readonly string[]) => lines.join(' ');

describe('paragraphs of a PDF', () => {
  it('are told by gaps, where gaps are as many as lines', async () => {
    const pieces = [ONE, TWO, THREE].flatMap((lines, at) => set(lines, 700 - at * 40, { step: 17 }));
    expect((await paragraphsIn([pieces])).paragraphs).toEqual([ONE, TWO, THREE].map(words));
  });

  it('are told by room that the next word had', async () => {
    const lines = ['The council voided the ferry contract on Tuesday after a', 'debate. It was late.', ...TWO];
    expect((await paragraphsIn([set(lines, 700)])).paragraphs).toEqual([words(lines.slice(0, 2)), words(TWO)]);
  });

  it.each<[string, string[], number]>([
    ['a byline', ['By Jonna Field', ...ONE], 1],
    ['a byline and a day', ['By Jonna Field', '5 June 2024', ...ONE], 2],
    [
      'no line of a sentence that goes on',
      ['He went to see the', 'Harbour Ledger in its office on the quay on Monday', ...TWO],
      0,
    ],
    [
      'no line whose next word had no room',
      [
        'The council of Harbour City voided the deal of March',
        'Constantinopolitanisations followed at once, all in a',
        'row.',
      ],
      0,
    ],
  ])('%s stands alone: lines before the text', async (_, lines, alone) => {
    const { paragraphs } = await paragraphsIn([set(lines, 700)]);
    expect(paragraphs).toEqual([...lines.slice(0, alone), words(lines.slice(alone))]);
  });

  it('lines of large letters are one heading, and of the column beside a picture one paragraph', async () => {
    const heading = set(['Council voids ferry deal', 'after long debate'], 740, { step: 24, size: 20 });
    const narrow = [
      'The council of Harbour City',
      'voided the ferry contract on',
      'Tuesday, and the mayor left',
      'the room before the vote was',
      'counted.',
    ];
    const { paragraphs } = await paragraphsIn([[...heading, ...set(narrow, 650), ...set(THREE, 560)]]);
    expect(paragraphs).toEqual(['Council voids ferry deal after long debate', words(narrow), words(THREE)]);
  });

  it.each<[string, string, string[], string]>([
    [
      'a letter',
      'T',
      ['he council of Harbour City voided the contract', 'on Tuesday night.'],
      'The council of Harbour City',
    ],
    [
      'a word that is a letter',
      'A',
      ['council of nine voided the contract of a council', 'on Tuesday night.'],
      'A council of nine',
    ],
    [
      'a letter that may be a word',
      'A',
      ['fter a council of nine the contract is void', 'on Tuesday night.'],
      'After a council',
    ],
    [
      'a mark and a letter',
      '"W',
      ['e are done," said the clerk of Harbour City', 'on Tuesday night.'],
      '"We are done,"',
    ],
  ])('a large initial begins its line: %s', async (_, initial, lines, begin) => {
    const first = set(lines, 700, { left: 60 + initial.length * 26 });
    const { paragraphs } = await paragraphsIn([[[60, 690, initial, 32], [60, 740, 'Council voids it', 18], ...first]]);
    expect(paragraphs?.[0]).toBe('Council voids it');
    expect(paragraphs?.[1]?.startsWith(begin)).toBe(true);
  });

  it('a page of thousands of letters, large and small, takes no more time than words', async () => {
    const letters = Array.from(
      { length: 40_000 },
      (_, at): Piece => [60 + (at % 30) * 15, 700 - (at % 40) * 15, 'QW'[at % 2]!, at % 2 ? 30 : 10],
    );
    const started = performance.now();
    await paragraphsIn([letters]);
    expect(performance.now() - started).toBeLessThan(6_000);
  });

  it('a single letter of the size of the text stays where it is', async () => {
    const { paragraphs } = await paragraphsIn([[[60, 720, 'T'], ...set(ONE, 700, { left: 70 })]]);
    expect(paragraphs?.join(' ')).toContain('T The council');
  });
});

describe('heads and feet of pages', () => {
  const page = (lines: readonly string[], ...edges: Piece[]) => [...set(lines, 700), ...edges];
  const ADDRESS = 'https://ledger.example/ferry';

  it('that two pages have at the same place go', async () => {
    const edge: Piece = [60, 760, 'Town of Westhaven, press office'];
    const { paragraphs } = await paragraphsIn([page(ONE, edge, [300, 30, '1']), page(TWO, edge, [300, 30, '2'])]);
    expect(paragraphs).toEqual([ONE, TWO].map(words));
  });

  it('of left and right pages go', async () => {
    const texts = [ONE, TWO, THREE, ONE, TWO];
    const { article } = await paragraphsIn(
      texts.map((lines, at) => page(lines, at % 2 ? [60, 760, 'The Ledger'] : [400, 760, 'City and harbour'])),
    );
    expect(article?.text).not.toMatch(/The Ledger|City and harbour/);
  });

  it('a sentence that two pages say elsewhere stays', async () => {
    const { article } = await paragraphsIn([page([...ONE, ...TWO, ...THREE]), page([...TWO, ...ONE, ...THREE])]);
    for (const lines of [ONE, TWO]) expect(article?.text.split(lines[0]!)).toHaveLength(3);
  });

  it('what a browser prints goes, and its address is the article’s', async () => {
    const { article, paragraphs } = await paragraphsIn(
      [
        page(
          ONE,
          [24, 770, '11/30/26, 9:41 AM'],
          [270, 770, 'Council voids ferry deal'],
          [24, 17, ADDRESS],
          [570, 17, '1/1'],
        ),
      ],
      'Council voids ferry deal',
    );
    expect(paragraphs).toEqual([words(ONE)]);
    expect(article).toMatchObject({ url: ADDRESS, title: 'Council voids ferry deal', published: null });
  });

  it.each<[string, Piece[]]>([
    [
      'a file',
      [
        [24, 770, '30.11.2026, 09:41'],
        [24, 17, 'file:///home/kim/ferry.html'],
      ],
    ],
    [
      'an address cut short',
      [
        [24, 770, '30/11/2026, 09:41'],
        [24, 17, 'https://ledger.example/city/a-very...'],
      ],
    ],
  ])('%s that a browser printed is nobody’s address', async (_, edges) => {
    const { article, paragraphs } = await paragraphsIn([page(ONE, ...edges)]);
    expect([article?.url, paragraphs]).toEqual([null, [words(ONE)]]);
  });

  it.each<[string, Piece]>([
    ['an address alone', [24, 17, ADDRESS]],
    ['a time alone', [24, 770, '11/30/26, 9:41 AM']],
  ])('%s may be the author’s, and stays', async (_, edge) => {
    const { article } = await paragraphsIn([page(ONE, edge)]);
    expect(article?.text).toContain(edge[2]);
    expect(article?.url).toBe(null);
  });
});
