// Which search engine this program uses, and how its index is made from a coverage for the record files.
import type { IndexBuilder } from '../coverage/commit.ts';
import { mergeCoverage } from '../merge/merge.ts';
import { storeMerged } from '../merge/stored.ts';
import { searchDocuments } from '../search/documents.ts';
import { postingsEngine } from '../search/engines/postings.ts';
import { RECORDS_WORTH_A_THREAD, threaded } from '../search/worker/threaded.ts';

export const ENGINE = threaded(postingsEngine, {
  thread: new URL('../search/worker/thread.js', import.meta.url),
  worthIt: (documents) => documents >= RECORDS_WORTH_A_THREAD,
});

/** The files of a generation. */
export const INDEX_FILE = 'index.postings';
export const MERGED_FILE = 'merged.json';

export const indexBuilder: IndexBuilder = {
  engine: ENGINE.engine,
  async build(coverage, previous) {
    const merged = mergeCoverage(coverage);
    return new Map([
      [INDEX_FILE, await ENGINE.pack(searchDocuments(merged), previous?.get(INDEX_FILE))],
      [MERGED_FILE, storeMerged(coverage, merged)],
    ]);
  },
};
