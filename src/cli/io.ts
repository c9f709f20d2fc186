// What a subcommand may touch besides its arguments: given in, so that tests can stand in for a terminal.

export type Io = {
  out(line: string): void;
  err(line: string): void;
  /** Raw output without a line end: progress and prompts. */
  write(text: string): void;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly tty: boolean;
  readonly columns: number;
  readonly colour: boolean;
  now(): Date;
  /** Opens the pauses of what goes on until it is stopped; without it they are real and SIGINT or SIGTERM ends them. */
  pauses?(): Pauses;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type Pauses = {
  /** Waits so many milliseconds. False: it was stopped, nothing more is to be done. */
  rest(milliseconds: number): Promise<boolean>;
  end(): void;
};

/** Where data lies and which coverage is meant, after flags, environment and defaults. */
export type Target = {
  /** The data directory, absolute. */
  readonly data: string;
  readonly coverage: string;
};

/** 0 done, 1 `check` found faults, 2 wrong usage or bad input. */
export type ExitCode = 0 | 1 | 2;

/** A subcommand: `args` are what is left after the flags every subcommand takes. */
export type Subcommand = (args: readonly string[], target: Target, io: Io) => Promise<ExitCode>;
