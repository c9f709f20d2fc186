// The reception: settings applied to a place, and one desk for each coverage that is asked there.
import type { Desk, Place, Reception } from '../commands/types.ts';
import { type Complaints, complaintsIn } from './complaints.ts';
import type { Io, Target } from './io.ts';
import type { Log } from './log.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';
import { rateLimiter } from './rate.ts';
import { coveragesIn, decide, type Settings } from './settings.ts';
import { localDay } from './today.ts';

export type OpenReception = {
  readonly reception: Reception;
  /** The desk of the target's coverage. */
  readonly desk: Desk;
  close(): Promise<void>;
};

/** Opens every coverage the settings name. @throws ProblemError `noSuchCoverage` for one that does not exist. */
export async function openReception(parts: {
  readonly target: Target;
  readonly io: Io;
  readonly log: Log;
  readonly settings: Settings;
  readonly watch: boolean;
}): Promise<OpenReception> {
  const { target, io, log, settings, watch } = parts;
  const complaints = complaintsIn(target.data, () => localDay(io.now()));
  const open = new Map<string, OpenDesk>();
  for (const coverage of new Set([target.coverage, ...coveragesIn(settings)])) {
    open.set(coverage, await openDesk({ data: target.data, coverage }, io, { log, watch, complain: complaints.file }));
  }
  const main = open.get(target.coverage) as OpenDesk;
  const limiter = rateLimiter(() => io.now().getTime());
  return {
    desk: main.desk,
    reception(place, purpose = 'ask', carried = null) {
      const { allow, coverage, rate } = decide(settings, place);
      if (!allow) return { refused: { code: 'notAllowedHere', values: {} } };
      if (rate !== null && purpose === 'ask') {
        const seconds = limiter.wait(`${place.platform}:${place.workspace}:${place.user}`, rate);
        if (seconds > 0) return { refused: { code: 'rateLimited', values: { seconds } } };
      }
      const name = carried ?? coverage ?? target.coverage;
      const found = open.get(name);
      if (found === undefined) return { refused: { code: 'coverageGone', values: { name } } };
      return { desk: purpose === 'ask' ? telling(found.desk, place, complaints) : found.desk };
    },
    async close() {
      await Promise.all([...open.values()].map((one) => one.close()));
    },
  };
}

/** The desk, whose next answer to a reader says what became of what they reported. */
function telling(desk: Desk, place: Place, complaints: Complaints): Desk {
  return {
    ...desk,
    async answer(typed, options) {
      const answer = await desk.answer(typed, options);
      // Whoever cannot be told now is told later; the answer itself never waits for it to work.
      const news = options.lookUp === true ? [] : await complaints.news(place).catch(() => []);
      return news.length === 0 ? answer : { ...answer, notices: [...news, ...answer.notices] };
    },
  };
}
