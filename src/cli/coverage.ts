// `coverage`: lists, creates and removes coverages, and carries one elsewhere as a single file.
import { rename, rm } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { changeCoverage } from '../coverage/commit.ts';
import { isCoverageName, layoutOf } from '../coverage/layout.ts';
import { lock } from '../coverage/lock.ts';
import { openCoverage } from '../coverage/open.ts';
import { ProblemError } from '../coverage/problem.ts';
import { emptyCoverage } from '../coverage/records.ts';
import { openStage } from '../coverage/stage.ts';
import { type Locale, say } from '../words/say.ts';
import { readArchive } from './archive/read.ts';
import { writeArchive } from './archive/write.ts';
import { type Flags, readFlags } from './flags.ts';
import type { Io, Subcommand, Target } from './io.ts';
import { mustBeFile } from './open-file.ts';
import { sayFaults } from './problem-list.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings } from './summary.ts';
import { findTarget, listCoverages } from './target.ts';
import { versionsFile } from './versions-seen.ts';

type Doing = { readonly flags: Flags; readonly target: Target; readonly io: Io; readonly locale: Locale };

const WAYS: Readonly<
  Record<string, { readonly needs: 'NAME' | 'FILE' | null; run(doing: Doing, what: string): Promise<void> }>
> = {
  list: { needs: null, run: list },
  create: { needs: 'NAME', run: create },
  remove: { needs: 'NAME', run: remove },
  export: { needs: 'FILE', run: exportTo },
  import: { needs: 'FILE', run: importFrom },
};

export const coverage: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const flags = readFlags(specNamed('coverage')!, args);
  const [name = 'list', what] = flags.positionals;
  const way = Object.hasOwn(WAYS, name) ? WAYS[name] : undefined;
  if (!way)
    throw new ProblemError('usageChoice', {
      flag: 'coverage',
      names: Object.keys(WAYS).join(', '),
      value: name.slice(0, 40),
    });
  if (way.needs !== null && what === undefined)
    throw new ProblemError('usageMissing', { subcommand: 'coverage', what: `${name} ${way.needs}` });
  return await sayFaults(io, locale, async () => {
    await way.run({ flags, target, io, locale }, what ?? '');
    return 0;
  });
};

async function list({ target, io, locale }: Doing): Promise<void> {
  const { disk } = storeOf(target);
  for (const { name, sample } of await listCoverages(target.data)) {
    const held = await (await openCoverage(disk, target.data, name))?.coverage();
    if (held) io.out(say(locale, sample ? 'coverageSample' : 'coverageOwn', holdings(held)));
  }
}

async function create({ target, io, locale }: Doing, name: string): Promise<void> {
  await changeCoverage(storeOf(target), name, (now) => {
    if (now) throw new ProblemError('coverageThere', { name });
    return { coverage: emptyCoverage(name) };
  });
  io.out(say(locale, 'coverageCreated', { name }));
}

/** First the records, by rename: from that moment it is not there any more. Then whatever belongs to it. */
async function remove({ flags, target, io, locale }: Doing, name: string): Promise<void> {
  const { disk, processes } = storeOf(target);
  const layout = layoutOf(target.data, name);
  const known = await listCoverages(target.data);
  if (!known.some((one) => one.name === name)) {
    throw new ProblemError('noSuchCoverage', {
      name,
      data: target.data,
      names: known.map((one) => one.name).join(', ') || '–',
    });
  }
  if (flags.values['yes'] !== true) throw new ProblemError('coverageRemoveSure', { name });
  const held = await lock(disk, layout, processes);
  try {
    const gone = `${layout.records}.removed`;
    await rename(layout.records, gone);
    await disk.syncDirectory(layout.folder);
    await rm(layout.index, { recursive: true, force: true });
    await rm(layout.folder, { recursive: true, force: true });
    // What was known of its pages would keep them from being read into another of this name.
    await rm(versionsFile({ ...target, coverage: name }), { force: true });
  } finally {
    await held.release();
  }
  io.out(say(locale, 'coverageRemoved', { name }));
}

async function exportTo({ flags, target, io, locale }: Doing, file: string): Promise<void> {
  const { data } = target;
  const wanted = {
    data,
    coverage: target.coverage || undefined,
    envData: null,
    envCoverage: null,
    mode: 'reads',
  } as const;
  const { coverage: name } = await findTarget(wanted);
  const written = await writeArchive(storeOf(target).disk, {
    data,
    name,
    file,
    texts: flags.values['no-texts'] !== true,
  });
  io.out(say(locale, 'coverageExported', { name, file, articles: written.articles, texts: written.texts }));
}

async function importFrom({ flags, target, io, locale }: Doing, file: string): Promise<void> {
  const store = storeOf(target);
  const as = flags.values['as'];
  if (typeof as === 'string' && !isCoverageName(as))
    throw new ProblemError('badCoverageName', { name: as.slice(0, 80) });
  await mustBeFile(file);
  const stage = await openStage(store.disk, store.data, store.processes);
  try {
    const read = await readArchive(file, target.data, stage, typeof as === 'string' ? as : null);
    const { name } = read.header;
    await changeCoverage(store, name, (now) => {
      if (now) throw new ProblemError('coverageThere', { name });
      return { coverage: read, texts: stage.texts };
    });
    io.out(say(locale, 'coverageImported', { ...holdings(read), texts: stage.texts.size }));
  } finally {
    await stage.close();
  }
}
