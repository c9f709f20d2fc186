// What people are: “Board chairman Ruben Achterberg”, “Nico de Vries, counsel for the party, …”.
import type { Gender } from '../../language/names.ts';
import { DEPENDENT_NOUNS, GROUP_NOUNS } from './organisationWords.ts';
import type { NamedPlace } from './people.ts';

/** `, counsel for the residents’ association,` after a name, up to the next comma or stop. */
const APPOSITION =
  /^,\s(?:(?:the|a|an|who is|who was)\s)?((?:[\p{Ll}][\p{L}’'-]*)(?:\s[\p{L}\p{N}’'&-]+){0,11})(?=[,.;:)\n—–”"?!]|\s--|$)/u;
/** Lower-case words before a name: `board chairman `; the first may be capitalised by its sentence. */
const BEFORE = /(?:^|[\s“"(])((?:\p{Lu}?[\p{Ll}’'-]+\s){0,3}\p{Ll}[\p{Ll}-]+)\s$/u;
/** “The label’s chief executive, ” before a name. */
const AHEAD =
  /(?:^|[\s“"(])(?:the|a|an|one|another|his|her|their|its|\p{L}[\p{L}’'-]*['’]s|(?:the|a)\s(?:[\p{L}’'-]+\s){1,3}?[\p{L}’-]+['’]s)\s((?:\p{Ll}[\p{L}’'-]*)(?:\s[\p{L}\p{N}’'&-]+){0,7}),\s$/iu;
const NO_ROLE =
  /^(?:who|which|whose|where|when|while|and|but|or|as|in|on|at|for|with|by|from|after|before|said|says|told|wrote|added|added|also|including|even|not|so|then|because|although|though|whom|to|of|that|it|he|she|they|we|i|there|is|was|has|had|will|would)$/;
const ROLE_NOUN =
  /(?:er|or|ist|man|woman|person|ant|ent|ian|eer|ess|cian|mate|head|chief|host|judge|mayor|nurse|pilot|coach|captain|rector|clerk|guard|cook|poet|priest|monk|nun|king|queen|mp|ceo|general|counsel|student|resident|professor|fan|fellow|expert|analyst|vet|executive|official|aide|boss|founder|co-founder|neighbour|neighbor|secretary|president|candidate|member|chair|advocate)$/;

/** Adds to each person the descriptions that stand beside the name. */
export function collectRoles(text: string, places: readonly NamedPlace[]): void {
  for (const { entity, start, end, headline } of places) {
    if (headline || entity.kind !== 'person') continue;
    const apposition = APPOSITION.exec(text.slice(end, end + 140))?.[1];
    const ahead = AHEAD.exec(text.slice(Math.max(0, start - 100), start))?.[1]?.replace(/^.*['’]s\s/u, '');
    for (const described of [apposition, ahead && /^[,.]/.test(text.slice(end, end + 1)) ? ahead : undefined]) {
      if (!described || !isRole(described)) continue;
      entity.roles.add(described.toLowerCase());
      entity.gender ??= genderOfNoun(described);
      // A description says more than the title that is its first word: “Counsel”, “counsel for the residents”.
      const title = entity.role?.toLowerCase() ?? '';
      if (title === '' || described.toLowerCase().split(' ').includes(title)) entity.role = described;
    }
    const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1];
    const role = before && lastRole(before);
    if (role) {
      entity.roles.add(role.toLowerCase());
      entity.role ??= role;
      entity.gender ??= genderOfNoun(role);
    }
  }
}

/** “One woman, Pat Moss, …”, “the actress Kelly Tull”: what the noun of a description says of him or her; null for most. */
function genderOfNoun(description: string): Gender | null {
  const noun = headOf(description);
  if (FEMALE_NOUN.test(noun)) return 'female';
  return MALE_NOUN.test(noun) ? 'male' : null;
}
const FEMALE_NOUN =
  /(?:woman|^(?:grand|step|god)?(?:mother|daughter)|^(?:(?:half-|step)?sister|wife|ex-wife|widow|aunt|niece|girl|schoolgirl|girlfriend|actress|waitress|hostess|heiress|nun|queen|princess|duchess|countess|midwife|bride|mum|mom))$/;
const MALE_NOUN =
  /(?:^man|[a-z]{3,}sman|^(?:grand|step|god)?(?:father|son)|^(?:(?:half-|step)?brother|husband|ex-husband|widower|uncle|nephew|boy|schoolboy|boyfriend|monk|king|prince|duke|groom|dad|businessman|fisherman|policeman|congressman|nobleman))$/;

/** “judge”, “wife”; not “defence” or “channel”, which a phrase may name where a speaker is looked for. */
export function isPersonNoun(role: string): boolean {
  const head = headOf(role);
  return ROLE_NOUN.test(head) || DEPENDENT_NOUNS.has(head) || PERSON_NOUN.test(head);
}
const PERSON_NOUN =
  /^(?:girl|boy|wife|child|kid|victim|colonel|bishop|pope|prince|duke|champion|star|rapper|activist|governor|nominee|refugee|employee|trustee|attendee|attorney|veteran|spouse|bride|groom|widow|self)$/;

function headOf(role: string): string {
  return role
    .split(/\s(?:of|for|at|in|with|from|to|on|and)\s/)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
}

function isRole(phrase: string): boolean {
  const words = phrase.split(' ');
  if (NO_ROLE.test(words[0]!)) return false;
  const head = phrase
    .split(/\s(?:of|for|at|in|with|from|who|to|on|and)\s/)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
  return ROLE_NOUN.test(head) || DEPENDENT_NOUNS.has(head);
}

/** The words before a name that describe the person; null when the last is no role. */
function lastRole(before: string): string | null {
  const words = before.split(' ');
  const head = words.at(-1)!;
  if (!(ROLE_NOUN.test(head) || DEPENDENT_NOUNS.has(head)) || GROUP_NOUNS.has(head) || NO_ROLE.test(head)) return null;
  const from = words.findLastIndex(
    (word) =>
      NO_ROLE.test(word.toLowerCase()) ||
      /^(?:the|a|an|his|her|their|our|its)$/i.test(word) ||
      /(?:ed|ing|['’]s)$/.test(word),
  );
  return words.slice(from + 1).join(' ');
}
