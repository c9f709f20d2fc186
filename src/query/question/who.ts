// "Who said …": remembered words, and whoever said them is asked for.
import type { Stance } from '../../coverage/types.ts';
import type { Question, WhosaidQuestion } from '../types.ts';
import { readRange, takeRange } from './range.ts';
import { namesSpeaker, type QuestionContext, type QuestionRule, topicOf } from './reader.ts';
import { ADVERBS, SAY_PAST, stanceOf } from './verbs.ts';

export const whoSaid: QuestionRule = (text, context) => {
  const { today } = context;
  for (const pattern of LISTS) {
    const match = pattern.exec(text);
    const listed = match && openQuestion(match.groups?.['rest'] ?? '', match.groups?.['verb'] ?? 'denied', today);
    if (listed) return listed;
  }
  const quoted = ABOUT_IT.exec(text)?.groups?.['rest'];
  if (quoted !== undefined) return openQuestion(quoted, 'said', today);
  const mentioned = mentionOf(text, today);
  if (mentioned !== null) return mentioned;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { verb = 'said', words: asked = '' } = match.groups ?? {};
    const open = OPEN.exec(asked.trim());
    const listed = open && openQuestion(open.groups?.['rest'] ?? '', verb, today);
    if (listed) return listed;
    // `Who said that?` points at something this program cannot see: say how to ask. Of `who denied it?` the denials are left.
    if (topicOf(asked) === null || POINTING.test(asked.trim())) {
      if (!POINTING.test(asked.trim())) return null;
      return / first$/i.test(` ${asked}`) ? { kind: 'help', topic: 'whosaid' } : openQuestion('', verb, today);
    }
    return askedWords(asked, verb, context);
  }
  return null;
};

/** `The earliest mention of the bridge`, `when was the bridge last mentioned`, `who first brought up the bridge`. */
function mentionOf(text: string, today: string): WhosaidQuestion | null {
  for (const pattern of MENTIONS) {
    const { order = '', topic: asked = '' } = pattern.exec(text)?.groups ?? {};
    const { rest, from, to } = takeRange(asked, today);
    const topic = topicOf(rest);
    if (topic !== null && topic.split(' ').length <= LONGEST_TOPIC)
      return {
        ...wordsQuestion(topic),
        pick: /^(?:last|latest|most recent)/i.test(order) ? 'last' : 'first',
        from,
        to,
      };
  }
  return null;
}

/** A question for words alone: what everything that is not understood becomes. */
export function wordsQuestion(words: string): WhosaidQuestion {
  return { kind: 'whosaid', words, person: null, stance: null, from: null, to: null };
}

/**
 * `Who denied what?`, `who denied anything about the bridge in 2023`: no words are remembered, so the stance, the topic and
 * the days choose. Null when what follows is none of these: `who said everything is fine` remembers words. `Who said what?`
 * asks for everything, and is told how to ask.
 */
function openQuestion(asked: string, verb: string, today: string): Question | null {
  const { rest, ...range } = takeRange(asked.trim(), today);
  const about = /^(?:about|on|of|regarding|concerning|sur|à propos d[eu]s?)(?: (?<topic>.+))?$/i.exec(rest);
  if (rest !== '' && about === null) return null;
  const topic = topicOf(about?.groups?.['topic']);
  const stance = stanceOf(verb) ?? listedBy(verb);
  if (topic === null && stance === null && range.from === null && range.to === null)
    return { kind: 'help', topic: 'whosaid' };
  return { ...wordsQuestion(topic ?? ''), stance, ...range };
}

/** Where no words are remembered, these verbs choose as well: of remembered words they are how the asker sees it. */
function listedBy(verb: string): Stance | null {
  if (/^alleg/i.test(verb)) return 'alleges';
  if (/^(?:ask|pos|rais|put)/i.test(verb)) return 'asks';
  return /^confirm/i.test(verb) ? 'confirms' : null;
}

/** Only behind a closing mark is a date or the like not part of what was said: `who said "…" in March 2023`. */
function askedWords(asked: string, verb: string, context: QuestionContext): WhosaidQuestion {
  const quoted = /^["“«](.+)["”»]\s*(.*)$/.exec(asked.trim());
  const stance = stanceOf(verb);
  if (quoted !== null) {
    const range = readRange(quoted[2]!, context.today);
    if (range !== null || quoted[2] === '') return { ...wordsQuestion(quoted[1]!.trim()), stance, ...(range ?? {}) };
  }
  const said = topicOf(asked) ?? asked.trim();
  // `Who accused Ferrer?` names whom it was done to, which nobody has to have said: what was done has to stand there, too.
  if (DONE_TO.test(verb) && namesSpeaker(said, context)) return wordsQuestion(`${verb} ${said}`);
  return { ...wordsQuestion(said), stance };
}

