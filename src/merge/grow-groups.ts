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
  for (const [speaker, , ...quotes] of before.stored) {
    if (typeof speaker === 'number' && speakers.places[speaker] === BROKEN)
      for (const quote of quotes) again.add(before.quoteWords[quote]!);
  }
  const all: { readonly place: number; readonly group: StoredGroup }[] = [];
  const quotes: number[] = [...came];
  before.stored.forEach(([speaker, shown, ...own], place) => {
    if (again.has(before.quoteWords[own[0]!]!)) {
      for (const quote of own) quotes.push(shift[quote]!);
    } else {
      const now = typeof speaker === 'number' ? speakers.places[speaker]! : speaker;
      all.push({ place, group: [now, shown, ...own.map((quote) => shift[quote]!)] });
    }
  });
  const records = new Map(quotes.sort((a, b) => a - b).map((at) => [after.record('quote', at), at]));
  const ids = idsOf(speakers, after);
  for (const group of groupQuotes([...records.keys()], ids.idOf))
    all.push({ place: -1, group: storedGroup(group, records, ids.placeOf) });
  all.sort((a, b) => a.group[2]! - b.group[2]!);
  return {
    stored: all.map(({ group }) => group),
    quoteWords,
    places: Int32Array.from(all, ({ place }) => place),
  };
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
