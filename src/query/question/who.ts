// "Who said …": remembered words, and whoever said them is asked for.
import type { WhosaidQuestion } from '../types.ts';
import { readRange } from './range.ts';
import { type QuestionRule, topicOf } from './reader.ts';
import { ADVERBS, SAY_PAST, stanceOf } from './verbs.ts';

export const whoSaid: QuestionRule = (text, { today }) => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { verb = 'said', words: asked = '' } = match.groups ?? {};
    // `Who said that?` points at something this program cannot see: say how to ask.
    if (topicOf(asked) === null)
      return /^(?:it|that|this|so|cela|ça)?$/i.test(asked.trim()) ? { kind: 'help', topic: 'whosaid' } : null;
    return askedWords(asked, verb, today);
  }
  return null;
};

/** A question for words alone: what everything that is not understood becomes. */
export function wordsQuestion(words: string): WhosaidQuestion {
  return { kind: 'whosaid', words, person: null, stance: null, from: null, to: null };
}

/** Only behind a closing mark is a date or the like not part of what was said: `who said "…" in March 2023`. */
function askedWords(asked: string, verb: string, today: string): WhosaidQuestion {
  const quoted = /^["“«](.+)["”»]\s*(.*)$/.exec(asked.trim());
  const stance = stanceOf(verb);
  if (quoted !== null) {
    const range = readRange(quoted[2]!, today);
    if (range !== null || quoted[2] === '') return { ...wordsQuestion(quoted[1]!.trim()), stance, ...(range ?? {}) };
  }
  return { ...wordsQuestion(topicOf(asked) ?? asked.trim()), stance };
}

const ADDRESSEE = '(?:to (?:reporters|journalists|the (?:press|media|committee|court|inquiry|commission)) )?';
const THAT = `(?: ${ADDRESSEE}that(?= \\S+ )|,|:| about| of| how)?`;
const AUXILIARY =
  '(?!(?:did|do|does|has|have|had|would|could|should|will|can|may|is|are|was|were|else|i|you|we|they|he|she|it)\\b)';
/** Whoever may be asked for after `what`; after `which` it is anything. */
const SOMEBODY =
  'person|politician|minister|mp|official|judge|lawyer|source|sources|witness|expert|party|leader|man|woman|candidate|senator|councillor|' +
  'organisation|organization|company|newspaper|article|document|member|president|mayor|premier|reporter|journalist';
const WHO =
  "(?:who(?:'s| was| is| were)?(?: it)?(?: the (?:one|ones|person|man|woman|politician|first|first person|first one))?(?: that| who| to)?(?: (?:has|have|had|first))?|" +
  `(?:which ${AUXILIARY}(?:[\\p{L}-]+ ){1,3}?|what (?:[\\p{L}-]+ )?(?:${SOMEBODY}) )(?:has |have |had )?)`;
/** In the present only what people ask with: `who asks wins nothing`, `who tells the truth` are sayings. */
const PRESENT = '(?:says?|claims?|denies|deny|alleges?|argues?|insists?|maintains?|thinks?|admits?|confirms?)';
const PAST = `(?!told\\b)${SAY_PAST}`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^${WHO} ?${ADVERBS}(?<verb>${PAST}|${PRESENT})(?![\\p{L}'])${THAT}(?: (?<words>.*))?$`, 'iu'),
  new RegExp(`^${WHO} ?${ADVERBS}told (?!you |me |us )(?:[\\p{L}'-]+ ){1,4}?that (?<words>.+)$`, 'iu'),
  /^whose (?:words|quote|quotes|statement|line) (?:is|are|was|were)(?: it| this| that| these)?:? (?<words>.+)$/i,
  /^(?:who do (?:the words|these words) .*? come from|who (?:is|was) quoted (?:as )?saying(?: that)?|who is on record (?:as )?saying(?: that)?|by whom was it said that) (?<words>.+)$/i,
  // The words first: `“They are not close friends” - who said that?`
  /^["“«]?(?<words>.{3,}?)["”»]?[,:;?!. -]+who (?<verb>said|wrote|claimed) (?:that|this|it|so)$/i,
  /^qui (?:est-ce qui )?(?:a |avait |a-t-il )?(?:dit|affirmé|déclaré|prétendu|écrit|soutenu)(?: (?:que |qu')| )(?<words>.+)$/i,
  /^qui (?:est-ce qui )?(?:a |avait )(?<verb>nié|démenti)(?: (?:que |qu')| )(?<words>.+)$/i,
];
