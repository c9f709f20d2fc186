import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedQuotations } from '../../src/extract/marked.ts';

const article = (text: string) => ({
  id: 'a',
  text,
  title: '',
  publisher: null,
  url: null,
  published: null,
  boilerplate: [],
});
const words = (text: string) => markedQuotations(article(text)).quotes.map((quote) => quote.text);

describe('marked quotations in other languages', () => {
  it.each([
    ['French', '« Nous n’avions pas le choix », a dit la mairesse.', ['Nous n’avions pas le choix']],
    [
      'German',
      '„Wir hatten keine Wahl“, sagte sie. „Gar keine, wirklich.“',
      ['Wir hatten keine Wahl', 'Gar keine, wirklich.'],
    ],
    ['German, marks turned round', '»Wir hatten keine Wahl«, sagte sie.', ['Wir hatten keine Wahl']],
    ['Spanish', '«No teníamos otra opción», dijo la alcaldesa.', ['No teníamos otra opción']],
    ['Portuguese', '“Não tínhamos escolha”, disse.', ['Não tínhamos escolha']],
    ['Swedish', '”Vi hade inget val”, sade hon.', ['Vi hade inget val']],
    ['Chinese', '市长说：“我们别无选择，只能这样做。”', ['我们别无选择，只能这样做。']],
    ['a name of a ship', 'Le traversier « Aurora » est resté à quai.', []],
    ['one that never closes', '« Nous n’avions pas le choix, a dit la mairesse.\n\nLe conseil se réunit.', []],
    ['no marks', 'La mairesse a dit qu’elle n’avait pas le choix.', []],
  ])('%s', (_, text, found) => expect(words(text)).toEqual(found));

  it('leaves out what is not coverage', () => {
    const text = '« Abonnez-vous à notre lettre »';
    expect(
      markedQuotations({ ...article(text), boilerplate: [{ start: 0, end: text.length, kind: 'prompt' }] }).quotes,
    ).toEqual([]);
  });

  it('gives spans that hold the words, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a ', 'b', '«', '»', '“', '”', '„', '"', '\n', ' ') }), (text) => {
        let before = 0;
        for (const { start, end, text: said } of markedQuotations(article(text)).quotes) {
          expect(text.slice(start, end)).toBe(said);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});
