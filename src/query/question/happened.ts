// "What happened …", "When did …": dated events are asked for.
import type { TimelineQuestion } from '../types.ts';
import { readRange, takeRange } from './range.ts';
import { nameOf, namesSpeaker, type QuestionContext, type QuestionRule, topicOf } from './reader.ts';

export const whatHappened: QuestionRule = (text, context) => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = (match.groups?.['rest'] ?? '').trim();
    if (GOES_ON.test(rest)) return null;
    const { pick, rest: plain } = firstOrLast(rest);
    return { ...timelineOf(plain, context), ...pick };
  }
  return null;
};

/**
 * `When did Ferrer testify?` asks for a day, `when did Ferrer testify that …` or `… about the tunnel` for words. To be asked
 * before the words of people are.
 */
export const whenSpoken: QuestionRule = (text, context) => {
  const match = SPOKEN.exec(text);
  if (match === null) return null;
  const { person: who = '', verb = '', rest = '', order } = match.groups ?? {};
  const time = THE_TIME.exec(who);
  const asked = time?.groups?.['rest'] ?? who;
  const person = nameOf(asked);
  if (person === null) return null;
  const pick = pickOf(order ?? time?.groups?.['order']);
  return namesSpeaker(person, context)
    ? { ...timelineOf(`${verb}${rest}`, context), person, ...pick }
    : { ...timelineOf(`${asked} ${verb}${rest}`, context), ...pick };
};

/** Speaking that is an event of its own; not `say`, `claim` or `deny`, which need something said. */
const SPOKEN =
  /^(?:on )?(?:when|what (?:date|day)|which (?:date|day)) (?:did|does|will|has|have|is|was) (?<person>.+?) (?:(?<order>first|last) )?(?:going to |due to |scheduled to )?(?<verb>testify|testified|speak|spoken|apologi[sz]ed?|answer|respond|reply|swear|sworn)(?<rest>(?: (?:at|before|in front of|in|under|on|to) (?!(?:what|whether|how)\b).+)?)$/i;

const PATTERNS: readonly RegExp[] = [
  /^what(?: else| all| exactly)?(?:'s| has| had)? (?:happened|happen|occurred|took place|taken place|went on|gone on|been happening|been going on)(?<rest> .*)?$/i,
  /^what(?:'s| is| was) (?:happening|going on) (?<rest>(?:in|on|with|between|since|around|during) .*)$/i,
  /^(?:an? |the )?(?:timeline|chronology|sequence of events|order of events)(?: of events)?(?<rest> .*)?$/i,
  /^(?:the )?(?:history of|key dates (?:of|for|in)|dates (?:of|for)|milestones (?:of|in|for)) (?<rest>.+)$/i,
  /^(?:what (?:are|were) )?(?:all |the )*(?:key |main |important |major )?(?:events|developments)(?<rest> (?:in|on|of|about|around|concerning|between|since|during|before|after|from|related to) .+)$/i,
  /^what(?:'s| is| are) (?:the )?(?:latest|newest|most recent)(?: news| developments?| events?)?(?<rest> (?:on|about|with|in|from) .+)?$/i,
  /^(?:on )?(?:when|what (?:date|day|year|month)|which (?:date|day|year|month)|(?:in|on) (?:which|what) (?:date|day|year|month))(?: exactly)? (?:did|was|were|is|are|will|does|do|has|have|had) (?<rest>.+)$/i,
  /^how long ago (?:did|was|were) (?<rest>.+)$/i,
  /^(?:que|qu'est-ce qui) s'est(?:-il)? passé(?<rest> .*)?$/i,
  /^quand (?:est-ce que |est-ce qu'|(?=(?:a|ont|est|sont|était|étaient|sera|seront) ))(?<rest>.+)$/i,
  /^quand (?<rest>.+? (?:a-t|ont|est|sont|avait|va-t|vont)-(?:il|elle|on|ils|elles) .+)$/i,
  /^(?:(?:do you have|have you got|is there|are there) )?(?:any|the latest|latest) news (?<rest>(?:on|about|of|from) .+)$/i,
  /^(?:do you have|have you got|is there) anything (?<rest>(?:on|about) .+)$/i,
  /^(?:la )?chronologie (?:de |du |des )?(?<rest>.+)$/i,
];

/** `What happened was a disgrace`: the start of a sentence, not a question. `When did you last …` asks nobody here. */
const GOES_ON =
  /^(?:was|were|is|are|has|have|had|will|would|could|should|there was|here|next is|,|;|and then|because|(?:you|i)(?= ))\b/i;

/** `the last time that Ferrer resigned`, `Ferrer first resign`, `la jetée a été fermée pour la dernière fois`. */
function firstOrLast(asked: string): { readonly rest: string; readonly pick: ReturnType<typeof pickOf> } {
  const [, before = '', french, after = ''] = /^(.*?),? pour la (première|dernière) fois(.*)$/i.exec(asked) ?? [];
  if (french !== undefined) return { rest: `${before}${after}`, pick: pickOf(french) };
  const match = THE_TIME.exec(asked) ?? BEFORE_VERB.exec(asked);
  if (match === null) return { rest: asked, pick: {} };
  const { who = '', rest = '', order } = match.groups ?? {};
  return { rest: `${who}${rest}`, pick: pickOf(order) };
}

function pickOf(order: string | undefined): Pick<TimelineQuestion, 'pick'> {
  return order === undefined ? {} : { pick: /^(?:first|earliest|première)/i.test(order) ? 'first' : 'last' };
}

const THE_TIME = /^the (?:very )?(?<order>first|earliest|last|latest|most recent) time (?:that |when )?(?<rest>.+)$/i;
/** Not `the first minister`, `last week`, `how long did it last`. */
const BEFORE_VERB =
  /^(?<who>.*?(?<!\b(?:the|an?|my|your|his|her|its|our|their|that|this|for|on|at|in|of)) )(?<order>first|last) (?<rest>(?!(?:week|month|year|night|weekend|time|spring|summer|fall|autumn|winter|minister|lady|for|until|till|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b)\p{Ll}.*)$/u;

function timelineOf(asked: string, context: QuestionContext): TimelineQuestion {
  const whole = readRange(asked, context.today);
  const { rest, from, to } = whole === null ? takeRange(asked, context.today) : { rest: '', ...whole };
  const about = topicOf(
    rest
      // `Quand Ferrer a-t-elle quitté le parti`: who and what, without the words that ask.
      .replace(/ (?:a-t|ont|est|sont|avait|va-t|vont)-(?:il|elle|on|ils|elles)(?= )/i, '')
      .replace(
        /^(?:to|with|at|in|on|of|for|about|around|concerning|regarding|related to|during|after|before|next|there|so far|between|à|avec|dans) ?/i,
        '',
      )
      // `When did the hearing take place`: the verb says nothing that `when` does not.
      .replace(
        / (?:happen|happened|take place|taken place|occur|occurred|going to happen|scheduled|so far|next)$/i,
        '',
      ),
  );
  const base = { kind: 'timeline', limit: null, from, to } as const;
  return about !== null && namesSpeaker(about, context)
    ? { ...base, about: null, person: about }
    : { ...base, about, person: null };
}
