// `add`: reads articles and quotes from files, folders, feeds and urls into a coverage.

import { readConfig } from '../config.ts';
import { openCoverage } from '../coverage/open.ts';
import { ProblemError } from '../coverage/problem.ts';
import { rulesUsed } from '../merge/rules.ts';
import { createBackOff } from '../read/back-off.ts';
import { createDoubles } from '../read/doubles.ts';
import type { Fetcher, Versions } from '../read/fetch.ts';
import { createPoliteFetcher } from '../read/polite.ts';
import { readSources } from '../read/read.ts';
import { say } from '../words/say.ts';
import { addArticles } from './add-articles.ts';
import { extractRecords } from './extract-records.ts';
import { extractor } from './extractor.ts';
import { type FeedSeen, feedsSeen, rememberFeeds, stopped } from './feeds-seen.ts';
import { filesRead } from './files-read.ts';
import { type Flags, numberFlag, readFlags } from './flags.ts';
import type { ExitCode, Io, Subcommand, Target } from './io.ts';
import { realPauses } from './pauses.ts';
import { problemList, sayFaults } from './problem-list.ts';
import { forecast, progressOn } from './progress.ts';
import { quoteModel } from './quote-model.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings, holdingsIn } from './summary.ts';
import { openUnfinished } from './unfinished.ts';
import { rememberVersions, versionsFile, versionsSeen } from './versions-seen.ts';

export const add: Subcommand = async (args, target, io) => {
  const flags = readFlags(specNamed('add')!, args);
  if (flags.positionals.length === 0) {
    throw new ProblemError('usageMissing', { subcommand: 'add', what: 'PATH|URL' });
  }
  const minutes = numberFlag(flags, 'watch');
  // One fetcher for all rounds, and for those before a restart: it knows what has not changed since. What was not
  // committed it must not know.
  const allowPrivate = flags.values['allow-private'] === true;
  const remembers = minutes !== undefined && flags.values['again'] !== true;
  const open = async () => {
    const known = remembers ? await versionsOf(target, io) : new Map();
    return { known, ...createPoliteFetcher({ allowPrivate, known }) };
  };
  let fetcher = await open();
  const backOff = createBackOff();
  const silent = new Set<string>();
  const next = async () => {
    const { code, committed } = await round(flags, backOff.fetching(fetcher), target, io);
    backOff.nextRound();
    if (minutes !== undefined) await sayStopped(target, flags.positionals, silent, io);
    if (committed) {
      if (minutes !== undefined)
        await rememberVersions(target, fetcher.known, await articlesIn(target)).catch(() => {});
      return code;
    }
    await fetcher.close();
    fetcher = await open();
    return code;
  };
  try {
    const first = await next();
    return minutes === undefined ? first : await watch(minutes, io, next);
  } finally {
    await fetcher.close();
  }
};

async function articlesIn(target: Target): Promise<number> {
  const held = await openCoverage(storeOf(target).disk, target.data, target.coverage);
  return (await held?.coverage().catch(() => null))?.articles.length ?? 0;
}

async function versionsOf(target: Target, io: Io): Promise<Versions> {
  const { versions, damaged } = await versionsSeen(target, await articlesIn(target));
  if (damaged) io.err(say(readConfig(io.env).config.locale, 'watchForgot', { file: versionsFile(target) }));
  return versions;
}

/** Again and again until SIGINT or SIGTERM: then 0. What a round could not take is said and tried again in the next. */
async function watch(minutes: number, io: Io, next: () => Promise<ExitCode>): Promise<ExitCode> {
  const { locale } = readConfig(io.env).config;
  const pauses = (io.pauses ?? realPauses)();
  try {
    io.out(say(locale, 'watching', { n: minutes }));
    while (await pauses.rest(minutes * 60_000)) await next();
    return 0;
  } finally {
    pauses.end();
  }
}

/** The feeds followed here that have gone silent, each once. */
async function sayStopped(target: Target, inputs: readonly string[], said: Set<string>, io: Io): Promise<void> {
  const { locale } = readConfig(io.env).config;
  for (const { url, latest } of stopped(await feedsSeen(target), io.now().getTime())) {
    if (said.has(url) || !inputs.includes(url)) continue;
    said.add(url);
    io.out(say(locale, 'doctor.feedStopped', { url, date: latest ?? '' }));
  }
}

type Round = { readonly code: ExitCode; readonly committed: boolean };

async function round(flags: Flags, fetcher: Fetcher, target: Target, io: Io): Promise<Round> {
  const { locale } = readConfig(io.env).config;
  const progress = progressOn(io);
  const list = problemList(io, locale, progress.clear);
  const begun = io.now().getTime();
  let share = 0;
  const feeds: FeedSeen[] = [];
  let faults = 0;
  let doubles = 0;
  // Read while the coverage is: each takes a third of a second of its own.
  const model = quoteModel().then(({ problem }) => problem && list.say(problem));
  let committed = false;
  const code = await sayFaults(io, locale, async () => {
    try {
      const again = flags.values['again'] === true;
      const unfinished = await openUnfinished(target, [...flags.positionals, ...(again ? ['--again'] : [])], begun);
      if (unfinished.before > 0) io.out(say(locale, 'resumed', { n: unfinished.before }));
      const items = readSources(flags.positionals, {
        fetcher: unfinished.keeping(fetcher),
        journal: unfinished,
        doubles: createDoubles(),
        feedRead: (url, latest) => feeds.push({ url, read: io.now().toISOString().slice(0, 10), latest }),
        progress(read) {
          share = read;
        },
      });
      const merged = await addArticles(items, target.coverage, storeOf(target), extractor(extractRecords), {
        again,
        files: await filesRead(target),
        committed: () => unfinished.committed(),
        problem(kind, problem) {
          if (kind === 'fault') faults++;
          // A wire story in forty papers is one thing to say, not forty.
          if (problem.code === 'sameAsEarlier') doubles++;
          else list.say(problem);
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
      await model;
      await unfinished.end();
      committed = true;
      for (const problem of merged?.problems ?? []) {
        faults++;
        list.say(problem);
      }
      for (const { id, gone, changed } of merged?.changes ?? []) {
        if (changed > 0) list.say({ code: 'quotesChanged', values: { n: changed, id } });
        if (gone > 0) list.say({ code: 'quotesGone', values: { n: gone, id } });
      }
      list.close();
      progress.clear();
      await rememberFeeds(target, feeds);
      if (merged) {
        const counts = (['added', 'revised', 'unchanged'] as const).filter((what) => merged[what].length > 0);
        if (counts.length > 0)
          io.out(`${counts.map((what) => say(locale, what, { n: merged[what].length })).join(', ')}.`);
        for (const rule of rulesUsed(merged.coverage, new Set([...merged.added, ...merged.revised])))
          io.out(say(locale, 'ruleUsed', rule));
        if (doubles > 0) io.out(say(locale, 'doubles', { n: doubles }));
        io.out(say(locale, 'coverageHolds', merged.lines ? holdingsIn(merged.lines) : holdings(merged.coverage)));
      }
      return faults > 0 ? 2 : 0;
    } finally {
      progress.clear();
    }
  });
  return { code, committed };
}
