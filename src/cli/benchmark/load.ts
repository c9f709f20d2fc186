// One process that loads one index and says how long that took and how much memory it holds: `node load.js ENGINE FILE`.
import { readFileSync } from 'node:fs';
import { loadPlainMiniSearch } from '../../search/engines/minisearch.ts';
import { postingsEngine } from '../../search/engines/postings.ts';

const [, , engine, file] = process.argv;
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
const bytes = readFileSync(file!);
const loaded = engine === 'postings' ? await postingsEngine.load(bytes) : loadPlainMiniSearch(bytes.toString('utf8'));
const ms = performance.now() - start;
await loaded.search(engine === 'postings' ? ({ words: 'bridge', limit: 1 } as never) : ('bridge' as never));
globalThis.gc?.();
const resident = process.memoryUsage().rss;
process.stdout.write(JSON.stringify({ ms, megabytes: resident / 2 ** 20, added: (resident - before) / 2 ** 20 }));
