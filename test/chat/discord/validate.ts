// Discord's own checks on what is sent to it, as its documentation states them: unknown fields, types and every limit.
// Strings are counted as Discord counts them, in code points, after white space at both ends is taken off.
import { z } from 'zod';

const chars = (text: string) => [...text.trim()].length;
const text = (max: number, min = 1) =>
  z.string().refine((s) => chars(s) >= min && chars(s) <= max, `between ${min} and ${max} characters`);

const snowflake = z.string().regex(/^\d{15,20}$/);
const allowedMentions = z.strictObject({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])),
  users: z.array(snowflake).optional(),
  roles: z.array(snowflake).optional(),
  replied_user: z.boolean().optional(),
});

const embed = z
  .strictObject({
    title: text(256).optional(),
    description: text(4096).optional(),
    url: z.url().optional(),
    timestamp: z.string().optional(),
    color: z.int().min(0).max(0xffffff).optional(),
    footer: z.strictObject({ text: text(2048), icon_url: z.url().optional() }).optional(),
    author: z.strictObject({ name: text(256), url: z.url().optional(), icon_url: z.url().optional() }).optional(),
    fields: z
      .array(z.strictObject({ name: text(256), value: text(1024), inline: z.boolean().optional() }))
      .max(25)
      .optional(),
  })
  .refine((e) => e.title || e.description || e.footer || e.author || e.fields?.length, 'an empty embed');

const customId = z.string().min(1).max(100);
const button = z.strictObject({
  type: z.literal(2),
  id: z.int().optional(),
  style: z.int().min(1).max(4),
  label: text(80),
  custom_id: customId,
  disabled: z.boolean().optional(),
});
const linkButton = z.strictObject({
  type: z.literal(2),
  style: z.literal(5),
  label: text(80),
  url: z.url().max(512),
  disabled: z.boolean().optional(),
});
const select = z.strictObject({
  type: z.literal(3),
  custom_id: customId,
  placeholder: text(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  options: z
    .array(
      z.strictObject({
        label: text(100),
        value: text(100),
        description: text(100).optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(25)
    .refine((all) => new Set(all.map((o) => o.value)).size === all.length, 'option values must differ'),
});
const row = z
  .strictObject({
    type: z.literal(1),
    components: z
      .array(z.union([button, linkButton, select]))
      .min(1)
      .max(5),
  })
  .refine((r) => r.components.length === 1 || r.components.every((c) => c.type === 2), 'a menu fills its row');

const message = {
  content: z
    .string()
    .refine((s) => [...s].length <= 2000, 'at most 2000 characters')
    .optional(),
  embeds: z
    .array(embed)
    .max(10)
    .refine((all) => all.reduce((sum, e) => sum + embedSize(e), 0) <= 6000, 'embeds of more than 6000 characters')
    .optional(),
  components: z
    .array(row)
    .max(5)
    .refine((rows) => {
      const ids = rows.flatMap((r) => r.components.flatMap((c) => ('custom_id' in c ? [c.custom_id] : [])));
      return new Set(ids).size === ids.length;
    }, 'custom_id must be unique')
    .optional(),
  allowed_mentions: allowedMentions.optional(),
  flags: z.int().optional(),
  tts: z.boolean().optional(),
};

function embedSize(e: z.infer<typeof embed>): number {
  const fields = e.fields?.flatMap((f) => [f.name, f.value]) ?? [];
  return [e.title, e.description, e.footer?.text, e.author?.name, ...fields]
    .filter((one) => one !== undefined)
    .reduce((sum, one) => sum + chars(one), 0);
}

const notEmpty = (m: { content?: string | undefined; embeds?: unknown[] | undefined }) =>
  chars(m.content ?? '') > 0 || (m.embeds?.length ?? 0) > 0;

/** Body of an edit of a webhook or interaction message. */
export const editBody = z.strictObject(message).refine(notEmpty, 'cannot send an empty message');
/** An edit that adds a file and nothing else: the form's fields, and its file. */
export const pictureBody = z.strictObject({
  attachments: z
    .array(z.strictObject({ id: z.literal(0), filename: z.string().min(1).max(260), description: text(1024) }))
    .length(1),
  allowed_mentions: allowedMentions,
  files: z
    .array(
      z.strictObject({
        field: z.literal('files[0]'),
        name: z.string(),
        type: z.literal('image/png'),
        bytes: z.instanceof(Buffer).refine((b) => b.subarray(1, 4).toString() === 'PNG' && b.length < 10_485_760),
      }),
    )
    .length(1),
});
/** Body of `POST /channels/{id}/messages`. */
export const channelMessageBody = z
  .strictObject({
    ...message,
    nonce: z.union([z.string().max(25), z.int()]).optional(),
    enforce_nonce: z.boolean().optional(),
    message_reference: z
      .strictObject({
        type: z.literal(0).optional(),
        message_id: snowflake,
        channel_id: snowflake.optional(),
        guild_id: snowflake.optional(),
        fail_if_not_exists: z.boolean().optional(),
      })
      .optional(),
  })
  .refine(notEmpty, 'cannot send an empty message');

/** Body of `POST /interactions/{id}/{token}/callback`. */
export const callbackBody = z.union([
  z.strictObject({ type: z.literal(4), data: editBody }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.literal(64).optional() }).optional() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: z.strictObject(message) }),
  z.strictObject({
    type: z.literal(9),
    data: z.strictObject({
      custom_id: text(100),
      title: text(45),
      components: z
        .array(
          z.strictObject({
            type: z.literal(18),
            label: text(45),
            component: z.strictObject({
              type: z.literal(4),
              custom_id: text(100),
              style: z.union([z.literal(1), z.literal(2)]),
              placeholder: text(100).optional(),
              max_length: z.number().int().min(1).max(4000).optional(),
              required: z.boolean().optional(),
            }),
          }),
        )
        .min(1)
        .max(5),
    }),
  }),
  z.strictObject({
    type: z.literal(8),
    data: z.strictObject({
      choices: z
        .array(
          z.strictObject({
            name: text(100),
            name_localizations: z.record(z.string(), text(100)).optional(),
            value: text(100),
          }),
        )
        .max(25),
    }),
  }),
]);

const LOCALES = ['fr', 'en-US', 'en-GB'] as const;
const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((s) => s === s.toLowerCase(), 'must be lower case');
const localized = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LOCALES), value).optional();
const optionFields = {
  name: commandName,
  name_localizations: localized(commandName),
  description: text(100),
  description_localizations: localized(text(100)),
};
const simpleOption = z.strictObject({
  type: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  ...optionFields,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  min_value: z.int().optional(),
  max_value: z.int().optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
});
const requiredFirst = (options: readonly { required?: boolean | undefined }[]) =>
  options.every((o, i) => !o.required || options.slice(0, i).every((before) => before.required));
