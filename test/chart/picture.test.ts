// What a picture says: title, dates, groups, words for those who do not see it; and that every script has its letters.
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/chart/alt.ts';
import { axisOf } from '../../src/chart/axis.ts';
import { openTypeface } from '../../src/chart/fonts.ts';
import { grouped } from '../../src/chart/groups.ts';
import { modelOf } from '../../src/chart/model.ts';
import { isDrawable, timelinePng, timelineSvg } from '../../src/chart/picture.ts';
import { clean, fitted, wrap } from '../../src/chart/text.ts';
import { whenOf } from '../../src/chart/when.ts';
import { citation, event } from '../chat/answers.ts';
import { drawn, everyKind, FACE, flat, groups, many, on, timeline } from './timelines.ts';

const DAY = 86_400_000;
const model = (question: string) => modelOf(timeline([event({ id: 'e' })], { question }), 'en');

describe('the title', () => {
  it.each([
    ['/timeline', 'Timeline'],
    ['/onrecord timeline', 'Timeline'],
    ['/timeline about:caucus from:2023-03 to:2023-03', 'Timeline: caucus'],
    ['/timeline person:"Odalys Wren" limit:5', 'Timeline: Odalys Wren'],
    ['/ask what happened at the harbour', 'Timeline: what happened at the harbour'],
    ['/timeline \u202Ereversed', 'Timeline: reversed'],
  ])('%s', (question, title) => expect(model(question).title).toBe(title));
});

describe('whenOf', () => {
  it.each([
    ['2031-03-22', 'day', false],
    ['2031-03-22~', 'day', true],
    ['2031-03', 'within', false],
    ['2031', 'within', false],
    ['2031?', 'within', true],
    ['2020/2022', 'span', false],
    ['2031-06/..', 'span', false],
  ])('%s is a %s', (edtf, kind, doubtful) => expect(whenOf(on(edtf))).toMatchObject({ kind, doubtful }));

  it('has no place for a date without a year', () => expect(whenOf(on('XXXX-04-02'))).toBeNull());

  it('knows which end is open', () => {
    expect(whenOf(on('2031-06/..'))).toMatchObject({ openStart: false, openEnd: true });
    expect(whenOf(on('../2031-06'))).toMatchObject({ openStart: true, openEnd: false });
  });
});

describe('the axis', () => {
  const at = (day: string) => ({ from: Date.parse(day), to: Date.parse(day) + DAY });

  it('is true: equal times are equally long', () => {
    const { y } = axisOf([at('2031-01-01'), at('2031-12-31')], 0, 400, 'en');
    const step = (day: string) => y(Date.parse(day) + 30 * DAY) - y(Date.parse(day));
    expect(step('2031-02-01')).toBeCloseTo(step('2031-09-01'), 6);
  });

  it('cuts a long empty stretch, says how long it is, and keeps the scale on both sides', () => {
    const { y, breaks } = axisOf(
      [at('1990-05-01'), at('1990-08-01'), at('2031-05-01'), at('2031-08-01')],
      0,
      400,
      'en',
    );
    expect(breaks.map(({ text }) => text)).toEqual(['41 years']);
    const month = (day: string) => y(Date.parse(day) + 30 * DAY) - y(Date.parse(day));
    expect(month('1990-06-01')).toBeCloseTo(month('2031-06-01'), 6);
  });

  it.each([
    ['one day', ['2031-05-01']],
    ['a few days', ['2031-05-01', '2031-05-09']],
    ['months', ['2031-01-01', '2031-10-01']],
    ['centuries', ['1066-10-14', '2031-01-01', '1500-01-01', '1800-01-01']],
  ])('writes ticks for %s, apart from each other', (_, days) => {
    const { ticks } = axisOf(days.map(at), 0, 400, 'en');
    expect(ticks.length).toBeGreaterThan(0);
    for (let i = 1; i < ticks.length; i += 1) expect(ticks[i]!.y - ticks[i - 1]!.y).toBeGreaterThanOrEqual(15);
  });
});

describe('groups', () => {
  const dated = (n: number, days: number) => modelOf(many(n, days), 'en').dated;

  it('leaves few events by themselves', () => expect(grouped(dated(30, 3), 'en')).toHaveLength(30));

  it.each([
    [200, 0.01, 'day'],
    [200, 1, 'month'],
    [200, 40, 'year'],
    [200, 400, 'decade'],
  ])('%d events, one every %d days, are told in at most 20 groups', (n, days) => {
    const some = grouped(dated(n, days), 'en');
    expect(some.length).toBeLessThanOrEqual(20);
    expect(some.flatMap(({ entries }) => entries)).toHaveLength(n);
  });
});

