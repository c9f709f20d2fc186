// Dates as users type them. Today is Friday, 10 April 2026.
import { expect, test } from 'vitest';
import { findQuestionDates, parseQuestionDate } from '../../src/dates/index.ts';

const TODAY = '2026-04-10';

test.each([
  ['2023', '2023'],
  ['2023-03', '2023-03'],
  ['2023-03-22', '2023-03-22'],
  ['2020/2022', '2020/2022'],
  ['2020-2022', '2020/2022'],
  ['March 2023', '2023-03'],
  ['march 2023', '2023-03'],
  ['22 March 2023', '2023-03-22'],
  ['March 22, 2023', '2023-03-22'],
  ['22/3/2023', '2023-03-22'],
  ['between 2020 and 2022', '2020/2022'],
  ['since June 2023', '2023-06/..'],
  ['until June 2023', '../2023-06'],
  ['today', '2026-04-10'],
  ['yesterday', '2026-04-09'],
  ['last week', '2026-03-30/2026-04-05'],
  ['last month', '2026-03'],
  ['last year', '2025'],
  ['two years ago', '2024'],
  ['10 days ago', '2026-03-31'],
  ['the last 30 days', '2026-03-12/2026-04-10'],
  ['May', '2025-05'],
  ['may', '2025-05'],
  ['monday', '2026-04-06'],
  ['April 20', '2025-04-20'],
  ['mars 2023', '2023-03'],
  ['le 22 mars 2023', '2023-03-22'],
  ['1er avril 2024', '2024-04-01'],
  ['août 2023', '2023-08'],
  ['hier', '2026-04-09'],
  ['la semaine dernière', '2026-03-30/2026-04-05'],
  ['il y a deux ans', '2024'],
  ['le printemps dernier', '2025-21'],
  ['l’été dernier', '2025-22'],
  ['cet été', '2026-22'],
  ['au printemps 2023', '2023-21'],
  ['à l’automne 2023', '2023-23'],
  ['la semaine prochaine', '2026-04-13/2026-04-19'],
  ['le mois prochain', '2026-05'],
  ['l’an prochain', '2027'],
  ['d’ici la fin de l’année', '2026'],
  ['depuis le début de l’année', '2026'],
  ['au cours des trois derniers mois', '2026-01-11/2026-04-10'],
  ['depuis trois mois', '2026-01-11/2026-04-10'],
  ['les deux dernières semaines', '2026-03-28/2026-04-10'],
  ['en mars dernier', '2026-03'],
  ['mardi dernier', '2026-04-07'],
  ['au mois de mars 2023', '2023-03'],
  ['fin mars 2023', '2023-03'],
  ['à la mi-mars 2023', '2023-03'],
  ['au début de 2023', '2023'],
  ['dans les années 90', '199X'],
  ['du 20 au 25 mars 2023', '2023-03-20/2023-03-25'],
  ['du 20 mars au 5 avril 2023', '2023-03-20/2023-04-05'],
  ['de mars à mai 2023', '2023-03/2023-05'],
  ['au troisième trimestre de 2023', '2023-35'],
  ['hier soir', '2026-04-09'],
  ['à Noël', '2025-12-25'],
  ['la fin de semaine dernière', '2026-04-04/2026-04-05'],
  ['juil. 2023', '2023-07'],
  ['the past year', '2025-04-11/2026-04-10'],
  ['over the last three months', '2026-01-11/2026-04-10'],
])('%s is %s', (typed, edtf) => {
  expect(parseQuestionDate(typed, TODAY)?.edtf).toBe(edtf);
});

test.each([
  '',
  ' ',
  'caucus',
  '2023 caucus',
  '04/05/2023',
  '2023-13',
  '2023-02-30',
  '2023-02-29',
  '20230322',
  '10000',
  'soonish',
  'to',
  '30 February 2023',
  'la fin',
  'la fin de la grève',
  'le dernier mot',
  'les trois derniers témoins',
  'l’été indien',
  'dans les années à venir',
  '99',
])('%j is no date', (typed) => {
  expect(parseQuestionDate(typed, TODAY)).toBeNull();
});

test('a date of a question carries no span of an article', () => {
  expect(parseQuestionDate('March 2023', TODAY)).toEqual({
    edtf: '2023-03',
    from: '2023-03-01',
    to: '2023-03-31',
    precision: 'month',
    basis: 'explicit',
  });
});

test('dates are found inside a question, and "may" the verb is none', () => {
  const question = 'who may have left since june 2023 or in may?';
  const found = findQuestionDates(question, TODAY).map(({ span, date }) => [
    question.slice(span.start, span.end),
    date.edtf,
  ]);
  expect(found).toEqual([
    ['since june 2023', '2023-06/..'],
    ['may', '2025-05'],
  ]);
});
