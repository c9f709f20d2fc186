import { describe, expect, it } from 'vitest';
import { drawing } from '../../src/chat/pictures.ts';
import { event, timelineOf } from './answers.ts';

const options = { locale: 'en', theme: 'dark', altLength: 100 } as const;
const picture = { png: Buffer.from('png'), alt: 'words' };

describe('drawing', () => {
  it('draws the same timeline once', async () => {
    let drawn = 0;
    const draw = drawing(
      () => {},
      async () => {
        drawn += 1;
        return picture;
      },
    );
    const answer = timelineOf('/timeline', [event()]);
    await Promise.all([draw(answer, options), draw(answer, options)]);
    await draw(answer, options);
    expect(drawn).toBe(1);
    await draw(answer, { ...options, theme: 'light' });
    await draw(timelineOf('/timeline', [event({ summary: 'Another one' })]), options);
    expect(drawn).toBe(3);
  });

  it('gives null for what fails, says why, and tries again the next time', async () => {
    const faults: unknown[] = [];
    let broken = true;
    const draw = drawing(
      (error) => faults.push(error),
      async () => {
        if (broken) throw new Error('no canvas');
        return picture;
      },
    );
    const answer = timelineOf('/timeline', [event()]);
    expect(await draw(answer, options)).toBeNull();
    expect(faults).toHaveLength(1);
    broken = false;
    expect(await draw(answer, options)).toBe(picture);
  });

  it('has nothing to draw in an empty timeline', async () => {
    const draw = drawing(
      () => {},
      async () => picture,
    );
    expect(await draw(timelineOf('/timeline', []), options)).toBeNull();
  });
});
