// Before every listener: acknowledged at once, never taken twice, seen through to its end.
import type { App } from '@slack/bolt';
import type { InFlight } from '../in-flight.ts';
import { Seen } from '../seen.ts';
import { turns } from '../turns.ts';
import { keysOf } from './deliveries.ts';

/**
 * Bolt acknowledges events itself before this runs; commands, shortcuts and buttons are acknowledged here. An acknowledgement
 * that fails (the socket went away) leaves the answer itself possible. `onError` hears what a listener threw, and in which
 * workspace; nothing a listener does can reject where nobody listens.
 */
export function guard(app: App, flight: InFlight, onError: (error: unknown, team: string | null) => void): void {
  const seen = new Seen();
  const turn = turns();
  app.use(async (args) => {
    if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)().catch(() => {});
    const news = keysOf({ ...args.body }).map((key) => seen.first(key));
    if (news.includes(false)) return;
    const answer = async () => {
      await turn();
      await args.next();
    };
    await flight.run(answer, (error) => onError(error, args.context.teamId ?? null));
  });
}
