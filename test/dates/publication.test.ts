import { expect, test } from 'vitest';
import { publicationDate } from '../../src/dates/index.ts';

test.each([
  ['x', { published: '2023-03-22' }, '2023-03-22'],
  ['x', { published: '2023-03-22T23:30:00-04:00' }, '2023-03-22'],
  ['x', { published: 'Wed, 22 Mar 2023 10:00:00 GMT' }, '2023-03-22'],
  ['x', { published: '20230322' }, '2023-03-22'],
  ['x', { published: '2023-03' }, '2023-03'],
  ['x', { url: 'https://news.example/2023/03/22/bridge' }, '2023-03-22'],
  ['x', { url: 'https://news.example/story-2023-03-22.html' }, null],
  ['Bridge opens\nMarch 22, 2023\nThe bridge opened.', {}, '2023-03-22'],
  ['Bridge opens\nWednesday, March 22, 2023\nThe bridge opened.', {}, '2023-03-22'],
  ['Bridge opens\nFriday, March 22, 2023\nThe bridge opened.', {}, null],
  ['Bridge opens\nPublished: 22 March 2023 10:04 AM EST\nThe bridge opened.', {}, '2023-03-22'],
  ['OTTAWA, March 22, 2023 — The bridge opened.', {}, '2023-03-22'],
  ['OTTAWA, March 22 — The bridge opened.', {}, null],
  ['The bridge opened on March 22, 2023.', {}, null],
  ['Bridge opens\nMarch 22, 2023\nIt opened.', { url: 'https://news.example/2021/01/02/bridge' }, null],
  ['Bridge opens\nFebruary 30, 2023\nIt opened.', {}, null],
  ['', {}, null],
] as const)('%j with %j: %s', (text, metadata, expected) => {
  expect(publicationDate(text, metadata)?.edtf ?? null).toBe(expected);
});

test('a date line found in the text says where it stands', () => {
  const text = 'Bridge opens\nPublished: Wednesday, March 22, 2023\nIt opened.';
  const { start, end } = publicationDate(text)?.span ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('Wednesday, March 22, 2023');
});

test.each([
  ['Bridge opens\nUpdated: March 25, 2023\nPublished: March 22, 2023\nIt opened.', '2023-03-22'],
  ['Bridge opens\nUpdated: March 25, 2023 | Published: March 22, 2023\nIt opened.', '2023-03-22'],
  ['Bridge opens\nPublished: March 22, 2023 • Last updated: March 25, 2023\nIt opened.', '2023-03-22'],
  ['Bridge opens\nUpdated: March 25, 2023\nIt opened.', '2023-03-25'],
] as const)('a day of change gives way to the day of publication: %j', (text, expected) => {
  const date = publicationDate(text);
  expect(date?.edtf).toBe(expected);
  expect(text.slice(date?.span?.start, date?.span?.end)).toMatch(/^March 2[25], 2023$/);
});

test.each([
  ['22/3/2023', null, '2023-03-22'],
  ['3/22/2023', null, '2023-03-22'],
  ['3/4/2023', null, null],
  ['3/4/2023', true, '2023-04-03'],
  ['3/4/2023', false, '2023-03-04'],
  ['4/4/2023 10:00', null, '2023-04-04'],
  ['3.4.2023', false, '2023-04-03'],
  ['2023/03/22', null, '2023-03-22'],
  ['31/2/2023', null, null],
  ['22 mars 2023', null, '2023-03-22'],
  ['1er août 2023', null, '2023-08-01'],
  ['Wed Mar 22 10:00:00 EDT 2023', null, '2023-03-22'],
  ['Wed Mar 22 2023 10:00:00 GMT-0400', null, '2023-03-22'],
] as const)('%j, day first %j: %s', (published, dayFirst, expected) => {
  expect(publicationDate('', { published, dayFirst })?.edtf ?? null).toBe(expected);
});
