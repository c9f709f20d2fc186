// Articles, candidates, help and status in Slack: short entries that need no block of their own.
import { COMMANDS } from '../../commands/table.ts';
import type { CommandSpec } from '../../commands/types.ts';
import type { Answer, Choice, SourceItem, Status } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
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

export function helpBlocks(answer: Answer & { kind: 'help' }, locale: Locale): Block[] {
  return rich(
    section(text([say(locale, 'helpIntro'), say(locale, 'helpNever')].join('\n'))),
    list(COMMANDS.map((command) => text(commandHelp(command, locale)))),
    section(text(say(locale, 'helpSyntax'))),
    exampleParts(answer.examples, locale),
  );
}

export function statusBlocks(status: Status, locale: Locale): Block[] {
  return rich(section(text(statusLines(status, locale).join('\n'))));
}

export function exampleBlocks(examples: readonly string[], locale: Locale): Block[] {
  return rich(exampleParts(examples, locale));
}

function exampleParts(examples: readonly string[], locale: Locale) {
  if (examples.length === 0) return [];
  return [
    ...section(text(say(locale, 'helpExamples'))),
    ...list(examples.slice(0, 8).map((example) => text(short(example, SENTENCE)))),
  ];
}

/** `/quotes person [about] [from] [to]: What a speaker is on record as saying` */
function commandHelp(command: CommandSpec, locale: Locale): string {
  const usage = command.subcommands?.join('|') ?? optionsOf(command);
  return say(locale, 'helpCommand', { command: command.name, usage, description: say(locale, command.description) });
}

/** The options of a command as `helpCommand` and the manifest's hint show them. */
export function optionsOf(command: CommandSpec): string {
  return command.options
    .filter((option) => option.name !== 'share')
    .map((option) => (option.name === command.main ? option.name : `${option.name}:…`))
    .map((shown, i) => (command.options[i]?.required === true ? shown : `[${shown}]`))
    .join(' ');
}

/** The coverage at a glance: what `/onrecord status` and the App Home say. */
export function statusLines(status: Status, locale: Locale): string[] {
  const { coverage: name, articles, quotes, reports, speakers } = status;
  return [
    say(locale, 'statusCoverage', { name, articles, quotes, reports, speakers }),
    say(locale, 'statusChecked', { checked: status.checked }),
    status.latest === null
      ? say(locale, 'statusLatestUnknown')
      : say(locale, 'statusLatest', { date: sayDate(locale, status.latest) }),
    status.indexedAt === null
      ? say(locale, 'statusIndexMemory')
      : say(locale, 'statusIndexed', { date: `${status.indexedAt.slice(0, 16).replace('T', ' ')} UTC` }),
    ...(status.sample ? [say(locale, 'statusSample')] : []),
    ...(status.articles === 0 ? [say(locale, 'emptyCoverage')] : []),
  ];
}
