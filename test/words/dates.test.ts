import { describe, expect, it } from 'vitest';
import { sayDate } from '../../src/words/dates.ts';

const say = (locale: 'en' | 'fr', edtf: string, precision = 'day', from: string | null = null) =>
  sayDate(locale, { edtf, precision, from });

describe('sayDate', () => {
  it.each([
    ['2023-03-22', '22 March 2023', '22 mars 2023'],
    ['2023-04-01', '1 April 2023', '1er avril 2023'],
    ['2021-02', 'February 2021', 'février 2021'],
    ['2019', '2019', '2019'],
    ['XXXX-04-02', '2 April, year not given', '2 avril, année non précisée'],
    ['XXXX-04', 'April, year not given', 'avril, année non précisée'],
    ['2020/2022', 'between 2020 and 2022', 'entre 2020 et 2022'],
    ['2023-03-22/2023-03-24', 'between 22 and 24 March 2023', 'entre le 22 et le 24 mars 2023'],
    ['2023-04-01/2023-05-05', 'between 1 April and 5 May 2023', 'entre le 1er avril et le 5 mai 2023'],
    ['2023-03/2023-05', 'between March and May 2023', 'entre mars et mai 2023'],
    [
      '2022-12-30/2023-01-02',
      'between 30 December 2022 and 2 January 2023',
      'entre le 30 décembre 2022 et le 2 janvier 2023',
    ],
    ['2023-03/2023-05-02', 'between March 2023 and 2 May 2023', 'entre mars 2023 et 2 mai 2023'],
    ['2023-06/..', 'since June 2023', 'depuis juin 2023'],
    ['../2023-06', 'until June 2023', 'jusqu’à juin 2023'],
    ['2023-06-03/..', 'since 3 June 2023', 'depuis le 3 juin 2023'],
    ['../2023-06-03', 'until 3 June 2023', 'jusqu’au 3 juin 2023'],
    ['2023-06~', 'about June 2023', 'vers juin 2023'],
    ['2023-06-03~', 'about 3 June 2023', 'vers le 3 juin 2023'],
    ['2023?', 'perhaps 2023', 'peut-être 2023'],
    ['2023-22', 'summer 2023', 'été 2023'],
    ['2023-33', 'first quarter of 2023', 'premier trimestre 2023'],
    ['2023-36', 'fourth quarter of 2023', 'quatrième trimestre 2023'],
    ['2023-41', 'second half of 2023', 'second semestre 2023'],
    ['199X', 'the 1990s', 'les années 1990'],
    ['19XX', 'the 1900s', 'les années 1900'],
    // not understood: as written
    ['2023-13', '2023-13', '2023-13'],
    ['[2023,2024]', '[2023,2024]', '[2023,2024]'],
  ])('%s', (edtf, en, fr) => {
    expect([say('en', edtf), say('fr', edtf)]).toEqual([en, fr]);
  });

  it('says a week by its first day', () => {
    expect(say('en', '2023-03-20/2023-03-26', 'week', '2023-03-20')).toBe('the week of 20 March 2023');
  });
});
