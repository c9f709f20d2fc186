// The past, the present and the future without a date: "now", "recently", "in recent years", "the near future".
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';

export const VAGUE: readonly Rule[] = [
  { needs: 'vague', pattern: pattern`(?:(?:right|until|till|by)${GAP})?(?<word>now)(?![a-z-])`, read: readNow },
  {
    needs: 'vague',
    pattern: pattern`(?<word>currently|presently|nowadays|at${GAP}present|(?:the${GAP})?present${GAP}day|the${GAP}present)(?![a-z-])`,
    read: present,
  },
  // "the current week" is a week (relativeUnit.ts); "ocean current" and "current account" are no time.
  {
    needs: 'vague',
    pattern: pattern`(?<!(?:ocean|electric(?:al)?|alternating|direct|gulf)${GAP})current(?![a-z-])(?=${GAP}[a-z])(?!${GAP}(?:accounts?|affairs|events|and|or|of|in|that|which|was|were|is|runs|ran|swept|carried|day|week|month|quarter|year|decade|century|fiscal)(?![a-z]))`,
    read: present,
  },
  {
    needs: 'vague',
    pattern: pattern`(?:(?:more|most|very|quite|until)${GAP})?(?<word>recently|lately)(?![a-z-])`,
    read: past,
  },
  {
    needs: 'vague',
    pattern: pattern`(?:the${GAP}|in${GAP}the${GAP})?(?<word>recent)${GAP}(?:past|years|months|weeks|days|decades|times|quarters|hours)(?:${GAP}and${GAP}(?:months|years|weeks))?(?![a-z-])`,
    read: pastCut,
  },
  { needs: 'vague', pattern: pattern`(?<word>recent)(?![a-z-])(?=${GAP}[a-z]+)`, read: past },
  {
    needs: 'vague',
    pattern: pattern`(?:the${GAP}(?:(?:near|immediate|not-too-distant|distant)${GAP})?|near${GAP})future(?![a-z-])(?!${GAP}(?:of|[a-z]+s)(?![a-z]))`,
    read: future,
  },
  {
    needs: 'vague',
    pattern: pattern`future${GAP}(?:quarters|years|months|generations|decades)(?![a-z-])`,
    read: future,
  },
  { needs: 'vague', pattern: pattern`the${GAP}(?:near|short|long|medium)${GAP}(?:term|run)(?![a-z-])`, read: future },
  {
    needs: 'vague',
    pattern: pattern`(?:the${GAP})?coming${GAP}(?:days|weeks|months|years|decades)(?![a-z-])`,
    read: future,
  },
  { needs: 'vague', pattern: pattern`the${GAP}(?:days|weeks|months|years)${GAP}ahead(?![a-z-])`, read: future },
  { needs: 'vague', pattern: pattern`(?:as${GAP})?soon(?:${GAP}as${GAP}possible)?(?![a-z-])`, read: readSoon },
  {
    needs: 'vague',
    pattern: pattern`the${GAP}(?:recent${GAP}|distant${GAP})?past(?![a-z-])(?!${GAP}(?:few|several|couple|\d|[a-z]+${GAP}(?:year|month|week|day|quarter|decade)|year|month|week|day|decade|quarter|century|season|spring|summer|fall|winter))`,
    read: readPast,
  },
];

function reading(value: string): Reading {
  return { type: 'DATE', value, basis: 'relative' };
}

function present(): Reading {
  return reading('PRESENT_REF');
}

function past(): Reading {
  return reading('PAST_REF');
}

function future(): Reading {
  return reading('FUTURE_REF');
}

/** "in the recent past" keeps its noun, without the preposition. */
function pastCut({ words, start }: Found): Reading {
  const lead = /^in\s+/i.exec(words)?.[0].length ?? 0;
  return { ...reading('PAST_REF'), start: start + lead };
}

/** "until now": the preposition is not part of it. */
function readNow({ end }: Found): Reading {
  return { ...reading('PRESENT_REF'), start: end - 3 };
}

/** "soon after", "as soon as Tuesday", "no sooner" are no time of their own. */
function readSoon({ words, end, start }: Found, { text }: Setting): Reading | null {
  const bare = /^soon$/i.test(words);
  if (
    bare &&
    (/^\s+(?:after|as|be\b|enough)/i.test(text.slice(end, end + 10)) ||
      /\b(?:as|too|how|so)\s+$/i.test(text.slice(Math.max(0, start - 6), start)))
  )
    return null;
  if (/^as\s+soon$/i.test(words)) return null;
  return future();
}

function readPast(found: Found, { text }: Setting): Reading | null {
  // "the past" before a noun is an adjective; "past the past" never: it stands at the end of a phrase.
  return /^\s*(?:[.,;:!?)'"”’]|$|and\b|or\b|to\b|but\b|that\b|as\b)/.test(text.slice(found.end, found.end + 6))
    ? past()
    : null;
}
