// Le journal du bot Discord : pour la personne qui s’en occupe.
export const discord = {
  'discord.connected': 'Discord : connecté',
  'discord.lost': 'Discord : connexion perdue (code {code}); nouvelle tentative',
  'discord.back': 'Discord : de nouveau connecté',
  'discord.unreachable': 'Discord est injoignable ({detail}); on réessaie jusqu’à ce que ça marche',
  'discord.answerLost': 'Discord : une réponse n’a pas pu être livrée ({detail})',
  'discord.pictureLost': 'Discord : une image n’a pas pu être remise ({detail}); sa réponse l’a été',
  'discord.fault': 'Discord : erreur en répondant ({detail})',
  'discord.late': 'Discord : {n} réponses n’étaient pas livrées à l’arrêt',
  'discord.sdk': 'discord.js : {detail}',
} as const;
