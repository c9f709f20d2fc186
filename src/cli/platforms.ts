// Connects the platforms whose tokens are set, and decides how the process ends.
import type { Reception } from '../commands/types.ts';
import type { Config } from '../config.ts';
import type { ExitCode, Io } from './io.ts';
import type { Log } from './log.ts';

export type Connecting = {
  readonly config: Config;
  readonly reception: Reception;
  readonly io: Io;
  readonly log: Log;
  readonly data: string;
  readonly signal: AbortSignal;
};

export async function connectPlatforms({ log }: Connecting): Promise<ExitCode> {
  log.error({}, 'no platform is built in yet');
  return 2;
}
