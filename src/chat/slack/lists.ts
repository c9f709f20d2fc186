// Articles, candidates, help and status in Slack: short entries that need no block of their own.
import { usageOf } from '../../commands/help.ts';
import { COMMANDS } from '../../commands/table.ts';
import type { Answer, Choice, SourceItem, Status } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { statusLines } from '../../words/status.ts';
import { safeUrl } from '../fragment.ts';
import { type Block, link, list, rich, section, text } from './blocks.ts';
import { type Room, SENTENCE } from './limits.ts';
import { short } from './short.ts';

export function sourceBlocks(item: SourceItem, number: number, room: Room, locale: Locale): Block[] {
  const facts = [
    short(item.publisher ?? say(locale, 'publisherNotGiven'), room.title),
    item.published === null ? say(locale, 'undated') : sayDate(locale, item.published),
    say(locale, 'sourceCounts', { quotes: item.quotes, reports: item.reports }),
  ];
  const title = item.title.trim() === '' ? item.article : item.title;
  const label = short(title, room.title);
  return rich(
    section(text(`${number}. `), link(safeUrl(item.url), label, { bold: true }), text(`\n${facts.join(' · ')}`)),
  );
}

export function choiceBlocks(choice: Choice, number: number, room: Room): Block[] {
  return rich(section(text(`${number}. `), text(short(choice.label, room.name), { bold: true })));
}

/** Help as the desk words it, then lines to try. */
export function helpBlocks(answer: Answer & { kind: 'help' }, locale: Locale): Block[] {
  const lines = answer.notices.map((notice) => say(locale, notice.code, notice.values));
  return rich(section(text(lines.join('\n'))), triedParts(answer.examples));
}

export function statusBlocks(status: Status, locale: Locale): Block[] {
  return rich(section(text(statusLines(locale, status).join('\n'))));
}

/** What can be asked: one line a command, how options are written, then lines to try. */
export function askableBlocks(examples: readonly string[], locale: Locale): Block[] {
  const commands = COMMANDS.map((command) => say(locale, `help.${command.name}`, { usage: usageOf(command) }));
  return rich(
    section(text([say(locale, 'helpIntro'), ...commands, say(locale, 'helpSyntax')].join('\n'))),
    examples.length === 0 ? [] : [...section(text(say(locale, 'helpExamples'))), ...triedParts(examples)],
  );
}

function triedParts(examples: readonly string[]) {
  return examples.length === 0 ? [] : list(examples.slice(0, 8).map((example) => text(short(example, SENTENCE))));
}
