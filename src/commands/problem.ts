// Problems as the chat platforms see them: what stops a start, with the code of its sentence.
export { ProblemError } from '../coverage/problem.ts';
