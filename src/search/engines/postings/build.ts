// Documents → typed arrays. Documents whose texts have not changed since the previous index are not read again.
import type { Form } from '../../../coverage/types.ts';
import { documentWords } from '../../analysis.ts';
import type { SearchDocument } from '../../types.ts';
import { allStrings, type PostingsData, type Rows, stringTable } from './data.ts';
import { growingRows, Numbers } from './numbers.ts';

export const KINDS: readonly SearchDocument['kind'][] = ['quote', 'event'];
/** Codes of forms; 0 is none. */
export const FORM_CODES: Readonly<Record<Form, number>> = { direct: 1, mixed: 2, indirect: 3 };

/**
 * Equal documents give equal arrays, whether or not there was a previous index. Each document is asked for once and not kept:
 * whoever makes them one by one needs no memory for all.
 */
export function buildPostings(documents: Iterable<SearchDocument>, previous?: PostingsData): PostingsData {
  const words = new WordTable(previous);
  const placeOf = placesBefore(previous);
  const ids: string[] = [];
  const [prints, kinds, forms, from, to] = [new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  const [texts, names, speakers] = [growingRows(), growingRows(), growingRows()];
  const speakerNumbers = new Map<string, number>();
  const speakerAt = (id: string): number => {
    const known = speakerNumbers.get(id) ?? speakerNumbers.size;
    speakerNumbers.set(id, known);
    return known;
  };
  const print = new Uint32Array(2);
  for (const document of documents) {
    fingerprint(document, print, 0);
    const place = placeOf(document.id, print);
    if (place === NONE) {
      const { text, speaker } = documentWords(document);
      texts.put(text.map(({ folded, term }) => words.numberOf(folded, term)));
      names.put(speaker.map(({ folded, term }) => words.numberOf(folded, term)));
    } else {
      // The numbers of its words are those of the previous index.
      texts.put(rowAt(previous!.texts, place));
      names.put(rowAt(previous!.names, place));
    }
    ids.push(document.id);
    prints.push(print[0]!);
    prints.push(print[1]!);
    kinds.push(KINDS.indexOf(document.kind));
    forms.push(document.form === null ? 0 : FORM_CODES[document.form]);
    from.push(dayNumber(document.from));
    to.push(dayNumber(document.to));
    speakers.put(document.speakers.map(speakerAt));
  }
  const rows = { texts: texts.rows(), names: names.rows(), speakers: speakers.rows() };
  const dictionary = words.dictionary([rows.texts, rows.names]);
  for (const { values } of [rows.texts, rows.names]) renumber(values, dictionary.renumbered);
  const speakerIds = [...speakerNumbers.keys()].sort();
  const sorted = new Uint32Array(speakerIds.length);
  for (const [at, id] of speakerIds.entries()) sorted[speakerNumbers.get(id)!] = at;
  renumber(rows.speakers.values, sorted);
  return {
    ids: stringTable(ids),
    prints: prints.all(),
    kinds: Uint8Array.from(kinds.all()),
    forms: Uint8Array.from(forms.all()),
    from: from.all(),
    to: to.all(),
    speakerIds: stringTable(speakerIds),
    speakers: rows.speakers,
    terms: stringTable(dictionary.terms),
    words: stringTable(dictionary.words),
    wordTerms: dictionary.wordTerms,
    texts: rows.texts,
    names: rows.names,
  };
}

function rowAt({ starts, values }: Rows, at: number): Uint32Array {
  return values.subarray(starts[at]!, starts[at + 1]!);
}

function renumber(values: Uint32Array, numbers: Uint32Array): void {
  for (let at = 0; at < values.length; at++) values[at] = numbers[values[at]!]!;
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

/**
 * Where each document stood in the previous index, asked for in their order. Most stand in the order they had: nothing is
 * looked for then.
 */
function placesBefore(previous: PostingsData | undefined): (id: string, print: Uint32Array) => number {
  if (previous === undefined) return () => NONE;
  const ids = allStrings(previous.ids);
  const old = previous.prints;
  let byId: Map<string, number> | null = null;
  let next = 0;
  return (id, print) => {
    const isAt = (place: number): boolean =>
      print[0] === old[place * 2] && print[1] === old[place * 2 + 1] && id === ids[place];
    let place = next;
    if (!isAt(place)) {
      byId ??= new Map(ids.map((own, index) => [own, index]));
      place = byId.get(id) ?? NONE;
      if (place === NONE) return NONE;
      next = place + 1;
      if (!isAt(place)) return NONE;
    }
    next = place + 1;
    return place;
  };
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
