// `npm run bench:chat`: how soon both platforms answer under load, what memory the bot takes, how fast it stops.
// The process under measurement is the built program; the servers and the clock are here, on the same machine.
import { describe, expect, it } from 'vitest';
import { slash } from '../discord/support.ts';
import { command, envelope } from '../slack/strict/deliveries.ts';
import { until } from '../slack/strict/server.ts';
import { bothConnected, type Program, startProgram } from './program.ts';

const [ALL, IN_FLIGHT, UNTIL_MEMORY] = [500, 50, 2_000];

type Asked = { readonly command: 'whosaid' | 'timeline' | 'ask' | 'sources'; readonly words: string };
const QUESTIONS: readonly Asked[] = [
  { command: 'whosaid', words: 'they are not close friends' },
  { command: 'whosaid', words: 'give us some names' },
  { command: 'whosaid', words: 'nobody ever said such a thing' },
  { command: 'timeline', words: '' },
  { command: 'ask', words: 'what happened in March 2023?' },
  { command: 'sources', words: '' },
];
const MAIN = { whosaid: 'words', timeline: 'about', ask: 'question', sources: 'publisher' } as const;

/** Ms until the first response (the acknowledgement) and until the answer itself. */
type Wait = { readonly first: number; readonly answer: number };

async function onDiscord({ discord }: Program, i: number): Promise<Wait> {
  const asked = QUESTIONS[i % QUESTIONS.length] as Asked;
  const begun = performance.now();
  const values = asked.words === '' ? {} : { [MAIN[asked.command]]: asked.words };
  const id = discord.interact(slash(asked.command, values));
  const first = await discord.until(() => discord.of(id, 'callback')[0], 30_000);
  const answer = await discord.until(() => discord.of(id, 'edit')[0], 30_000);
  return { first: first.at - begun, answer: answer.at - begun };
}

async function onSlack({ slack }: Program, i: number): Promise<Wait> {
  const asked = QUESTIONS[i % QUESTIONS.length] as Asked;
  const url = slack.responseUrl(`bench${i}`);
  const begun = performance.now();
  const first = await slack.deliver(envelope(command(asked.command, asked.words, url)), 30_000);
  const path = new URL(url).pathname;
  await until(() => slack.posts.some((post) => post.url === path), 30_000);
  const post = slack.posts.find((one) => one.url === path);
  return { first, answer: (post?.at ?? Number.NaN) - begun };
}

/** Asks `all` questions, `IN_FLIGHT` at a time; lost ones are those that never got an answer. */
async function load(all: number, ask: (i: number) => Promise<Wait>, from = 0) {
  const waits: Wait[] = [];
  let next = 0;
  let lost = 0;
  const worker = async () => {
    while (next < all) {
      const i = next;
      next += 1;
      await ask(from + i).then(
        (wait) => waits.push(wait),
        () => {
          lost += 1;
        },
      );
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return { waits, lost, seconds: (performance.now() - begun) / 1_000 };
}

const at = (numbers: readonly number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
const ms = (number: number) => `${number.toFixed(0)} ms`.padStart(7);
const say = (line: string) => process.stdout.write(`${line}\n`);

describe.skipIf(process.env['BENCH_CHAT'] === undefined)('chat under load (npm run bench:chat)', () => {
  it('answers all, soon, in bounded memory, and stops', async () => {
    const program = await startProgram({ env: { LOG_LEVEL: 'info' } });
    try {
      await bothConnected(program);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const idle = program.memory();
      say(`resident memory, idle, both connected: ${idle.toFixed(0)} MB`);
      for (const [name, ask] of [
        ['Discord', (i: number) => onDiscord(program, i)],
        ['Slack', (i: number) => onSlack(program, i)],
      ] as const) {
        const { waits, lost, seconds } = await load(ALL, ask);
        const [first, answer] = [waits.map((wait) => wait.first), waits.map((wait) => wait.answer)];
        say(
          `${name.padEnd(8)} ${ALL} commands, ${IN_FLIGHT} in flight: first response p50 ${ms(at(first, 0.5))} p99 ${ms(at(first, 0.99))}` +
            ` · answer p50 ${ms(at(answer, 0.5))} p99 ${ms(at(answer, 0.99))} · ${lost} lost · ${(ALL / seconds).toFixed(0)} a second`,
        );
        expect([lost, lost === 0 ? '' : program.written()]).toEqual([0, '']);
        expect(at(first, 0.99)).toBeLessThan(1_000);
      }
      const rest = (UNTIL_MEMORY - 2 * ALL) / 2;
      await Promise.all([load(rest, (i) => onDiscord(program, i), ALL), load(rest, (i) => onSlack(program, i), ALL)]);
      const after = program.memory();
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const settled = program.memory();
      say(
        `resident memory after ${UNTIL_MEMORY} commands: ${after.toFixed(0)} MB, 3 s later ${settled.toFixed(0)} MB (${(settled - idle).toFixed(0)} MB over idle)`,
      );
      program.discord.interact(slash('whosaid', { words: 'they are not close friends' }));
      const { code, ms: took } = await program.terminate();
      say(`SIGTERM to exit: ${took.toFixed(0)} ms, exit code ${String(code)}`);
      expect([program.discord.faults, program.slack.faults, code]).toEqual([[], [], 0]);
      expect(idle).toBeLessThan(150);
      expect(settled - idle).toBeLessThan(60);
    } finally {
      await program.close();
    }
  }, 300_000);
});
