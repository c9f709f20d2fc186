// say(): from a code and its values to a sentence in the reader's language.
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type Locale = 'en' | 'fr';

/** `{name}`, or `{name|one|other}`: the number and the noun that goes with it. */
const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

const TABLES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, fr };

/**
 * Says `code` in `locale`, its `{name}` places filled with `values`. With `code.one` and `code.other` in the table the
 * value `n` picks between them by the language's plural rule; where a sentence counts several things, each place does by
 * itself: `{quotes|quote|quotes}`. An unknown code is said as itself, with its values: a
 * missing sentence must never hide a fault. A day (`2023-03-22` at `{date}` or `{at}`) is said as the language says it; other values are put in as they are: escaping belongs to the renderer.
 */
export function say(locale: Locale, code: string, values: Readonly<Record<string, string | number>> = {}): string {
  const table = TABLES[locale];
  const n = values['n'];
  const plural = typeof n === 'number' ? table[`${code}.${new Intl.PluralRules(locale).select(n)}`] : undefined;
  const sentence = plural ?? table[`${code}.other`] ?? table[code];
  if (sentence === undefined) return [code, ...Object.entries(values).map(([k, v]) => `${k}=${v}`)].join(' ');
  const elided = locale === 'fr' ? elide(sentence, values) : sentence;
  return elided.replace(PLACE, (place, name: string, one?: string, other?: string) => {
    const value = name === 'why' ? sayWhy(locale, values) : values[name];
    if (value === undefined) return place;
    if (typeof value !== 'number') return DAYS.has(name) ? sayDay(locale, value) : sayMeasure(locale, name, value);
    const number = value.toLocaleString(locale === 'fr' ? 'fr-CA' : 'en-CA');
    if (one === undefined) return number;
    return `${number} ${new Intl.PluralRules(locale).select(value) === 'one' ? one : other}`;
  });
}

/** A sentence may hold another one: `why` is its code, and it takes the same values. What is no code is said as it is. */
function sayWhy(locale: Locale, values: Readonly<Record<string, string | number>>): string | number | undefined {
  const why = values['why'];
  return typeof why === 'string' && why in TABLES[locale] ? say(locale, why, { ...values, why: '' }) : why;
}

/** French: “de {name}” before a vowel is “d’Ana Roy”. Of an h no rule says whether it is mute: it keeps the “de”. */
function elide(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\b([Dd]|[Qq]u)e (?=\{(\w+)\})/g, (before, start: string, name: string) =>
    /^[aeiouyàâéèêëîïôœùûü]/i.test(String(values[name] ?? '')) ? `${start}’` : before,
  );
}

/** `20 MB` at `{limit}` is `20 Mo` in French. */
function sayMeasure(locale: Locale, name: string, value: string): string {
  return locale === 'fr' && name === 'limit' ? value.replace(/^(\d+) ([KMG])B$/, '$1 $2o') : value;
}

/** Places that hold a day or a month: `2023-03-22`, `2023-03` are said as the language says them, anything else as it is. */
const DAYS = new Set(['date', 'at']);

function sayDay(locale: Locale, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined || !(Number(month) >= 1 && Number(month) <= 12)) return value;
  if (day === undefined) return say(locale, 'date.month', { month: say(locale, `month.${Number(month)}`), year });
  const shown = locale === 'fr' && day === '01' ? '1er' : String(Number(day));
  return say(locale, 'date.day', { day: shown, month: say(locale, `month.${Number(month)}`), year });
}

/** True when the table has a sentence for this code (or its plural forms). */
export function isSaid(code: string): boolean {
  return code in en || `${code}.other` in en;
}
