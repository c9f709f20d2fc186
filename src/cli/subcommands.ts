// Where the code of each subcommand is; loaded when it is called, so that an answer does not wait for the rest.
import type { Subcommand } from './io.ts';
import type { SubcommandName } from './specs.ts';

export const LOADERS: Readonly<Partial<Record<SubcommandName, () => Promise<Subcommand>>>> = {
  start: async () => (await import('./start.ts')).start,
  ask: async () => (await import('./ask.ts')).ask,
  chart: async () => (await import('./chart.ts')).chart,
  add: async () => (await import('./add.ts')).add,
  remove: async () => (await import('./remove.ts')).remove,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  review: async () => (await import('./review/review.ts')).review,
  speakers: async () => (await import('./speakers.ts')).speakers,
  coverage: async () => (await import('./coverage.ts')).coverage,
  extract: async () => (await import('./extract.ts')).extract,
  register: async () => (await import('./register.ts')).register,
  doctor: async () => (await import('./doctor.ts')).doctor,
};
