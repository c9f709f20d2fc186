// A coverage as a whole: as it was merged when it was committed, where that stands beside the index.
import type { OpenCoverage } from '../coverage/open.ts';
import { withPauses } from '../coverage/steps.ts';
import type { Coverage } from '../coverage/types.ts';
import { mergeCoverage } from '../merge/merge.ts';
import { openMergedInSteps } from '../merge/open-stored.ts';
import type { Merged } from '../merge/types.ts';
import { MERGED_FILE } from './index-builder.ts';
import type { Log } from './log.ts';

/** What was merged when the records were committed, else all of it merged now. */
export async function mergedOf(
  opened: OpenCoverage,
  log: Log | null = null,
): Promise<{ readonly coverage: Coverage; readonly merged: Merged }> {
  const bytes = opened.index?.files.get(MERGED_FILE);
  const lines = bytes === undefined ? null : await opened.lines();
  const stored = bytes === undefined || lines === null ? null : await withPauses(openMergedInSteps(bytes, lines));
  if (lines !== null && stored !== null) return { coverage: lines.coverage, merged: stored };
  if (opened.index !== null) {
    log?.warn(
      { coverage: opened.layout.name },
      'no merge to use beside the index; merged in memory. `onrecord build` makes one',
    );
  }
  const coverage = await opened.coverage();
  return { coverage, merged: mergeCoverage(coverage) };
}
