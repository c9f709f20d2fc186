// One quote from the pieces that a reporting clause split: “I never,” he said, “met him.” / “I never,” he said. “Not once.”
import type { Attribution } from '../attribution.ts';
import type { Page } from '../page.ts';

/** Joins direct attributions that go on in the same paragraph with nothing but the reporting clause between them. */
export function joinSplit(page: Page, found: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = [];
  for (const attribution of found) {
    const previous = joined.at(-1);
    if (previous && goesOn(page, previous, attribution))
      joined[joined.length - 1] = { ...previous, parts: [...previous.parts, ...attribution.parts] };
    else joined.push(attribution);
  }
  return joined;
}

/** “said Mr. Moss”: this stop ends no sentence. */
const ABBREVIATED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Hon|St|Jr|Sr|\p{Lu})\./gu;

/** One wrote: ‘Up the Reds.’ `Another said`: ‘Down with them.’ */
const ANOTHER =
  /[.!?]["”’']?\s+(?:Another|One|A (?:second|third|fourth)|Others?|Somebody else|Someone else)\s[^.!?]{0,40}:\s*["“‘'«]?$/u;

function goesOn(page: Page, previous: Attribution, attribution: Attribution): boolean {
  if (previous.form !== 'direct' || attribution.form !== 'direct' || attribution.rule !== 'continued') return false;
  const same = previous.mention?.start === attribution.mention?.start;
  if (!same) return false;
  const last = previous.parts.at(-1)!;
  const next = attribution.parts[0]!;
  const between = page.text.slice(last.end, next.start);
  if (ANOTHER.test(between)) return false;
  if (/\n\s*\n/.test(between)) return runsOn(page, last.end, next.start);
  // Another sentence of narration between them makes another quote.
  const clause =
    previous.cue && previous.cue.start >= last.end ? page.text.slice(previous.cue.end, next.start) : between;
  return !/[.!?]["”’']?\s+\p{Lu}[^“"‘«]{12,}/u.test(clause.replace(ABBREVIATED, ' '));
}

/** A quotation over several paragraphs is one. */
function runsOn(page: Page, from: number, to: number): boolean {
  return page.quotations.some((quotation) => quotation.start === to && quotation.continues) && to > from;
}
