// Help: what can be asked, with lines made from the coverage at hand.
import type { Asked } from '../query/asked.ts';
import { base } from '../query/asked.ts';
import type { Snapshot } from '../query/snapshot.ts';
import type { Answer, Notice } from '../query/types.ts';
import { COMMANDS } from './table.ts';
import type { CommandSpec } from './types.ts';

/** All commands, or the one named by `topic`, each with its options; then examples. */
export function answerHelp(topic: string | null, asked: Asked, snapshot: Snapshot): Answer {
  const commands = topic === null ? COMMANDS : COMMANDS.filter((command) => command.name === topic);
  const lines: Notice[] = commands.map((command) => ({
    code: `help.${command.name}`,
    values: { usage: usageOf(command) },
  }));
  const intro: Notice[] =
    topic === null
      ? [
          { code: 'helpIntro', values: {} },
          { code: 'helpNever', values: {} },
        ]
      : [];
  const examples = examplesOf(snapshot).filter((line) => topic === null || line.startsWith(`/${topic}`));
  return base(asked, { kind: 'help', items: [], examples, total: 0 }, [
    ...intro,
    ...lines,
    { code: 'helpSyntax', values: {} },
    ...(examples.length > 0 ? [{ code: 'helpExamples', values: {} }] : []),
  ]);
}

/** `/whosaid words [person:…] [from:…] [to:…]` */
export function usageOf(command: CommandSpec): string {
  const options = command.options
    .filter((option) => option.name !== 'share')
    .map((option) => {
      const shown = option.name === command.main ? option.name : `${option.name}:…`;
      return option.required ? shown : `[${shown}]`;
    });
  const subcommands = command.subcommands === undefined ? [] : [command.subcommands.join('|')];
  return [`/${command.name}`, ...subcommands, ...options].join(' ');
}

/** Lines worth trying: words of a quote, its speaker, a word that events share. Made from the coverage, so they all answer. */
export function examplesOf(snapshot: Snapshot): string[] {
  const { groups, events } = snapshot.merged;
  const lines: string[] = [];
  const remembered = rememberedWords(groups);
  if (remembered !== null) lines.push(`/whosaid ${remembered}`);
  const most = mostQuoted(snapshot);
  if (most !== null) lines.push(`/quotes ${most}`);
  if (events.length > 0) lines.push('/timeline');
  if (most !== null) lines.push(`/ask What did ${most} say?`);
  if (snapshot.merged.articles.size > 0) lines.push('/sources');
  return lines;
}

/** The named person with most quotes; the first of them in coverage order when several have as many. */
function mostQuoted(snapshot: Snapshot): string | null {
  const counts = new Map<string, number>();
  for (const { speaker } of snapshot.merged.groups) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  let best: { name: string; count: number } | null = null;
  for (const { id, name, kind, named } of snapshot.merged.speakers) {
    const count = counts.get(id) ?? 0;
    if (kind === 'person' && named && count > (best?.count ?? 0)) best = { name, count };
  }
  return best?.name ?? null;
}

/** Words as somebody would remember them: a short quotation whole, else the beginning of one. */
function rememberedWords(groups: Snapshot['merged']['groups']): string | null {
  const own = groups.filter(({ shown, speaker }) => shown.form === 'direct' && !shown.paraphrase && speaker !== null);
  const first = own.map(({ shown }) => words(shown.text)).filter((said) => said.length >= 4);
  const short = first.find((said) => said.length <= 9) ?? first[0];
  return short === undefined ? null : short.slice(0, 9).join(' ');
}

function words(text: string): string[] {
  return (text.split(/[….!?;:]/)[0] ?? '').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
