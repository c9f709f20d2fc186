// `review --export FILE` and `review --import FILE`: the files, and what is said about them.
import { readFile, writeFile } from 'node:fs/promises';
import { ProblemError } from '../../coverage/problem.ts';
import { decodeText } from '../../read/decode.ts';
import { type Locale, say } from '../../words/say.ts';
import type { ExitCode, Io } from '../io.ts';
import { mustBeFile } from '../open-file.ts';
import { problemList } from '../problem-list.ts';
import { localDay } from '../today.ts';
import type { Verdict } from './asking.ts';
import type { Keeper } from './keeper.ts';
import type { Waiting } from './queue.ts';
import { sheetOf } from './sheet.ts';
import { importRows } from './sheet-import.ts';
import { readSheet } from './sheet-read.ts';

/** An earlier file may hold somebody's work: it is never written over. */
export async function exportSheet(
  file: string,
  kept: Keeper,
  { waiting, only }: { readonly waiting: readonly Waiting[]; readonly only: readonly string[] },
  io: Io,
  locale: Locale,
): Promise<ExitCode> {
  const { coverage } = kept;
  const listed = new Set(waiting.flatMap((one) => (one.kind === 'finding' ? one.record.id : [])));
  const current = coverage.articles.filter(
    ({ id, replacedBy }) => replacedBy === undefined && (only.length === 0 || only.includes(id)),
  );
  const ids = new Set(current.map(({ id }) => id));
  const decided = [...coverage.quotes, ...coverage.reports].filter(
    ({ id, article }) => !listed.has(id) && ids.has(article),
  );
  // With a byte order mark: without it Excel takes UTF-8 for the letters of its country.
  await writeFile(file, `\uFEFF${sheetOf(coverage, waiting, decided)}`, { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' ? new ProblemError('fileThere', { file }) : error;
    },
  );
  io.out(say(locale, 'sheetWritten', { file, n: listed.size + decided.length, waiting: listed.size }));
  return 0;
}

/** Hears what was decided on which finding. */
export type Settle = (decided: ReadonlyMap<string, Verdict>) => Promise<void>;

type Sitting = { readonly by: string; readonly io: Io; readonly locale: Locale; readonly settle: Settle };

export async function importSheet(file: string, kept: Keeper, sitting: Sitting): Promise<ExitCode> {
  const { by, io, locale, settle } = sitting;
  await mustBeFile(file);
  const decoded = decodeText(await readFile(file), file);
  if (!decoded.ok) throw new ProblemError(decoded.problem.code, decoded.problem.values);
  const rows = readSheet(decoded.text, file);
  const texts = new Map<string, string | null>();
  for (const id of articlesWith(rows, kept)) texts.set(id, await kept.textOf(id));
  const note = say(locale, 'sheetNote');
  const options = { file, by, note, today: localDay(io.now()) };
  const { corrections, refusals, unchanged } = importRows(rows, kept.coverage, (id) => texts.get(id) ?? null, options);
  if (corrections.length > 0) await kept.correct(...corrections);
  await kept.settled();
  await settle(new Map(corrections.flatMap((one) => ('finding' in one ? [[one.finding.id, verdictOf(one)]] : []))));
  const list = problemList(io, locale);
  for (const problem of [...refusals, ...kept.problems()]) list.say(problem);
  list.close();
  io.out(say(locale, 'sheetRead', { taken: corrections.length, unchanged, refused: refusals.length }));
  return refusals.length > 0 ? 2 : 0;
}

/** Articles of rows that choose other words. */
function articlesWith(rows: ReturnType<typeof readSheet>, { coverage }: Keeper): Set<string> {
  const ids = new Set(rows.flatMap(({ cells }) => (cells['new words'] ? [cells.id] : [])));
  return new Set(coverage.quotes.flatMap(({ id, article }) => (ids.has(id) ? article : [])));
}

function verdictOf({
  verdict,
  change,
}: {
  readonly verdict: 'checked' | 'rejected';
  readonly change?: object;
}): Verdict {
  if (verdict === 'rejected') return 'reject';
  return change === undefined ? 'accept' : 'correct';
}
