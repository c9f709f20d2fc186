// What every rule of the question grammar works with: the text, tidied, and who and when is meant by parts of it.
import { fold } from '../../language/fold.ts';
import { words } from '../../language/words.ts';
import type { MergedSpeaker } from '../../merge/types.ts';
import type { Question } from '../types.ts';
import { SLIPPED } from './verbs.ts';

/** What a question is read against. */
export type QuestionContext = {
  /** `YYYY-MM-DD`: relative dates count from it. */
  readonly today: string;
  /** The speakers of the coverage; without them, forms that need a known name (`Ferrer on the bridge`) are not understood. */
  readonly speakers?: readonly Pick<MergedSpeaker, 'name' | 'aliases' | 'role'>[];
};

/** One family of questions. Gets the tidied text; null when it is not one of this family. */
export type QuestionRule = (text: string, context: QuestionContext) => Question | null;

/** Takes off what surrounds a question: greetings, `please tell me`, the question mark. Spaces become single. */
export function tidy(text: string): string {
  let rest = text.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  for (let times = 0; times < 4; times++) {
    const shorter = rest.replace(POLITE, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return unslipped(rest.replace(/(?:,? (?:please|s'il (?:te|vous) plaît|thanks|thank you))?[\s?!.]*$/i, ''));
}

/** The words that make a question, where fingers slipped on them at its beginning: only what is no word itself. */
function unslipped(text: string): string {
  let count = 0;
  return text.replace(/[^ ]+/g, (word) => {
    if (++count > SLIPS_WITHIN) return word;
    const [, plain = '', rest = ''] = /^(.*?)([,:]?)$/.exec(word) ?? [];
    const meant = SLIPS.get(plain.toLowerCase()) ?? SLIPPED.get(plain);
    return meant === undefined ? word : `${meant}${rest}`;
  });
}

const SLIPS: ReadonlyMap<string, string> = new Map(
  (
    "wo:who hwo:who woh:who whoo:who whos:who's waht:what whta:what wat:what wht:what whats:what's wehn:when whne:when wen:when " +
    'siad:said sayd:said siad:said saiid:said dod:did didd:did ddi:did clamed:claimed claimd:claimed denyed:denied deneid:denied ' +
    'sya:say asid:said hapened:happened happend:happened hapenned:happened abuot:about abotu:about abt:about'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Further on it is somebody's own words. */
const SLIPS_WITHIN = 6;

const POLITE =
  /^(?:(?:hi|hello|hey|ok|okay|so|and|but|well|please|bonjour|salut)[, ]+(?:there[, ]+|onrecord[, ]+)?(?=\S+ )|(?:(?:can|could|would|will) (?:you|anyone|someone|somebody) (?:please |kindly )?(?:tell|show|remind|give|find) (?:me|us) |(?:do you know|does anyone know|do we know|i(?:'d| would) like to know|i want to know|i need to know|i wonder|i'm wondering|any idea|remind me|remind us|tell me|tell us|show me|show us|find out|peux-tu me dire|dis-moi) ))(?=(?:please|tell|show|remind|can|could|do|i|who|what|when|which|whose|did|has|have|is|if|whether|how|where|all|every|any|the|everything|quotes?|statements?|qui|que|qu|quand|ce)\b)(?:(?:if|whether) (?=\S))?/i;

/** A pronoun or a word for anyone is nobody's name: such a question asks who it was. */
export function isAnybody(name: string): boolean {
  return ANYBODY.test(name);
}

const ANYBODY =
  /^(?:(?:the )?(?:people|person|man|woman|guy|others?|sources?|critics|experts|officials|anyone|anybody|someone|somebody|everyone|everybody|nobody|no one|person|media|press|news|papers?|articles?|reports?|coverage|public|world)(?: (?:else|here|there|in the (?:coverage|articles?)))?|quelqu'un|personne|i|me|we|us|you|he|she|it|they|them|him|her|this|that|these|those|there|who|what|one|on|il|elle|ils|elles|tu|vous|nous|je|ça|cela)$/i;

/** Tidies what may be a name: null when it is none (a pronoun, too many words, a clause). */
export function nameOf(phrase: string): string | null {
  const name = phrase.replace(/^["“«]|["”»]$/g, '').trim();
  const count = name.split(' ').length;
  if (name === '' || count > 8 || !/^[\p{L}\p{N}]/u.test(name) || isAnybody(name)) return null;
  // `What did you and I say`, `what does it cost to say`: a pronoun or another verb inside is no name.
  if (/\b(?:i|you|he|she|it|they|we|us|who|which|not|have|had|has|was|were|is|are|do|does|did|to)\b/.test(name))
    return null;
  // `Has anyone seen the report`: what was taken for a verb is a noun.
  if (/(?:^| )(?:an?|the|this|that|my|your|his|its|our|their|of|seen|any|no)$/i.test(name)) return null;
  return /[?!;:()]/.test(name) ? null : name;
}

/** True when the phrase is the name, an alias, the last part of the name or the role of a speaker of the coverage. */
export function namesSpeaker(phrase: string, { speakers = [] }: QuestionContext): boolean {
  const asked = keyOf(phrase);
  if (asked === '') return false;
  return speakers.some(({ name, aliases, role }) => {
    const keys = [name, ...aliases].map(keyOf);
    return (
      keys.some((key) => key === asked || (key.endsWith(` ${asked}`) && /^\p{Lu}/u.test(phrase))) ||
      (role !== null && keyOf(role) === asked)
    );
  });
}

function keyOf(name: string): string {
  return fold(
    words(name)
      .map(({ folded }) => folded)
      .join(' '),
  ).replace(/^(?:the|mr|mrs|ms|dr|mp|judge|justice|minister|premier|president|mayor|counsel) /, '');
}

/** A topic or remembered words without the marks around them; null when nothing is left that says anything. */
export function topicOf(phrase: string | undefined): string | null {
  const topic = (phrase ?? '').replace(/^[\s,:;"“”«»'-]+|[\s,:;"“”«»'?!.-]+$/g, '').trim();
  return topic === '' || /^(?:it|that|this|so|them|him|her|anything|something|cela|ça)$/i.test(topic) ? null : topic;
}
