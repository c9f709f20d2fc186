// For each chosen quote, the phrases that may name its speaker, each with hashed features for the ranker (linking.ts).

import { hashText, mix } from '../../language/hashing.ts';
import { firstFrom } from '../../language/sorted.ts';
import type { Span } from '../../language/span.ts';
import { probabilityStep } from './candidate-features.ts';
import type { Document } from './document.ts';
import type { SpanMarginal } from './lattice.ts';
import type { Quote, Source } from './speaking.ts';
import type { Phrases } from './tagging.ts';
import { tokenRange } from './token-span.ts';

/** A quote with its possible speakers; the last option, `null`, is that nobody is named. */
export type Options = {
  readonly sources: readonly (Source | null)[];
  readonly features: readonly (readonly number[])[];
};

const LEAST_SOURCE = 0.03;
const PARAGRAPHS_BEFORE = 3;
/** More phrases than this on either side are not compared: a paragraph may be an article long. */
const MOST_SOURCES = 60;

export class OptionMaker {
  readonly #document: Document;
  readonly #quotes: readonly Quote[];
  readonly #sources: readonly SpanMarginal[];
  /** The most probable cue that covers a token. */
  readonly #cueAt: Float64Array;
  readonly #quoteAt: Int32Array;

  constructor(document: Document, quotes: readonly Quote[], { sources, cues }: Phrases) {
    this.#document = document;
    this.#quotes = quotes;
    this.#sources = withoutOverlap(sources.filter(({ probability }) => probability >= LEAST_SOURCE));
    this.#cueAt = new Float64Array(document.length);
    for (const { from, to, probability } of cues) {
      for (let i = from; i <= Math.min(to, from + 12); i++) this.#cueAt[i] = Math.max(this.#cueAt[i]!, probability);
    }
    this.#quoteAt = new Int32Array(document.length).fill(-1);
    quotes.forEach((q, k) => {
      for (let i = q.from; i <= q.to; i++) this.#quoteAt[i] = k;
    });
  }

