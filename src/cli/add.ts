// `add`: reads articles and quotes from files, folders, feeds and urls into a coverage.
import { readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import { createFetcher } from '../read/fetch.ts';
import { readSources } from '../read/read.ts';
import { say } from '../words/say.ts';
import { addArticles } from './add-articles.ts';
import { extractRecords } from './extract-records.ts';
import { extractor } from './extractor.ts';
import { readFlags } from './flags.ts';
import type { Subcommand } from './io.ts';
import { problemList, sayFaults } from './problem-list.ts';
import { forecast, progressOn } from './progress.ts';
import { quoteModel } from './quote-model.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings } from './summary.ts';

export const add: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const flags = readFlags(specNamed('add')!, args);
  const inputs = flags.positionals;
  if (inputs.length === 0) throw new ProblemError('usageMissing', { subcommand: 'add', what: 'PATH|URL' });
  const progress = progressOn(io);
  const list = problemList(io, locale, progress.clear);
  const fetcher = flags.values['allow-private'] === true ? createFetcher({ allowPrivate: true }) : null;
  const begun = io.now().getTime();
  let share = 0;
  let faults = 0;
  const { problem: modelProblem } = await quoteModel();
  if (modelProblem) list.say(modelProblem);
  return await sayFaults(io, locale, async () => {
    try {
      const items = readSources(inputs, {
        ...(fetcher ? { fetcher } : {}),
        progress(read) {
          share = read;
        },
      });
      const merged = await addArticles(items, target.coverage, storeOf(target), extractor(extractRecords), {
        again: flags.values['again'] === true,
        problem(kind, problem) {
          if (kind === 'fault') faults++;
          list.say(problem);
        },
        progress: (step, count) =>
          progress.show(() => {
            if (step === 'index') return say(locale, 'indexProgress');
            const ahead = forecast(share, io.now().getTime() - begun);
            return ahead
              ? say(locale, 'readProgressLeft', { n: count, ...ahead })
              : say(locale, 'readProgress', { n: count });
          }),
      });
      for (const problem of merged?.problems ?? []) {
        faults++;
        list.say(problem);
      }
      list.close();
      progress.clear();
      if (merged) {
        const counts = (['added', 'revised', 'unchanged'] as const).filter((what) => merged[what].length > 0);
        if (counts.length > 0)
          io.out(`${counts.map((what) => say(locale, what, { n: merged[what].length })).join(', ')}.`);
        io.out(say(locale, 'coverageHolds', holdings(merged.coverage)));
      }
      return faults > 0 ? 2 : 0;
    } finally {
      progress.clear();
      await fetcher?.close();
    }
  });
};
