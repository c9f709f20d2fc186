// Part-of-speech tags (Penn Treebank), one word after the other by an averaged perceptron (Collins 2002).
import { mix } from './hashing.ts';
import { scorerOf } from './scorer.ts';
import type { Weights } from './weights.ts';
import { wordForm } from './word-forms.ts';

export type TaggerModel = { readonly tags: readonly string[]; readonly weights: Weights };

/** Tags the words of one sentence: an index into `model.tags` for each. */
export function tagWords(model: TaggerModel, forms: Forms): Uint8Array {
  const tagged = new Uint8Array(forms.length);
  const { values, scores, sum } = scorerOf(model.weights);
  for (let i = 0; i < forms.length; i++) {
    tagFeatures(forms, tagged, i, values);
    sum(TAG_FEATURES, TAG_PLACES);
    let best = 0;
    for (let t = 1; t < model.tags.length; t++) if (scores[t]! > scores[best]!) best = t;
    tagged[i] = best;
  }
  return tagged;
}

/** What the features read of the words of a sentence, hashed. */
export type Forms = {
  readonly length: number;
  readonly word: Uint32Array;
  readonly shape: Uint32Array;
  readonly affixes: readonly Uint32Array[];
};

export function readForms(words: readonly string[]): Forms {
  const n = words.length;
  const forms: Forms = {
    length: n,
    word: new Uint32Array(n),
    shape: new Uint32Array(n),
    affixes: Array.from({ length: 6 }, () => new Uint32Array(n)),
  };
  for (let i = 0; i < n; i++) {
    const { word, shape, affixes } = wordForm(words[i]!);
    forms.word[i] = word;
    forms.shape[i] = shape;
    for (let k = 0; k < affixes.length; k++) forms.affixes[k]![i] = affixes[k]!;
  }
  return forms;
}

export const TAG_FEATURES = 27;
export const TAG_PLACES = 1;
const EDGE = 0x51ed27;

/** Writes the hashed features of word `i`, given the tags before it, into `out`, without their places. */
export function tagFeatures(forms: Forms, tags: Uint8Array, i: number, out: Uint32Array): void {
  const { word, shape, affixes, length } = forms;
  const w = (j: number) => (j < 0 || j >= length ? EDGE + (j < 0 ? 0 : 1) : word[j]!);
  const a = (k: number, j: number) => (j < 0 || j >= length ? EDGE : affixes[k]![j]!);
  const t1 = i > 0 ? tags[i - 1]! + 1 : 0;
  const t2 = i > 1 ? tags[i - 2]! + 1 : 0;
  const w0 = word[i]!;
  const s0 = shape[i]!;
  let n = 0;
  out[n++] = 0;
  out[n++] = w0;
  out[n++] = mix(w0, s0);
  out[n++] = w(i - 1);
  out[n++] = w(i - 2);
  out[n++] = w(i + 1);
  out[n++] = w(i + 2);
  out[n++] = affixes[0]![i]!;
  out[n++] = affixes[1]![i]!;
  out[n++] = affixes[2]![i]!;
  out[n++] = affixes[3]![i]!;
  out[n++] = mix(affixes[4]![i]!, affixes[2]![i]!);
  out[n++] = affixes[5]![i]!;
  out[n++] = mix(s0, i === 0 ? 1 : 0);
  out[n++] = t1;
  out[n++] = mix(t1, t2);
  out[n++] = mix(t1, w0);
  out[n++] = mix(t1, affixes[2]![i]!);
  out[n++] = mix(t1, w(i + 1));
  out[n++] = mix(t2, w0);
  out[n++] = mix(w(i - 1), w0);
  out[n++] = mix(w0, w(i + 1));
  out[n++] = a(2, i - 1);
  out[n++] = a(2, i + 1);
  out[n++] = mix(a(1, i + 1), i + 1 < length ? shape[i + 1]! : EDGE);
  out[n++] = mix(s0, i > 0 ? shape[i - 1]! : EDGE);
  out[n++] = mix(mix(t1, affixes[1]![i]!), a(2, i + 1));
}
