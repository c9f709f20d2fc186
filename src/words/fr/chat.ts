// Boutons, fenêtres et courtes lignes des plateformes de clavardage.
export const chat = {
  'button.share': 'Partager',
  'button.next': 'Suivant',
  'button.previous': 'Précédent',
  'button.context': 'Contexte',
  'button.quotes': 'Autres propos de cette personne',
  'button.timeline': 'Chronologie',
  page: 'Page {page} de {pages}',
  sharedBy: 'Partagé par {user}',
  shortened: 'Raccourci au milieu faute de place; le texte entier est dans l’article.',
  contextMissing: 'Le texte de l’article n’est pas disponible ici; il n’y a rien de plus que la référence.',
  contextOf: 'Le paragraphe où cela se trouve',
  notAllowedHere: 'onrecord n’est pas configuré pour répondre ici. Demandez à la personne qui s’en occupe.',
  rateLimited: 'Beaucoup de questions d’un coup. Réessayez dans {seconds} secondes.',
  tryAgain: 'Cela n’a pas marché. Redemandez, et prévenez la personne qui s’occupe d’onrecord si cela se répète.',
  'action.whosaid': 'Qui a dit cela?',
} as const;
