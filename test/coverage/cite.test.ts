import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citableText, cite, citeUnseen, sha256, standsIn, verifyProof } from '../../src/coverage/cite.ts';
import { ProblemError } from '../../src/coverage/problem.ts';
import { TEXT } from './made-up.ts';

const article = citableText('harbour', TEXT);
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('cite', () => {
  test('proves the words at their place', () => {
    const words = 'The council voted on 3 May 2022 to wait';
    const citation = cite(article, at(words), words);
    expect(citation).toMatchObject({ paragraph: 3, excerpt: words, ...at(words) });
    expect(citation.proof).toBe(sha256(`${sha256(TEXT)}:${citation.start}:${citation.end}:${words}`));
    expect(verifyProof(citation, article.sha256)).toBe(true);
  });

  test.each([
    ['other words', at('build'), 'built'],
    ['one letter too far', { start: at('build').start + 1, end: at('build').end + 1 }, 'build'],
    ['past the end of the text', { start: TEXT.length - 5, end: TEXT.length + 1 }, ' wait.'],
    ['before its start', { start: -5, end: TEXT.length }, TEXT.slice(-5)],
    ['nothing', { start: 4, end: 4 }, ''],
    ['backwards', { start: 6, end: 4 }, ''],
    ['half a code unit', { start: 0.5, end: 7 }, 'Harbour'],
  ])('refuses %s', (_, span, excerpt) => {
    expect(() => cite(article, span, excerpt)).toThrow(ProblemError);
  });

  test('any span of any text is cited with its words, and with no others', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1];
        fc.pre(start < end);
        const article = citableText('any', text);
        const citation = cite(article, { start, end }, text.slice(start, end));
        expect(verifyProof(citation, article.sha256) && standsIn(citation, text)).toBe(true);
        expect(() => cite(article, { start, end }, `${text.slice(start, end)}.`)).toThrow(ProblemError);
      }),
    );
  });

  test('one letter changed anywhere in a record breaks the proof', () => {
    const words = 'Not this year,';
    const citation = cite(article, at(words), words);
    expect(verifyProof({ ...citation, excerpt: 'Not that year,' }, article.sha256)).toBe(false);
    expect(verifyProof({ ...citation, start: citation.start + 1 }, article.sha256)).toBe(false);
    expect(verifyProof({ ...citation, end: citation.end + 1 }, article.sha256)).toBe(false);
    expect(verifyProof(citation, sha256(`${TEXT} `))).toBe(false);
    expect(verifyProof(citation, null)).toBe(false);
  });

  test('a quote without its article is never proved', () => {
    expect(verifyProof(citeUnseen('Not this year'), article.sha256)).toBe(false);
    expect(standsIn(citeUnseen('Not this year'), TEXT)).toBe(false);
  });
});
