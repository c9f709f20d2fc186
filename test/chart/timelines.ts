// Made-up timelines that the tests of pictures draw, and random ones.
import fc from 'fast-check';
import type { TimelineAnswer } from '../../src/chart/model.ts';
import { sceneOf } from '../../src/chart/picture.ts';
import type { Scene, Shape, Typeface } from '../../src/chart/types.ts';
import { dateFromEdtf } from '../../src/dates/edtf.ts';
import type { TimelineItem } from '../../src/query/types.ts';
import { citation, event } from '../chat/answers.ts';
import { timelineItem } from '../chat/contract/arbitrary.ts';

export const on = (edtf: string) => dateFromEdtf(edtf, 'explicit');

export function timeline(items: readonly TimelineItem[], over: Partial<TimelineAnswer> = {}): TimelineAnswer {
  return {
    question: '/timeline',
    command: 'timeline',
    kind: 'timeline',
    total: items.length,
    notices: [],
    items,
    ...over,
  };
}

const gazette = citation();
const beacon = citation({ article: 'beacon-1', publisher: 'Морской маяк', title: 'Маяк' });
const wanbao = citation({ article: 'wanbao-1', publisher: '海港晚报', title: '海港' });

/** One of each kind of mark: shapes, bars, doubts, a pair of dates, no year; four scripts. */
export function everyKind(): TimelineAnswer {
  return timeline(
    [
      event({
        id: 'e1',
        date: on('2028'),
        status: 'alleged',
        summary: 'A contractor is paid before the vote, a memo alleges',
      }),
      event({
        id: 'e2',
        date: on('2029-02/2030-11'),
        summary: 'The dredger Náïve Ōsaka works off Πειραιάς',
        citations: [beacon],
      }),
      event({
        id: 'e3',
        date: on('2030-05-04~'),
        status: 'disputed',
        summary: 'Odalys Wren и Пётр Ильин meet in the customs house',
      }),
      event({
        id: 'e4',
        date: on('2031-03-22'),
        summary: 'The harbour board votes to stop the dredging, 韩梅梅主席说',
        citations: [gazette, wanbao],
        conflicts: [{ date: on('2031-05-24'), citation: beacon }],
      }),
      event({ id: 'e5', date: on('2031-06/..'), summary: 'Talks go on' }),
      event({ id: 'e6', date: on('2032-01-10'), status: 'planned', summary: 'The new pier is to open' }),
      event({
        id: 'e7',
        date: on('XXXX-02'),
        status: 'disputed',
        summary: 'Somebody offers money',
        citations: [wanbao],
      }),
    ],
    { question: '/timeline about:"harbour <dredging> & 港"' },
  );
}

/** `n` events, `days` apart, of all four kinds. */
export function many(n: number, days: number): TimelineAnswer {
  const statuses = ['reported', 'reported', 'alleged', 'disputed', 'reported', 'planned'] as const;
  return timeline(
    Array.from({ length: n }, (_, i) => {
      const at = new Date(Date.UTC(2020, 0, 5) + Math.round(i * days + (i % 3) * days * 0.7) * 86_400_000);
      return event({
        id: `m${i}`,
        date: on(at.toISOString().slice(0, 10)),
        status: statuses[i % statuses.length] ?? 'reported',
        summary: `Sitting ${i + 1}: the harbour board hears what the dredging company has to say about its contracts`,
        citations: i % 4 === 0 ? [gazette, beacon] : [i % 3 === 0 ? wanbao : gazette],
      });
    }),
  );
}

/** Up to `most` random events with hostile texts, far apart or on a few days. */
export function anyTimeline(most: number): fc.Arbitrary<TimelineAnswer> {
  const near = fc
    .record({ item: timelineItem(), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ item, day }) => ({ ...item, date: on(`2031-02-${String(day).padStart(2, '0')}`) }));
  const items = fc.oneof(
    fc.array(timelineItem(), { minLength: 1, maxLength: most, size: 'max' }),
    fc.array(near, { minLength: 1, maxLength: most, size: 'max' }),
  );
  return items.map((some) => timeline(some.map((item, i) => ({ ...item, id: `${item.id}#${i}` }))));
}

/** Widths as a font might have them; what is drawn with it is not looked at. */
export const FACE: Typeface = {
  measure: (text, size, bold) => [...text].length * size * (bold ? 0.6 : 0.55),
  outline: () => '',
};

export function drawn(answer: TimelineAnswer): Scene {
  return sceneOf(answer, { locale: 'en', typeface: FACE });
}

export function flat(shapes: readonly Shape[]): Exclude<Shape, { kind: 'group' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
}

export function groups(shapes: readonly Shape[]): Extract<Shape, { kind: 'group' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...groups(shape.shapes)] : []));
}
