// Ce que seul Slack montre, et ses lignes du journal.
export const slack = {
  'slack.homeTitle': 'On record',
  'slack.close': 'Fermer',
  'slack.looking': 'Recherche dans la couverture…',
  'slack.noWords': 'Ce message ne contient aucun mot à chercher.',
  'slack.connected': 'Slack : connecté ({mode}).',
  'slack.lost': 'Slack : connexion perdue, reconnexion en cours.',
  'slack.failed': 'Slack : injoignable ({detail}); nouvel essai jusqu’à ce que cela marche.',
  'slack.sdk': 'SDK Slack : {detail}',
  'slack.notDelivered': 'Slack : une réponse n’a pas été remise ({outcome} : {detail}).',
  'slack.pictureNotMember':
    'L’image de la chronologie n’a pas pu être ajoutée : je ne suis pas dans ce canal. Tapez /invite @onrecord, puis partagez à nouveau.',
  'slack.pictureLost':
    'Slack : une image n’a pas été remise ({detail}); sa réponse l’a été. Pour missing_scope, réinstallez l’application depuis le manifeste.',
  'slack.answerFailed': 'Slack : une question est restée sans réponse ({detail}).',
  'slack.late': 'Slack : {n} réponses étaient encore en cours à la fin.',
  'slack.installed': 'Slack : installé dans {workspace}.',
  'slack.removed': 'Slack : retiré de {workspace}.',
  'slack.workspaceRefused': 'Slack : l’espace {workspace} refuse son jeton ({reason}); il faut l’installer de nouveau.',
  'slack.appDescription':
    'Qui a dit quoi, quand, et où c’est écrit : des réponses tirées de votre couverture, avec les références.',
} as const;
