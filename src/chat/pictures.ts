// The picture of a timeline, which follows its answer: whatever goes wrong with it, the words are there already.
import { createHash } from 'node:crypto';
import type { TimelineAnswer } from '../chart/model.ts';
import { isDrawable, type Picture, type PictureOptions, timelinePng } from '../chart/picture.ts';
import type { Answer } from '../query/types.ts';
import { within } from './patience.ts';
import { turns } from './turns.ts';

/** Null where there is nothing to draw, or it could not be drawn. Never rejects. */
export type Draw = (answer: Answer, options: PictureOptions) => Promise<Picture | null>;

/** Nobody waits longer for a picture; the words have been there all the time. */
const LONGEST_MS = 10_000;
/** Pictures kept: the same timeline is shown, shared and asked for again. */
const KEPT = 12;

/**
 * One at a time, with a turn of the event loop before each: a burst of questions must not keep acknowledgements waiting.
 * `onFault` hears why a picture could not be drawn.
 */
export function drawing(onFault: (error: unknown) => void, draw = timelinePng): Draw {
  const kept = new Map<string, Promise<Picture>>();
  const turn = turns();
  let drawing: Promise<unknown> = Promise.resolve();
  const inTurn = (answer: TimelineAnswer, options: PictureOptions): Promise<Picture> => {
    const drawn = drawing.then(turn).then(() => draw(answer, options));
    drawing = drawn.catch(() => undefined);
    return drawn;
  };
  return async (answer, options) => {
    if (!isDrawable(answer)) return null;
    const { question, items, notices } = answer;
    const key = createHash('sha256')
      .update(JSON.stringify([question, items, notices, options]))
      .digest('base64');
    const drawn = kept.get(key) ?? inTurn(answer, options);
    kept.delete(key);
    kept.set(key, drawn);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest);
    try {
      return await within(LONGEST_MS, drawn, null);
    } catch (error) {
      kept.delete(key);
      onFault(error);
      return null;
    }
  };
}

/** What the file is called where it is saved. */
export const PICTURE_NAME = 'timeline.png';
