// Direct quotations are the rules’: which words stand between marks is read, not learned. What the learned layer knows
// of such a quotation, its speaker and how sure that is, stays. Layout is surest of all: against a transcript’s label or
// a signature under a quotation nothing learned from running prose may weigh.
import { overlaps, type Span } from '../../language/span.ts';
import type { Attribution, Rule } from '../attribution.ts';

const BY_LAYOUT: ReadonlySet<Rule> = new Set(['label', 'signature']);
/** Rules that see words and clause together: without a learned quote they stand for themselves. */
const SURE: ReadonlySet<Rule> = new Set(['label', 'signature', 'clause']);
const EDGE = /[\s"“”„«»'‘’`.,;:!?…—–-]/;

/** `learned` with the quotations of `ruled` in place of what differs from them. Both in text order, and the answer. */
export function withRuledFirst<T extends Attribution>(
  text: string,
  ruled: readonly Attribution[],
  learned: readonly T[],
): (T | Attribution)[] {
  const gone = new Set<T>();
  const kept: (T | Attribution)[] = [];
  let at = 0;
  for (const quote of ruled) {
    if (quote.form !== 'direct') continue;
    const [first, last] = [quote.parts[0]!, quote.parts.at(-1)!];
    while (at < learned.length && learned[at]!.parts.at(-1)!.end <= first.start) at++;
    const beside: T[] = [];
    for (let i = at; i < learned.length && learned[i]!.parts[0]!.start < last.end; i++)
      if (quote.parts.some((part) => learned[i]!.parts.some((other) => overlaps(part, other))))
        beside.push(learned[i]!);
    if (BY_LAYOUT.has(quote.rule) || (SURE.has(quote.rule) && isSingle(text, quote))) kept.push(quote);
    else if (beside.length === 0) {
      if (!SURE.has(quote.rule)) continue;
      kept.push(quote);
    } else if (beside.some((other) => holdsMore(text, quote, other))) continue;
    else kept.push(asRuled(text, quote, beside));
    for (const other of beside) gone.add(other);
  }
  return [...kept, ...learned.filter((other) => !gone.has(other))].sort(
    (a, b) => a.parts[0]!.start - b.parts[0]!.start,
  );
}

/** Between single marks, which the learned layer takes for apostrophes: what it thinks of the words is worth little. */
function isSingle(text: string, { parts }: Attribution): boolean {
  const { start } = parts[0]!;
  return /(?:^|[^\p{L}\p{N}'])[‘’']$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** A longer content of which the quotation is a part: she was “very pleased” `with it`. */
function holdsMore(text: string, quote: Attribution, { form, parts }: Attribution): boolean {
  if (form === 'direct') return false;
  const [part] = parts;
  const [inner] = quote.parts;
  if (!part || !inner || quote.parts.length > 1 || part.start > inner.start || part.end < inner.end) return false;
  return form === 'mixed' && /\p{L}/u.test(text.slice(part.start, inner.start) + text.slice(inner.end, part.end));
}

/** The words as the rules read them; who says them as it was learned, where that is about the same words. */
function asRuled<T extends Attribution>(text: string, quote: Attribution, beside: readonly T[]): T | Attribution {
  const same = beside.find(
    (other) => other.form === 'direct' && other.parts.some((part) => quote.parts.some((own) => alike(text, own, part))),
  );
  if (same) return { ...same, parts: quote.parts };
  const direct = beside.find((other) => other.form === 'direct');
  return direct && !SURE.has(quote.rule) ? { ...direct, parts: quote.parts } : quote;
}

function alike(text: string, a: Span, b: Span): boolean {
  const [x, y] = [trim(text, a), trim(text, b)];
  return x.start === y.start && x.end === y.end;
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
