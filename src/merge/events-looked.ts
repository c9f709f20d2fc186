// What reports are looked through by: kinds of action, terms and people as numbers, side by side. Of ten thousand reports
// their words themselves would take more memory than all else of a merge.
import type { ComparedReport } from './events-compare.ts';
import { KIND_NUMBERS } from './events-kinds.ts';
import type { Rows } from './keys.ts';

/** Row `i` is what report `i` says, sorted. */
export type LookedReports = {
  readonly kinds: Rows;
  /** Numbers in `vocabulary`. */
  readonly terms: Rows;
  readonly people: Rows;
  readonly vocabulary: readonly string[];
  /** How many people there are. */
  readonly crowd: number;
};

/** Each of the reports is asked for once, in order, and not kept. */
export function lookThrough(count: number, comparedAt: (report: number) => ComparedReport): LookedReports {
  const [vocabulary, crowd] = [numbering(), numbering()];
  const [kinds, terms, people] = [growing(), growing(), growing()];
  for (let at = 0; at < count; at++) {
    const { words, people: who } = comparedAt(at);
    kinds.put(Array.from(words.kinds, (kind) => KIND_NUMBERS.get(kind)!));
    terms.put(Array.from(words.terms, vocabulary.of));
    people.put(Array.from(who, crowd.of));
  }
  return {
    kinds: kinds.rows(),
    terms: terms.rows(),
    people: people.rows(),
    vocabulary: vocabulary.all(),
    crowd: crowd.all().length,
  };
}

/** Numbers from 0, in the order in which things are first met. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    of(thing: string): number {
      const known = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, known);
      return known;
    },
    all: (): readonly string[] => [...numbers.keys()],
  };
}

function growing() {
  const [starts, values]: [number[], number[]] = [[0], []];
  return {
    put(row: number[]) {
      for (const value of row.sort((a, b) => a - b)) values.push(value);
      starts.push(values.length);
    },
    rows: (): Rows => ({ starts: Uint32Array.from(starts), values: Uint32Array.from(values) }),
  };
}
