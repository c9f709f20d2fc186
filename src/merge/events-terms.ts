// The words of a clause that carry meaning: those of its main clause, those that stand side by side, those too light to count.

/** A word that carries meaning. */
export type Kept = {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** It is more than the name of a kind of action. */
  readonly told: boolean;
  /** Capitalised within the clause. */
  readonly name: boolean;
  /** It belongs to the name of one of the people. */
  readonly called: boolean;
};

/** "to contest the claims", not "to the city" or "to Saltmouth". */
const PURPOSE = /\bto (?!(?:the|an?|his|her|its|their|this|that|be|have)\b)[a-z]+/g;

/** Terms of the main clause, up to what it was done for. */
export function mainTermsOf(told: readonly Kept[], text: string, inMain: (at: number) => boolean): ReadonlySet<string> {
  const terms = new Set<string>();
  let end = text.length;
  for (const { start, term, called } of told) {
    if (start > end) break;
    if (inMain(start) && !called) terms.add(term);
    if (terms.size < 2 || end < text.length) continue;
    PURPOSE.lastIndex = start;
    end = PURPOSE.exec(text)?.index ?? text.length;
  }
  return terms;
}

/** Terms that stand directly before and after each other. */
export function besideOf(
  kept: readonly Kept[],
  text: string,
): ReadonlyMap<string, readonly (readonly [-1 | 1, string])[]> {
  const beside = new Map<string, (readonly [-1 | 1, string])[]>();
  for (const [index, word] of kept.entries()) {
    const previous = kept[index - 1];
    if (!previous || !/^[ -]$/.test(text.slice(previous.end, word.start))) continue;
    beside.set(word.term, [...(beside.get(word.term) ?? []), [-1, previous.term]]);
    beside.set(previous.term, [...(beside.get(previous.term) ?? []), [1, word.term]]);
  }
  return beside;
}

/** Words too light to tell events apart; more than the stop words of search, for here every word weighs. */
export const LIGHT = new Set(
  'the a an of in on at to for from with by about and or but as his her its their he she it they who which that this these those was were is are be been being has had have will would could should may might did do does not no never after before during over under up out off into near also then than so more most at least last early late some any all both each other own very just only now again said says told say between against around since until while when where because if there here him them us we you i my our your new set went goes go took takes take filed files made makes came comes'.split(
    ' ',
  ),
);
