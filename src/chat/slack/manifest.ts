// The app manifest: pasted once on api.slack.com it makes the whole app. https://docs.slack.dev/reference/app-manifest
import { usageOf } from '../../commands/help.ts';
import { COMMANDS } from '../../commands/table.ts';
import { type Locale, say } from '../../words/say.ts';
import { MANIFEST } from './limits.ts';
import { SHORTCUT } from './state.ts';

/** All that the bot may do; each is used (design.md, section 7). */
export const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'files:write', 'im:history', 'im:write'] as const;

export type ManifestOptions = {
  readonly locale: Locale;
  /** Where Slack reaches the bot (`https://bot.example.org`); null for Socket Mode. */
  readonly baseUrl: string | null;
  /** Many workspaces install it: adds the page that Slack sends people back to. */
  readonly oauth?: boolean;
};

/** The manifest as JSON, indented, as Slack's "From a manifest" takes it. */
export function manifest(options: ManifestOptions): string {
  return `${JSON.stringify(manifestOf(options), null, 2)}\n`;
}

function manifestOf({ locale, baseUrl, oauth = false }: ManifestOptions) {
  const base = baseUrl === null ? null : baseUrl.replace(/\/+$/, '');
  const events = base === null ? null : `${base}/slack/events`;
  const url = events === null ? {} : { url: events };
  const requestUrl = events === null ? {} : { request_url: events };
  const removals = oauth ? ['app_uninstalled', 'tokens_revoked'] : [];
  return {
    display_information: {
      name: 'onrecord',
      description: say(locale, 'slack.appDescription').slice(0, MANIFEST.description),
      background_color: '#1f3a4d',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'onrecord', always_online: false },
      shortcuts: [
        {
          name: say(locale, 'action.whosaid').slice(0, MANIFEST.shortcutName),
          type: 'message',
          callback_id: SHORTCUT,
          description: say(locale, 'command.whosaid').slice(0, MANIFEST.shortcutDescription),
        },
      ],
      slash_commands: COMMANDS.map((command) => ({
        command: `/${command.name}`,
        ...url,
        description: say(locale, command.description).slice(0, MANIFEST.commandDescription),
        usage_hint: usageOf(command)
          .slice(command.name.length + 2)
          .slice(0, MANIFEST.usageHint),
        should_escape: false,
      })),
    },
    oauth_config: {
      ...(base !== null && oauth ? { redirect_urls: [`${base}/slack/oauth_redirect`] } : {}),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: {
        ...requestUrl,
        bot_events: ['app_home_opened', 'app_mention', ...removals, 'message.im'].sort(),
      },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: base === null,
      token_rotation_enabled: false,
    },
  };
}
