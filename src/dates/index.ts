// The public face of the room: what other rooms call.
export { compareDates } from './compare.ts';
export { looksAhead } from './direction.ts';
export { dateFromEdtf, InvalidDateError } from './edtf.ts';
export { findDates } from './find.ts';
export { publicationDate } from './publication.ts';
export { findQuestionDates, parseQuestionDate } from './question.ts';
export type { DateExpression, DateValue } from './types.ts';
