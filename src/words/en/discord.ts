// The log of the Discord bot: for whoever runs it.
export const discord = {
  'discord.connected': 'Discord: connected',
  'discord.lost': 'Discord: connection lost (code {code}); reconnecting',
  'discord.back': 'Discord: connected again',
  'discord.unreachable': 'Discord cannot be reached ({detail}); trying again until it can',
  'discord.answerLost': 'Discord: an answer could not be delivered ({detail})',
  'discord.pictureLost': 'Discord: a picture could not be delivered ({detail}); its answer was',
  'discord.fault': 'Discord: a fault while answering ({detail})',
  'discord.late': 'Discord: {n} answers were still not delivered at the stop',
  'discord.sdk': 'discord.js: {detail}',
} as const;
