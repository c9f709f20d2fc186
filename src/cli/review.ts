// `review`: shows what was found automatically, one record at a time, and commits each decision as it is made. Answers
// come line by line, from a terminal or a pipe.

import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { readConfig } from '../config.ts';
import { sha256 } from '../coverage/cite.ts';
import { changeCoverage, type Store } from '../coverage/commit.ts';
import { type Change, type Decision, decide } from '../coverage/decide.ts';
import { layoutOf, textPath } from '../coverage/layout.ts';
import { openCoverage } from '../coverage/open.ts';
import { inOrder } from '../coverage/order.ts';
import { ProblemError } from '../coverage/problem.ts';
import { type Coverage, type FindingRecord, STANCES, type Stance } from '../coverage/types.ts';
import { type DateValue, dateFromEdtf, parseQuestionDate } from '../dates/index.ts';
import { type Locale, say } from '../words/say.ts';
import { faultLine } from './fault.ts';
import { readFlags } from './flags.ts';
import type { ExitCode, Io, Subcommand, Target } from './io.ts';
import { sayFaults } from './problem-list.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';

export const review: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const flags = readFlags(specNamed('review')!, args);
  const given = flags.values['by'];
  const by = typeof given === 'string' && given.trim() !== '' ? given.trim() : userName(io);
  return await sayFaults(io, locale, () => walk(storeOf(target), target, io, locale, by, flags.positionals));
};

type Verdicts = Record<Decision['verdict'], number>;

async function walk(
  store: Store,
  target: Target,
  io: Io,
  locale: Locale,
  by: string,
  only: readonly string[],
): Promise<ExitCode> {
  const coverage = await (await openCoverage(store.disk, store.data, target.coverage))?.coverage();
  if (!coverage) throw new ProblemError('noSuchCoverage', { name: target.coverage, data: target.data, names: '–' });
  const waiting = waitingIn(coverage, only);
  const answers = lineReader(io);
  const done: Verdicts = { accept: 0, correct: 0, reject: 0 };
  let at = 0;
  try {
    for (; at < waiting.length; at++) {
      const record = waiting[at]!;
      for (const line of shown(record, coverage, locale, at + 1, waiting.length)) io.out(line);
      const decision = await askDecision(record, answers, io, locale, by);
      if (decision === 'quit') break;
      if (decision === 'skip') continue;
      try {
        await commit(store, target, decision);
        done[decision.verdict]++;
      } catch (error) {
        // Somebody else decided on it meanwhile: say so, and go on with the next.
        if (!(error instanceof ProblemError) || error.problem.code !== 'decisionGone') throw error;
        io.err(faultLine(say(locale, error.problem.code, error.problem.values)));
      }
    }
  } finally {
    answers.close();
  }
  io.out('');
  io.out(say(locale, 'review.done', { ...done, left: waiting.length - done.accept - done.correct - done.reject }));
  return 0;
}

/** What nobody has looked at, in the order of the file; earlier revisions are left alone. */
function waitingIn(coverage: Coverage, only: readonly string[]): FindingRecord[] {
  const current = new Set(coverage.articles.filter((a) => a.replacedBy === undefined).map(({ id }) => id));
  for (const id of only) {
    if (!current.has(id)) throw new ProblemError('articleUnknown', { id, name: coverage.header.name });
  }
  const wanted = only.length > 0 ? new Set(only) : current;
  const findings = [...inOrder(coverage)].filter((record) => record.type === 'quote' || record.type === 'report');
  return findings.filter((record) => record.review === 'auto' && wanted.has(record.article));
}

async function commit(store: Store, target: Target, decision: Decision): Promise<void> {
  await changeCoverage(store, target.coverage, async (now) => {
    if (!now) throw new ProblemError('decisionGone', { id: decision.id });
    const record = [...now.quotes, ...now.reports].find(({ id }) => id === decision.id);
    const article = now.articles.find(({ id }) => id === record?.article);
    return { coverage: decide(now, decision, await textOf(store, target, article?.sha256 ?? null)) };
  });
}

async function textOf({ disk, data }: Store, target: Target, hash: string | null): Promise<string | null> {
  const bytes = hash === null ? null : await disk.read(textPath(layoutOf(data, target.coverage), hash));
  return bytes === null || sha256(bytes) !== hash ? null : Buffer.from(bytes).toString('utf8');
}

