// `chart`: a timeline as a picture in a file.
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { TimelineAnswer } from '../chart/model.ts';
import { isDrawable, timelinePng, timelineSvg } from '../chart/picture.ts';

import type { Theme } from '../chart/types.ts';
import { readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import { say } from '../words/say.ts';
import { faultLine } from './fault.ts';
import { readFlags } from './flags.ts';
import type { Subcommand } from './io.ts';
import { openDesk } from './open-desk.ts';
import { specNamed } from './specs.ts';
import { localDay } from './today.ts';

export const chart: Subcommand = async (args, target, io) => {
  const spec = specNamed('chart');
  if (spec === undefined) throw new Error('chart is missing from the table of subcommands');
  const flags = readFlags(spec, args);
  const file = flags.values['out'];
  const [typed] = flags.positionals;
  if (typed === undefined) throw new ProblemError('usageMissing', { subcommand: 'chart', what: '"/timeline …"' });
  if (typeof file !== 'string') throw new ProblemError('usageMissing', { subcommand: 'chart', what: '-o FILE' });
  const theme = flags.values['theme'] ?? 'light';
  if (theme !== 'light' && theme !== 'dark')
    throw new ProblemError('usageTheme', { value: String(theme).slice(0, 80) });
  const kind = extname(file).toLowerCase();
  if (kind !== '.svg' && kind !== '.png') throw new ProblemError('usagePicture', { file });
  const { locale } = readConfig(io.env).config;
  const { desk, close } = await openDesk(target, io);
  try {
    const answer = await desk.answer(typed, { today: localDay(io.now()) });
    if (answer.kind === 'error') {
      io.err(faultLine(say(locale, answer.error.code, answer.error.values)));
      return 2;
    }
    if (!isDrawable(answer)) {
      // Nothing found is an answer too; a question of another kind is wrong usage.
      if (answer.kind === 'notFound') {
        for (const { code, values } of answer.notices) io.out(say(locale, code, values));
        return 0;
      }
      throw new ProblemError('usageNoTimeline', {});
    }
    const alt = await write(file, answer, { locale, theme });
    io.out(say(locale, 'chart.written', { file }));
    io.out(alt);
    return 0;
  } finally {
    await close();
  }
};

/** The file is there whole or not at all. Gives back what the picture says in words. */
async function write(file: string, answer: TimelineAnswer, o: { locale: 'en' | 'fr'; theme: Theme }): Promise<string> {
  const { png, alt } = await timelinePng(answer, { ...o, altLength: Number.POSITIVE_INFINITY });
  const content = extname(file).toLowerCase() === '.svg' ? await timelineSvg(answer, o) : png;
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  return alt;
}
