// "What did NAME say about …": a speaker is named, and their words are asked for.
import { roleFromFrench } from '../../language/names-roles-french.ts';
import type { Question, QuotesQuestion } from '../types.ts';
import { takeRange } from './range.ts';
import { isAnybody, nameOf, namesSpeaker, type QuestionContext, type QuestionRule, topicOf } from './reader.ts';
import { ADVERBS, SAY_ANY, SAY_BASE, SAY_PAST, SAY_PRESENT, stanceOf } from './verbs.ts';
import { wordsQuestion } from './who.ts';

export const whatSaid: QuestionRule = (text, context) => {
  for (const { pattern, pick, known = false } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    const { person = '', verb = 'say', rest = '', order } = groups;
    const chosen = pick ?? (order === undefined ? null : /^(?:first|earliest)/i.test(order) ? 'first' : 'last');
    const read = quotesOf(person, verb, rest, chosen, known, context);
    if (read !== null) return read;
  }
  return null;
};

type Form = {
  readonly pattern: RegExp;
  readonly pick?: QuotesQuestion['pick'];
  /** Understood only when the name is a speaker's: the form alone could be anything. */
  readonly known?: boolean;
};

const ABOUT =
  '(?:about|on|regarding|concerning|as to|with regard to|with respect to|in relation to|when asked about|of|re)';
const SPEECH =
  '(?:quotes?|quotations?|statements?|comments?|remarks?|words|claims?|denials?|position|stance|views?|opinions?|response|reaction|reply|answer|testimony)';
const SOME =
  '(?:(?:give|get|find|show) (?:me |us )?|are there |is there |do you have |have you got )?(?:all |every |any |the |some |a |an )*';
const DIT = '(?:dit|déclaré|affirmé|prétendu|confirmé|reconnu|admis|nié|démenti)';
const ORDER = '(?<order>first|last|latest|earliest|most recent)';

const RULE = 'rule|ruled|decide|decided|conclude|concluded|find|found|hold|held|write|written|order|ordered';
/** What may follow a name: what it is about, or when. */
const OF_IT = `(?<rest> (?:${ABOUT}|in|since|before|after|during|from|last|this|yesterday) .*)?`;

