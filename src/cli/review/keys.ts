// A review in a terminal: one key for each decision, lists to choose from, all by keyboard (@clack/prompts).

import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, log, select, selectKey, text } from '@clack/prompts';
import { type Locale, say } from '../../words/say.ts';
import type { Prompts } from './prompts.ts';

/** Rows of a list that stand on the screen at once. */
const ROWS = 8;

/** `input` and `output` are a terminal's. Ctrl+C and Escape mean: nobody is left to ask. */
export function keyPrompts(input: Readable, output: Writable, locale: Locale): Prompts {
  const common = { input, output };
  const typed = async (message: string, now: string) => {
    const words = await text({ ...common, message, initialValue: now });
    if (isCancel(words)) return null;
    // What stands there unchanged is no change.
    return words === undefined || words.trim() === now.trim() ? '' : words.trim();
  };
  return {
    show: (lines) => void output.write(`${lines.join('\n')}\n`),
    fault: (line) => log.warn(line, common),
    async choose(choices) {
      // The list has the keys in a column of their own.
      const options = choices.map(({ key, label }) => ({ value: key as string, label: withoutKey(label) }));
      const chosen = await selectKey({ ...common, message: say(locale, 'review.decide'), options });
      return isCancel(chosen) ? null : (choices.find(({ key }) => key === chosen)?.key ?? null);
    },
    words: typed,
    async name(question, known) {
      const chosen = await autocomplete<string>({
        ...common,
        message: question,
        maxItems: ROWS,
        options() {
          const wanted = this.userInput.trim();
          const fits = known.filter((name) => name.toLowerCase().includes(wanted.toLowerCase())).slice(0, 50);
          const asItIs = wanted === '' ? [{ value: '', label: say(locale, 'review.asItIs') }] : [];
          const own = wanted === '' || fits.includes(wanted) ? [] : [wanted];
          return [...asItIs, ...[...fits, ...own].map((name) => ({ value: name, label: name }))];
        },
      });
      return isCancel(chosen) ? null : (chosen ?? '');
    },
    async pick(message, lines) {
      const options = lines.map((label, value) => ({ value, label }));
      const chosen = await select({ ...common, message, maxItems: ROWS, options });
      return isCancel(chosen) ? null : chosen;
    },
    async why(message, otherwise, quick) {
      if (quick) return otherwise;
      const words = await text({ ...common, message, placeholder: otherwise, defaultValue: otherwise });
      return isCancel(words) || words === undefined || words.trim() === '' ? otherwise : words.trim();
    },
    close() {},
  };
}

/** `[a]ccept` → `accept`, `[w] who` → `who`. */
function withoutKey(label: string): string {
  return label.replace(/^\[.\] /u, '').replace(/\[(.)\]/u, '$1');
}
