// The same in words, for whoever does not see the picture.
import { type Locale, say } from '../words/say.ts';
import type { Entry, Model } from './model.ts';

/**
 * Every event with its date, status, publishers and the dates that others give. With `most` characters whole events are
 * left out at the end, and how many is said.
 */
export function altText(model: Model, locale: Locale, most: number): string {
  const entries = [...model.dated, ...model.undated];
  const names = new Map(model.sources.map(({ letter, name }) => [letter, name]));
  const head = [model.title, ...model.lines].join('. ');
  let text = `${head}.`;
  for (const [i, entry] of entries.entries()) {
    const next = `\n${sentence(entry, names, locale)}`;
    const left = entries.length - i - 1;
    const more = left === 0 ? '' : `\n${say(locale, 'andMore', { n: left })}`;
    if (text.length + next.length + more.length > most) {
      const cut = `${text}\n${say(locale, 'andMore', { n: left + 1 })}`;
      return cut.length <= most ? cut : `${[...cut].slice(0, Math.max(0, most - 1)).join('')}…`.slice(0, most);
    }
    text += next;
  }
  return text;
}

function sentence(entry: Entry, names: ReadonlyMap<string, string>, locale: Locale): string {
  const by = entry.letters.map((letter) => names.get(letter) ?? say(locale, 'chart.others'));
  const status = say(locale, `status.${entry.status}`);
  const others = entry.others.map(({ date, letters }) =>
    say(locale, 'chart.altOther', {
      date,
      publishers: letters.map((letter) => names.get(letter) ?? say(locale, 'chart.others')).join(', '),
    }),
  );
  const told = say(locale, 'chart.altEvent', {
    date: entry.date,
    status,
    summary: entry.summary.replace(/[.\s]+$/, ''),
    publishers: by.join(', '),
  });
  return [told, ...others].join(' ');
}
