// The environment, read and validated once. A variable that is set and wrong is a problem that names it.

export type Variables = Readonly<Record<string, string | undefined>>;

/** A variable that is set and wrong: `code` of words/ with the variable's name in `values`. */
export type ConfigProblem = { readonly code: string; readonly values: Readonly<Record<string, string>> };

type DiscordConfig = {
  readonly token: string;
  readonly clientId: string | null;
  readonly guildId: string | null;
  /** Without `/v10`; null for Discord itself. */
  readonly apiUrl: string | null;
};

export type SlackConfig = {
  readonly apiUrl: string | null;
  readonly authorizeUrl: string | null;
  readonly stateKey: string | null;
} & (
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number }
  | {
      readonly mode: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly signingSecret: string;
      readonly port: number;
    }
);

export type Config = {
  readonly data: string | null;
  readonly coverage: string | null;
  readonly locale: 'en' | 'fr';
  readonly settings: string | null;
  /** Port of the preview; `given` false means the next free one will do. */
  readonly web: {
    readonly port: number;
    readonly given: boolean;
    /** Where others may reach it, and the token they need; null for this machine only. */
    readonly open: { readonly host: string; readonly token: string } | null;
  };
  readonly logLevel: string;
  readonly discord: DiscordConfig | null;
  readonly slack: SlackConfig | null;
};

/** Characters of a token that nobody guesses. */
const SHORTEST_TOKEN = 16;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads every variable of design.md section 8. All problems are reported, not only the first. An empty variable is unset. */
export function readConfig(variables: Variables): {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
} {
  const reader = new Reader(variables);
  const level = reader.text('LOG_LEVEL')?.toLowerCase() ?? 'info';
  if (!LOG_LEVELS.includes(level)) reader.wrong('configChoice', 'LOG_LEVEL', LOG_LEVELS.join(', '));
  // `fr`, or as systems write it: `fr-CA`, `fr_CA.UTF-8`.
  const locale = (reader.text('ONRECORD_LOCALE') ?? 'en').toLowerCase().split(/[-_.]/)[0];
  if (locale !== 'en' && locale !== 'fr') reader.wrong('configChoice', 'ONRECORD_LOCALE', 'en, fr');
  const coverage = reader.text('ONRECORD_COVERAGE');
  if (coverage !== null && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(coverage)) {
    reader.wrong('configCoverageName', 'ONRECORD_COVERAGE');
  }
  const webPort = reader.port('ONRECORD_WEB_PORT');
  return {
    config: {
      data: reader.text('ONRECORD_DATA'),
      coverage,
      locale: locale === 'fr' ? 'fr' : 'en',
      settings: reader.text('ONRECORD_SETTINGS'),
      web: { port: webPort ?? 8787, given: webPort !== null, open: readOpenWeb(reader) },
      logLevel: LOG_LEVELS.includes(level) ? level : 'info',
      discord: readDiscord(reader),
      slack: readSlack(reader),
    },
    problems: reader.problems,
  };
}

/** Beyond this machine the page is for those who have its token. */
function readOpenWeb(reader: Reader): Config['web']['open'] {
  const host = reader.text('ONRECORD_WEB_HOST');
  const token = reader.secret('ONRECORD_WEB_TOKEN');
  if (token !== null && token.length < SHORTEST_TOKEN)
    reader.wrong('configTooShort', 'ONRECORD_WEB_TOKEN', String(SHORTEST_TOKEN));
  if (host !== null && !/^[\w.:-]+$/.test(host)) reader.wrong('configHost', 'ONRECORD_WEB_HOST');
  if (host === null || /^(127\.0\.0\.1|::1|localhost)$/i.test(host))
    return token === null ? null : { host: host ?? '127.0.0.1', token };
  if (token === null) {
    reader.wrong('configHalf', 'ONRECORD_WEB_HOST', 'ONRECORD_WEB_TOKEN');
    return null;
  }
  return { host, token };
}

