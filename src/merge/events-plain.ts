// A clause as its words are read: without its dates, verbs of two words as one.
import { words } from '../language/words.ts';
import { HAS_PHRASE, PHRASES } from './events-kinds.ts';

const DATE_WORDS =
  /\b(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|last|since|early|late) (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:1[89]|20)\d\d)\b/gi;

const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/gu;

/** Without its dates and possessives, and with one verb for each verb of two words. */
export function plainText(clause: string): string {
  let text = clause.replace(DATE_WORDS, ' , ').replace(POSSESSIVE, '');
  if (!HAS_PHRASE.test(text)) return text;
  for (const [phrase, word] of PHRASES) text = text.replace(phrase, word);
  return text;
}

/** The words of a clause, as names are looked for among them. */
export function clauseWords(clause: string): ReadonlySet<string> {
  return new Set(words(plainText(clause)).map(({ folded }) => folded));
}
