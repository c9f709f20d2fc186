// New articles' quotes among those that are grouped already: only quotes of the same words as one of them, or of somebody
// who is another speaker now, are grouped again.
import { type Growth, shifts } from '../coverage/growth.ts';
import type { RecordLines } from '../coverage/lines.ts';
import type { QuoteRecord } from '../coverage/types.ts';
import { hashText } from '../language/hashing.ts';
import { groupQuotes, wordsKey } from './groups.ts';
import { BROKEN, type GrownSpeakers } from './grow-speakers.ts';
import type { MergeKeys } from './keys.ts';
import type { SpeakerAt, StoredGroup } from './stored.ts';
import type { QuoteGroup } from './types.ts';

export type GrownGroups = {
  readonly stored: readonly StoredGroup[];
  readonly quoteWords: Uint32Array;
  /** For each group, which it was before; -1 for one that is not, word for word and speaker for speaker, one of those. */
  readonly places: Int32Array;
};

export function growGroups(
  { before: linesBefore, after, fresh }: Growth,
  before: { readonly stored: readonly StoredGroup[]; readonly quoteWords: MergeKeys['quoteWords'] },
  speakers: GrownSpeakers,
): GrownGroups {
  const shift = shifts(linesBefore.count('quote'), fresh.quote);
  const quoteWords = new Uint32Array(after.count('quote'));
  shift.forEach((now, at) => {
    quoteWords[now] = before.quoteWords[at]!;
  });
  const again = new Set<number>();
  const came = new Set<number>();
  for (const at of fresh.quote) {
    const quote = after.record('quote', at);
    // As `mergeCoverage` takes them.
    if (quote.review === 'rejected' || !quote.speech) continue;
    quoteWords[at] = hashText(wordsKey(quote.text));
    again.add(quoteWords[at]!);
    came.add(at);
  }
  for (const group of before.stored) {
    // All its quotes are of the same words.
    if (typeof group[0] === 'number' && speakers.places[group[0]] === BROKEN) again.add(before.quoteWords[group[2]!]!);
  }
  const kept: StoredGroup[] = [];
  const keptPlaces: number[] = [];
  const quotes: number[] = [...came];
  before.stored.forEach((group, place) => {
    if (again.has(before.quoteWords[group[2]!]!)) {
      for (let at = 2; at < group.length; at++) quotes.push(shift[group[at] as number]!);
    } else {
      kept.push(moved(group, shift, speakers));
      keptPlaces.push(place);
    }
  });
  const records = new Map(quotes.sort((a, b) => a - b).map((at) => [after.record('quote', at), at]));
  const ids = idsOf(speakers, after);
  const made = groupQuotes([...records.keys()], ids.idOf).map((group) => storedGroup(group, records, ids.placeOf));
  // Both are in the order of their first quotes.
  const stored: StoredGroup[] = [];
  const places: number[] = [];
  for (let at = 0, next = 0; at < kept.length || next < made.length; ) {
    if (next >= made.length || (at < kept.length && kept[at]![2]! < made[next]![2]!)) {
      places.push(keptPlaces[at]!);
      stored.push(kept[at++]!);
    } else {
      places.push(-1);
      stored.push(made[next++]!);
    }
  }
  return { stored, quoteWords, places: Int32Array.from(places) };
}

/** The group by the numbers of now. Most have one quote. */
function moved(group: StoredGroup, shift: Uint32Array, { places }: GrownSpeakers): StoredGroup {
  const speaker = typeof group[0] === 'number' ? places[group[0]]! : group[0];
  if (group.length === 3) return [speaker, group[1], shift[group[2]!]!];
  const [, shown, ...quotes] = group;
  return [speaker, shown, ...quotes.map((quote) => shift[quote]!)];
}

function storedGroup(
  { speaker, shown, quotes }: QuoteGroup,
  numbers: ReadonlyMap<QuoteRecord, number>,
  placeOf: (id: string) => SpeakerAt,
): StoredGroup {
  return [
    speaker === null ? null : placeOf(speaker),
    quotes.indexOf(shown),
    ...quotes.map((quote) => numbers.get(quote)!),
  ];
}

/** The merged speaker's id for the id of a record, and the speaker's place for that id; the id itself where there is none. */
function idsOf({ stored, speakerAt }: GrownSpeakers, lines: RecordLines) {
  const placeAt = (id: string): number => speakerAt[lines.find('speaker', id)] ?? -1;
  return {
    idOf(id: string): string {
      const place = placeAt(id);
      return place < 0 ? id : lines.id('speaker', stored[place]!.records[0] as number);
    },
    placeOf(id: string): SpeakerAt {
      const place = placeAt(id);
      return place < 0 ? id : place;
    },
  };
}
