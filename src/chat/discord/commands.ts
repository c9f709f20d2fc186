// The command table as Discord registers it: everything in one bulk PUT, which replaces whatever stood there before.
// https://docs.discord.com/developers/interactions/application-commands
import { DiscordAPIError, REST, Routes } from 'discord.js';
import { ProblemError } from '../../commands/problem.ts';
import { COMMANDS } from '../../commands/table.ts';
import type { CommandSpec, OptionSpec } from '../../commands/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { DISCORD_COMMAND } from '../limits.ts';
import { inShort, restOptions, statusOf } from './api.ts';
import { LONGEST_ASKED } from './asked.ts';

/** Name of the message action; a press is told from others by its type, not by its name. */
const ACTION = 'action.whosaid';
const TYPES = { subcommand: 1, text: 3, number: 4, boolean: 5 } as const;
/** Servers, direct messages with the bot, other direct messages; installed to a server or to a user. */
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1], default_member_permissions: null } as const;
const LONGEST_NAME = 200;
const LONGEST_DATE = 100;

type OptionBody = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: true;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly options?: readonly OptionBody[];
};

/** The bodies of all commands, in the order of the table, then the message action. */
export function commandBodies(locale: Locale) {
  return [
    ...COMMANDS.map((command) => ({
      type: 1,
      name: command.name,
      ...described(command.description, locale),
      options: command.subcommands === undefined ? optionsOf(command, locale) : subcommandsOf(command, locale),
      ...EVERYWHERE,
    })),
    {
      type: 3,
      name: say(locale, ACTION).slice(0, DISCORD_COMMAND.name),
      name_localizations: { fr: say('fr', ACTION).slice(0, DISCORD_COMMAND.name) },
      ...EVERYWHERE,
    },
  ];
}

export type Registering = {
  readonly token: string;
  readonly clientId: string;
  /** Registered there only, and at once; null: everywhere. */
  readonly guildId: string | null;
  readonly apiUrl: string | null;
  readonly locale: Locale;
};

/**
 * Registers all commands and returns how many there are.
 * @throws ProblemError `discordTokenRefused`, `discordRegisterRefused`, `discordUnreachable`
 */
export async function registerCommands({ token, clientId, guildId, apiUrl, locale }: Registering): Promise<number> {
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const body = commandBodies(locale);
  const route =
    guildId === null ? Routes.applicationCommands(clientId) : Routes.applicationGuildCommands(clientId, guildId);
  try {
    await rest.put(route, { body });
    return body.length;
  } catch (error) {
    if (statusOf(error) === 401) throw new ProblemError('discordTokenRefused', {});
    const refused = error instanceof DiscordAPIError && error.status < 500;
    throw new ProblemError(refused ? 'discordRegisterRefused' : 'discordUnreachable', { detail: inShort(error) });
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

/** `/onrecord help`, `/onrecord status`, and each other command for servers where its name is taken. */
function subcommandsOf(command: CommandSpec, locale: Locale): OptionBody[] {
  const own = (command.subcommands ?? []).map((name) => ({
    type: TYPES.subcommand,
    name,
    ...described(`command.onrecord.${name}`, locale),
    options: optionsOf(command, locale),
  }));
  const others = COMMANDS.filter((other) => other.subcommands === undefined).map((other) => ({
    type: TYPES.subcommand,
    name: other.name,
    ...described(other.description, locale),
    options: optionsOf(other, locale),
  }));
  return [...own, ...others];
}

function optionsOf(command: CommandSpec, locale: Locale): OptionBody[] {
  // Discord wants what is required first.
  const ordered = [...command.options].sort((a, b) => Number(b.required) - Number(a.required));
  return ordered.map((option) => ({
    name: option.name,
    ...described(option.description, locale),
    required: option.required,
    ...typeOf(option),
  }));
}

function typeOf({ type }: OptionSpec): Pick<OptionBody, 'type' | 'autocomplete' | 'max_length' | 'min_value'> {
  switch (type) {
    case 'boolean':
      return { type: TYPES.boolean };
    case 'number':
      return { type: TYPES.number, min_value: 1 };
    case 'person':
    case 'publisher':
      return { type: TYPES.text, autocomplete: true, max_length: LONGEST_NAME };
    case 'date':
      return { type: TYPES.text, max_length: LONGEST_DATE };
    default:
      return { type: TYPES.text, max_length: LONGEST_ASKED };
  }
}

function described(code: string, locale: Locale) {
  const short = (said: Locale) => say(said, code).slice(0, DISCORD_COMMAND.description);
  return { description: short(locale), description_localizations: { fr: short('fr') } };
}
