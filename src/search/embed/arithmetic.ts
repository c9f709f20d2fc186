// What is done with sentence vectors: numbers, no texts.

/** Encoders give all sentences something in common: without it they differ more clearly (Arora et al. 2017). */
export function centre(vector: Int8Array, mean: ArrayLike<number>): Float32Array {
  return unit(Float32Array.from(vector, (value, at) => value / 127 - mean[at]!));
}

export function sum(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const total = new Float32Array(dimensions);
  for (const vector of vectors) for (let at = 0; at < dimensions; at++) total[at]! += vector[at]!;
  return total;
}

export function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

export function dot(one: Float32Array, other: Float32Array | Int8Array): number {
  let result = 0;
  for (let at = 0; at < one.length; at++) result += one[at]! * other[at]!;
  return result;
}
