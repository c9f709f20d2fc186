// What stands between a quote and a phrase that may name its speaker, in numbers: side, distance, cues, trees, marks, and
// how often and how lately the same name has spoken.

import type { Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import type { Quote, Source } from './speaking.ts';
import type { Phrases } from './tagging.ts';
import { countWords } from './word-overlap.ts';

/** Who spoke until now: the phrase of each quote linked so far, in text order. */
export type Spoken = readonly Source[];

const RULES = ['unattributed', 'reported', 'clause', 'object', 'noun', 'accordingTo', 'label', 'signature', 'subject'];
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const FORMS = ['direct', 'mixed', 'indirect'];
/** An option is out when the words favour another by so much (a logit). */
const LEAST_OPINION = 5;
/** How many speakers back a name is looked for. */
const MEMORY = 30;

export class SpeakerColumns {
  readonly #document: Document;
  readonly #quotes: readonly Quote[];
  readonly #wordsUpTo: Int32Array;
  readonly #cue: Float64Array;
  readonly #content: Float64Array;
  readonly #quotedUpTo: Int32Array;
  readonly #verbsUpTo: Int32Array;
  readonly #commasUpTo: Int32Array;

  constructor(document: Document, quotes: readonly Quote[], { cues, contents }: Phrases) {
    const n = document.length;
    this.#document = document;
    this.#quotes = quotes;
    this.#wordsUpTo = countWords(document);
    this.#cue = highest(cues, n);
    this.#content = highest(contents, n);
    const quoted = new Uint8Array(n);
    for (const { from, to } of quotes) quoted.fill(1, from, to + 1);
    this.#quotedUpTo = countUpTo(n, (i) => quoted[i] === 1);
    this.#verbsUpTo = countUpTo(n, (i) => FINITE.has(document.tokens[i]!.tag));
    this.#commasUpTo = countUpTo(n, (i) => ',;:—–-'.includes(document.tokens[i]!.text[0]!));
  }

  /**
   * One row for each option, the last for nobody; null for those that the words all but rule out. The first two columns
   * are the opinion of the words and its lead.
   */
  rowsOf(
    index: number,
    sources: readonly (Source | null)[],
    opinions: readonly number[],
    spoken: Spoken,
  ): (Float64Array | null)[] {
    const d = this.#document;
    const quote = this.#quotes[index]!;
    const { from, to, rule } = quote;
    const before = this.#quotes[index - 1];
    const named = sources.filter((source) => source !== null);
    const bySurety = named.map(({ probability }) => probability).sort((a, b) => b - a);
    const inSentence = named.filter(
      (source) =>
        d.sentenceStart[source.from] === d.sentenceStart[from] || d.sentenceStart[source.from] === d.sentenceStart[to],
    );
    const shared = [
      FORMS.indexOf(quote.form),
      this.#words(from, to),
      rule ? 1 + RULES.indexOf(rule.attribution.rule) : -1,
      rule ? (rule.attribution.mention ? 2 : 1) : 0,
      d.paragraphStart[from] === from ? 1 : d.sentenceStart[from] === from ? 2 : 0,
      d.paragraphEnd[to]! - 1 - to,
      d.sentenceEnd[to]! - 1 - to,
      from - d.sentenceStart[from]!,
      before ? Math.min(200, from - before.to) : -1,
      before && d.paragraph[before.to] === d.paragraph[from] ? 1 : 0,
      named.length,
      inSentence.length,
      Math.max(0, ...inSentence.map(({ probability }) => probability)),
      bySurety[0] ?? 0,
      from > 0 ? this.#cue[from - 1]! : 0,
      to + 1 < d.length ? Math.max(this.#cue[to + 1]!, this.#cue[to + 2] ?? 0, this.#cue[to + 3] ?? 0) : 0,
    ];
    const lasts = lastSpoken(d, spoken);
    const [best, second] = firstTwo(opinions);
    return sources.map((source, k) => {
      const opinion = opinions[k]!;
      if (opinion < best - LEAST_OPINION) return null;
      const lead = opinion - (opinion === best ? second : best);
      const columns = source
        ? this.#sourceColumns(quote, index, source, named, bySurety, lasts)
        : new Array<number>(COLUMNS_OF_A_SOURCE).fill(0);
      return new Float64Array([opinion, lead, ...shared, source ? 0 : 1, ...columns]);
    });
  }

  #sourceColumns(
    { from, to }: Quote,
    index: number,
    source: Source,
    all: readonly Source[],
    bySurety: readonly number[],
    lasts: ReadonlyMap<string, { readonly times: number; readonly ago: number }>,
  ): number[] {
    const d = this.#document;
    const after = source.from > to;
    const gapFrom = after ? to + 1 : source.to + 1;
    const gapTo = after ? source.from : from;
    const head = headOf(d, source);
    const governor = d.head[head]!;
    const beside = (i: number) => (i >= 0 && i < d.length ? this.#cue[i]! : 0);
    let cueBetween = 0;
    for (let i = Math.max(gapFrom, gapTo - 60); i < gapTo; i++) cueBetween = Math.max(cueBetween, this.#cue[i]!);
    let between = 0;
    let nearer = 0;
    for (const other of all) {
      if (other === source) continue;
      if (other.from >= gapFrom && other.from < gapTo && other.probability > 0.3) between++;
      if (other.from > to === after && Math.abs(other.from - from) < Math.abs(source.from - from)) nearer++;
    }
    const sentence = d.sentenceStart[source.from];
    const last = lasts.get(nameOf(d, source));
    return [
      after ? 1 : 0,
      sentence === d.sentenceStart[after ? to : from] ? 1 : 0,
      d.paragraph[source.from]! - d.paragraph[from]!,
      this.#words(gapFrom, gapTo - 1),
      count(this.#quotedUpTo, gapFrom, gapTo),
      count(this.#verbsUpTo, gapFrom, gapTo),
      count(this.#commasUpTo, gapFrom, gapTo),
      between,
      nearer,
      source.probability,
      bySurety.indexOf(source.probability),
      source.ruled ? 1 : 0,
      cueBetween,
      Math.max(beside(source.from - 1), beside(source.from - 2) * 0.9),
      Math.max(beside(source.to + 1), beside(source.to + 2) * 0.9),
      governor < 0 ? -1 : this.#cue[governor]!,
      governor < 0 ? -1 : d.cue[governor]!,
      governor < 0
        ? 0
        : d.nearCue[from] === governor || d.farCue[from] === governor
          ? 1
          : d.leftEdge[governor]! <= from && d.rightEdge[governor]! >= to
            ? 2
            : governor >= from && governor <= to
              ? 3
              : 4,
      relationOf(d, head),
      kindOf(d, source),
      source.to - source.from,
      this.#content[source.from]!,
      this.#quoteAt(source.from, index),
      source.from - sentence!,
      d.quote[source.from]!,
      last?.times ?? 0,
      last?.ago ?? 99,
      after ? mark(d, gapFrom) : mark(d, gapTo - 1),
      gapTo - gapFrom,
    ];
  }

  /** 0 outside all quotes, 1 in the one before or after, 2 in another. */
  #quoteAt(i: number, index: number): number {
    if (count(this.#quotedUpTo, i, i + 1) === 0) return 0;
    const near = [this.#quotes[index - 1], this.#quotes[index + 1]];
    return near.some((quote) => quote && quote.from <= i && quote.to >= i) ? 1 : 2;
  }

  #words(from: number, to: number): number {
    return to < from ? 0 : this.#wordsUpTo[to + 1]! - this.#wordsUpTo[from]!;
  }
}

const COLUMNS_OF_A_SOURCE = 29;

function firstTwo(values: readonly number[]): [number, number] {
  let [best, second] = [-20, -20];
  for (const value of values) {
    if (value > best) [best, second] = [value, best];
    else if (value > second) second = value;
  }
  return [best, second];
}

function lastSpoken(d: Document, spoken: Spoken): Map<string, { times: number; ago: number }> {
  const lasts = new Map<string, { times: number; ago: number }>();
  for (let k = Math.max(0, spoken.length - MEMORY); k < spoken.length; k++) {
    const name = nameOf(d, spoken[k]!);
    lasts.set(name, { times: (lasts.get(name)?.times ?? 0) + 1, ago: spoken.length - k });
  }
  return lasts;
}

/** A surname, or the noun or pronoun: what two phrases for one speaker mostly share. */
export function nameOf(d: Document, source: { from: number; to: number }): string {
  for (let i = source.to; i >= source.from; i--) if (d.tokens[i]!.tag === 'NNP') return d.tokens[i]!.text;
  return d.tokens[headOf(d, source)]!.lemma;
}

const RELATIONS = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'nmod:poss', 'appos', 'conj', 'compound', 'root'];
function relationOf(d: Document, head: number): number {
  return RELATIONS.indexOf(d.tokens[head]!.relation);
}

function kindOf(d: Document, { from, to }: { from: number; to: number }): number {
  const { tag, lemma } = d.tokens[from]!;
  if (from === to && tag.startsWith('PRP'))
    return /^(?:s?he|his|her|him)$/.test(lemma) ? 1 : /^(?:they|it)$/.test(lemma) ? 2 : 3;
  if (from === to && tag.startsWith('W')) return 4;
  for (let i = from; i <= to; i++) if (d.tokens[i]!.tag === 'NNP') return i === from ? 6 : 7;
  return 5;
}

/** The mark at a token: a comma, a colon, a full stop, a closing or opening mark, a dash. */
function mark({ tokens }: Document, i: number): number {
  return i < 0 || i >= tokens.length ? 0 : 1 + ',:.”“"—–-?!;()'.indexOf(tokens[i]!.text[0]!);
}

function headOf(d: Document, { from, to }: { from: number; to: number }): number {
  for (let i = from; i <= to; i++) if (d.head[i]! < from || d.head[i]! > to) return i;
  return to;
}

function highest(spans: readonly SpanMarginal[], length: number): Float64Array {
  const most = new Float64Array(length);
  for (const { from, to, probability } of spans)
    for (let i = from; i <= Math.min(to, from + 60); i++) most[i] = Math.max(most[i]!, probability);
  return most;
}

function countUpTo(length: number, holds: (i: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = counts[i]! + (holds(i) ? 1 : 0);
  return counts;
}

function count(counts: Int32Array, from: number, end: number): number {
  return end <= from ? 0 : counts[end]! - counts[from]!;
}
