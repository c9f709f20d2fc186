// An index and some documents more: the arrays of the documents that stay are copied as they lie, and of the dictionary only
// what the others say is looked up. The same bytes as `buildPostings` of all documents gives.
import { documentWords, type IndexedWord } from '../../analysis.ts';
import type { DocumentGrowth, SearchDocument } from '../../types.ts';
import { dayNumber, FORM_CODES, fingerprint, KINDS } from './build.ts';
import { allStrings, type PostingsData, type Rows, type StringTable, stringAt, stringTable } from './data.ts';

/** Null when the places are not those of this index. */
export function growPostings(
  previous: PostingsData,
  { places, document, renamed }: DocumentGrowth,
): PostingsData | null {
  const size = previous.ids.offsets.length - 1;
  if (places.some((place) => place >= size)) return null;
  const fresh = new Map<number, SearchDocument>();
  places.forEach((place, at) => {
    if (place < 0) fresh.set(at, document(at));
  });
  const words = new Words(previous);
  const read = new Map([...fresh].map(([at, one]) => [at, documentWords(one)]));
  const rows = (part: 'text' | 'speaker', before: Rows) =>
    gathered(places, before, (at) => read.get(at)![part].map((word) => words.numberOf(word)));
  const texts = rows('text', previous.texts);
  const names = rows('speaker', previous.names);
  const each = <A extends Uint8Array | Uint32Array>(into: A, before: A, of: (one: SearchDocument) => number): A => {
    for (let at = 0; at < places.length; at++) into[at] = places[at]! < 0 ? of(fresh.get(at)!) : before[places[at]!]!;
    return into;
  };
  const prints = new Uint32Array(places.length * 2);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    if (place < 0) fingerprint(fresh.get(at)!, prints, at * 2);
    else {
      prints[at * 2] = previous.prints[place * 2]!;
      prints[at * 2 + 1] = previous.prints[place * 2 + 1]!;
    }
  }
  return {
    ids: picked(previous.ids, places, (at) => fresh.get(at)!.id),
    prints,
    kinds: each(new Uint8Array(places.length), previous.kinds, ({ kind }) => KINDS.indexOf(kind)),
    forms: each(new Uint8Array(places.length), previous.forms, ({ form }) => (form === null ? 0 : FORM_CODES[form])),
    from: each(new Uint32Array(places.length), previous.from, ({ from }) => dayNumber(from)),
    to: each(new Uint32Array(places.length), previous.to, ({ to }) => dayNumber(to)),
    ...speakersOf(previous, places, fresh, renamed),
    ...words.dictionary([texts, names]),
    texts,
    names,
  };
}

/** Numbers words by the dictionary there is; those that it lacks come after its last. */
class Words {
  readonly #previous: PostingsData;
  readonly #size: number;
  readonly #numbers = new Map<string, number>();
  readonly #fresh: IndexedWord[] = [];

  constructor(previous: PostingsData) {
    this.#previous = previous;
    this.#size = previous.wordTerms.length;
  }

