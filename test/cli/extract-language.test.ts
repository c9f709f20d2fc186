// `extract --jsonl` of an article in another language: what stands in quotation marks, the dates where it is French, and a notice.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

const FRENCH =
  'La mairie de Port-Havre a annoncé mardi 9 mai 2023 que le contrat des deux traversiers était annulé, et que le conseil se réunirait vendredi pour décider de la suite.\n\n« Personne ne pouvait soumissionner dans ces conditions », a écrit la juge Ida Crâne dans une décision de quarante pages.\n\nLa mairesse Ada Mousse s’est dite déçue, mais elle n’a pas été surprise par la décision de la cour.';
const ENGLISH =
  'The contract for two ferries is void, a judge ruled on May 9, 2023.\n\n“Nobody could have bid fairly,” Justice Ida Crane wrote.\n\nMayor Ada Moss said she was disappointed.';

let town: Session;
beforeEach(async () => {
  town = await openSession();
});
afterEach(() => town.close());

test('only the marked quotation is a finding, dates are read, and a line says why', { timeout: 120_000 }, async () => {
  const file = join(town.data, 'in.jsonl');
  await writeFile(
    file,
    `${JSON.stringify({ id: 'fr', text: FRENCH })}\n${JSON.stringify({ id: 'en', text: ENGLISH })}\n`,
  );
  const { code, out, err } = await town.run(['extract', '--jsonl', file]);
  expect(code).toBe(0);
  const [french, english] = out.map((line) => JSON.parse(line));
  expect(french).toMatchObject({ id: 'fr', reports: [] });
  expect(french.dates.map((date: { value: string }) => date.value)).toEqual(['2023-05-09', 'XXXX-WXX-5']);
  expect(french.quotes.map((quote: { text: string }) => quote.text)).toEqual([
    'Personne ne pouvait soumissionner dans ces conditions',
  ]);
  expect(english.reports.length).toBeGreaterThan(0);
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(/fr/);
});
