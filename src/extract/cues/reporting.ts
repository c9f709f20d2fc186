// Reporting clauses: in one sentence, who is said to say what. “X said that …”, “…, X said”, “according to X, …”.

import type { Unit } from '../page.ts';
import { accordingTo } from './according-to.ts';
import type { Reporting } from './clause.ts';
import { nameAndColon } from './name-and-colon.ts';
import type { Phrase } from './nouns.ts';
import { reportingVerb } from './reporting-verb.ts';

/** Reporting clauses of a sentence whose contents do not overlap, in text order of their cues. */
export function findReporting(units: readonly Unit[]): Reporting[] {
  const candidates: Reporting[] = [];
  for (let at = 0; at < units.length; at++) {
    const found = accordingTo(units, at) ?? nameAndColon(units, at) ?? reportingVerb(units, at);
    if (found && found.contents.length > 0) candidates.push(found);
  }
  // “The report says the tax is too high, Moss said”: the clause at the end speaks for all that stands before it.
  const kept: Reporting[] = [];
  const before = candidates.filter((c) => c.contents[0]!.first < c.cue.first);
  for (const c of [...before, ...candidates.filter((other) => !before.includes(other))]) {
    const contents = c.contents.filter((content) => !kept.some((k) => clashes(k, c, content)));
    if (contents.length > 0) kept.push({ ...c, contents });
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

function clashes(kept: Reporting, candidate: Reporting, content: Phrase): boolean {
  const within = (inner: Phrase, outer: Phrase) => inner.first <= outer.last && outer.first <= inner.last;
  return kept.contents.some((other) => within(content, other) || within(candidate.cue, other));
}
