// What is worked out once from the heads of an article's tokens: subtrees, and the cues above each token.
import { CUE_STEP } from './cue-lexicon.ts';

/** The tokens in an order in which every token comes before its head. */
export function fromLeaves(head: Int32Array): Int32Array {
  const n = head.length;
  const waiting = new Int32Array(n);
  for (const h of head) if (h >= 0) waiting[h]!++;
  const order = new Int32Array(n);
  let size = 0;
  for (let i = 0; i < n; i++) if (waiting[i] === 0) order[size++] = i;
  for (let k = 0; k < size; k++) {
    const h = head[order[k]!]!;
    if (h >= 0 && --waiting[h]! === 0) order[size++] = h;
  }
  return order.subarray(0, size);
}

/** First and last token of the subtree of each. `order`: {@link fromLeaves}. */
export function subtreeEdges(head: Int32Array, order: Int32Array) {
  const leftEdge = Int32Array.from(head, (_, i) => i);
  const rightEdge = Int32Array.from(head, (_, i) => i);
  for (const i of order) {
    const h = head[i]!;
    if (h < 0) continue;
    leftEdge[h] = Math.min(leftEdge[h]!, leftEdge[i]!);
    rightEdge[h] = Math.max(rightEdge[h]!, rightEdge[i]!);
  }
  return { leftEdge, rightEdge };
}

/** The cue candidates above each token, and on what hangs beside it. `order`: {@link fromLeaves}. */
export function cueAncestors(head: Int32Array, cue: Uint8Array, order: Int32Array) {
  const n = head.length;
  const none = () => new Int32Array(n).fill(-1);
  const [nearCue, nearChild, farCue, farChild, hangingCue] = [none(), none(), none(), none(), none()];
  for (let i = 0; i < n; i++) if (cue[i]! >= CUE_STEP && head[i]! >= 0) hangingCue[head[i]!] = i;
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k]!;
    const h = head[i]!;
    if (h < 0) continue;
    const isCue = cue[h]! >= CUE_STEP;
    nearCue[i] = isCue ? h : nearCue[h]!;
    nearChild[i] = isCue ? i : nearChild[h]!;
    farCue[i] = farCue[h]! >= 0 ? farCue[h]! : isCue ? h : -1;
    farChild[i] = farCue[h]! >= 0 ? farChild[h]! : isCue ? i : -1;
    if (hangingCue[i]! < 0 && hangingCue[h] !== i) hangingCue[i] = hangingCue[h]!;
  }
  return { nearCue, nearChild, farCue, farChild, hangingCue };
}