const FORMS: readonly Form[] = [
  form(
    `what(?:'s| was| is) the ${ORDER} thing (?:that )?(?<person>.+?) (?:has |have |had )?(?<verb>${SAY_PAST})(?<rest> .*)?`,
  ),
  form(
    `when was the ${ORDER} time (?:that )?(?<person>.+?) (?:has |have |had )?${ADVERBS}(?<verb>${SAY_PAST})(?<rest> .*)?`,
  ),
  form(
    `(?:the )?${ORDER} time (?:that )?(?<person>.+?) (?:has |have |had )?${ADVERBS}(?<verb>${SAY_PAST})(?<rest> .*)?`,
    { known: true },
  ),
  form(`when did (?<person>.+?) (?<order>first|last) (?<verb>${SAY_BASE})(?<rest> .*)?`),
  form(
    `what(?: else| exactly| all)? (?:did|does|do|has|have|had) (?<person>.+?) ${ADVERBS}(?<verb>${SAY_BASE}|${SAY_PAST})(?<rest> .*)?`,
  ),
  form(
    `(?:when|where|why|how often|how many times|in what context|to whom) (?:did|does|do|has|have|had) (?<person>.+?) ${ADVERBS}(?<verb>${SAY_BASE}|${SAY_PAST})(?<rest> .*)?`,
  ),
  form(
    `how (?:did|does|do|has|have|had) (?<person>.+?) ${ADVERBS}(?<verb>${SAY_BASE}|${SAY_PAST}|justify|defend|justified|defended)(?<rest> .*)?`,
  ),
  // What a court does with words; `what did the storm find` is no such question.
  form(`what(?: else| exactly| all)? (?:did|does|has|had) (?<person>.+?) (?:${RULE})(?<rest> .*)?`, { known: true }),
  form(`(?:did|does|do|has|have|had) (?<person>.+?) ${ADVERBS}(?<verb>${SAY_BASE}|${SAY_PAST})(?<rest> .*)?`),
  form(
    `is it true (?:that )?(?<person>.+?) (?:has |have |had )?${ADVERBS}(?<verb>${SAY_PAST}|${SAY_PRESENT})(?<rest> .*)?`,
  ),
  form(
    `(?:is|was|were) (?<person>.+?) (?:ever )?(?:on record |on the record |quoted )?(?:as )?(?<verb>saying|claiming|denying)(?<rest> .*)?`,
  ),
  form(
    `(?:what(?:'s| is| was| are| were) )?(?:the )?${ORDER} ${SPEECH} (?:made |given )?(?:by|from|of) (?<person>.+?)${OF_IT}`,
    { known: true },
  ),
  form(`(?:what(?:'s| is| was| are| were) )?(?<person>.+?)'s? ${ORDER} ${SPEECH}${OF_IT}`, { known: true }),
  form(`what(?:'s| is| was| are| were) (?<person>.+?)'s? (?:own |official |public |first )?${SPEECH}(?<rest> .*)?`),
  form(`${SOME}${SPEECH} (?:made |given )?(?:by|from|of) (?<person>.+?)${OF_IT}`, { known: true }),
  form(`${SOME}${SPEECH} (?:made |given )?(?:by|from) (?<person>\\p{Lu}.+?)(?<rest> ${ABOUT} .*)?`),
  form(
    `(?:(?:can|could) you (?:please )?)?(?:find |show me |look up )?(?:the (?:bit|part|place|passage|quote|moment|sentence) )?where (?<person>.+?) (?:has |have |had )?${ADVERBS}(?<verb>${SAY_PAST}|${SAY_PRESENT})(?<rest> .*)?`,
    { known: true },
  ),
  form(`(?:according to|per) (?<person>.+?)(?:,? what happened)?(?<rest> ${ABOUT} .*)?`, { known: true }),
  form(
    `(?:everything|anything|all|whatever|what) (?:that )?(?<person>.+?) (?:has |have |had |is on record )?${ADVERBS}(?<verb>${SAY_ANY}|saying)(?<rest> .*)?`,
    { known: true },
  ),
  form(
    `(?:do you have |have you got |is there |are there )?(?:anything|something|everything|all|any (?:quotes?|words?)|the latest|latest|news|any news)(?: at all)? (?:from|by) (?<person>.+?)${OF_IT}`,
    { known: true },
  ),
  form(
    `(?:(?:tell (?:me|us)|what do (?:you|we) (?:know|have)) )?(?:more |all |everything |something )?about (?<person>.+)`,
    {
      known: true,
    },
  ),
  form(`who(?:'s| is| was| are) (?<person>.+)`, { known: true }),
  form(`(?<person>.+?)'s? (?:own |exact |actual |very |precise )?${SPEECH}(?<rest> .*)?`, { known: true }),
  form(`(?<person>.+?)(?<rest> (?:on|about|regarding) .+)`, { known: true }),
  form(`(?<person>.+)`, { known: true }),
  form(`(?:qu'|qu'est-ce qu'|que )a dit (?<person>.+?)(?<rest> (?:sur|à propos d[eu]s?|au sujet d[eu]s?|de) .*)?`),
  form(`qu'est-ce que (?<person>.+?) (?:a|avait|ont) (?:dit|déclaré|affirmé|décidé|conclu)(?<rest> .*)?`),
  form(
    `(?:que|qu'en) (?:dit|disait|pense|pensait) (?<person>.+?)(?<rest> (?:sur|à propos d[eu]s?|au sujet d[eu]s?|de) .*)?`,
  ),
  form(`(?<person>.+?) (?:a|ont|avait)-(?:t-)?(?:il|elle|on|ils|elles) (?:déjà |jamais )?(?<verb>${DIT})(?<rest> .*)?`),
  form(`est-ce qu(?:e |')(?<person>.+?) (?:a|ont|avait) (?:déjà |jamais )?(?<verb>${DIT})(?<rest> .*)?`),
];