describe('a pair of dates', () => {
  it('is joined by a line in the event and in its words', () => {
    const { shapes } = drawn(everyKind());
    for (const role of ['event', 'label'] as const) {
      const own = groups(shapes).filter((group) => group.role === role && group.id === 'e4');
      const joined = flat(own).filter((shape) => shape.kind === 'path' && shape.stroke === 'other');
      // The line, and the sign at its end.
      expect(joined.length).toBe(2);
    }
  });

  it('says a date once that several articles give', () => {
    const conflicts = ['a', 'b'].map((article) => ({ date: on('2031-05-24'), citation: citation({ article }) }));
    const { dated } = modelOf(timeline([event({ conflicts })]), 'en');
    expect(dated[0]?.others).toHaveLength(1);
  });
});

describe('statuses', () => {
  it('differ by shape, not by colour alone', () => {
    const { shapes } = drawn(everyKind());
    const signs = groups(shapes)
      .filter(({ role }) => role === 'label')
      .map(({ shapes: own }) => own.find((shape) => shape.kind === 'path' && shape.stroke !== 'other'));
    const forms = new Map(
      signs.flatMap((one) =>
        one?.kind === 'path'
          ? [[one.fill === 'paper' ? one.stroke : (one.fill ?? one.stroke), one.d.replace(/[-\d.\s]+/g, '')]]
          : [],
      ),
    );
    expect(new Set(forms.values()).size).toBe(4);
  });
});

describe('the alternative text', () => {
  it('says every event, its status, its publishers, and the other dates', () => {
    const text = altText(modelOf(everyKind(), 'en'), 'en', Number.POSITIVE_INFINITY);
    expect(text).toContain('2028, alleged: A contractor is paid before the vote, a memo alleges (Tidewater Gazette).');
    expect(text).toContain('Another date for it: 24 May 2031 (Морской маяк).');
    expect(text).toContain('February, year not given, disputed: Somebody offers money (海港晚报).');
    expect(text.split('\n')).toHaveLength(8);
  });

  it.each([60, 200, 400, 1000])('leaves out whole events beyond %d characters and says how many', (most) => {
    const text = altText(modelOf(many(40, 5), 'en'), 'en', most);
    expect(text.length).toBeLessThanOrEqual(most);
    if (most >= 200) expect(text).toMatch(/\nand \d+ more$/);
  });
});

describe('text', () => {
  it('is one clean line', () => expect(clean('a\u0000\nb \u202Ec\uD800')).toBe('a b c'));

  it.each([
    ['a word wider than a line', 'x'.repeat(60)],
    ['Chinese', '海港委员会投票决定停止疏浚工程因为没有人愿意付钱给承包商'],
    ['words', 'The harbour board votes to stop the dredging of the outer basin'],
  ])('keeps to its width: %s', (_, text) => {
    const lines = wrap(text, 100, 9, { size: 12, bold: false }, FACE);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(FACE.measure(line, 12, false)).toBeLessThanOrEqual(100);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('says that it was cut', () => {
    expect(wrap('one two three four five six seven', 60, 1, { size: 12, bold: false }, FACE)).toEqual(['one two…']);
    expect(fitted('short', 100, { size: 12, bold: false }, FACE)).toBe('short');
  });
});

describe('letters', () => {
  it.each([
    ['Latin', 'Odalys Wren Náïve Œuvre Łódź ąčęėįš'],
    ['Cyrillic', 'Пётр Ильин Київ їґє'],
    ['Greek', 'Πειραιάς Ωμέγα'],
    ['Chinese', '韩东 韓東 习近平 議員 海港晚报 蔡英文'],
    ['Vietnamese', 'Nguyễn Phú Trọng'],
    ['punctuation', '“quoted” — ‘single’ … « guillemets » · € №'],
  ])('has them for %s', async (_, text) => {
    const face = await openTypeface(text);
    const missing = await openTypeface('\uE000');
    const box = missing.outline('\uE000', 12, false).replace(/^<g[^>]*>/, '');
    expect(box).toContain('<path');
    for (const letter of new Set(text.replaceAll(' ', ''))) {
      const drawnLetter = face.outline(letter, 12, false);
      expect([letter, drawnLetter.includes('<path')]).toEqual([letter, true]);
      expect([letter, drawnLetter.replace(/^<g[^>]*>/, '') === box]).toEqual([letter, false]);
    }
  });

  it('measures what it draws', async () => {
    const face = await openTypeface('harbour');
    expect(face.measure('harbour', 24, false)).toBeCloseTo(2 * face.measure('harbour', 12, false), 6);
    expect(face.measure('harbour', 12, true)).toBeGreaterThan(face.measure('harbour', 12, false));
  });
});

describe('files', () => {
  it('are an SVG whose words are text, and a PNG twice as sharp', async () => {
    const svg = await timelineSvg(everyKind(), { locale: 'en', theme: 'light' });
    expect(svg).toContain('>海港晚报</text>');
    expect(svg).toContain('harbour &lt;dredging&gt; &amp; 港');
    const { png, alt } = await timelinePng(everyKind(), { locale: 'en', theme: 'dark', altLength: 1000 });
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(800);
    expect(alt).toContain('Timeline: harbour');
  });

  it('are made for timelines that hold something only', () => {
    expect(isDrawable(timeline([]))).toBe(false);
    expect(isDrawable(timeline([event()]))).toBe(true);
  });
});
