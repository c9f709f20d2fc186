// The shipped model, read once for all tests of a file.
import { readFileSync } from 'node:fs';
import { extract } from '../../../src/extract/extract.ts';
import { readModelFile } from '../../../src/extract/model/model-file.ts';
import { modelFrom } from '../../../src/extract/model/quote-model.ts';

export const MODEL_URL = new URL('../../../data/models/quotes.model', import.meta.url);

const model = modelFrom(readModelFile(readFileSync(MODEL_URL)));

const article = (text: string) => ({
  id: 'a',
  title: '',
  publisher: null,
  url: null,
  published: null,
  text,
  boilerplate: [],
});

export const withModel = (text: string) => extract(article(text), { model });
export const byRules = (text: string) => extract(article(text));
