// The real terminal behind the Io port.
import { readConfig } from '../config.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';

/** Standard streams, clock and environment of this process. A closed pipe (`onrecord ask … | head`) ends it quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      const { locale } = readConfig(process.env).config;
      const sentence = say(locale, 'outputRefused', { reason: error.code ?? error.message });
      if (stream !== process.stderr) process.stderr.write(`${sentence}\n`);
      process.exit(2);
    });
  }
  const tty = process.stdout.isTTY === true && process.stdin.isTTY === true;
  const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    write: (text) => void process.stdout.write(text),
    stdin: process.stdin,
    stdout: process.stdout,
    tty,
    // A terminal that does not know its width says 0.
    columns: process.stdout.columns || 80,
    colour: process.stdout.isTTY === true && !noColour && process.env['TERM'] !== 'dumb',
    now: () => new Date(),
    env: process.env,
  };
}
