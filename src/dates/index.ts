// The public face of the room: what other rooms call.
export { compareDates } from './compare.ts';
export { looksAhead } from './direction.ts';
export { dateFromEdtf, InvalidDateError } from './edtf.ts';
export { type FindContext, findDates } from './find.ts';
export { type PublicationMetadata, publicationDate } from './publication.ts';
export { findQuestionDates, parseQuestionDate } from './question.ts';
export type { Basis, DateExpression, DateValue, Precision, TimexType } from './types.ts';
