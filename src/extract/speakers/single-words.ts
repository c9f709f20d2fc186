// A single capitalised word that begins a sentence and is nobody's name: “Polls show”, “Americans want”, “Germany says”,
// “Most believe”, “Friday”.
import { DOCUMENT_NOUNS, isGroupNoun, isPlaceName } from './organisationWords.ts';

export type SingleWord = 'group' | 'document' | 'organisation' | 'nobody';

const DAY_OR_MONTH =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;
const NO_NAME = /^(?:Only|Asked|From|Also|However|Instead|Meanwhile|Even|Still|Earlier|Later|Then|Both|Here|There)$/;
const SO_MANY =
  /^(?:All|Most|Half|Some|Few|Fewer|Hundreds|Thousands|Dozens|Millions|Majorities|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|(?:One|Two|Three)-(?:thirds?|quarters?|fifths?|in-\p{L}+))$/u;
/** “Demonstrators”, “Organizers”, “Participants”, “Fact-checkers”, “Millennials”; “Winters” and “Peters” are names. */
const PEOPLE =
  /^\p{Lu}[\p{Ll}-]{3,}(?:[a-z]izers|[a-z]strators|cipants|checkers|goers|holders|makers|workers|ennials|delegates|ologists|omists|ivists|icians|alists)$/u;
const A_PEOPLE =
  /^(?:Americans|Mexicans|Russians|Germans|Canadians|Europeans|Israelis|Iranians|Iraqis|Syrians|Saudis|Cubans|Italians|Ukrainians|Chinese|Japanese|British|Britons|French|Spaniards|Palestinians|Muslims|Christians|Jews|Catholics|Evangelicals|Latinos|Hispanics|Blacks|Whites|Californians|Texans|Floridians|Londoners|Scots|Poles|Turks|Egyptians|Indians|Australians)$/;

/** What such a word stands for; null where it may be a name. */
export function singleWord(word: string): SingleWord | null {
  if (DAY_OR_MONTH.test(word) || NO_NAME.test(word)) return 'nobody';
  if (isGroupNoun(word) || SO_MANY.test(word) || PEOPLE.test(word) || A_PEOPLE.test(word)) return 'group';
  if (DOCUMENT_NOUNS.has(word.toLowerCase())) return 'document';
  return isPlaceName([word]) ? 'organisation' : null;
}
