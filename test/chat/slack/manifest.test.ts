// The manifest as Slack checks it when it is pasted: unknown fields, wrong types and exceeded limits are refused.
// https://docs.slack.dev/reference/app-manifest
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ManifestOptions, manifest, SCOPES } from '../../../src/chat/slack/manifest.ts';
import { COMMANDS } from '../../../src/commands/table.ts';

const https = z.string().regex(/^https:\/\/[^\s/]+\//);
const schema = z.strictObject({
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().min(1).max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
          url: https.optional(),
          description: z.string().min(1).max(2000),
          usage_hint: z.string().min(1).max(1000),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(https).max(1000).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: https.optional(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: https.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});
const read = (options: ManifestOptions) => schema.parse(JSON.parse(manifest(options)));

describe('the manifest', () => {
  for (const locale of ['en', 'fr'] as const)
    for (const [what, options] of [
      ['Socket Mode', { locale, baseUrl: null }],
      ['HTTP', { locale, baseUrl: 'https://bot.example.org/' }],
      ['many workspaces', { locale, baseUrl: 'https://bot.example.org', oauth: true }],
    ] as const)
      it(`for ${what} (${locale}) is what Slack takes`, () => {
        const { settings, features, oauth_config: oauth } = read(options);
        const overHttp = options.baseUrl !== null;
        expect(settings.socket_mode_enabled).toBe(!overHttp);
        for (const url of [
          settings.event_subscriptions.request_url,
          settings.interactivity.request_url,
          ...features.slash_commands.map((command) => command.url),
        ])
          expect(url).toBe(overHttp ? 'https://bot.example.org/slack/events' : undefined);
        expect(oauth.redirect_urls).toEqual(
          'oauth' in options ? ['https://bot.example.org/slack/oauth_redirect'] : undefined,
        );
      });

  it('names every command of the table, and the message action', () => {
    const { features } = read({ locale: 'en', baseUrl: null });
    expect(features.slash_commands.map(({ command }) => command)).toEqual(COMMANDS.map(({ name }) => `/${name}`));
    expect(features.shortcuts.map(({ name, type }) => [name, type])).toEqual([['Who said this?', 'message']]);
    expect(features.slash_commands[0]?.usage_hint).toBe('words [person:…] [from:…] [to:…]');
  });

  it('asks for no more than the bot uses', () => {
    expect([...SCOPES].sort()).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'files:write',
      'im:history',
      'im:write',
    ]);
    const { settings } = read({ locale: 'en', baseUrl: null });
    expect(settings.event_subscriptions.bot_events).toEqual(['app_home_opened', 'app_mention', 'message.im']);
  });
});
