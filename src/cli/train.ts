// `npm run train -- --data DIR [--out FILE]`: rebuilds data/models/quotes.model from the corpora in DIR and the word classes
// beside it (train-classes.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { GoldArticle } from '../extract/learn/gold.ts';
import { learnModel } from '../extract/learn/learn-model.ts';
import { type ParsedArticle, readConllu, readParses } from '../extract/learn/treebank.ts';
import { readModelFile } from '../extract/model/model-file.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  process.stderr.write(
    'npm run train -- --data DIR [--out FILE]: DIR holds quotes/polnear-train.jsonl, parses/polnear-train-corenlp.jsonl and parses/gum.conllu\n',
  );
  process.exit(2);
}
const directory = values.data;
const models = new URL('../../data/models/', import.meta.url);
const out = values.out ?? fileURLToPath(new URL('quotes.model', models));
const { classes, vectors } = readModelFile(readFileSync(new URL('classes.model', models))).weights;
if (!classes || !vectors) throw new Error('classes.model holds no classes or no vectors: npm run train:classes');

const articles = jsonl<GoldArticle>('quotes/polnear-train.jsonl');
const parses = new Map(jsonl<ParsedArticle>('parses/polnear-train-corenlp.jsonl').map((parse) => [parse.id, parse]));
const texts = new Map(articles.map(({ id, text }) => [id, text]));
const start = performance.now();
const model = learnModel(
  {
    articles,
    gold: readConllu(readFileSync(join(directory, 'parses/gum.conllu'), 'utf8')),
    silver: readParses(
      articles.map(({ id }) => parses.get(id) ?? { id, sents: [] }),
      texts,
    ),
    classes,
    vectors,
  },
  (line) => process.stderr.write(`${Math.round((performance.now() - start) / 1000)} s: ${line}\n`),
);
writeFileSync(out, model);
process.stderr.write(`${out}: ${(model.length / 1e6).toFixed(2)} MB\n`);

function jsonl<T>(file: string): T[] {
  return readFileSync(join(directory, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
