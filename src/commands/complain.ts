// “Wrong?”: from an item that a reader saw to the finding that it shows, and the reader's reason on one line.
import type { Snapshot } from '../query/snapshot.ts';
import type { Notice } from '../query/types.ts';
import type { Complaint, Desk } from './types.ts';

/** What is kept of a reader's reason, and of the words it is about. UTF-16 code units. */
const LONGEST_REASON = 500;
const LONGEST_WORDS = 200;

/** The quote or report that an item shows, and the reader's reason, on one line. */
export function wrongAt(
  current: () => Snapshot,
  complain: (complaint: Complaint) => Promise<Notice>,
  fault: (error: unknown) => void,
): NonNullable<Desk['wrong']> {
  return async (item, reason, from) => {
    const { name, groups, events } = current();
    const record = groups.get(item)?.shown ?? events.get(item)?.reports[0];
    if (record === undefined) return { code: 'answerChanged', values: {} };
    const words = record.type === 'quote' ? record.text : record.summary;
    const said = reason.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    if (said === '') return { code: 'wrongNoReason', values: {} };
    try {
      const short = { words: words.slice(0, LONGEST_WORDS), reason: said.slice(0, LONGEST_REASON) };
      return await complain({ coverage: name, finding: record.id, ...short, from });
    } catch (error) {
      fault(error);
      return { code: 'wrongNotKept', values: {} };
    }
  };
}
