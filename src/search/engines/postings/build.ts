// Documents → typed arrays. Documents whose texts have not changed since the previous index are not read again.
import type { Form } from '../../../coverage/types.ts';
import { documentWords } from '../../analysis.ts';
import type { SearchDocument } from '../../types.ts';
import { allStrings, type PostingsData, type Rows, rowsOf, stringTable } from './data.ts';

export const KINDS: readonly SearchDocument['kind'][] = ['quote', 'event'];
/** Codes of forms; 0 is none. */
export const FORM_CODES: Readonly<Record<Form, number>> = { direct: 1, mixed: 2, indirect: 3 };

/** Equal documents give equal arrays, whether or not there was a previous index. */
export function buildPostings(documents: readonly SearchDocument[], previous?: PostingsData): PostingsData {
  const prints = new Uint32Array(documents.length * 2);
  documents.forEach((document, at) => {
    fingerprint(document, prints, at * 2);
  });
  const words = new WordTable(previous);
  const before = placesBefore(documents, prints, previous);
  // Numbers of the words of each document that has to be read; of the others the previous index has them.
  const read: { readonly texts: number[]; readonly names: number[] }[] = [];
  documents.forEach((document, at) => {
    if (before[at] !== NONE) return;
    const { text, speaker } = documentWords(document);
    read[at] = {
      texts: text.map(({ folded, term }) => words.numberOf(folded, term)),
      names: speaker.map(({ folded, term }) => words.numberOf(folded, term)),
    };
  });
  const [texts, names] = (['texts', 'names'] as const).map((field) =>
    gathered(before, previous?.[field], (at) => read[at]![field]),
  ) as [Rows, Rows];
  const dictionary = words.dictionary([texts, names]);
  for (const { values } of [texts, names])
    for (let at = 0; at < values.length; at++) values[at] = dictionary.renumbered[values[at]!]!;
  const speakerIds = [...new Set(documents.flatMap(({ speakers }) => speakers))].sort();
  const speakerNumbers = new Map(speakerIds.map((id, at) => [id, at]));
  return {
    ids: stringTable(documents.map(({ id }) => id)),
    prints,
    kinds: Uint8Array.from(documents, ({ kind }) => KINDS.indexOf(kind)),
    forms: Uint8Array.from(documents, ({ form }) => (form === null ? 0 : FORM_CODES[form])),
    from: Uint32Array.from(documents, ({ from }) => dayNumber(from)),
    to: Uint32Array.from(documents, ({ to }) => dayNumber(to)),
    speakerIds: stringTable(speakerIds),
    speakers: rowsOf(documents.map(({ speakers }) => speakers.map((id) => speakerNumbers.get(id)!))),
    terms: stringTable(dictionary.terms),
    words: stringTable(dictionary.words),
    wordTerms: dictionary.wordTerms,
    texts,
    names,
  };
}

/** `2023-03-22` → 20230322; 0 for none. Years before 1 and after 9999 are as good as open. */
export function dayNumber(day: string | null | undefined): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  return match === null ? 0 : Number(match[1]! + match[2]! + match[3]!);
}

/** Numbers words while documents are read; in the end the words that are used are sorted and numbered anew. */
class WordTable {
  private readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(previous: PostingsData | undefined) {
    if (previous === undefined) return;
    const terms = allStrings(previous.terms);
    allStrings(previous.words).forEach((folded, at) => {
      this.add(`${folded}\n${terms[previous.wordTerms[at]!]!}`);
    });
  }

  numberOf(folded: string, term: string): number {
    const key = `${folded}\n${term}`;
    return this.numbers.get(key) ?? this.add(key);
  }

  private add(key: string): number {
    const number = this.keys.length;
    this.keys.push(key);
    this.numbers.set(key, number);
    return number;
  }

  dictionary(rows: readonly Rows[]): {
    readonly words: string[];
    readonly terms: string[];
    readonly wordTerms: Uint32Array;
    readonly renumbered: Uint32Array;
  } {
    const used = new Uint8Array(this.keys.length);
    for (const { values } of rows) for (const number of values) used[number] = 1;
    const order = this.keys.flatMap((_, number) => (used[number] === 1 ? [number] : []));
    order.sort((a, b) => (this.keys[a]! < this.keys[b]! ? -1 : 1));
    const pairs = order.map((number) => this.keys[number]!.split('\n') as [string, string]);
    const terms = [...new Set(pairs.map(([, term]) => term))].sort();
    const termNumbers = new Map(terms.map((term, at) => [term, at]));
    const renumbered = new Uint32Array(this.keys.length);
    order.forEach((number, at) => {
      renumbered[number] = at;
    });
    return {
      words: pairs.map(([folded]) => folded),
      terms,
      wordTerms: Uint32Array.from(pairs, ([, term]) => termNumbers.get(term)!),
      renumbered,
    };
  }
}

/** No place: the document is new, or says something else than before. */
const NONE = -1;

/** Where each document stood in the previous index. Most stand in the order they had: nothing is looked for then. */
function placesBefore(
  documents: readonly SearchDocument[],
  prints: Uint32Array,
  previous: PostingsData | undefined,
): Int32Array {
  const places = new Int32Array(documents.length).fill(NONE);
  if (previous === undefined) return places;
  const ids = allStrings(previous.ids);
  const old = previous.prints;
  const isAt = (at: number, place: number): boolean =>
    prints[at * 2] === old[place * 2] && prints[at * 2 + 1] === old[place * 2 + 1] && documents[at]!.id === ids[place];
  let byId: Map<string, number> | null = null;
  let next = 0;
  documents.forEach(({ id }, at) => {
    let place = next;
    if (!isAt(at, place)) {
      byId ??= new Map(ids.map((own, index) => [own, index]));
      place = byId.get(id) ?? NONE;
      if (place === NONE) return;
      next = place + 1;
      if (!isAt(at, place)) return;
    }
    places[at] = place;
    next = place + 1;
  });
  return places;
}

/** The rows of the documents side by side: those of the previous index where they have a place there. */
function gathered(before: Int32Array, previous: Rows | undefined, read: (at: number) => readonly number[]): Rows {
  const starts = new Uint32Array(before.length + 1);
  const lengthOf = (place: number): number => previous!.starts[place + 1]! - previous!.starts[place]!;
  before.forEach((place, at) => {
    starts[at + 1] = starts[at]! + (place === NONE ? read(at).length : lengthOf(place));
  });
  const values = new Uint32Array(starts[before.length]!);
  before.forEach((place, at) => {
    const row =
      place === NONE ? read(at) : previous!.values.subarray(previous!.starts[place], previous!.starts[place + 1]);
    // A row has few numbers: one by one is faster than `set`.
    for (let index = 0, to = starts[at]!; index < row.length; index++, to++) values[to] = row[index]!;
  });
  return { starts, values };
}

/** Two 32-bit hashes (FNV-1a with different starts and mixing) over everything a document is found by, and its id. */
export function fingerprint({ id, text, also, title, speaker }: SearchDocument, into: Uint32Array, at: number): void {
  let one = 0x811c9dc5;
  let two = 0x01234567;
  for (const part of [id, text, title, speaker, String(also.length), ...also]) {
    for (let unit = 0; unit < part.length; unit++) {
      const code = part.charCodeAt(unit);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
    }
    // A part that ends is not the same as one that goes on.
    one = Math.imul(one ^ 0x10ffff, 0x01000193);
    two = Math.imul(two ^ 0x10ffff, 0x85ebca6b) ^ (two >>> 13);
  }
  into[at] = one >>> 0;
  into[at + 1] = two >>> 0;
}
