// Opening a coverage to answer from it: the records and the index made from them, as one whole state. Takes no lock and
// writes nothing; a commit at the same moment is seen either wholly or not at all.
import { sha256, sha256InSteps } from './cite.ts';
import type { Disk } from './disk.ts';
import { type Index, readGeneration } from './generation.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type RecordLines, recordLinesInSteps } from './lines.ts';
import type { Problem } from './problem.ts';
import { readTrusted } from './records.ts';
import { withPauses } from './steps.ts';
import type { Coverage } from './types.ts';

export type OpenCoverage = {
  readonly layout: Layout;
  /** sha256 of records.jsonl: names this state of the coverage. */
  readonly sha256: string;
  /** Size of records.jsonl in bytes. */
  readonly bytes: number;
  /** Null when there is none to use; `indexProblem` says why, and the index is to be built from the records. */
  readonly index: Index | null;
  readonly indexProblem: Problem | null;
  /**
   * The records. Those that this program committed are believed; others (edited by hand since) are held to the schema.
   * @throws RecordsFaulty (ProblemError `recordsFaulty`) when they do not stand up to it.
   */
  coverage(): Promise<Coverage>;
  /** The same records, one at a time; null when they are not to be believed. @throws ProblemError as `recordLines`. */
  lines(): Promise<RecordLines | null>;
  /** All of it as `changeCoverage` can go on from; null when the records are not to be believed. */
  seen(): Promise<Seen | null>;
};

/** The records of a coverage that this program committed, and the index made from them. */
export type Seen = {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly lines: RecordLines;
  readonly index: Index;
};

/** A commit keeps the generation before it, so only two commits (or a `build`) in the time of one reading can make it fail. */
const TRIES = 5;

/** Opens a coverage; null when there is none of that name (or none was ever committed). */
export async function openCoverage(disk: Disk, data: string, name: string): Promise<OpenCoverage | null> {
  const layout = layoutOf(data, name);
  for (let attempt = 1; ; attempt++) {
    const bytes = await disk.read(layout.records);
    if (bytes === null) return null;
    // Of a large coverage this takes a while, and a bot that reads its new state answers meanwhile.
    const hash = await withPauses(sha256InSteps(bytes));
    const { index, problem } = await readGeneration(disk, layout, hash);
    if (index === null && (attempt === 1 || (attempt < TRIES && (await hashOf(disk, layout)) !== hash))) continue;
    const lines = (): Promise<RecordLines> => withPauses(recordLinesInSteps(bytes, layout.records));
    return {
      layout,
      sha256: hash,
      bytes: bytes.length,
      index,
      indexProblem: problem ?? null,
      coverage: async () => (index ? readTrusted(bytes, layout.records) : readDoubted(bytes, layout)),
      lines: async () => (index ? lines() : null),
      seen: async () => index && { sha256: hash, bytes, index, lines: await lines() },
    };
  }
}

/** sha256 of records.jsonl as it is now, or null: what a running bot looks at to see a new state. */
async function hashOf(disk: Disk, layout: Layout): Promise<string | null> {
  const bytes = await disk.read(layout.records);
  return bytes === null ? null : sha256(bytes);
}

async function readDoubted(bytes: Uint8Array, layout: Layout): Promise<Coverage> {
  const { readSound } = await import('./faults.ts');
  return readSound(bytes, layout);
}