function readDiscord(reader: Reader): DiscordConfig | null {
  const token = reader.secret('DISCORD_TOKEN');
  const clientId = reader.snowflake('DISCORD_CLIENT_ID');
  const guildId = reader.snowflake('DISCORD_GUILD_ID');
  const apiUrl = reader.url('DISCORD_API_URL');
  return token === null ? null : { token, clientId, guildId, apiUrl };
}

function readSlack(reader: Reader): SlackConfig | null {
  const botToken = reader.secret('SLACK_BOT_TOKEN');
  const appToken = reader.secret('SLACK_APP_TOKEN');
  const signingSecret = reader.secret('SLACK_SIGNING_SECRET');
  const clientId = reader.text('SLACK_CLIENT_ID');
  const clientSecret = reader.secret('SLACK_CLIENT_SECRET');
  const stateSecret = reader.secret('SLACK_STATE_SECRET');
  const port = reader.port('PORT');
  const shared = {
    apiUrl: reader.url('SLACK_API_URL'),
    authorizeUrl: reader.url('SLACK_AUTHORIZE_URL'),
    stateKey: reader.text('ONRECORD_STATE_KEY'),
  };
  if (botToken !== null && !botToken.startsWith('xoxb-')) reader.wrong('configPrefix', 'SLACK_BOT_TOKEN', 'xoxb-');
  if (appToken !== null && !appToken.startsWith('xapp-')) reader.wrong('configPrefix', 'SLACK_APP_TOKEN', 'xapp-');
  if (clientId !== null || clientSecret !== null || stateSecret !== null) {
    const oauth = { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret };
    const needed = { ...oauth, SLACK_SIGNING_SECRET: signingSecret, PORT: port };
    if (reader.half(needed)) return null;
    return {
      ...shared,
      mode: 'oauth',
      clientId: clientId as string,
      clientSecret: clientSecret as string,
      stateSecret: stateSecret as string,
      signingSecret: signingSecret as string,
      port: port as number,
    };
  }
  if (appToken !== null) {
    if (reader.half({ SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken })) return null;
    return { ...shared, mode: 'socket', botToken: botToken as string, appToken };
  }
  if (signingSecret !== null) {
    if (reader.half({ SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken, PORT: port })) return null;
    return { ...shared, mode: 'http', botToken: botToken as string, signingSecret, port: port as number };
  }
  if (botToken !== null) reader.wrong('configHalf', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN');
  return null;
}

/** Reads variables one by one and remembers what was wrong. */
class Reader {
  readonly problems: ConfigProblem[] = [];
  readonly #variables: Variables;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  text(name: string): string | null {
    const value = this.#variables[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  /** A token must be one printable word; its value never appears in a problem. */
  secret(name: string): string | null {
    const value = this.text(name);
    if (value !== null && !/^[\x21-\x7e]+$/.test(value)) this.wrong('configSecret', name);
    return value;
  }

  snowflake(name: string): string | null {
    const value = this.text(name);
    if (value !== null && !/^\d{15,22}$/.test(value)) this.wrong('configSnowflake', name);
    return value;
  }

  url(name: string): string | null {
    const value = this.text(name);
    if (value === null) return null;
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
      this.wrong('configUrl', name);
      return null;
    }
    return value.replace(/\/+$/, '');
  }

  port(name: string): number | null {
    const value = this.text(name);
    if (value === null) return null;
    if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
      this.wrong('configPort', name);
      return null;
    }
    return Number(value);
  }

  /** True, and a problem for each missing one, when a set of variables that belong together is only half set. */
  half(needed: Readonly<Record<string, string | number | null>>): boolean {
    const missing = Object.keys(needed).filter((name) => needed[name] === null);
    const given = Object.keys(needed).find((name) => needed[name] !== null) ?? '';
    for (const name of missing) {
      // A port that is set and wrong was named already.
      if (this.text(name) === null) this.wrong('configHalf', given, name);
    }
    return missing.length > 0;
  }

  wrong(code: string, variable: string, wanted = ''): void {
    this.problems.push({ code, values: { variable, wanted } });
  }
}
