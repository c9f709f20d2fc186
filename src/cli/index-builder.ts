// Which search engine this program uses, and how its index is made from a coverage for the record files.
import type { IndexBuilder } from '../coverage/commit.ts';
import { mergeCoverage } from '../merge/merge.ts';
import { searchDocuments } from '../search/documents.ts';
import { postingsEngine } from '../search/engines/postings.ts';
import { RECORDS_WORTH_A_THREAD, threaded } from '../search/worker/threaded.ts';

export const ENGINE = threaded(postingsEngine, {
  thread: new URL('../search/worker/thread.js', import.meta.url),
  worthIt: (documents) => documents >= RECORDS_WORTH_A_THREAD,
});

/** The one file of a generation. */
export const INDEX_FILE = 'index.postings';

export const indexBuilder: IndexBuilder = {
  engine: ENGINE.engine,
  async build(coverage, previous) {
    const documents = searchDocuments(mergeCoverage(coverage));
    return new Map([[INDEX_FILE, await ENGINE.pack(documents, previous?.get(INDEX_FILE))]]);
  },
};
