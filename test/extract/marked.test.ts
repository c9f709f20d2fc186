import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromEdtf } from '../../src/dates/index.ts';
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
const words = (text: string) => markedQuotations(article(text), 'xx').quotes.map((quote) => quote.text);

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
      markedQuotations({ ...article(text), boilerplate: [{ start: 0, end: text.length, kind: 'prompt' }] }, 'xx')
        .quotes,
    ).toEqual([]);
  });

  it('gives spans that hold the words, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a ', 'b', '«', '»', '“', '”', '„', '"', '\n', ' ') }), (text) => {
        let before = 0;
        for (const { start, end, text: said } of markedQuotations(article(text), 'fr').quotes) {
          expect(text.slice(start, end)).toBe(said);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});

describe('when a French quotation was spoken', () => {
  const published = dateFromEdtf('2023-03-22', 'explicit');
  const said = (text: string, language = 'fr') =>
    markedQuotations({ ...article(text), published }, language).quotes.map((quote) => quote.said?.edtf ?? null);

  it.each([
    ['« Nous n’avions pas le choix », a déclaré mardi la mairesse.', ['2023-03-21']],
    ['« Nous n’avions pas le choix », a-t-elle ajouté hier soir.', ['2023-03-21']],
    ['Mardi, la mairesse a déclaré : « Nous n’avions pas le choix ».', ['2023-03-21']],
    ['Dans un entretien le 3 février, elle affirmait : « Nous n’avions pas le choix. »', ['2023-02-03']],
    ['« Nous n’avions pas le choix », a dit la mairesse en mars 2021.', ['2021-03']],
    ['La mairesse a dit mardi que « nous n’avions pas le choix ».', ['2023-03-21']],
    // The date of something else, or of nothing certain.
    ['« Nous n’avions pas le choix », a déclaré la mairesse, élue depuis 2019.', [null]],
    ['« Nous n’avions pas le choix », a déclaré la mairesse, qui avait démissionné mardi.', [null]],
    ['« Nous n’avions pas le choix », a déclaré la mairesse. Mardi, elle est partie.', [null]],
    ['Mardi, elle est partie. « Nous n’avions pas le choix », a-t-elle déclaré.', [null]],
    ['Le pont a fermé mardi : « Nous n’avions pas le choix. »', [null]],
    ['« Nous partirons tous mardi prochain », a déclaré la mairesse.', [null]],
    ['« Nous n’avions pas le choix », a déclaré la mairesse à propos de la loi de 2019.', [null]],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it('is not asked in other languages', () => {
    expect(said('« Nous n’avions pas le choix », a déclaré mardi la mairesse.', 'es')).toEqual([null]);
  });
});
