// What every picture holds to, whatever the timeline: nothing is written over anything else, every event is there once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/chart/lanes.ts';
import { spread } from '../../src/chart/spread.ts';
import { svgOf } from '../../src/chart/svg.ts';
import type { Scene } from '../../src/chart/types.ts';
import { anyTimeline, drawn, everyKind, FACE, flat, groups, many } from './timelines.ts';

type Box = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function boxes(scene: Scene): Box[] {
  return flat(scene.shapes).flatMap((shape) =>
    shape.kind !== 'text'
      ? []
      : [
          {
            text: shape.text,
            left: shape.x,
            right: shape.x + shape.length,
            // Of small letters with their ascenders; accents and descenders may reach a little further.
            top: shape.y - shape.size * 0.8,
            bottom: shape.y + shape.size * 0.2,
          },
        ],
  );
}

function overlaps(scene: Scene): string[] {
  const all = boxes(scene).sort((a, b) => a.top - b.top);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const outside = (scene: Scene) =>
  boxes(scene).filter(
    ({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height,
  );

describe('every picture', () => {
  it.each([
    ['of each kind of mark', everyKind()],
    ['of 30 events in a month', many(30, 1)],
    ['of 200 events over years', many(200, 9)],
    ['of 200 events on a few days', many(200, 0.05)],
  ])('%s', (_, answer) => {
    const scene = drawn(answer);
    expect(overlaps(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    // Read on a phone: a picture as long as a hundred lines is none.
    expect(scene.height).toBeLessThan(2000);
  });

  it('writes nothing over anything else, and nothing outside', () => {
    fc.assert(
      fc.property(anyTimeline(40), (answer) => {
        const scene = drawn(answer);
        expect(overlaps(scene)).toEqual([]);
        expect(outside(scene)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('shows every event once', () => {
    fc.assert(
      fc.property(anyTimeline(40), (answer) => {
        const ids = groups(drawn(answer).shapes)
          .filter(({ role }) => role === 'event')
          .map(({ id }) => id);
        expect(ids.sort()).toEqual(answer.items.map(({ id }) => id).sort());
      }),
      { numRuns: 15 },
    );
  });

  it('is well-formed and lets no text become markup', () => {
    fc.assert(
      fc.property(anyTimeline(12), (answer) => {
        const svg = svgOf(drawn(answer), { theme: 'dark', letters: 'text', typeface: FACE });
        const tags = new Set([...svg.matchAll(/<\/?([^\s/>]+)/g)].map((match) => match[1]));
        const own = ['svg', 'title', 'desc', 'defs', 'linearGradient', 'stop', 'rect', 'path', 'text', 'g'];
        expect([...tags].filter((tag) => !own.includes(tag ?? ''))).toEqual([]);
        expect(svg).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E\uD800-\uDFFF](?![\uDC00-\uDFFF])/u);
        expect(svg).not.toMatch(/\s(?:on\w+|href|style)=/);
      }),
      { numRuns: 15 },
    );
  });

  it('sees an overlap where there is one', () => {
    const scene = drawn(everyKind());
    const twice = { ...scene, shapes: [...scene.shapes, ...scene.shapes] };
    expect(overlaps(twice).length).toBeGreaterThan(5);
  });
});

describe('spread', () => {
  const label = (at: number, height = 10) => ({ at, height });

  it.each([
    ['leaves them where they belong', [label(20), label(50)], [15, 45]],
    ['parts those on one spot evenly', [label(50), label(50)], [39, 51]],
    ['keeps within the top', [label(0), label(0)], [0, 12]],
    ['keeps within the bottom', [label(100), label(100)], [78, 90]],
  ])('%s', (_, labels, tops) => {
    expect(spread(labels, 0, 100, 2)).toEqual(tops);
  });

  it('never lets two overlap nor changes their order', () => {
    const some = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 60 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(some, (labels) => {
        const tops = spread(labels, 0, 500, 4);
        for (let i = 1; i < labels.length; i += 1) {
          expect((tops[i] ?? 0) - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual((labels[i - 1]?.height ?? 0) + 4 - 1e-6);
        }
        expect(tops[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('lanesOf', () => {
  it('puts what overlaps side by side, and shares the last lane', () => {
    const at = (top: number, bottom: number, lane = 0) => ({ top, bottom, lane });
    expect(lanesOf([at(0, 10), at(5, 15), at(12, 20)], 4, 1)).toEqual([0, 1, 0]);
    expect(lanesOf([at(0, 10, 1), at(0, 10)], 4, 1)).toEqual([1, 0]);
    expect(lanesOf([at(0, 10), at(0, 10), at(0, 10)], 2, 1)).toEqual([0, 1, 1]);
  });
});
