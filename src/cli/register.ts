// `register`: tells Discord the commands, and prints the manifest that makes the Slack app, for whichever is configured.
import { type Config, readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import { say } from '../words/say.ts';
import { readFlags } from './flags.ts';
import type { Subcommand } from './io.ts';
import { specNamed } from './specs.ts';

/** Stands in a manifest for HTTP until somebody says where Slack reaches the bot. */
const YOUR_HOST = 'https://your-host.example';

/** @throws ProblemError `registerNothing`, `registerUrl`, and those of Discord's registering */
export const register: Subcommand = async (args, _target, io) => {
  const spec = specNamed('register');
  if (spec === undefined) throw new Error('register is missing from the table of subcommands');
  const flags = readFlags(spec, args).values;
  const { config } = readConfig(io.env);
  const { locale } = config;
  const slack = flags['slack'] === true || config.slack !== null;
  if (config.discord === null && !slack) throw new ProblemError('registerNothing', {});
  const url = addressOf(flags['url']);
  if (config.discord !== null) {
    const { token, clientId, guildId, apiUrl } = config.discord;
    if (clientId === null) throw new ProblemError('discordNoClientId', {});
    const { registerCommands } = await import('../chat/discord/commands.ts');
    const n = await registerCommands({ token, clientId, guildId, apiUrl, locale });
    const line = say(locale, guildId === null ? 'register.everywhere' : 'register.guild', { n, guild: guildId ?? '' });
    // The manifest is alone on stdout, so that it can be sent into a file.
    if (slack) io.err(line);
    else io.out(line);
  }
  if (slack) {
    const { manifest } = await import('../chat/slack/manifest.ts');
    const mode = modeOf(config);
    if (mode !== 'socket' && url === null) io.err(say(locale, 'register.urlNeeded', { url: YOUR_HOST }));
    io.out(
      manifest({ locale, baseUrl: mode === 'socket' ? null : (url ?? YOUR_HOST), oauth: mode === 'oauth' }).trimEnd(),
    );
  }
  return 0;
};

function modeOf({ slack }: Config): 'socket' | 'http' | 'oauth' {
  return slack?.mode ?? 'socket';
}

function addressOf(given: string | boolean | undefined): string | null {
  if (typeof given !== 'string') return null;
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:')
    throw new ProblemError('registerUrl', { url: given });
  return given;
}
