import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/language/paragraphs.ts';

const texts = (text: string) => splitParagraphs(text).map((span) => text.slice(span.start, span.end));
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Breaks a paragraph at the margin, as an editor or a mail program does. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}

const ferry =
  'The harbour board voted on Tuesday to close the northern ferry terminal for the winter, a decision that residents of the outer islands called a betrayal of promises made when the bridge toll was raised.';
const mayor =
  'Mayor Odalys Brandt said the closure would last no longer than four months and that a smaller boat would carry schoolchildren, the sick and the post for as long as the ice allowed it to leave the quay.';

describe('splitParagraphs', () => {
  it('splits at blank lines, also those with spaces or &nbsp; in them', () => {
    expect(texts('One two.\n\nThree four.\n \u00a0 \nFive.')).toEqual(['One two.', 'Three four.', 'Five.']);
  });

  it('takes each line of a text with long lines as a paragraph', () => {
    expect(texts(`Ferry terminal to close for the winter\nHarbour News\n${ferry}\n${mayor}`)).toEqual([
      'Ferry terminal to close for the winter',
      'Harbour News',
      ferry,
      mayor,
    ]);
  });

  it('joins hard-wrapped lines, and keeps the paragraphs apart', () => {
    const wrapped = `${wrap(ferry, 70)}\n\n${wrap(mayor, 70)}`;
    expect(texts(wrapped).map(oneLine)).toEqual([ferry, mayor]);
  });

  it('ends a hard-wrapped paragraph at a short line when no blank line follows', () => {
    const short = `${ferry} They will appeal.`;
    const wrapped = `${wrap(short, 72)}\n${wrap(mayor, 72)}`;
    expect(texts(wrapped).map(oneLine)).toEqual([short, mayor]);
  });

  it('starts a paragraph at an indented line of a hard-wrapped text', () => {
    const wrapped = `${wrap(ferry, 64)}\n    ${wrap(mayor, 64)}`;
    expect(texts(wrapped).map(oneLine)).toEqual([ferry, mayor]);
  });

  it('does not join short lines that are whole sentences, list items or turns of a transcript', () => {
    const list = [
      '“We were never asked about the ferry,” one said.',
      '“The board had its mind made up long ago,” said another.',
    ];
    expect(texts(list.join('\n'))).toEqual(list);
    const turns = [
      'Q. Did you sign the order to close the terminal that day?',
      'A. I signed what was put in front of me, yes, I did.',
    ];
    expect(texts(`${wrap(ferry, 60)}\n\n${turns.join('\n')}`).slice(1)).toEqual(turns);
    const bullets = [
      '- the terminal closes on the first of December',
      '- the boat for schoolchildren starts a week later',
    ];
    expect(texts(`${wrap(ferry, 60)}\n\n${bullets.join('\n')}`).slice(1)).toEqual(bullets);
  });

  it('keeps a headline, a byline and a credit apart', () => {
    const lines = [
      'Ferry terminal to close for the winter, board decides',
      'By Teodor Lindqvist',
      'Harbour News / Ana Petri',
    ];
    expect(texts(`${lines.join('\n')}\n\n${ferry}`)).toEqual([...lines, ferry]);
  });

  it('understands \\r\\n and the line separators of Unicode', () => {
    expect(texts('One.\r\n\r\nTwo.\u2029Three.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(texts(wrap(ferry, 70).replaceAll('\n', '\r\n'))).toHaveLength(1);
  });

  it('gives nothing for a text of white space', () => {
    expect(splitParagraphs(' \n\n\u00a0\t')).toEqual([]);
  });

  const anyText = fc
    .array(
      fc.oneof(fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\u00a0', '“', 'a b', ferry, wrap(mayor, 66)), fc.string()),
    )
    .map((pieces) => pieces.join(''));

  it('covers every character that is no white space, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of splitParagraphs(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('never joins over a blank line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const paragraph of texts(text)) expect(paragraph).not.toMatch(/\n[^\S\n]*\n/);
      }),
    );
  });
});
