// The state of a coverage in sentences: `/onrecord status`, the App Home.
import { type SayableDate, sayDate } from './dates.ts';
import { type Locale, say } from './say.ts';

export type SayableStatus = {
  readonly coverage: string;
  readonly sample: boolean;
  readonly articles: number;
  readonly quotes: number;
  readonly reports: number;
  readonly speakers: number;
  readonly checked: number;
  readonly latest: SayableDate | null;
  /** ISO instant; null when the index was built in memory. */
  readonly indexedAt: string | null;
};

/** One sentence a line. */
export function statusLines(locale: Locale, status: SayableStatus): string[] {
  const { coverage, articles, quotes, reports, speakers, checked, latest, indexedAt, sample } = status;
  return [
    say(locale, 'statusCoverage', { name: coverage, articles, quotes, reports, speakers }),
    say(locale, 'statusChecked', { checked }),
    latest === null
      ? say(locale, 'statusLatestUnknown')
      : say(locale, 'statusLatest', { date: sayDate(locale, latest) }),
    indexedAt === null
      ? say(locale, 'statusIndexMemory')
      : say(locale, 'statusIndexed', { date: sayInstant(locale, indexedAt) }),
    ...(sample ? [say(locale, 'statusSample')] : []),
    ...(articles === 0 ? [say(locale, 'emptyCoverage')] : []),
  ];
}

/** "5 May 2024, 10:30 UTC" */
function sayInstant(locale: Locale, instant: string): string {
  const day = instant.slice(0, 10);
  return `${sayDate(locale, { edtf: day, precision: 'day', from: day })}, ${instant.slice(11, 16)} UTC`;
}
