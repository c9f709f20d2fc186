// `review`: shows what waits for an editor, one at a time, and keeps each decision as a correction.
import { readConfig } from '../../config.ts';
import { ProblemError } from '../../coverage/problem.ts';
import type { Coverage } from '../../coverage/types.ts';
import { mergeCoverage } from '../../merge/merge.ts';
import type { Merged } from '../../merge/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { type Complaints, complaintsIn } from '../complaints.ts';
import { editorName } from '../editor.ts';
import { faultLine } from '../fault.ts';
import { readFlags } from '../flags.ts';
import type { ExitCode, Io, Subcommand, Target } from '../io.ts';
import { sayFaults } from '../problem-list.ts';
import { specNamed } from '../specs.ts';
import { storeOf } from '../store.ts';
import { localDay } from '../today.ts';
import { type Keeper, keeper } from './keeper.ts';
import { linePrompts } from './lines.ts';
import type { Prompts } from './prompts.ts';
import { type Complaint, type Waiting, waitingIn } from './queue.ts';
import { exportSheet, importSheet, type Settle } from './sheets.ts';
import { walk } from './walk.ts';

export const review: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const flags = readFlags(specNamed('review')!, args);
  const given = flags.values['by'];
  const by = typeof given === 'string' && given.trim() !== '' ? given.trim() : editorName(io);
  const { export: to, import: from } = flags.values;
  if (to !== undefined && from !== undefined)
    throw new ProblemError('usageNotBoth', { one: '--export', other: '--import' });
  return await sayFaults(io, locale, async () => {
    const kept = await keeper(storeOf(target), target, () => io.now());
    const complaints = complaintsIn(target.data, () => localDay(io.now()));
    const open = await complaints.open(target.coverage);
    if (typeof from === 'string')
      return importSheet(from, kept, { by, io, locale, settle: settling(complaints, open, kept, io) });
    const { names, waiting } = queued(kept, target, open, flags.positionals);
    if (typeof to === 'string') return exportSheet(to, kept, { waiting, only: flags.positionals }, io, locale);
    return atTheDesk(kept, waiting, { io, locale, by, names, settle: settling(complaints, open, kept, io) });
  });
};

/** What waits in these articles (all, when none is named), and the names of the coverage's speakers. */
function queued({ coverage }: Keeper, target: Target, open: readonly Complaint[], only: readonly string[]) {
  for (const id of only) {
    if (!isCurrent(id, coverage)) throw new ProblemError('articleNotThere', { id, name: target.coverage });
  }
  const merged = mergeCoverage(coverage);
  return { names: namesIn(merged), waiting: waitingIn(coverage, merged.events, open, only) };
}

type Sitting = {
  readonly io: Io;
  readonly locale: Locale;
  readonly by: string;
  readonly names: readonly string[];
  readonly settle: Settle;
};

/** Whoever reported one of these findings is told, the next time they ask. */
function settling(complaints: Complaints, open: readonly Complaint[], kept: Keeper, io: Io): Settle {
  return async (decided) => {
    const { quotes, reports } = kept.coverage;
    const there = new Set([...quotes, ...reports].map(({ id }) => id));
    // What was read again otherwise, or taken out with its article, nobody can decide on any more.
    const settledAs = (finding: string) => decided.get(finding) ?? (there.has(finding) ? null : 'reject');
    for (const how of ['accept', 'correct', 'reject'] as const) {
      const ids = open.filter(({ finding }) => settledAs(finding) === how).map(({ id }) => id);
      if (ids.length > 0) await complaints.settle(ids, { how, at: localDay(io.now()) });
    }
  };
}

async function atTheDesk(kept: Keeper, waiting: readonly Waiting[], sitting: Sitting): Promise<ExitCode> {
  const { io, locale, by, names, settle } = sitting;
  const prompts = await promptsOn(io, locale);
  try {
    const { done, decided } = await walk(waiting, kept, { prompts, locale, by, today: localDay(io.now()), names });
    await settled(kept, prompts, locale);
    await settle(decided);
    io.out('');
    io.out(say(locale, 'review.done', { ...done }));
    return 0;
  } finally {
    prompts.close();
    await kept.settled();
  }
}

/** Everything on the disk; what somebody else had decided on is said. */
async function settled(kept: Keeper, prompts: Prompts, locale: Locale): Promise<void> {
  await kept.settled();
  for (const { code, values } of kept.problems()) prompts.fault(faultLine(say(locale, code, values)));
}

/** Keys and lists where both ends are a terminal, lines otherwise. */
async function promptsOn(io: Io, locale: Locale): Promise<Prompts> {
  if (!io.tty || !('setRawMode' in io.stdin) || io.env['TERM'] === 'dumb') return linePrompts(io);
  const { keyPrompts } = await import('./keys.ts');
  return keyPrompts(io.stdin as NodeJS.ReadStream, io.stdout as NodeJS.WriteStream, locale);
}

function isCurrent(id: string, { articles }: Coverage): boolean {
  return articles.some((article) => article.id === id && article.replacedBy === undefined);
}

/** Names of speakers, the most quoted first. */
function namesIn({ speakers, groups }: Merged): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of groups) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const named = speakers.filter((speaker) => speaker.named);
  return named.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).map(({ name }) => name);
}
