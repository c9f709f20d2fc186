// A review line by line: for a pipe, a terminal that is none, and whoever likes it plain.
import { createInterface } from 'node:readline';
import type { Io } from '../io.ts';
import type { Prompts } from './prompts.ts';

export function linePrompts(io: Io): Prompts {
  const lines = createInterface({ input: io.stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = lines[Symbol.asyncIterator]();
  // Lines that come before they are asked for (a pipe) are kept by the iterator.
  const ask = async (prompt: string): Promise<string | null> => {
    io.write(prompt);
    const { value, done } = await iterator.next();
    if (!io.tty) io.write('\n');
    return done ? null : String(value).trim();
  };
  return {
    show(shown) {
      for (const line of shown) io.out(line);
    },
    fault: (line) => io.err(line),
    async choose(choices) {
      for (;;) {
        const typed = await ask(`${choices.map(({ label }) => label).join('  ')} > `);
        if (typed === null) return null;
        const letter = typed.toLowerCase().slice(0, 1);
        const chosen = choices.find(({ key }) => key === letter);
        if (chosen) return chosen.key;
      }
    },
    words: (question) => ask(`  ${question} > `),
    name: (question) => ask(`  ${question} > `),
    async pick(question, shown) {
      for (const [index, line] of shown.entries()) io.out(`  ${index + 1}. ${line}`);
      const typed = await ask(`  ${question} > `);
      const number = /^\d+$/.test(typed ?? '') ? Number(typed) : 0;
      return number >= 1 && number <= shown.length ? number - 1 : null;
    },
    why: async (question, otherwise) => (await ask(`${question} > `)) || otherwise,
    close: () => lines.close(),
  };
}
