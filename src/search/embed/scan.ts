// Which documents are nearest to a question of all that have vectors: one look at each.
import { centre, dot, sum, unit } from './arithmetic.ts';
import { asBytes } from './stored.ts';

/** The keys of the nearest documents, nearest first; of equal ones the earlier comes first. */
export type Scan = (asked: Float32Array, limit: number) => readonly string[];

/**
 * Reads the vectors of documents, each the centred mean of its words' and its title's; who has none of its words is left out.
 * Gives way between the pieces it reads.
 */
export async function scanOf(
  documents: readonly (readonly [key: string, text: string, title: string])[],
  read: (texts: readonly string[]) => readonly (Int8Array | null)[],
  mean: ArrayLike<number>,
): Promise<Scan> {
  const keys: string[] = [];
  const rows: Int8Array[] = [];
  for (let at = 0; at < Math.min(documents.length, MOST); at += PIECE) {
    const piece = documents.slice(at, at + PIECE);
    const vectors = read(piece.flatMap(([, text, title]) => [text, title]));
    piece.forEach(([key], index) => {
      const [text, title] = [vectors[2 * index], vectors[2 * index + 1]];
      if (!text) return;
      const parts = title ? [centre(text, mean), centre(title, mean)] : [centre(text, mean)];
      keys.push(key);
      rows.push(asBytes(unit(sum(parts, mean.length))));
    });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return (asked, limit) => {
    const nearness = Float64Array.from(rows, (row) => dot(asked, row));
    return keys
      .map((_, place) => place)
      .sort((a, b) => nearness[b]! - nearness[a]! || a - b)
      .slice(0, limit)
      .map((place) => keys[place]!);
  };
}

const PIECE = 500;
/** Some 100 MB. */
const MOST = 200_000;
