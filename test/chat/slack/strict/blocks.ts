// Block Kit as Slack checks it: unknown fields, wrong types and exceeded limits are refused. Written from
// https://docs.slack.dev/reference/block-kit, apart from the limits that the renderer itself uses.
import { z } from 'zod';

const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() });
const blockId = z.string().min(1).max(255).optional();
const webUrl = z
  .string()
  .max(3000)
  .regex(/^https?:\/\/[^\s<>|]+$/);

const button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: plain(75),
  value: z.string().max(2000).optional(),
  url: webUrl.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
});
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() }),
  z.strictObject({ type: z.literal('link'), url: webUrl, text: z.string().min(1).optional(), style: style.optional() }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline).min(1) });
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_quote'),
    elements: z.array(inline).min(1),
    border: z.literal([0, 1]).optional(),
  }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    indent: z.number().int().min(0).max(8).optional(),
    elements: z.array(richSection).min(1),
  }),
]);

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plain(150) }),
  z.strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: z.union([plain(3000), mrkdwn(3000)]),
    accessory: button.optional(),
    expand: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(z.union([plain(3000), mrkdwn(3000)]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('actions'), block_id: blockId, elements: z.array(button).min(1).max(25) }),
  z.strictObject({ type: z.literal('rich_text'), block_id: blockId, elements: z.array(richPart).min(1) }),
]);

function blocks(max: number) {
  return z
    .array(block)
    .min(1)
    .max(max)
    .superRefine((all, context) => {
      const ids = all.flatMap((each) =>
        each.type === 'actions' ? each.elements.map(({ action_id }) => action_id) : [],
      );
      if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', message: 'an action_id stands twice' });
    });
}

export const messageBlocks = blocks(50).refine((all) => JSON.stringify(all).length <= 13_200, 'msg_blocks_too_long');

/** https://docs.slack.dev/reference/block-kit/blocks/input-block: in modals only, and then the modal has a submit button. */
const input = z.strictObject({
  type: z.literal('input'),
  block_id: z.string().min(1).max(255),
  label: plain(2000),
  element: z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: z.string().min(1).max(255),
    multiline: z.boolean().optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
    placeholder: plain(150).optional(),
  }),
});

const viewBlocks = blocks(100);
export const view = z.union([
  z.strictObject({
    type: z.literal('modal'),
    title: plain(24),
    submit: plain(24),
    close: plain(24).optional(),
    callback_id: z.string().max(255),
    private_metadata: z.string().max(3000).optional(),
    blocks: z.array(input).min(1),
  }),
  z.strictObject({
    type: z.literal('modal'),
    title: plain(24),
    close: plain(24).optional(),
    callback_id: z.string().max(255).optional(),
    private_metadata: z.string().max(3000).optional(),
    blocks: viewBlocks,
  }),
  z.strictObject({ type: z.literal('home'), blocks: viewBlocks }),
]);

/** What is wrong with it, as Slack would say; null when nothing is. */
export function faultIn(schema: z.ZodType, value: unknown): string | null {
  const read = schema.safeParse(value);
  return read.success ? null : read.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`).join('; ');
}