const options = z
  .array(simpleOption)
  .max(25)
  .refine(requiredFirst, 'required options must come first')
  .refine((all) => new Set(all.map((o) => o.name)).size === all.length, 'option names must differ')
  .refine((all) => new Set(all.map((o) => o.name_localizations?.fr ?? o.name)).size === all.length, 'fr names differ');
const subcommand = z.strictObject({ type: z.literal(1), ...optionFields, options: options.optional() });
const commandFields = {
  name_localizations: localized(commandName),
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.null()]).optional(),
  integration_types: z
    .array(z.union([z.literal(0), z.literal(1)]))
    .min(1)
    .optional(),
  contexts: z
    .array(z.union([z.literal(0), z.literal(1), z.literal(2)]))
    .min(1)
    .optional(),
  nsfw: z.boolean().optional(),
};
const slash = z.strictObject({
  type: z.literal(1).optional(),
  ...commandFields,
  name: commandName,
  description: text(100),
  description_localizations: localized(text(100)),
  options: z.union([options, z.array(subcommand).max(25)]).optional(),
});
const messageCommand = z.strictObject({
  type: z.literal(3),
  ...commandFields,
  name: text(32),
  name_localizations: localized(text(32)),
  description: z.literal('').optional(),
});
/** Body of `PUT …/commands`. */
export const commandsBody = z
  .array(z.union([slash, messageCommand]))
  .max(110)
  .refine((all) => new Set(all.map((c) => `${c.type ?? 1} ${c.name}`)).size === all.length, 'names must differ')
  .refine((all) => all.every((c) => commandSize(c) <= 8000), 'a command of more than 8000 characters');

/** Longest of each name and description, options included, as Discord adds them up. */
function commandSize(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + commandSize(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const v = value as Record<string, unknown>;
  const longest = (key: string) =>
    Math.max(
      ...[v[key], ...Object.values((v[`${key}_localizations`] as Record<string, string> | undefined) ?? {})].map((s) =>
        typeof s === 'string' ? s.length : 0,
      ),
    );
  return longest('name') + longest('description') + commandSize(v['options'] ?? []);
}
