// Whom a paper means that does not want to say the name again: “the Irishman”, “the Spaniard”, “the 49-year-old”.
import { isTitleWord } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import type { Entity } from './entity.ts';
import type { Memory } from './memory.ts';

/** “Irishman”, “Yorkshireman”, “Frenchwoman”. */
const OF_A_PEOPLE = /^\p{Lu}\p{Ll}{2,}(man|woman)$/u;
const OF_AN_AGE = /^(?:\d{1,3}|[\p{L}-]+)-year-old$/u;
const NATIONALS =
  /^(?:Spaniard|Italian|German|Brazilian|Argentin(?:e|ian)|Portuguese|Swede|Dane|Finn|Turk|Scot|Serb|Croat|Pole|Belgian|Norwegian|Swiss|Austrian|American|Canadian|Australian|Colombian|Uruguayan|Chilean|Egyptian|Nigerian|Ghanaian|Londoner|Texan|Californian|Glaswegian|Liverpudlian|Mancunian|Parisian|New Yorker)$/;
/** Who spoke so few paragraphs before may be meant. */
const REACH = 2;

/** `text` without its article. Null for other words, and where nobody has just spoken. */
export function epithetOf(text: string, mention: Span, memory: Memory): Entity | null {
  const kind = OF_A_PEOPLE.exec(text)?.[1];
  if (kind && !isTitleWord(text)) return memory.gendered(kind === 'man' ? 'he' : 'she', mention.start);
  if (!OF_AN_AGE.test(text) && !NATIONALS.test(text)) return null;
  const last = memory.spoken.at(-1);
  if (last?.entity.kind !== 'person' || !last.entity.named) return null;
  const apart = (memory.paragraphAt(mention.start) ?? 0) - (memory.paragraphAt(last.at) ?? 0);
  return apart <= REACH ? last.entity : null;
}
