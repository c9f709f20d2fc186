// Proving a coverage as it lies on disk: every record, every proof, every span whose text is at hand, and the index.
import { splitParagraphs } from '../language/paragraphs.ts';
import { paragraphAt, sha256, standsIn } from './cite.ts';
import type { Disk } from './disk.ts';
import { readChecked } from './faults.ts';
import { readGeneration } from './generation.ts';
import { type Layout, layoutOf, textPath } from './layout.ts';
import { otherSpeakers } from './mentioned.ts';
import { findingsByArticle } from './order.ts';
import type { Problem } from './problem.ts';
import type { ParsedRecords } from './records.ts';
import type { Coverage, FindingRecord } from './types.ts';

export type Checked = {
  /** One for each fault, in the order of the file; the index last. */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** How many of the articles that have a text had it at hand. */
  readonly texts: { readonly atHand: number; readonly of: number };
};

/**
 * Looks at everything; changes nothing. `engine` is the index format this program reads. Null when the coverage has
 * never been committed: there is nothing to be wrong then.
 */
export async function checkCoverage(disk: Disk, data: string, name: string, engine: string): Promise<Checked | null> {
  const layout = layoutOf(data, name);
  const bytes = await disk.read(layout.records);
  if (bytes === null) return null;
  const parsed = readChecked(bytes, layout);
  const problems: Problem[] = [...parsed.problems];
  const texts = await checkTexts(disk, layout, parsed, problems);
  const { index, problem } = await readGeneration(disk, layout, sha256(bytes));
  if (problem) problems.push(problem);
  else if (index.engine !== engine) {
    problems.push({ code: 'indexOtherEngine', values: { file: layout.index, engine: index.engine, expected: engine } });
  }
  return { problems, coverage: parsed.coverage, texts };
}

/** One text at a time: a coverage may hold more text than memory. */
async function checkTexts(disk: Disk, layout: Layout, { coverage, lines }: ParsedRecords, problems: Problem[]) {
  const findings = findingsByArticle(coverage);
  const speakers = new Map(coverage.speakers.map((speaker) => [speaker.id, speaker]));
  let atHand = 0;
  let of = 0;
  for (const article of coverage.articles) {
    if (article.sha256 === null) continue;
    of++;
    const file = textPath(layout, article.sha256);
    const bytes = await disk.read(file);
    if (bytes === null) continue;
    atHand++;
    if (sha256(bytes) !== article.sha256) {
      problems.push({ code: 'textDiffers', values: { file, id: article.id } });
      continue;
    }
    const text = Buffer.from(bytes).toString('utf8');
    const line = (finding: FindingRecord) => String(lines.get(finding) ?? '');
    const own = findings.get(article.id) ?? [];
    problems.push(...notInText(own, text, layout.records, line));
    problems.push(
      ...otherSpeakers(own, speakers, (finding) => ({ id: finding.id, file: layout.records, line: line(finding) })),
    );
  }
  return { atHand, of };
}

/** A problem for each field of these findings that does not stand in their article's text, or not where they say. */
export function notInText(
  findings: readonly FindingRecord[],
  text: string,
  file: string,
  line: (finding: FindingRecord) => string,
): Problem[] {
  const paragraphs = findings.length === 0 ? [] : splitParagraphs(text);
  return findings.flatMap((finding) => {
    const place = { id: finding.id, file, line: line(finding) };
    const fields = notStanding(finding, text);
    const { paragraph, start } = finding.citation;
    const stands = start === null || fields.includes('citation') ? paragraph : paragraphAt(paragraphs, start);
    return [
      ...fields.map((field) => ({ code: 'notInText', values: { ...place, field } })),
      ...(stands === paragraph
        ? []
        : [{ code: 'otherParagraph', values: { ...place, paragraph: String(paragraph), stands: String(stands) } }]),
    ];
  });
}

/** Which fields of a finding say something else than the text at their place. */
function notStanding(finding: FindingRecord, text: string): string[] {
  const fields: string[] = [];
  if (finding.citation.proof !== null && !standsIn(finding.citation, text)) fields.push('citation');
  if (finding.type === 'quote') {
    for (const field of ['cue', 'mention'] as const) {
      const phrase = finding[field];
      if (phrase && text.slice(phrase.start, phrase.end) !== phrase.text) fields.push(field);
    }
  }
  const date = finding.type === 'quote' ? finding.said : finding.date;
  if (date?.span && date.span.end > text.length) fields.push('date.span');
  return fields;
}
