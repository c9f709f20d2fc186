// The real bot against the strict server, with everything it logs.

import { type SlackOptions, type SlackPlatform, startSlack } from '../../../../src/chat/slack/start.ts';
import type { Reception } from '../../../../src/commands/types.ts';
import { type FakeDesk, fakeDesk, openTo } from '../../fake-desk.ts';
import { StrictSlack, TOKENS } from './server.ts';

export type Running = {
  readonly slack: StrictSlack;
  readonly desk: FakeDesk;
  readonly bot: SlackPlatform;
  readonly log: string[];
  /** Stops both; fails when the server refused anything or a secret was logged. */
  finish(): Promise<void>;
};

type Over = {
  readonly slack?: StrictSlack;
  readonly desk?: FakeDesk;
  readonly reception?: Reception;
  readonly options?: (common: Common, slack: StrictSlack) => SlackOptions;
};
type Common = Pick<SlackOptions, 'reception' | 'locale' | 'log' | 'today' | 'apiUrl'>;

/** The secrets that a log must never hold. */
export const SECRETS = [
  ...Object.values(TOKENS),
  'ticketsecret',
  'tokensecret',
  'signingsecret',
  'clientsecret',
  'statesecret',
  'statekey',
  '/commands/T0TEAM',
  'legacyverificationtoken',
];

export async function run(over: Over = {}): Promise<Running> {
  const slack = over.slack ?? (await new StrictSlack().start());
  const desk = over.desk ?? fakeDesk();
  const log: string[] = [];
  const common: Common = {
    reception: over.reception ?? openTo(desk),
    locale: 'en',
    log: (level, code, values) => void log.push(`${level} ${code} ${JSON.stringify(values ?? {})}`),
    today: () => '2031-04-03',
    apiUrl: slack.apiUrl,
  };
  const bot = await startSlack(over.options?.(common, slack) ?? inSocketMode(common));
  return {
    slack,
    desk,
    bot,
    log,
    async finish() {
      await bot.stop();
      await slack.stop();
      if (slack.faults.length > 0) throw new Error(slack.faults.join('\n'));
      for (const secret of SECRETS) if (log.some((line) => line.includes(secret))) throw new Error(`logged: ${secret}`);
    },
  };
}

export function inSocketMode(common: Common): SlackOptions {
  return { ...common, mode: 'socket', botToken: TOKENS.bot, appToken: TOKENS.app };
}
