// The timelines of two made-up coverages of ten articles each, as an editor would have them: what is one event, when it was,
// whether it happened, and a sentence to paste. Which reports are one event was marked before the program read them: of the
// pairs that are one it had merged 4 of 25 in the first coverage, then with what that taught 9 of 23 in the second, none
// wrongly; now 19 and 12.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Coverage } from '../../src/coverage/types.ts';
import { compareDates } from '../../src/dates/compare.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { extract } from '../../src/extract/extract.ts';
import { toRecords } from '../../src/extract/records.ts';
import { mergeCoverage } from '../../src/merge/merge.ts';

const FOLDER = new URL('../fixtures/coverages/', import.meta.url);

/** Articles parted by a line `=== id published title`. */
function coverageIn(name: string): Coverage {
  const parts = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
    .split(/^=== (\S+) (\S+) (.*)\n/m)
    .slice(1);
  const records = [];
  for (let at = 0; at < parts.length; at += 4) {
    const [id, published, title, text] = parts.slice(at, at + 4) as [string, string, string, string];
    const article = {
      id,
      title,
      text: text.trim(),
      publisher: null,
      url: null,
      published: dateFromEdtf(published, 'explicit'),
      boilerplate: [],
    };
    records.push(toRecords(article, extract(article)));
  }
  return {
    header: { type: 'header', format: 1, name, sample: false },
    articles: records.map(({ article }) => article),
    quotes: records.flatMap(({ quotes }) => quotes),
    reports: records.flatMap(({ reports }) => reports),
    speakers: records.flatMap(({ speakers }) => speakers),
    corrections: [],
  };
}

test.each(['dam', 'senator'])('%s', async (name) => {
  const events = [...mergeCoverage(coverageIn(name)).events].sort((a, b) => compareDates(a.date, b.date));
  const lines = events.map(({ date, status, summary, reports, conflicts }) => {
    const articles = [...new Set(reports.map(({ article }) => article))].sort().join(' ');
    const others = conflicts.map((report) => `; ${report.article}: ${report.date.edtf}`).join('');
    return `${date.edtf}${status === 'reported' ? '' : ` ${status}`} | ${summary} | ${articles}${others}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(new URL(`${name}.timeline`, FOLDER).pathname);
});
