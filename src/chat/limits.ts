// What the platforms allow, by name, with the page of their documentation that says so. Only the renderers count in these.

/** https://docs.discord.com/developers/resources/message */
export const DISCORD_MESSAGE = { content: 2000, embeds: 10, nonce: 25 } as const;

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits; `total` counts all embeds of a message together. */
export const DISCORD_EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  total: 6000,
} as const;

/** https://docs.discord.com/developers/resources/message#attachment-object */
export const DISCORD_ATTACHMENT = { description: 1024 } as const;

/** https://docs.discord.com/developers/components/reference */
export const DISCORD_COMPONENTS = {
  rows: 5,
  buttonsPerRow: 5,
  label: 80,
  customId: 100,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  placeholder: 150,
} as const;

/** https://docs.discord.com/developers/interactions/application-commands */
export const DISCORD_COMMAND = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Longest text an option of type string takes. */
  value: 6000,
  /** Names, descriptions and values of one command together. */
  total: 8000,
} as const;

/** https://docs.slack.dev/reference/block-kit/blocks and the pages of the single blocks and elements. */
export const SLACK = {
  blocks: 50,
  homeBlocks: 100,
  sectionText: 3000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  blockId: 255,
  actionId: 255,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionValue: 150,
  selectOptions: 100,
  url: 3000,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3000,
  /** https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
  altText: 1000,
  /** https://docs.slack.dev/reference/methods/chat.postMessage: longer text is cut by Slack. */
  text: 4000,
} as const;
