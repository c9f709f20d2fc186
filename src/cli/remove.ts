// `remove`: takes articles, and all that came from them, out again. All of them or, when one is not there, none.
import { readConfig } from '../config.ts';
import { changeCoverage } from '../coverage/commit.ts';
import { takeOut } from '../coverage/merge-in.ts';
import { ProblemError } from '../coverage/problem.ts';
import { say } from '../words/say.ts';
import { readFlags } from './flags.ts';
import type { Subcommand } from './io.ts';
import { sayFaults } from './problem-list.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';
import { holdings } from './summary.ts';

export const remove: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const ids = readFlags(specNamed('remove')!, args).positionals;
  if (ids.length === 0) throw new ProblemError('usageMissing', { subcommand: 'remove', what: 'ARTICLE' });
  return await sayFaults(io, locale, async () => {
    const done = await changeCoverage(storeOf(target), target.coverage, (now) => {
      const known = now?.articles.map((article) => article.id) ?? [];
      if (!now) throw unknownArticle(ids[0]!, target.coverage, known);
      const { coverage, unknown } = takeOut(now, ids);
      if (unknown.length > 0) throw unknownArticle(unknown[0]!, target.coverage, known);
      return { coverage };
    });
    io.out(say(locale, 'removed', { n: new Set(ids).size }));
    if (done) io.out(say(locale, 'coverageHolds', holdings(done.coverage)));
    return 0;
  });
};

function unknownArticle(id: string, name: string, known: readonly string[]): ProblemError {
  const near = nearId(id, known);
  return near === null
    ? new ProblemError('articleUnknown', { id, name })
    : new ProblemError('articleUnknownNear', { id, name, near });
}

/** The id that holds what was typed, or is held by it (`story.txt` for `story`); null when several or none do. */
function nearId(typed: string, known: readonly string[]): string | null {
  const plain = typed.toLowerCase();
  const near = known.filter((id) => id.toLowerCase().includes(plain) || plain.includes(id.toLowerCase()));
  return near.length === 1 ? near[0]! : null;
}
