// Autocomplete: names of the coverage as Discord's choices, which hold at most 100 characters each.
import type { Desk } from '../../commands/types.ts';
import { DISCORD_COMMAND } from '../limits.ts';
import { shortenMiddle } from '../shorten.ts';
import { oneLine } from './escape.ts';
import { keyOf } from './ids.ts';

/** Stands between the beginning of a long name and its key: `Ministry of … ~Xk3dP0q_aB1c`. */
const LONG = /^(.*)~([\w-]{12})$/s;
const BEGINNING = DISCORD_COMMAND.choiceValue - 13;

type Kind = 'person' | 'publisher';

/** At most 25, best first, each once. */
export function choicesFor(desk: Desk, kind: Kind, typed: string): { name: string; value: string }[] {
  const names = suggested(desk, kind, oneLine(typed).trim(), DISCORD_COMMAND.choices);
  return [...new Set(names)]
    .filter((name) => oneLine(name).trim() !== '')
    .slice(0, DISCORD_COMMAND.choices)
    .map((name) => ({
      name: shortenMiddle(oneLine(name).trim(), DISCORD_COMMAND.choiceName),
      value: choiceValueOf(name),
    }));
}

/** The name that a chosen value stands for; anything typed freely stays as it is. */
export function nameOf(desk: Desk, kind: Kind, value: string): string {
  const match = LONG.exec(value);
  if (match === null) return value;
  const [, beginning = '', key = ''] = match;
  return suggested(desk, kind, beginning, DISCORD_COMMAND.choices).find((name) => keyOf(name) === key) ?? beginning;
}

function choiceValueOf(name: string): string {
  if (name.length <= DISCORD_COMMAND.choiceValue) return name;
  // Never half of a surrogate pair.
  return `${name.slice(0, BEGINNING).replace(/[\uD800-\uDBFF]$/, '')}~${keyOf(name)}`;
}

function suggested(desk: Desk, kind: Kind, typed: string, limit: number): readonly string[] {
  return kind === 'person' ? desk.suggestPeople(typed, limit) : desk.suggestPublishers(typed, limit);
}
