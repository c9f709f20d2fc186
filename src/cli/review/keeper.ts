// The coverage under review: decisions count at once, in memory, and are committed behind the editor's back, several
// together when they come fast. What somebody else decided on meanwhile is left alone, and said.
import { changeCoverage, type Store } from '../../coverage/commit.ts';
import { type Correcting, correct, correctionOf } from '../../coverage/corrections.ts';
import { openCoverage } from '../../coverage/open.ts';
import { lineOf } from '../../coverage/order.ts';
import { type Problem, ProblemError } from '../../coverage/problem.ts';
import { type Touched, takeBack, touchedBy } from '../../coverage/take-back.ts';
import type { Coverage, CoverageRecord } from '../../coverage/types.ts';
import { articleText } from '../article-text.ts';
import type { Target } from '../io.ts';

export type Keeper = {
  /** As it is after all decisions so far. */
  readonly coverage: Coverage;
  /** The article's text; null when it is not at hand. */
  textOf(article: string): Promise<string | null>;
  correct(...correcting: readonly Untimed[]): Promise<Undo>;
  undo(done: Undo): void;
  /** What could not be committed since it was asked last. */
  problems(): readonly Problem[];
  /** Resolves when all is on the disk. @throws what a commit threw. */
  settled(): Promise<void>;
};

export type Untimed = Correcting extends infer C ? (C extends unknown ? Omit<C, 'at'> : never) : never;
export type Undo = { readonly touched: Touched };

/** @throws ProblemError `noSuchCoverage`. */
export async function keeper(store: Store, target: Target, now: () => Date): Promise<Keeper> {
  const opened = await (await openCoverage(store.disk, store.data, target.coverage))?.coverage();
  if (!opened) throw new ProblemError('noSuchCoverage', { name: target.coverage, data: target.data, names: '–' });
  let coverage: Coverage = opened;
  let problems: Problem[] = [];
  const queue: Step[] = [];
  let working: Promise<void> | null = null;
  let last = coverage.corrections.reduce(
    (latest, { at }) => Math.max(latest, at === undefined ? 0 : Date.parse(at) / 1000),
    0,
  );

  /** Whole seconds, each later than all before, whatever clock they came from: of two decisions the later one holds. */
  const instant = () => {
    last = Math.max(Math.floor(now().getTime() / 1000), last + 1);
    return new Date(last * 1000).toISOString().replace('.000Z', 'Z');
  };
  const work = async () => {
    while (queue.length > 0) {
      const steps = queue.splice(0);
      await changeCoverage(store, target.coverage, (there) => {
        if (!there) throw new ProblemError('decisionGone', { id: target.coverage });
        return { coverage: steps.reduce((so, step) => carriedOut(so, step, (p) => problems.push(p)), there) };
      });
    }
  };
  const put = (step: Step) => {
    queue.push(step);
    working ??= work().finally(() => {
      working = null;
    });
    // Thrown where it is waited for, not into the void.
    working.catch(() => {});
  };
  const texts = new Map<string, string | null>();
  const textOf = async (id: string) => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const text = await articleText(store, target.coverage, coverage, id);
    if (texts.size >= 20) texts.delete(texts.keys().next().value!);
    texts.set(id, text);
    return text;
  };
  return {
    get coverage() {
      return coverage;
    },
    textOf,
    async correct(...correcting) {
      const corrections = correcting.map((one) => correctionOf({ ...one, at: instant() } as Correcting));
      const about = new Map<string, string | null>();
      for (const one of corrections)
        if ('finding' in one) about.set(one.finding.article, await textOf(one.finding.article));
      const before = coverage;
      coverage = correct(before, corrections, (id) => about.get(id) ?? null);
      const touched = touchedBy(before, coverage);
      put({ touched, apply: (there) => correct(there, corrections, (id) => about.get(id) ?? null) });
      return { touched };
    },
    undo({ touched }) {
      coverage = takeBack(coverage, touched);
      put({ touched: [], apply: (there) => takeBack(there, touched) });
    },
    problems() {
      const said = problems;
      problems = [];
      return said;
    },
    async settled() {
      while (working) await working;
    },
  };
}

type Step = { readonly touched: Touched; apply(there: Coverage): Coverage };

/** The coverage on the disk with one step done; as it was, when the records of the step are not what the editor saw. */
function carriedOut(there: Coverage, { touched, apply }: Step, fault: (problem: Problem) => void): Coverage {
  try {
    for (const { list, id, was } of touched) {
      const now = (there[list] as readonly (CoverageRecord & { id: string })[]).find((record) => record.id === id);
      if ((now && lineOf(now)) !== (was ? lineOf(was) : undefined)) throw new ProblemError('decisionGone', { id });
    }
    return apply(there);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'decisionGone') throw error;
    fault(error.problem);
    return there;
  }
}