  numberOf(word: IndexedWord): number {
    const key = keyOf(word);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      const place = placeIn(this.#size, (at) => this.#keyAt(at), key);
      number = place < this.#size && this.#keyAt(place) === key ? place : this.#size + this.#fresh.push(word) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** The words that are used, in order; the rows are numbered by it. */
  dictionary(rows: readonly Rows[]): Pick<PostingsData, 'terms' | 'words' | 'wordTerms'> {
    const { words, terms, wordTerms } = this.#previous;
    const used = new Uint8Array(this.#size + this.#fresh.length);
    for (const { values } of rows) for (let at = 0; at < values.length; at++) used[values[at]!] = 1;
    const order = merged(
      this.#size,
      this.#fresh.map((_, at) => this.#size + at).filter((number) => used[number] === 1),
      (at) => this.#keyAt(at),
      (number) => keyOf(this.#fresh[number - this.#size]!),
      (at) => used[at] === 1,
    );
    const renumbered = new Uint32Array(used.length);
    for (let at = 0; at < order.length; at++) renumbered[order[at]!] = at;
    for (const { values } of rows) for (let at = 0; at < values.length; at++) values[at] = renumbered[values[at]!]!;

    const count = terms.offsets.length - 1;
    const isKept = new Uint8Array(count);
    for (let at = 0; at < this.#size; at++) if (used[at] === 1) isKept[wordTerms[at]!] = 1;
    const came: string[] = [];
    const numbers = new Map<string, number>();
    const termOf = (word: IndexedWord): number => {
      let number = numbers.get(word.term);
      if (number === undefined) {
        const place = placeIn(count, (at) => stringAt(terms, at), word.term);
        number = place < count && stringAt(terms, place) === word.term ? place : count + came.push(word.term) - 1;
        numbers.set(word.term, number);
        if (number < count) isKept[number] = 1;
      }
      return number;
    };
    const termNumbers = order.map((number) =>
      number < this.#size ? wordTerms[number]! : termOf(this.#fresh[number - this.#size]!),
    );
    const termOrder = merged(
      count,
      came.map((_, at) => count + at),
      (at) => stringAt(terms, at),
      (number) => came[number - count]!,
      (at) => isKept[at] === 1,
    );
    const termRenumbered = new Uint32Array(count + came.length);
    for (let at = 0; at < termOrder.length; at++) termRenumbered[termOrder[at]!] = at;
    return {
      terms: picked(terms, placesIn(termOrder, count), (at) => came[termOrder[at]! - count]!),
      words: picked(words, placesIn(order, this.#size), (at) => this.#fresh[order[at]! - this.#size]!.folded),
      wordTerms: termNumbers.map((term) => termRenumbered[term]!),
    };
  }

  #keyAt(at: number): string {
    const { words, terms, wordTerms } = this.#previous;
    return keyOf({ folded: stringAt(words, at), term: stringAt(terms, wordTerms[at]!) });
  }
}

/** As `buildPostings` sorts words. */
function keyOf({ folded, term }: IndexedWord): string {
  return `${folded}\n${term}`;
}

/** Where the key stands, or would, among so many that are sorted. */
function placeIn(count: number, keyAt: (at: number) => string, key: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of what there was and is kept, and of what came, by their keys. */
function merged(
  count: number,
  came: readonly number[],
  keyBefore: (at: number) => string,
  keyOfFresh: (number: number) => string,
  isKept: (at: number) => boolean,
): Uint32Array {
  const inserted = came
    .map((number) => ({ number, key: keyOfFresh(number), place: placeIn(count, keyBefore, keyOfFresh(number)) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
  const order = new Uint32Array(count + came.length);
  let size = 0;
  let next = 0;
  for (let at = 0; at <= count; at++) {
    for (; next < inserted.length && inserted[next]!.place === at; next++) order[size++] = inserted[next]!.number;
    if (at < count && isKept(at)) order[size++] = at;
  }
  return order.subarray(0, size);
}

function placesIn(order: Uint32Array, count: number): Int32Array {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) places[at] = order[at]! < count ? order[at]! : -1;
  return places;
}

/** Strings of a table by their places there, and others; what stands side by side is copied together. */
function picked(table: StringTable, places: Int32Array, other: (at: number) => string): StringTable {
  const fresh = new Map<number, Uint8Array>();
  const offsets = new Uint32Array(places.length + 1);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    if (place < 0) fresh.set(at, Buffer.from(other(at)));
    const length = place < 0 ? fresh.get(at)!.length : table.offsets[place + 1]! - table.offsets[place]!;
    offsets[at + 1] = offsets[at]! + length;
  }
  const bytes = new Uint8Array(offsets[places.length]!);
  for (let at = 0; at < places.length; ) {
    const place = places[at]!;
    if (place < 0) {
      bytes.set(fresh.get(at)!, offsets[at]!);
      at++;
      continue;
    }
    const from = at;
    while (at < places.length && places[at] === place + at - from) at++;
    bytes.set(table.bytes.subarray(table.offsets[place]!, table.offsets[place + at - from]!), offsets[from]!);
  }
  return { bytes, offsets };
}

/** Rows by their places there, and others. */
function gathered(places: Int32Array, { starts, values }: Rows, other: (at: number) => readonly number[]): Rows {
  const fresh = new Map<number, readonly number[]>();
  const begins = new Uint32Array(places.length + 1);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    if (place < 0) fresh.set(at, other(at));
    begins[at + 1] = begins[at]! + (place < 0 ? fresh.get(at)!.length : starts[place + 1]! - starts[place]!);
  }
  const all = new Uint32Array(begins[places.length]!);
  for (let at = 0; at < places.length; ) {
    const place = places[at]!;
    if (place < 0) {
      all.set(fresh.get(at)!, begins[at]!);
      at++;
      continue;
    }
    const from = at;
    while (at < places.length && places[at] === place + at - from) at++;
    all.set(values.subarray(starts[place]!, starts[place + at - from]!), begins[from]!);
  }
  return { starts: begins, values: all };
}

function speakersOf(
  previous: PostingsData,
  places: Int32Array,
  fresh: ReadonlyMap<number, SearchDocument>,
  renamed: ReadonlyMap<string, string>,
): Pick<PostingsData, 'speakerIds' | 'speakers'> {
  const before = allStrings(previous.speakerIds).map((id) => renamed.get(id) ?? id);
  const came = [...new Set([...fresh.values()].flatMap(({ speakers }) => speakers))];
  const cameAt = new Map(came.map((id, at) => [id, before.length + at]));
  const speakers = gathered(places, previous.speakers, (at) => fresh.get(at)!.speakers.map((id) => cameAt.get(id)!));
  const names = [...before, ...came];
  const used = new Uint8Array(names.length);
  for (const number of speakers.values) used[number] = 1;
  const ids = [...new Set(names.filter((_, number) => used[number] === 1))].sort();
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const renumbered = Uint32Array.from(names, (id) => numbers.get(id) ?? 0);
  const { values } = speakers;
  for (let at = 0; at < values.length; at++) values[at] = renumbered[values[at]!]!;
  return { speakerIds: stringTable(ids), speakers };
}
