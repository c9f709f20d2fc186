// How sure the rules are that words and speaker are right, by the rule that found them and the kind of speaker.
// The figures are shares of right findings (words and speaker) on PolNeAR's training articles.
import type { Attribution, Rule } from './attribution.ts';
import type { Weighed } from './combine.ts';
import type { Entity } from './speakers/entity.ts';

const DIRECT: Readonly<Record<Rule, number>> = {
  label: 0.95,
  signature: 0.9,
  clause: 0.95,
  accordingTo: 0.92,
  object: 0.85,
  reported: 0.85,
  noun: 0.8,
  colon: 0.85,
  continued: 0.75,
  turn: 0.7,
  subject: 0.5,
  unattributed: 0.1,
};
const OTHERS: Readonly<Record<Rule, number>> = {
  ...DIRECT,
  clause: 0.8,
  accordingTo: 0.8,
  object: 0.55,
  reported: 0.65,
  noun: 0.6,
};

export function confidenceOf(
  { form, rule, mention, confidence }: Attribution & Partial<Weighed>,
  speaker: Entity | null,
): number {
  const base = confidence ?? (form === 'direct' ? DIRECT : OTHERS)[rule];
  if (!speaker) return Math.min(base, 0.4);
  const indirectName = mention === null || !speaker.named;
  return indirectName ? base * 0.9 : base;
}
