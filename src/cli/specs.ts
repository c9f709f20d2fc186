// The subcommands as data: what `onrecord --help` lists and which flags each takes.

export type SubcommandSpec = {
  readonly name: SubcommandName;
  /** What stands behind the name in the usage line. */
  readonly usage: string;
  /** Code of its one-line summary in words/. */
  readonly summary: string;
  /** Flags besides --coverage, --data and --help; true when the flag takes a value. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** Most positional arguments it takes. */
  readonly arguments: number;
  /** `writes`: it may create the coverage. `reads`: the coverage must exist. `none`: it works without one. `all`: it is about all of them. */
  readonly coverage: 'writes' | 'reads' | 'none' | 'all';
};

export type SubcommandName =
  | 'start'
  | 'ask'
  | 'chart'
  | 'add'
  | 'remove'
  | 'build'
  | 'check'
  | 'review'
  | 'speakers'
  | 'coverage'
  | 'extract'
  | 'register'
  | 'doctor';

export const SUBCOMMANDS: readonly SubcommandSpec[] = [
  {
    name: 'start',
    usage: '',
    summary: 'cli.start',
    flags: {},
    arguments: 0,
    coverage: 'reads',
  },
  {
    name: 'ask',
    usage: "'<question or command>' [--json] [--limit N] [--all] [--batch FILE] [--format json|csv|md|ics|timelinejs]",
    summary: 'cli.ask',
    flags: { json: false, batch: true, all: false, limit: true, format: true },
    arguments: 1,
    coverage: 'reads',
  },
  {
    name: 'chart',
    usage: "'/timeline …' -o FILE.svg|FILE.png [--theme light|dark]",
    summary: 'cli.chart',
    flags: { out: true, theme: true },
    arguments: 1,
    coverage: 'reads',
  },
  {
    name: 'add',
    usage: 'PATH|URL… [--again] [--allow-private] [--watch MINUTES]',
    summary: 'cli.add',
    flags: { again: false, 'allow-private': false, watch: true },
    arguments: Number.POSITIVE_INFINITY,
    coverage: 'writes',
  },
  {
    name: 'remove',
    usage: 'ARTICLE…',
    summary: 'cli.remove',
    flags: {},
    arguments: Number.POSITIVE_INFINITY,
    coverage: 'reads',
  },
  {
    name: 'build',
    usage: '[--no-vectors]',
    summary: 'cli.build',
    flags: { 'no-vectors': false },
    arguments: 0,
    coverage: 'reads',
  },
  {
    name: 'check',
    usage: '',
    summary: 'cli.check',
    flags: {},
    arguments: 0,
    // What was begun and never committed is looked at too: check.ts says whether it is there at all.
    coverage: 'none',
  },
  {
    name: 'review',
    usage: '[ARTICLE…] [--by NAME] [--export FILE.csv | --import FILE.csv]',
    summary: 'cli.review',
    flags: { by: true, export: true, import: true },
    arguments: Number.POSITIVE_INFINITY,
    coverage: 'reads',
  },
  {
    name: 'speakers',
    usage:
      'list [NAME] | merge NAME NAME | split NAME NAME | split NAME --in ARTICLE --as NAME | rename NAME NAME | wikidata NAME Q…',
    summary: 'cli.speakers',
    flags: { in: true, as: true, by: true, note: true },
    arguments: 3,
    coverage: 'reads',
  },
  {
    name: 'coverage',
    usage: 'list | create NAME | remove NAME --yes | export FILE.tar.gz [--no-texts] | import FILE.tar.gz [--as NAME]',
    summary: 'cli.coverage',
    flags: { yes: false, 'no-texts': false, as: true },
    arguments: 2,
    coverage: 'all',
  },
  {
    name: 'extract',
    usage: '--jsonl FILE',
    summary: 'cli.extract',
    flags: { jsonl: true },
    arguments: 0,
    coverage: 'none',
  },
  {
    name: 'register',
    usage: '[--slack] [--url ADDRESS]',
    summary: 'cli.register',
    flags: { slack: false, url: true },
    arguments: 0,
    coverage: 'none',
  },
  {
    name: 'doctor',
    usage: '',
    summary: 'cli.doctor',
    flags: {},
    arguments: 0,
    coverage: 'none',
  },
];

export function specNamed(name: string): SubcommandSpec | undefined {
  return SUBCOMMANDS.find((subcommand) => subcommand.name === name);
}
