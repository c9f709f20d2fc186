// `extract --jsonl FILE`: what is found in articles, one a line (design.md, section 5). Writes nothing but standard output.

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
import { faultLine } from './fault.ts';
import { readFlags } from './flags.ts';
import type { Subcommand } from './io.ts';
import { openFile } from './open-file.ts';
import { problemList } from './problem-list.ts';
import { quoteModel } from './quote-model.ts';
import { specNamed } from './specs.ts';
import { writeLine } from './write-line.ts';

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
  const list = problemList(io, locale);
  let faults = 0;
  for await (const item of readJsonl(bytes, file)) {
    if (item.type === 'article') {
      const { article } = item;
      const language = otherLanguage(article.text);
      const findings = language === null ? extractFindings(article, options) : markedQuotations(article, language);
      await writeLine(io, JSON.stringify(toFindingsLine(article, findings)));
      if (language !== null) list.say(readProblem('otherLanguage', { file: item.from, id: article.id, language }));
    } else if (item.type === 'fault' || item.type === 'notice') {
      if (item.type === 'fault') faults += 1;
      list.say(item.problem);
    }
  }
  list.close();
  return faults > 0 ? 2 : 0;
};