function form(source: string, more: Omit<Form, 'pattern'> = {}): Form {
  return { pattern: new RegExp(`^${source}$`, 'iu'), ...more };
}

function quotesOf(
  asked: string,
  verb: string,
  rest: string,
  pick: QuotesQuestion['pick'],
  known: boolean,
  context: QuestionContext,
): Question | null {
  // `Qu'a dit l'avocat de Ferrer`: whose he is, not what about.
  const whose = roleFromFrench(asked) === null ? null : OF_SOMEBODY.exec(rest);
  if (whose) return quotesOf(`${asked} ${whose[1]}`, verb, whose[2] ?? '', pick, known, context);
  const { rest: about, from, to } = takeRange(rest.trim(), context.today);
  const topic = topicOf(aboutWhat(about));
  // `What did WHO say`: letters that are a speaker's name, and no pronoun.
  const isLetters = /^\p{Lu}{2,}$/u.test(asked) && namesSpeaker(asked, context);
  // `What did they say about the bridge?`: nobody is named, the bridge is what is asked for.
  if (isAnybody(asked) && !isLetters) {
    // `Did anybody deny it?`: the stance chooses, as it does for `who denied what`.
    const stance = stanceOf(verb);
    if (known || (topic === null && stance === null) || POINTS.test(asked) || POINTS.test(topic ?? '')) return null;
    return { ...wordsQuestion(topic ?? ''), stance, from, to };
  }
  const person = isLetters ? asked : nameOf(asked);
  if (person === null || (known && !namesSpeaker(person, context))) return null;
  // `Did Ferrer ever apologise?` asks for an apology, not for all that she said.
  const meant = /^apologi[sz]/i.test(verb) ? ['apologize', topic ?? ''].join(' ').trim() : topic;
  return { kind: 'quotes', person, about: meant, stance: stanceOf(verb), pick, from, to };
}

const OF_SOMEBODY = /^ ?((?:de |d'|du |des )\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)( .*)?$/u;

/** Talk to the program itself (`do you ever say sorry`) or a hollow subject (`what does it say about us`): a saying, no question. */
const POINTS = /^(?:i|me|we|us|you|it|this|that|these|those|there|what|who|one|tu|vous|nous|je)$/i;

/** `to the committee …`; without `to` only where a topic follows: `say the police knew` is what was said. */
const BEFORE_THEM = new RegExp(
  '^(?:(?:to|before|in front of) the |the (?=(?:[\\p{L}-]+ ){1,3}(?:about|that) ))(?:[\\p{L}-]+ ){0,2}?' +
    '(?:court|judge|committee|commission|inquiry|parliament|house|police|hearing)(?: (?=\\S)|$)(.*)$',
  'iu',
);

/** `to reporters about the bridge`, `anything about the bridge` → `the bridge`; `that the bridge is safe` → `the bridge is safe`. */
function aboutWhat(rest: string): string {
  const addressed =
    /^(?:to )?(?:the )?(?:reporters?|journalists?|press|media|public|him|her|them|us|me)(?: (?=\S)|$)(.*)$/i.exec(
      rest,
    ) ?? BEFORE_THEM.exec(rest);
  const plain = (addressed === null ? rest : addressed[1]!).replace(
    /^(?:anything|something|nothing|much|a word|so much as a word)(?: (?=about |on |regarding |concerning |of )|$)/i,
    '',
  );
  return plain.replace(
    /^(?:about|on|regarding|concerning|as to|with regard to|with respect to|in relation to|when asked about|when asked|of|re|that|to|sur|à propos d[eu]s?|au sujet d[eu]s?|que)(?: (?=\S)|$)|^qu'/i,
    '',
  );
}
