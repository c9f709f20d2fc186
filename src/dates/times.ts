// A time and the day beside it are one expression: "9 a.m. Tuesday", "Friday night", "noon Saturday".
import type { DateExpression } from './types.ts';

/** Joins a TIME to the day that stands directly before or after it; the day's date stays the date of the whole. */
export function joinTimes(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const [index, given] of expressions.entries()) {
    const expression = onItsDay(text, given, expressions.slice(index + 1, index + 3));
    const previous = joined.at(-1);
    const whole = previous ? joinedWith(text, previous, expression) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(expression);
  }
  return joined;
}

/** "at 9 p.m. on Thursday", "from 9am to 5pm on Sunday": the day that follows is the time's own, whatever day was spoken of before. */
function onItsDay(text: string, time: DateExpression, following: readonly DateExpression[]): DateExpression {
  if (!isTime(time)) return time;
  const [next, second] = following;
  // "from 9am to 5pm on Sunday"; "1400 GMT (10 a.m. EDT) on Saturday", where one moment is told twice.
  const later =
    next && isTime(next) && /^\s?(?:to|and|until|till|[-–—]|\()\s?$/i.test(text.slice(time.end, next.start));
  const day = later ? second : next;
  if (!day || !isDay(day)) return time;
  const link = text.slice(later ? next.end : time.end, day.start);
  if (!/^(?:[^\S\n]+on|\)(?:[^\S\n]+on)?)(?:[^\S\n]+the)?[^\S\n]+$/i.test(link)) return time;
  return { ...time, value: day.value + time.value.slice(time.value.indexOf('T')), date: day.date };
}

function joinedWith(text: string, first: DateExpression, second: DateExpression): DateExpression | null {
  if (!/^[^\S\n]*,?[^\S\n]*$/.test(text.slice(first.end, second.start))) return null;
  const [day, time] =
    isTime(second) && isDay(first) ? [first, second] : isTime(first) && isDay(second) ? [second, first] : [];
  if (!day || !time) return null;
  const span = { start: first.start, end: second.end };
  const value = day.value + time.value.slice(time.value.indexOf('T'));
  const date = day.date ? { ...day.date, span } : null;
  return { ...span, text: text.slice(span.start, span.end), value, type: 'TIME', date };
}

function isTime(expression: DateExpression): boolean {
  return (
    expression.type === 'TIME' &&
    /T/.test(expression.value) &&
    !/\b(?:last|this|tomorrow|yesterday|tonight)\b/i.test(expression.text)
  );
}

function isDay(expression: DateExpression): boolean {
  return (
    expression.type === 'DATE' && /^(?:\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d|XXXX-WXX-\d|XXXX-XX-XX)$/.test(expression.value)
  );
}
