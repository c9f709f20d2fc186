// The subject of a verb that stands behind a comma: “Ada Moss, who has kept bees for forty years, said”.
import type { Unit } from '../page.ts';
import { isOrganisationWord } from '../speakers/organisationWords.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isCapitalised, type Phrase } from './nouns.ts';
import { PREPOSITIONS } from './words.ts';

/** “Ada Moss, who has kept bees for forty years, said”: the phrase before the comma, when a name or a noun stands there. */
export function appositiveSubject(units: readonly Unit[], comma: number, floor: number): Phrase | null {
  for (let i = comma - 1; i >= floor && comma - i < 45; i--) {
    const unit = units[i]!;
    if (unit.quotation) {
      // Ada “Bee” Moss is a name; a quotation of more words is not crossed.
      if (unit.end - unit.start > 24) return null;
      continue;
    }
    if (!/^(?:,|\(|—|–|--)$/.test(unit.text)) continue;
    const before = units[i - 1];
    if (!before || i - 1 < floor || before.quotation) return null;
    // “Her adviser, Ada Moss, said”: the name stands between the commas.
    const between = { first: i + 1, last: comma - 1 };
    const represented = representedBy(units, between, floor);
    if (represented) return represented;
    if (isNameOnly(units.slice(between.first, between.last + 1)) && between.last - between.first < 5) return between;
    const phrase = phraseEndingAt(units, i - 1, floor);
    if (!phrase || PREPOSITIONS.has(units[phrase.first]!.lower)) continue;
    const name = units.slice(phrase.first, phrase.last + 1);
    const opens = phrase.first === floor || !/^,$/.test(units[phrase.first - 1]?.text ?? '');
    if (name.some((word) => isCapitalised(word.text) && word.lower !== 'the') && (opens || isNameOnly(name)))
      return phrase;
    if (opens) return phrase;
  }
  return null;
}

/** “Lawyers for the shelter’s operator, Harbor House, argued”: the name between the commas is whom they speak for. */
function representedBy(units: readonly Unit[], between: Phrase, floor: number): Phrase | null {
  const name = units.slice(between.first, between.last + 1);
  if (!isNameOnly(name)) return null;
  for (let i = between.first - 2; i > floor && between.first - i < 10 && !/^[,;:.]$/.test(units[i]!.text); i--) {
    if (units[i]!.lower !== 'for' || !SPEAKS_FOR.test(units[i - 1]!.lower)) continue;
    const many = units[i - 1]!.lower !== 'counsel' && units[i - 1]!.lower.endsWith('s');
    return many || name.some(({ text }) => isOrganisationWord(text)) ? { first: i - 1, last: between.last } : null;
  }
  return null;
}
const SPEAKS_FOR =
  /^(?:lawyers?|attorneys?|solicitors?|counsel|representatives?|spokes(?:man|woman|person|people|men|women))$/;

function isNameOnly(name: readonly Unit[]): boolean {
  return name.length > 1 && name.every((word) => isCapitalised(word.text) && word.lower !== 'the');
}
