import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotes/quotations.ts';
import { splitParagraphs } from '../../src/language/paragraphs.ts';

const find = (text: string) => findQuotations(text, splitParagraphs(text));
const outer = (text: string) =>
  find(text)
    .quotations.filter((quotation) => quotation.depth === 0)
    .map((quotation) => text.slice(quotation.start, quotation.end));

describe('findQuotations', () => {
  const table: [why: string, text: string, quotations: string[]][] = [
    ['curly marks', '“We left,” she said.', ['We left,']],
    ['straight marks', '"We left," she said. "Early."', ['We left,', 'Early.']],
    ['TeX marks', "``We left,'' she said.", ['We left,']],
    ['angle marks with spaces', '« We left », she said.', [' We left ']],
    ['low opening mark', '„We left“, she said.', ['We left']],
    ['HTML entities', '&ldquo;We left,&rdquo; she said. &quot;Early.&quot;', ['We left,', 'Early.']],
    ['single curly marks', '‘We left,’ she said.', ['We left,']],
    ['single straight marks', "'We left,' she said.", ['We left,']],
    ['nested single in double', '“He said, ‘Go home,’ and I went.”', ['He said, ‘Go home,’ and I went.']],
    ['nested double in single', '‘He said, “Go home,” and I went.’', ['He said, “Go home,” and I went.']],
    ['nested straight in straight', '"Everyone is "mad" about it," he said.', ['Everyone is "mad" about it,']],
    [
      'apostrophes inside single marks',
      "'It's the ship's bell that won't ring,' he said.",
      ["It's the ship's bell that won't ring,"],
    ],
    [
      'a plural possessive inside single marks',
      '‘It’s the farmers’ spraying,’ she said.',
      ['It’s the farmers’ spraying,'],
    ],
    ['marks of the wrong hand', '”We left,“ she said.', ['We left,']],
    ['a mark before a dash', '“We left”—so she said—“early”.', ['We left', 'early']],
    ['in brackets', 'The ship (“a wreck”) sank.', ['a wreck']],
    ['a quotation over paragraphs', '“One.\n\n“Two.\n\n“Three,” she said.', ['One.', 'Two.', 'Three,']],
    [
      'a quotation over paragraphs without marks between',
      '“One.\n\nTwo.\n\nThree,” she said.',
      ['One.', 'Two.', 'Three,'],
    ],
    ['a missing closing mark', '“We left and that was that.\n\nRain fell.', ['We left and that was that.']],
    ['a missing closing mark before another quotation', '“We left. “Early,” she said.', ['We left. ', 'Early,']],
    // Negative: what is no quotation mark.
    ['apostrophes', 'The ship’s bell and the crew’s dog don’t bark, and neither did the ’90s.', []],
    ['straight apostrophes', "The ship's bell, the crews' dog, rock 'n' roll and the '90s.", []],
    ['feet and inches', 'He is 6\'2" tall and she is 5\'11" tall.', []],
    ['attributes of a tag', '<a href="https://example.org/a" class="b">A ship</a> sank.', []],
    ['a stray closing mark', 'The ship sank.” Nobody was hurt.', []],
    ['an empty quotation', 'She said “” and left.', []],
  ];
  it.each(table)('%s', (_why, text, quotations) => {
    expect(outer(text)).toEqual(quotations);
  });

  it('reports a closing mark that closes nothing', () => {
    expect(find('The ship sank.” Nobody was hurt.').strayClosings).toHaveLength(1);
  });

  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '``',
    "''",
    ' ',
    '\n\n',
    'word',
    's',
    ', ',
    '. ',
    '—',
  );
  it('gives spans inside their paragraph, the outermost in order and apart', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const text = list.join('');
        const paragraphs = splitParagraphs(text);
        let at = 0;
        for (const quotation of findQuotations(text, paragraphs).quotations) {
          const paragraph = paragraphs[quotation.paragraph]!;
          expect(quotation.outer.start).toBeGreaterThanOrEqual(paragraph.start);
          expect(quotation.outer.end).toBeLessThanOrEqual(paragraph.end);
          expect(quotation.start).toBeLessThan(quotation.end);
          if (quotation.depth > 0) continue;
          expect(quotation.outer.start).toBeGreaterThanOrEqual(at);
          at = quotation.outer.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
