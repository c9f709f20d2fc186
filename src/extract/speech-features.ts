// What tells words that were said from those that are only believed, wanted or planned: the form and the cue.
import { hashText, mix } from '../language/hashing.ts';
import { firstEndingAfter, type Span } from '../language/span.ts';
import type { Candidate } from './model/candidates.ts';
import type { Document } from './model/document.ts';

/** Hashed features for a linear model. */
export function speechFeatures(document: Document, { form }: Pick<Candidate, 'form'>, cue: Span | null): number[] {
  const features = [mix(521, form === 'direct' ? 0 : form === 'mixed' ? 1 : 2)];
  if (!cue) return [...features, 522];
  for (const token of tokensIn(document, cue)) {
    features.push(mix(523, hashText(token.lemma)), mix(524, mix(hashText(token.lemma), hashText(token.tag))));
  }
  return features;
}

function tokensIn({ tokens }: Document, { start, end }: Span) {
  const low = firstEndingAfter(tokens, start);
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end && to - low < 12) to++;
  return tokens.slice(low, to);
}
