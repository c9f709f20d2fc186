// `extract --jsonl FILE`: what is found in articles, one a line (design.md, section 5). Writes nothing but standard output.

import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import { extract as extractFindings } from '../extract/extract.ts';
import { toFindingsLine } from '../extract/findingsLine.ts';
import { markedQuotations } from '../extract/marked.ts';
import { readJsonl } from '../read/jsonl.ts';
import { otherLanguage } from '../read/language.ts';
import { readProblem } from '../read/problems.ts';
import { say } from '../words/say.ts';
import { compileWhatPays } from './compiling.ts';
import { faultLine, MOST_FAULTS } from './fault.ts';
import { readFlags } from './flags.ts';
import type { Io, Subcommand } from './io.ts';
import { openFile } from './open-file.ts';
import { quoteModel } from './quote-model.ts';
import { specNamed } from './specs.ts';

export const extract: Subcommand = async (args, _target, io) => {
  const spec = specNamed('extract');
  if (spec === undefined) throw new Error('extract is missing from the table of subcommands');
  const file = readFlags(spec, args).values['jsonl'];
  if (typeof file !== 'string') throw new ProblemError('usageMissing', { subcommand: 'extract', what: '--jsonl FILE' });
  const { locale } = readConfig(io.env).config;
  const bytes = await openFile(file);
  compileWhatPays();
  const loaded = await quoteModel();
  if (loaded.problem) io.err(faultLine(say(locale, loaded.problem.code, loaded.problem.values)));
  const options = loaded.problem ? {} : { model: loaded.model };
  let faults = 0;
  let notices = 0;
  for await (const item of readJsonl(bytes, file)) {
    if (item.type === 'article') {
      const { article } = item;
      const language = otherLanguage(article.text);
      const findings = language === null ? extractFindings(article, options) : markedQuotations(article, language);
      await writeLine(io, JSON.stringify(toFindingsLine(article, findings)));
      if (language !== null) {
        const { code, values } = readProblem('otherLanguage', { file: item.from, id: article.id, language });
        if (++notices <= MOST_FAULTS) io.err(faultLine(say(locale, code, values)));
      }
    } else if (item.type === 'fault' || item.type === 'notice') {
      if (item.type === 'fault') faults += 1;
      if (faults <= MOST_FAULTS) io.err(faultLine(say(locale, item.problem.code, item.problem.values)));
    }
  }
  if (faults > MOST_FAULTS) io.err(say(locale, 'andMore', { n: faults - MOST_FAULTS }));
  return faults > 0 ? 2 : 0;
};

/** Waits while the pipe is full, so that a thousand articles never stand in memory. */
async function writeLine(io: Io, line: string): Promise<void> {
  io.out(line);
  if (io.stdout.writable && (io.stdout as { writableNeedDrain?: boolean }).writableNeedDrain === true) {
    await once(io.stdout, 'drain');
  }
}