  optionsOf(index: number, previous: Source | null): Options {
    const d = this.#document;
    const sources = this.#sources;
    const quote = this.#quotes[index]!;
    const paragraph = d.paragraph[quote.from]!;
    const near: Source[] = [];
    const first = firstFrom(sources.length, (at) => d.paragraph[sources[at]!.from]! >= paragraph - PARAGRAPHS_BEFORE);
    const here = firstFrom(sources.length, (at) => sources[at]!.from >= quote.from);
    const ruled = this.#ruledMention(quote);
    // What lies in the quote itself names no speaker of it, whoever spoke before and whatever a rule made of other words.
    const outside = (s: { from: number; to: number }) => s.from > quote.to || s.to < quote.from;
    for (let k = Math.max(first, here - MOST_SOURCES); k < Math.min(sources.length, here + MOST_SOURCES); k++) {
      const source = sources[k]!;
      if (d.paragraph[source.from]! > paragraph + 1) break;
      if (!outside(source)) continue;
      if (near.length >= MOST_SOURCES) near.shift();
      near.push({ ...source, ruled: ruled !== null && ruled.from <= source.to && source.from <= ruled.to });
    }
    if (previous && outside(previous) && !near.some((s) => s.from === previous.from))
      near.unshift({ ...previous, ruled: false });
    if (ruled && outside(ruled) && !near.some((s) => s.ruled)) near.push({ ...ruled, probability: 0, ruled: true });
    const order = near.sort((a, b) => a.from - b.from);
    const features = order.map((source) => this.#featuresOf(quote, source, order, previous));
    return { sources: [...order, null], features: [...features, this.#nobody(quote, order)] };
  }

  #ruledMention(quote: Quote): { from: number; to: number } | null {
    const mention: Span | null = quote.rule?.attribution.mention ?? null;
    return mention ? tokenRange(this.#document, mention.start, mention.end) : null;
  }

  #featuresOf(quote: Quote, source: Source, all: readonly Source[], previous: Source | null): number[] {
    const d = this.#document;
    const features: number[] = [];
    const put = (value: number) => features.push(mix(features.length + 401, value));
    const f = quote.form === 'direct' ? 0 : quote.form === 'mixed' ? 1 : 2;
    const after = source.from > quote.to ? 1 : 0;
    const gapFrom = after ? quote.to + 1 : source.to + 1;
    const gapTo = after ? source.from : quote.from;
    const gap = distance(gapTo - gapFrom);
    const paragraphs = Math.max(-3, Math.min(1, d.paragraph[source.from]! - d.paragraph[quote.from]!));
    const sameSentence = d.sentenceStart[source.from] === d.sentenceStart[after ? quote.to : quote.from] ? 1 : 0;
    const between = all.filter(
      (s) => s !== source && s.from >= gapFrom && s.from < gapTo && s.probability > 0.3,
    ).length;
    let cueBetween = 0;
    let quotesBetween = 0;
    for (let i = Math.max(gapFrom, gapTo - 60), last = -1; i < gapTo; i++) {
      cueBetween = Math.max(cueBetween, this.#cueAt[i]!);
      const q = this.#quoteAt[i]!;
      if (q >= 0 && q !== last) quotesBetween++;
      if (q >= 0) last = q;
    }
    const cueBefore = source.from > 0 ? this.#cueAt[source.from - 1]! : 0;
    const cueAfter =
      source.to + 1 < d.length ? Math.max(this.#cueAt[source.to + 1]!, (this.#cueAt[source.to + 2] ?? 0) * 0.9) : 0;
    const place = mix(mix(after, sameSentence), mix(paragraphs + 3, Math.min(2, between)));
    const p = probabilityStep(source.probability) >> 1;
    const kind = kindOf(d, source);
    const rule = quote.rule ? mix(hashText(quote.rule.attribution.rule), source.ruled ? 1 : 2) : source.ruled ? 3 : 0;
    const same = previous && previous.from === source.from ? 1 : previous ? 2 : 0;
    const cueStep = probabilityStep(cueBetween) >> 2;
    const touching = (cueBefore > 0.3 ? 1 : 0) + (cueAfter > 0.3 ? 2 : 0);
    const head = headOf(d, source);
    const governor = d.head[head]!;
    const governs =
      governor >= 0 && (d.nearCue[quote.from] === governor || d.farCue[quote.from] === governor)
        ? 1
        : governor >= 0 && d.leftEdge[governor]! <= quote.from && d.rightEdge[governor]! >= quote.to
          ? 2
          : governor >= quote.from && governor <= quote.to
            ? 3
            : 0;
    const opensParagraph = d.paragraphStart[quote.from] === quote.from ? 1 : 0;
    const alone = opensParagraph && d.paragraphEnd[quote.to]! <= quote.to + 2 ? 1 : 0;
    const inOther = this.#quoteAt[source.from]! >= 0 ? 1 : 0;
    put(place);
    put(mix(place, f));
    put(mix(mix(after, sameSentence), mix(gap, f)));
    put(mix(mix(after, gap), mix(Math.min(2, between), p)));
    put(mix(p, f));
    put(mix(rule, f));
    put(mix(rule, mix(after, sameSentence)));
    put(mix(rule, mix(p, same)));
    put(mix(same, mix(f, opensParagraph * 2 + alone)));
    put(mix(same, mix(place, opensParagraph)));
    put(mix(cueStep, mix(after, sameSentence)));
    put(mix(touching, mix(place, f)));
    put(mix(touching, mix(mix(after, gap), cueStep)));
    put(mix(mix(governs, d.relation[head]!), mix(sameSentence, touching)));
    put(mix(governs, mix(f, after)));
    put(mix(kind, mix(after, sameSentence)));
    put(mix(kind, mix(paragraphs + 3, p)));
    put(mix(Math.min(3, quotesBetween), mix(after, mix(sameSentence, f))));
    put(mix(Math.min(3, quotesBetween), mix(place, same)));
    put(mix(inOther, mix(f, p)));
    put(mix(alone, mix(paragraphs + 3, mix(Math.min(2, between), kind))));
    return features;
  }

  #nobody(quote: Quote, all: readonly Source[]): number[] {
    const d = this.#document;
    const f = quote.form === 'direct' ? 0 : quote.form === 'mixed' ? 1 : 2;
    const inSentence = all.filter((s) => d.sentenceStart[s.from] === d.sentenceStart[quote.from]);
    const best = Math.max(0, ...inSentence.map((s) => s.probability));
    const rule = quote.rule ? mix(hashText(quote.rule.attribution.rule), quote.rule.attribution.mention ? 1 : 2) : 0;
    return [
      mix(451, f),
      mix(452, mix(probabilityStep(best) >> 1, f)),
      mix(453, mix(Math.min(2, all.length), f)),
      mix(454, mix(rule, f)),
    ];
  }
}

/** Of phrases that overlap, the most probable. */
function withoutOverlap(spans: readonly SpanMarginal[]): SpanMarginal[] {
  const kept: SpanMarginal[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last && last.to >= span.from) {
      if (span.probability > last.probability) kept[kept.length - 1] = span;
    } else kept.push(span);
  }
  return kept;
}

function distance(tokens: number): number {
  return tokens <= 0
    ? 0
    : tokens < 4
      ? tokens
      : tokens < 8
        ? 4
        : tokens < 16
          ? 5
          : tokens < 40
            ? 6
            : tokens < 100
              ? 7
              : 8;
}

function headOf(d: Document, { from, to }: { from: number; to: number }): number {
  for (let i = from; i <= to; i++) if (d.head[i]! < from || d.head[i]! > to) return i;
  return to;
}

function kindOf(d: Document, { from, to }: { from: number; to: number }): number {
  if (from === to && d.tokens[from]!.tag.startsWith('PRP')) return hashText(d.tokens[from]!.lemma);
  for (let i = from; i <= to; i++) if (d.tokens[i]!.tag === 'NNP') return 1;
  return 2;
}
