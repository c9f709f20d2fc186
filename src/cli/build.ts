// `build`: makes the index from the records, and puts records that were edited by hand into their one order.
import { readConfig } from '../config.ts';
import { changeCoverage } from '../coverage/commit.ts';
import { say } from '../words/say.ts';
import { readFlags } from './flags.ts';
import type { Subcommand } from './io.ts';
import { sayFaults } from './problem-list.ts';
import { progressOn } from './progress.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings } from './summary.ts';

export const build: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  readFlags(specNamed('build')!, args);
  const progress = progressOn(io);
  return await sayFaults(io, locale, async () => {
    progress.show(() => say(locale, 'indexProgress'));
    const done = await changeCoverage(
      storeOf(target),
      target.coverage,
      (now) => now && { coverage: now, rebuild: true },
    );
    progress.clear();
    if (done) io.out(say(locale, 'indexBuilt', holdings(done.coverage)));
    else io.out(say(locale, 'coverageEmpty', { name: target.coverage }));
    return 0;
  });
};
