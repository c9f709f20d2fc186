// What the calibration reads: how sure the rankers are of words and speaker, and of what kind both are.
import type { Chosen } from './choosing.ts';
import type { Document } from './model/document.ts';
import type { Link } from './model/linking.ts';

/** One row; its columns stand in the order in which the trees were learned. */
export function confidenceColumns(
  document: Document,
  { credit, exact, from, to, form, probability, rival, rule }: Chosen,
  link: Link,
): Float64Array {
  const { source } = link;
  const tag = source ? document.tokens[source.from]!.tag : '';
  const apart = source ? Math.max(source.from - to, from - source.to) : -1;
  return Float64Array.of(
    Math.min(1, credit),
    exact,
    probability,
    rival,
    link.probability,
    link.lead,
    form === 'direct' ? 0 : form === 'mixed' ? 1 : 2,
    rule ? (rule.same ? 2 : 1) : 0,
    rule?.attribution.mention ? 1 : 0,
    source ? (tag.startsWith('PRP') ? 1 : tag.startsWith('W') ? 2 : tag.startsWith('NNP') ? 3 : 4) : 0,
    source?.ruled ? 1 : 0,
    source?.probability ?? -1,
    Math.min(100, apart),
    source && document.sentenceStart[source.from] === document.sentenceStart[from] ? 1 : 0,
    Math.min(100, to - from),
  );
}