const DONE_TO = /^(?:accus|blam|prais|critici[sz]|condemn|threaten|label|dismiss)/i;

const OPEN = /^(?:what|which|anything|something|everything|quoi|quelque chose)(?: exactly| at all)?(?<rest> .*)?$/i;
const LISTS: readonly RegExp[] = [
  /^what (?:has been |have been |was |were |is |are )(?:ever |actually )?(?<verb>denied|retracted|withdrawn)(?: so far)?(?<rest> .*)?$/i,
  /^(?:who (?:made|issued|gave) )?(?:(?:what|which) (?:are )?)?(?:list |show )?(?:me )?(?:(?:all|any|every|the) )*denials(?: (?:are there|were made|in the coverage))?(?<rest> .*)?$/i,
  /^(?:toutes? )?(?:les |la liste des )?(?<verb>démenti)s(?<rest> .*)?$/i,
  /^who (?:has |have |had )?(?<verb>asked|asks|posed|raised|put)(?: (?:the|any|some|all the))? questions?(?<rest> .*)?$/i,
  /^(?:(?:which|what) |(?:list |show )(?:me )?(?:(?:all|any|every|the) )*)questions?(?: that)? (?:has been |have been |was |were )(?<verb>asked|posed|raised|put)(?<rest> .*)?$/i,
  /^qui (?:a |avait )?(?<verb>posé|pose|posait) (?:une|des|les|la) questions?(?<rest> .*)?$/i,
];

/** What points at something that is not here to see. */
const POINTING = /^(?:(?:it|that|this|so|cela|ça)?(?: first)?)$/i;

/** `Quotes about the bridge`; `statements about …` only when a list is asked for, since people say that, too. */
const ABOUT_IT =
  /^(?:(?:(?:show|list|give|find) (?:me )?(?:(?:all|any|every|the|some) )*|(?:all|any|every) (?:the )?)(?:quotes?|quotations?|statements?|remarks?|comments?|bits?|parts?|passages?)|quotes|quotations)(?<rest> (?:about|on|regarding|concerning) (?!(?:the )?record\b)(?:\S+ ){0,7}\S+)$/i;

const MENTION_ORDER = '(?<order>first|earliest|last|latest|most recent)';
const MENTIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:what|when|where)(?:'s| is| was) |find |show )?(?:me )?the ${MENTION_ORDER} (?:mention|reference)(?: that was made)? (?:of|to) (?<topic>.+)$`,
    'i',
  ),
  new RegExp(`^${MENTION_ORDER} (?:mention|reference) (?:of|to) (?<topic>.+)$`, 'i'),
  new RegExp(
    `^(?:when|where) (?:was|were|is|are) (?<topic>.+?) ${MENTION_ORDER} (?:mentioned|brought up|named|referred to|talked about)$`,
    'i',
  ),
  new RegExp(
    `^who (?:was the )?${MENTION_ORDER} (?:(?:one |person )?to )?(?:mention(?:ed|s)?|bring up|brings? up|brought up|raised?|raises|name|named) (?<topic>.+)$`,
    'i',
  ),
  /^qui a (?<order>)(?:mentionné|évoqué) (?:en premier|le premier|la première) (?<topic>.+)$/i,
];
const LONGEST_TOPIC = 8;

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
  // `I remember someone saying …`, `somebody said …, who was that?`: without one of these it is a story.
  /^i (?:remember|recall|heard|read)(?: that)? (?:somebody|someone) (?:once )?(?:say|saying|said)(?: that)? (?<words>.+)$/i,
  /^(?:somebody|someone) (?:once )?said(?: that| something about| something like)? (?<words>.+?)[,;:.?! -]+who(?: was (?:it|that))?$/i,
  /^(?:which|what) (?:source|article|paper|person|speaker|quote)s? (?:mentions?|mentioned|talks? about|talked about|refers? to|referred to) (?<words>.+)$/i,
  /^qui (?:est-ce qui )?(?:a |avait |a-t-il )?(?:dit|affirmé|déclaré|prétendu|écrit|soutenu)(?: (?:que |qu')| )(?<words>.+)$/i,
  /^qui (?:est-ce qui )?(?:a |avait )(?:parlé|discuté) (?:de la |de l'|du |des |de |d')(?<words>.+)$/i,
  /^qui (?:est-ce qui )?(?:a |avait )(?<verb>nié|démenti)(?: (?:que |qu')| )(?<words>.+)$/i,
  /^qui (?:est-ce qui )?(?:l'|les )?(?:a |avait )(?<verb>nié|démenti)e?s?(?<words>)$/i,
];
