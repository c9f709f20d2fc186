// Articles, candidates, help and status in Slack: short entries that need no block of their own.
import { usageOf } from '../../commands/help.ts';
import { COMMANDS } from '../../commands/table.ts';
import type { Answer, Choice, SourceItem, Status } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { statusLines } from '../../words/status.ts';
import { safeUrl } from '../fragment.ts';
import { shortenMiddle } from '../shorten.ts';
import { type Block, type Inline, link, list, rich, section, text } from './blocks.ts';
import { type Room, SENTENCE } from './limits.ts';

export function sourceBlocks(item: SourceItem, number: number, room: Room, locale: Locale): Block[] {
  const facts = [
    shortenMiddle(item.publisher ?? say(locale, 'publisherNotGiven'), room.title),
    item.published === null ? say(locale, 'undated') : sayDate(locale, item.published),
    say(locale, 'sourceCounts', { quotes: item.quotes, reports: item.reports }),
  ];
  const title = item.title.trim() === '' ? item.article : item.title;
  const label = shortenMiddle(title, room.title);
  return rich(
    section(text(`${number}. `), link(safeUrl(item.url), label, { bold: true }), text(`\n${facts.join(' · ')}`)),
  );
}

export function choiceBlocks(choice: Choice, number: number, room: Room): Block[] {
  return rich(section(text(`${number}. `), text(shortenMiddle(choice.label, room.name), { bold: true })));
}

/** What can be asked, a line a command, then lines to try: the words of the answer itself. */
export function helpBlocks(answer: Answer & { kind: 'help' }, locale: Locale): Block[] {
  const said = answer.notices.map(({ code, values }) => ({ code, line: say(locale, code, values) }));
  const commands = said.filter(({ code }) => code.startsWith('help.'));
  const before = said.filter(({ code }) => code === 'helpIntro' || code === 'helpNever');
  const after = said.filter((one) => one.code !== 'helpExamples' && !commands.includes(one) && !before.includes(one));
  return rich(
    section(lines(before.length === 0 && commands.length === 0 ? [say(locale, 'helpNever')] : before.map(lineOf))),
    list(commands.map(({ line }) => text(shortenMiddle(line, SENTENCE)))),
    section(lines(after.map(lineOf))),
    exampleParts(answer.examples, locale),
  );
}

/** The same for the Home tab, which is opened without a question. */
export function commandBlocks(locale: Locale): Block[] {
  return rich(
    section(text([say(locale, 'helpIntro'), say(locale, 'helpNever')].join('\n'))),
    list(COMMANDS.map((command) => text(say(locale, `help.${command.name}`, { usage: usageOf(command) })))),
    section(text(say(locale, 'helpSyntax'))),
  );
}

/** The coverage at a glance: what `/onrecord status` and the Home tab say. */
export function statusBlocks(status: Status, locale: Locale): Block[] {
  return rich(section(lines(statusLines(locale, status))));
}

export function exampleBlocks(examples: readonly string[], locale: Locale): Block[] {
  return rich(exampleParts(examples, locale));
}

function exampleParts(examples: readonly string[], locale: Locale) {
  if (examples.length === 0) return [];
  return [
    ...section(text(say(locale, 'helpExamples'))),
    ...list(examples.slice(0, 8).map((example) => text(shortenMiddle(example, SENTENCE)))),
  ];
}

function lineOf({ line }: { readonly line: string }): string {
  return line;
}

function lines(all: readonly string[]): Inline[] {
  return text(all.map((line) => shortenMiddle(line, SENTENCE)).join('\n'));
}