function shown(record: FindingRecord, coverage: Coverage, locale: Locale, n: number, of: number): string[] {
  const article = coverage.articles.find(({ id }) => id === record.article)!;
  const place = { n, of, title: article.title || article.id, paragraph: record.citation.paragraph ?? '–' };
  const head = ['', say(locale, 'review.place', place)];
  if (record.type === 'report') {
    const status = say(locale, `status.${record.status}`);
    return [...head, `  ${record.date.edtf} · ${status}`, `  ${record.summary}`];
  }
  const speaker = coverage.speakers.find(({ id }) => id === record.speaker)?.name ?? say(locale, 'speakerUnknown');
  const stance = say(locale, `stance.${record.stance}`);
  const said = record.said ? ` · ${record.said.edtf}` : '';
  const confidence = `${Math.round(record.confidence * 100)} %`;
  return [
    ...head,
    `  ${speaker} · ${stance} · ${say(locale, `form.${record.form}`)}${said} · ${confidence}`,
    `  “${record.text}”`,
  ];
}

async function askDecision(
  record: FindingRecord,
  answers: LineReader,
  io: Io,
  locale: Locale,
  by: string,
): Promise<Decision | 'quit' | 'skip'> {
  for (;;) {
    const typed = await answers.ask(`${say(locale, 'review.choices')} > `);
    const letter = typed?.trim().toLowerCase().slice(0, 1);
    const base = { id: record.id, by };
    if (typed === null || letter === 'q') return 'quit';
    if (letter === 's') return 'skip';
    if (letter === 'a')
      return { ...base, verdict: 'accept', note: await noteOr(answers, locale, say(locale, 'review.accepted')) };
    if (letter === 'r')
      return { ...base, verdict: 'reject', note: await noteOr(answers, locale, say(locale, 'review.rejected')) };
    if (letter === 'c') {
      const change = await askChange(record, answers, io, locale);
      const fields = Object.keys(change).map((field) => say(locale, `review.${field}`));
      if (fields.length === 0) continue;
      const note = say(locale, 'review.corrected', { fields: fields.join(', ') });
      return { ...base, verdict: 'correct', change, note: await noteOr(answers, locale, note) };
    }
  }
}

async function noteOr(answers: LineReader, locale: Locale, otherwise: string): Promise<string> {
  return (await answers.ask(`${say(locale, 'review.note', { otherwise })} > `))?.trim() || otherwise;
}

/** One question per field; an empty answer keeps what is there. */
async function askChange(record: FindingRecord, answers: LineReader, io: Io, locale: Locale): Promise<Change> {
  const ask = async <T>(field: keyof Change, read: (typed: string) => T | undefined): Promise<Record<string, T>> => {
    for (;;) {
      const typed = (await answers.ask(`  ${say(locale, `review.${field}`)} > `))?.trim() ?? '';
      if (typed === '') return {};
      const value = read(typed);
      if (value !== undefined) return { [field]: value };
      const names = field === 'stance' ? STANCES.join(', ') : '2023-03-22, 2023-03, 2023, XXXX-03-22';
      io.err(faultLine(say(locale, 'usageChoice', { flag: say(locale, `review.${field}`), names, value: typed })));
    }
  };
  const words = (typed: string) => typed;
  const orNone =
    <T>(read: (typed: string) => T | undefined) =>
    (typed: string) =>
      typed === '-' ? null : read(typed);
  if (record.type === 'report') return { ...(await ask('date', dateTyped(io))), ...(await ask('summary', words)) };
  return {
    ...(await ask('words', words)),
    ...(await ask('speaker', orNone(words))),
    ...(await ask('stance', (typed) => STANCES.find((stance): stance is Stance => stance === typed.toLowerCase()))),
    ...(await ask('date', orNone(dateTyped(io)))),
  };
}

const dateTyped =
  (io: Io) =>
  (typed: string): DateValue | undefined => {
    try {
      return dateFromEdtf(typed.replace(/x/g, 'X'), 'editor');
    } catch {
      const { span: _, ...date } = parseQuestionDate(typed, io.now().toISOString().slice(0, 10)) ?? {};
      return 'edtf' in date ? ({ ...date, basis: 'editor' } as DateValue) : undefined;
    }
  };

type LineReader = { ask(prompt: string): Promise<string | null>; close(): void };

/** Null when the input has ended. Lines that come before they are asked for (a pipe) are kept. */
function lineReader(io: Io): LineReader {
  const lines = createInterface({ input: io.stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async ask(prompt) {
      io.write(prompt);
      const { value, done } = await iterator.next();
      if (!io.tty) io.write('\n');
      return done ? null : String(value);
    },
    close: () => lines.close(),
  };
}

function userName(io: Io): string {
  try {
    return io.env['USER']?.trim() || userInfo().username || 'editor';
  } catch {
    return 'editor';
  }
}
