// Documents → typed arrays. Documents whose texts have not changed since the previous index are not read again.
import type { Form } from '../../../coverage/types.ts';
import { documentWords } from '../../analysis.ts';
import type { SearchDocument } from '../../types.ts';
import { allStrings, type PostingsData, type Rows, rowsOf, stringAt, stringTable } from './data.ts';

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
  const known = previous === undefined ? new Map<string, number>() : printsOf(previous);
  const texts: number[][] = [];
  const names: number[][] = [];
  documents.forEach((document, at) => {
    const before = known.get(printKey(prints, at * 2));
    if (before !== undefined && stringAt(previous!.ids, before) === document.id) {
      texts.push(rowAt(previous!.texts, before));
      names.push(rowAt(previous!.names, before));
    } else {
      const read = documentWords(document);
      texts.push(read.text.map(({ folded, term }) => words.numberOf(folded, term)));
      names.push(read.speaker.map(({ folded, term }) => words.numberOf(folded, term)));
    }
  });
  const dictionary = words.dictionary([...texts, ...names]);
  for (const row of [...texts, ...names])
    for (let at = 0; at < row.length; at++) row[at] = dictionary.renumbered[row[at]!]!;
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
    texts: rowsOf(texts),
    names: rowsOf(names),
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

  dictionary(rows: readonly (readonly number[])[]): {
    readonly words: string[];
    readonly terms: string[];
    readonly wordTerms: Uint32Array;
    readonly renumbered: Uint32Array;
  } {
    const used = new Uint8Array(this.keys.length);
    for (const row of rows) for (const number of row) used[number] = 1;
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

function rowAt({ starts, values }: Rows, at: number): number[] {
  return Array.from(values.subarray(starts[at], starts[at + 1]));
}

function printsOf({ prints }: PostingsData): Map<string, number> {
  const known = new Map<string, number>();
  for (let at = 0; at < prints.length; at += 2) known.set(printKey(prints, at), at / 2);
  return known;
}

function printKey(prints: Uint32Array, at: number): string {
  return `${prints[at]} ${prints[at + 1]}`;
}

/** Two 32-bit hashes (FNV-1a with different starts and mixing) over everything a document is found by, and its id. */
function fingerprint({ id, text, also, title, speaker }: SearchDocument, into: Uint32Array, at: number): void {
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
