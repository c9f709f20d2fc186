// `build`: makes the index from the records, and puts records that were edited by hand into their one order, their
// corrections carried out.
import { readConfig } from '../config.ts';
import { changeCoverage } from '../coverage/commit.ts';
import { correctFresh, textsWanted } from '../coverage/corrections.ts';
import { NodeDisk } from '../coverage/disk.ts';
import { layoutOf, VECTORS } from '../coverage/layout.ts';
import { lock, NodeProcesses } from '../coverage/lock.ts';
import type { Coverage } from '../coverage/types.ts';
import { mergeCoverage } from '../merge/merge.ts';
import { searchDocuments } from '../search/documents.ts';
import { detailOf, energeticEmbedder } from '../search/embed/energetic.ts';
import { say } from '../words/say.ts';
import { articleText } from './article-text.ts';
import { readFlags } from './flags.ts';
import type { Subcommand, Target } from './io.ts';
import { sayFaults } from './problem-list.ts';
import { progressOn } from './progress.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings } from './summary.ts';
import { DOCUMENTS_WORTH_KEEPING, makeVectors, textsToCompare } from './vectors.ts';

export const build: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const flags = readFlags(specNamed('build')!, args);
  const progress = progressOn(io);
  return await sayFaults(io, locale, async () => {
    progress.show(() => say(locale, 'indexProgress'));
    const store = storeOf(target);
    const done = await changeCoverage(store, target.coverage, async (now) => {
      if (!now) return null;
      const texts = new Map<string, string | null>();
      for (const id of textsWanted(now)) texts.set(id, await articleText(store, target.coverage, now, id));
      // A colleague's corrections may have been put into the file: what nobody has decided on follows them.
      return { coverage: correctFresh(now, (id) => texts.get(id) ?? null), rebuild: true };
    });
    progress.clear();
    if (!done) {
      io.out(say(locale, 'coverageEmpty', { name: target.coverage }));
      return 0;
    }
    // Said before the vectors, which take minutes on a large coverage: the bot can answer from the index by now.
    io.out(say(locale, 'indexBuilt', holdings(done.coverage)));
    if (flags.values['no-vectors'] === true) return 0;
    const fault = await keepVectors(done.coverage, target, (n, all) => {
      progress.show(() => say(locale, 'vectorsProgress', { n, all }));
    });
    progress.clear();
    if (fault) io.err(say(locale, 'doctor.meaningFails', { detail: fault }));
    return 0;
  });
};

/**
 * Makes the sentence vectors of a coverage large enough that questions would wait for them. Nothing without an embedder: words
 * alone answer then, and `doctor` says so. Under a lock of its own: articles can be added meanwhile. Returns what kept an
 * installed embedder from loading: the index is made all the same.
 */
async function keepVectors(
  coverage: Coverage,
  { data, coverage: name }: Target,
  progress: (n: number, all: number) => void,
): Promise<string | null> {
  const documents = searchDocuments(mergeCoverage(coverage));
  if (documents.length < DOCUMENTS_WORTH_KEEPING) return null;
  const embedder = await energeticEmbedder().catch(detailOf);
  if (embedder === null || typeof embedder === 'string') return embedder;
  const layout = layoutOf(data, name);
  const texts = textsToCompare(documents);
  const held = await lock(NodeDisk, { ...layout, lock: `${layout.lock}-${VECTORS}` }, NodeProcesses);
  try {
    await makeVectors(layout, embedder, texts, (n) => progress(n, texts.length));
  } finally {
    await held.release();
  }
  return null;
}
