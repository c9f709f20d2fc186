// The subcommands as data: what `onrecord --help` lists, which flags each takes, and where its code is.
import type { Subcommand } from './io.ts';

export type SubcommandSpec = {
  readonly name: string;
  /** What stands behind the name in the usage line. */
  readonly usage: string;
  /** Code of its one-line summary in words/. */
  readonly summary: string;
  /** Flags besides --coverage, --data and --help; true when the flag takes a value. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** Most positional arguments it takes. */
  readonly arguments: number;
  /** `writes`: it may create the coverage. `reads`: the coverage must exist. `none`: it works without one. */
  readonly coverage: 'writes' | 'reads' | 'none';
  load(): Promise<Subcommand>;
};

export const SUBCOMMANDS: readonly SubcommandSpec[] = [];

export function subcommandNamed(name: string): SubcommandSpec | undefined {
  return SUBCOMMANDS.find((subcommand) => subcommand.name === name);
}
