// Sentence vectors of the training corpora, kept in a file from one training to the next: making them takes minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Embedder } from '../../search/types.ts';

/** The embedder, with what `FILE` and `FILE.json` keep of its vectors; `save` writes both. */
export function keptVectors(embedder: Embedder, file: string | undefined): { by: Embedder; save(): void } {
  const { id, dimensions } = embedder;
  const kept = new Map<string, Float32Array>();
  if (file !== undefined && existsSync(file)) {
    const { model, texts } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { model: string; texts: string[] };
    const numbers = new Float32Array(Uint8Array.from(readFileSync(file)).buffer);
    if (model === id)
      texts.forEach((text, at) => {
        kept.set(text, numbers.subarray(at * dimensions, (at + 1) * dimensions));
      });
  }
  return {
    by: {
      id,
      dimensions,
      async embed(texts) {
        const missing = texts.filter((text) => !kept.has(text));
        const made = await embedder.embed(missing);
        missing.forEach((text, at) => {
          kept.set(text, made[at]!);
        });
        return texts.map((text) => kept.get(text)!);
      },
    },
    save() {
      if (file === undefined) return;
      const numbers = new Float32Array(kept.size * dimensions);
      [...kept.values()].forEach((vector, at) => {
        numbers.set(vector, at * dimensions);
      });
      writeFileSync(file, new Uint8Array(numbers.buffer));
      writeFileSync(`${file}.json`, JSON.stringify({ model: id, texts: [...kept.keys()] }));
    },
  };
}

/** The mean of the vectors of these texts. */
export async function meanVector(embedder: Embedder, texts: readonly string[]): Promise<number[]> {
  const mean: number[] = new Array(embedder.dimensions).fill(0);
  for (let at = 0; at < texts.length; at += 16)
    for (const vector of await embedder.embed(texts.slice(at, at + 16)))
      vector.forEach((value, index) => {
        mean[index]! += value / texts.length;
      });
  return mean;
}
