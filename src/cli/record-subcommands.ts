// The subcommands that work on the record files, as data (see subcommands.ts).
import type { SubcommandSpec } from './subcommands.ts';

/** The shell gives as many paths as it likes. */
const ANY = Number.POSITIVE_INFINITY;

export const RECORD_SUBCOMMANDS = {
  add: {
    name: 'add',
    usage: 'PATH|URL… [--again] [--allow-private]',
    summary: 'cli.add',
    flags: { again: false, 'allow-private': false },
    arguments: ANY,
    coverage: 'writes',
    load: async () => (await import('./add.ts')).add,
  },
  remove: {
    name: 'remove',
    usage: 'ARTICLE…',
    summary: 'cli.remove',
    flags: {},
    arguments: ANY,
    coverage: 'reads',
    load: async () => (await import('./remove.ts')).remove,
  },
  build: {
    name: 'build',
    usage: '',
    summary: 'cli.build',
    flags: {},
    arguments: 0,
    coverage: 'reads',
    load: async () => (await import('./build.ts')).build,
  },
  check: {
    name: 'check',
    usage: '',
    summary: 'cli.check',
    flags: {},
    arguments: 0,
    // What was begun and never committed is looked at too: check.ts says whether it is there at all.
    coverage: 'none',
    load: async () => (await import('./check.ts')).check,
  },
  review: {
    name: 'review',
    usage: '[ARTICLE…] [--by NAME]',
    summary: 'cli.review',
    flags: { by: true },
    arguments: ANY,
    coverage: 'reads',
    load: async () => (await import('./review.ts')).review,
  },
} as const satisfies Record<string, SubcommandSpec>;
