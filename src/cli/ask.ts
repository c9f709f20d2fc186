// `ask`: one answer, or a file of questions, printed for a person or as JSON.
import { render } from '../chat/terminal/render.ts';
import type { Desk } from '../commands/types.ts';
import { readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import type { Answer } from '../query/types.ts';
import { say } from '../words/say.ts';
import { askBatch } from './ask-batch.ts';
import { faultLine } from './fault.ts';
import { type Flags, numberFlag, readFlags } from './flags.ts';
import type { Io, Subcommand } from './io.ts';
import { openDesk } from './open-desk.ts';
import { specNamed } from './specs.ts';
import { localDay } from './today.ts';

/** Items of an answer when nobody says how many; a timeline is whole (design.md, section 4). */
const DEFAULT_LIMIT = 20;

export const ask: Subcommand = async (args, target, io) => {
  const spec = specNamed('ask');
  if (spec === undefined) throw new Error('ask is missing from the table of subcommands');
  const flags = readFlags(spec, args);
  const limit = numberFlag(flags, 'limit');
  const batch = flags.values['batch'];
  const [typed] = flags.positionals;
  if (typed === undefined && typeof batch !== 'string') {
    throw new ProblemError('usageMissing', { subcommand: 'ask', what: '"…"' });
  }
  notTogether(flags);
  const { desk, close } = await openDesk(target, io, { many: typeof batch === 'string' });
  try {
    const asking: Asking = { desk, io, limit, all: flags.values['all'] === true };
    if (typeof batch === 'string') return await askBatch(batch, io, (line) => askOne(line, asking));
    const answer = await askOne(typed ?? '', asking);
    await print(answer, flags, io);
    return answer.kind === 'error' ? 2 : 0;
  } finally {
    await close();
  }
};

/** One question or a file of them, one form of answer: what is asked for besides is not passed over in silence. */
function notTogether({ values, positionals }: Flags): void {
  const { batch, json, format } = values;
  if (batch !== undefined && positionals[0] !== undefined)
    throw new ProblemError('usageTooMany', { subcommand: 'ask', extra: positionals[0].slice(0, 80) });
  if (format === undefined || format === 'json') return;
  const flag = batch !== undefined ? '--batch' : '--json';
  if (batch !== undefined || json !== undefined)
    throw new ProblemError('usageNotTogether', { flag, other: `--format ${String(format).slice(0, 80)}` });
}

type Asking = { readonly desk: Desk; readonly io: Io; readonly limit: number | undefined; readonly all: boolean };

async function askOne(typed: string, { desk, io, limit, all }: Asking): Promise<Answer> {
  const options = { today: localDay(io.now()), all };
  const answer = await desk.answer(typed, limit === undefined ? options : { ...options, limit });
  if (limit !== undefined || answer.kind === 'timeline' || answer.items.length <= DEFAULT_LIMIT) return answer;
  return {
    ...answer,
    items: answer.items.slice(0, DEFAULT_LIMIT),
    // What the desk has cut is said by the shorter of the two.
    notices: [
      ...answer.notices.filter(({ code }) => code !== 'cutAt'),
      { code: 'cutAt', values: { shown: DEFAULT_LIMIT, n: answer.total } },
    ],
  } as Answer;
}

async function print(answer: Answer, flags: Flags, io: Io): Promise<void> {
  const { locale } = readConfig(io.env).config;
  const format = flags.values['json'] === true ? 'json' : flags.values['format'];
  if (format !== undefined) {
    const { formatAnswer } = await import('./format.ts');
    const { text, notices } = formatAnswer(answer, String(format), { now: io.now(), locale });
    // `out` ends the line; a calendar's ends in CRLF.
    if (text !== null) io.out(text.replace(/\n$/, ''));
    for (const { code, values } of notices) io.err(faultLine(say(locale, code, values)));
    return;
  }
  const text = render(answer, { locale, columns: io.columns, colour: io.colour });
  if (answer.kind === 'error') io.err(faultLine(say(locale, answer.error.code, answer.error.values)));
  else io.out(text);
}
