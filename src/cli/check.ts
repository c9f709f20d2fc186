// `check`: proves the coverage as it lies on disk. One line a fault, exit 1.
import { readConfig } from '../config.ts';
import { checkCoverage } from '../coverage/check.ts';
import { layoutOf } from '../coverage/layout.ts';
import { say } from '../words/say.ts';
import { readFlags } from './flags.ts';
import type { Io, Subcommand, Target } from './io.ts';
import { problemList } from './problem-list.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings } from './summary.ts';
import { findTarget, listCoverages } from './target.ts';

export const check: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  readFlags(specNamed('check')!, args);
  // Of several none was named: that is for the one who asks to say.
  if (target.coverage === '') await mustBeThere(target, io);
  const { disk, data, index } = storeOf(target);
  const checked = await checkCoverage(disk, data, target.coverage, index.engine);
  if (checked === null) {
    // An `add` that was killed before its first commit leaves a folder without records: nothing is wrong with it.
    const begun = (await disk.list(layoutOf(data, target.coverage).folder)).length > 0;
    if (!begun) await mustBeThere(target, io);
    io.out(say(locale, 'coverageEmpty', { name: target.coverage }));
    return 0;
  }
  const list = problemList(io, locale);
  for (const problem of checked.problems) list.say(problem);
  list.close();
  if (checked.problems.length > 0) return 1;
  io.out(say(locale, 'checkedWell', holdings(checked.coverage)));
  io.out(say(locale, 'checkedTexts', checked.texts));
  return 0;
};

/** @throws ProblemError which says what there is, and which flag or variable named what is not. */
async function mustBeThere({ data, coverage }: Target, io: Io): Promise<void> {
  const none = (await listCoverages(data)).length === 0;
  const envCoverage = none ? null : readConfig(io.env).config.coverage;
  const named = none || coverage === '' || coverage === envCoverage ? undefined : coverage;
  await findTarget({ data, coverage: named, envData: null, envCoverage, mode: 'reads' });
}
