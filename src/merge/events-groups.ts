// Reports that become one event: groups that grow by joining, as wholes or not at all.
import type { ReportRecord } from '../coverage/types.ts';
import { daysOf, relateDates } from './events-dates.ts';

/** Reports of one event lie within this many days of each other, so that a chain of likenesses cannot join two weeks. */
const REACH = 7;

/** Of two groups that are to become one, so many of the pairs between them must be alike. */
const ALIKE = 0.5;
/** So many of each group are compared: the first ones speak for a large one. */
const COMPARED = 12;

/**
 * Groups of reports (by index) that grow by joining; an order to keep two apart holds for their whole groups. Without an
 * order, groups join only as wholes: a chain of likenesses, each a little further on, makes no event.
 */
export class Groups {
  readonly #reports: readonly ReportRecord[];
  readonly #members: (readonly number[])[];
  readonly #of: number[];
  readonly #apart: ReadonlyMap<number, ReadonlySet<number>>;
  readonly #like: (a: number, b: number) => number;

  constructor(
    reports: readonly ReportRecord[],
    apart: ReadonlyMap<number, ReadonlySet<number>>,
    like: (a: number, b: number) => number,
  ) {
    this.#reports = reports;
    this.#members = reports.map((_, index) => [index]);
    this.#of = reports.map((_, index) => index);
    this.#apart = apart;
    this.#like = like;
  }

  join(a: number, b: number, ordered: boolean): void {
    const [into, from] = [this.#of[a]!, this.#of[b]!].sort((x, y) => x - y) as [number, number];
    if (into === from) return;
    const [mine, theirs] = [this.#members[into]!, this.#members[from]!];
    if (mine.some((x) => theirs.some((y) => this.#apart.get(x)?.has(y)))) return;
    if (!ordered && !(this.#withinReach([...mine, ...theirs]) && this.#alike(mine, theirs))) return;
    this.#members[into] = [...mine, ...theirs].sort((x, y) => x - y);
    this.#members[from] = [];
    for (const index of theirs) this.#of[index] = into;
  }

  /**
   * Enough of the pairs that agree about the day are alike. Of those that disagree few ever are, however true: it takes the
   * same done in like words. So there it is enough that half of the smaller group are like one of the larger. No pair is
   * excluded by its dates.
   */
  #alike(mine: readonly number[], theirs: readonly number[]): boolean {
    if (mine.length === 1 && theirs.length === 1) return true;
    const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
    const [some, others] = [few.slice(0, COMPARED), many.slice(0, COMPARED)];
    let [agreeing, alike, near, disagree] = [0, 0, 0, 0];
    for (const x of some) {
      let [isNear, disagrees] = [false, false];
      for (const y of others) {
        const relation = relateDates(this.#reports[x]!.date, this.#reports[y]!.date);
        if (relation === 'apart') return false;
        const isLike = this.#like(x, y) > 0;
        if (relation === 'near') {
          isNear = true;
          if (isLike) disagrees = true;
        } else {
          agreeing += 1;
          if (isLike) alike += 1;
        }
      }
      if (isNear) near += 1;
      if (disagrees) disagree += 1;
    }
    return alike >= ALIKE * agreeing && disagree >= ALIKE * near;
  }

  all(): (readonly number[])[] {
    return this.#members.filter((members) => members.length > 0);
  }

  /** The day-precise dates of all lie close together. */
  #withinReach(indexes: readonly number[]): boolean {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const index of indexes) {
      const { date } = this.#reports[index]!;
      const days = date.precision === 'day' ? daysOf(date) : null;
      if (!days) continue;
      first = Math.min(first, days.from);
      last = Math.max(last, days.to);
    }
    return last - first <= REACH;
  }
}
