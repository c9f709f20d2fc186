// Which search engine this program uses, and how its index is made from a coverage for the record files.
import type { IndexBuilder } from '../coverage/commit.ts';
import type { IndexFiles } from '../coverage/generation.ts';
import type { Growth } from '../coverage/growth.ts';
import { growMerged } from '../merge/grow.ts';
import { openKeys, storeKeys } from '../merge/keys.ts';
import { mergeWithKeys } from '../merge/merge.ts';
import { readStored } from '../merge/open-stored.ts';
import { storeMerged, writeStored } from '../merge/stored.ts';
import { eachDocument, grownDocuments } from '../search/documents.ts';
import { postingsEngine } from '../search/engines/postings.ts';
import { RECORDS_WORTH_A_THREAD, threaded } from '../search/worker/threaded.ts';
import { clearHeap } from './small-heap.ts';

export const ENGINE = threaded(postingsEngine, {
  thread: new URL('../search/worker/thread.js', import.meta.url),
  worthIt: (documents) => documents >= RECORDS_WORTH_A_THREAD,
});

/** So many records take seconds to merge: clearing the heap up takes a hundredth of that. */
const MANY = 10_000;

/** The files of a generation. */
export const INDEX_FILE = 'index.postings';
export const MERGED_FILE = 'merged.json';
const KEYS_FILE = 'merged.keys';

export const indexBuilder: IndexBuilder = {
  engine: ENGINE.engine,
  async build(coverage, previous, growth = null) {
    const grown = previous && growth && (await grownFiles(previous, growth));
    if (grown) return grown;
    const clear = coverage.quotes.length + coverage.reports.length >= MANY ? clearHeap : () => {};
    // What the records were read from, and then what they were merged by, is of no more use.
    clear();
    const { merged, keys } = mergeWithKeys(coverage);
    clear();
    return new Map([
      [INDEX_FILE, await ENGINE.pack(eachDocument(merged), previous?.get(INDEX_FILE))],
      [MERGED_FILE, storeMerged(coverage, merged)],
      [KEYS_FILE, storeKeys(keys)],
    ]);
  },
};

/** The same files, of what came to the records alone; null where that does not do. */
async function grownFiles(previous: IndexFiles, growth: Growth): Promise<IndexFiles | null> {
  const [index, stored, kept] = [INDEX_FILE, MERGED_FILE, KEYS_FILE].map((name) => previous.get(name));
  const merge = stored ? readStored(stored) : null;
  const keys = kept ? openKeys(kept) : null;
  const grown = index && merge && keys && growMerged(growth, { merge, keys });
  const packed = grown ? await ENGINE.repack?.(index, grownDocuments(growth, merge, grown)) : null;
  if (!grown || !packed) return null;
  return new Map([
    [INDEX_FILE, packed],
    [MERGED_FILE, writeStored(grown.merge)],
    [KEYS_FILE, storeKeys(grown.keys)],
  ]);
}
