// What `onrecord --help` and `onrecord SUBCOMMAND --help` print, made from the table of subcommands.
import { type Locale, say } from '../words/say.ts';
import { SUBCOMMANDS, type SubcommandSpec } from './specs.ts';

export function overview(locale: Locale): string[] {
  const width = Math.max(...SUBCOMMANDS.map((subcommand) => subcommand.name.length)) + 2;
  return [
    say(locale, 'cli.intro'),
    '',
    ...SUBCOMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}${say(locale, summary)}`),
    '',
    say(locale, 'cli.common'),
    say(locale, 'cli.more'),
  ];
}

export function helpOf(spec: SubcommandSpec, locale: Locale): string[] {
  return [
    `onrecord ${[spec.name, spec.usage].filter((part) => part !== '').join(' ')}`,
    '',
    say(locale, spec.summary),
    ...Object.keys(spec.flags).map((flag) => {
      const shown = spec.flags[flag] === true ? `--${flag} ${say(locale, 'cli.value')}` : `--${flag}`;
      return `  ${shown.padEnd(20)}${say(locale, `cli.${spec.name}.${flag}`)}`;
    }),
    '',
    say(locale, 'cli.common'),
  ];
}
