// `ask --batch`: a file of questions into lines of answers. What is wrong with the file is said in the reader's language.
import { readConfig } from '../config.ts';
import type { Problem } from '../coverage/problem.ts';
import { answerJson } from '../query/json.ts';
import type { Answer } from '../query/types.ts';
import { asUtf8 } from '../read/as-utf8.ts';
import { decodeUtf8 } from '../read/decode.ts';
import { splitLines } from '../read/lines.ts';
import type { ExitCode, Io } from './io.ts';
import { openFile } from './open-file.ts';
import { problemList } from './problem-list.ts';
import { writeLine } from './write-line.ts';

/** A question is a sentence or two: what is longer is no line of questions. */
const LONGEST_LINE = 1024 * 1024;

/** Each line `{"id","ask"}` becomes `{"id","ms","answer"}`, written as soon as it is answered. Bad lines are named. */
export async function askBatch(file: string, io: Io, ask: (typed: string) => Promise<Answer>): Promise<ExitCode> {
  const list = problemList(io, readConfig(io.env).config.locale);
  let faults = 0;
  for await (const { bytes, number } of splitLines(
    asUtf8(await openFile(file), () => {}),
    LONGEST_LINE,
  )) {
    const question = questionIn(bytes, file, String(number));
    if (question === null) continue;
    if ('code' in question) {
      faults += 1;
      list.say(question);
      if (question.code === 'notText') break;
      continue;
    }
    const begun = performance.now();
    const answer = await ask(question.ask);
    const ms = Math.round((performance.now() - begun) * 1000) / 1000;
    await writeLine(io, JSON.stringify({ id: question.id, ms, answer: answerJson(answer) }));
  }
  list.close();
  return faults > 0 ? 2 : 0;
}

type Question = { readonly id: string | number; readonly ask: string };

/** Null for a blank line. */
function questionIn(bytes: Uint8Array | null, file: string, line: string): Question | Problem | null {
  const bad: Problem = { code: 'usageBatchLine', values: { file, line } };
  if (bytes === null) return bad;
  const nul = line === '1' ? bytes.indexOf(0) : -1;
  if (nul >= 0) return { code: 'notText', values: { file, offset: String(nul) } };
  const text = decodeUtf8(bytes);
  if (text === null) return { code: 'usageBatchNotUtf8', values: { file, line } };
  if (text.trim() === '') return null;
  try {
    const { id, ask } = JSON.parse(text) as { id?: unknown; ask?: unknown };
    return (typeof id === 'string' || typeof id === 'number') && typeof ask === 'string' ? { id, ask } : bad;
  } catch {
    return bad;
  }
}
