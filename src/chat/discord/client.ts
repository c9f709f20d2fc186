// discord.js set up for a bot that keeps nothing: every payload carries what an answer needs.
import { Client, GatewayIntentBits, Options } from 'discord.js';
import { restOptions } from './api.ts';

/** Nothing of Discord's is looked up later: every payload carries what an answer needs. */
const NO_CACHE = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  GuildMemberManager: 0,
  UserManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
});

/** `apiUrl` without `/v10`; null for Discord itself. */
export function makeClient(apiUrl: string | null): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl),
    makeCache: NO_CACHE,
    // We answer messages, and know when a server was joined; nothing of a server has to arrive first.
    waitGuildTimeout: 0,
  });
}
