// What startSlack is given: everything from outside, nothing read from the environment here.
import type { Reception } from '../../commands/types.ts';
import type { Notice } from '../../query/types.ts';
import type { Locale } from '../../words/say.ts';
import type { Draw } from '../pictures.ts';
import type { Log } from '../platform.ts';

type Common = {
  readonly reception: Reception;
  readonly locale: Locale;
  readonly log: Log;
  /** The day of that moment, `YYYY-MM-DD`; today without one. */
  readonly today: (at?: Date) => string;
  /** Draws the pictures of timelines. */
  readonly draw?: Draw | undefined;
  /** SLACK_API_URL: the root that method names are put behind; https://slack.com/api/ when absent. */
  readonly apiUrl?: string | undefined;
  /** Ms between tries to connect, after that many failures. */
  readonly pause?: ((failures: number) => number) | undefined;
};

/** One workspace, no public address: SLACK_BOT_TOKEN and SLACK_APP_TOKEN. */
type SocketMode = { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string };

type Listening = {
  readonly signingSecret: string;
  readonly port: number;
  /** All addresses when absent. */
  readonly host?: string | undefined;
};

/** One workspace, events at /slack/events: SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET and PORT. */
type HttpMode = Listening & { readonly mode: 'http'; readonly botToken: string };

/** Many workspaces: they install themselves at /slack/install. */
type OauthMode = Listening & {
  readonly mode: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Where installations lie: `<data>/state/slack`. */
  readonly stateDir: string;
  /** ONRECORD_STATE_KEY: installations are sealed with it. */
  readonly stateKey?: string | null | undefined;
  /** SLACK_AUTHORIZE_URL; Slack's own page when absent. */
  readonly authorizeUrl?: string | undefined;
  /** Where Slack sends people back; the one in the app's settings when absent. */
  readonly redirectUri?: string | undefined;
};

export type SlackOptions = Common & (SocketMode | HttpMode | OauthMode);
export type HttpOptions = Common & (HttpMode | OauthMode);

/** What must never be read in a log. */
export function secretsOf(options: SlackOptions): (string | null | undefined)[] {
  if (options.mode === 'socket') return [options.botToken, options.appToken];
  if (options.mode === 'http') return [options.botToken, options.signingSecret];
  return [options.clientSecret, options.stateSecret, options.signingSecret, options.stateKey];
}

/** The end of the platform: Slack's word for it, and the variables to look at. */
export function refusalNotice(options: SlackOptions, reason: string): Notice {
  const variable = options.mode === 'socket' ? 'SLACK_BOT_TOKEN, SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN';
  return { code: 'slackTokenRefused', values: { reason, variable } };
}
