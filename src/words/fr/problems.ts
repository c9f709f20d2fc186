// La table des codes d’erreur : ce qui ne va pas, et quoi faire.
export const problems = {
  unexpected: 'Une erreur inattendue s’est produite : {detail}. LOG_LEVEL=debug montre où.',
  usageUnknownSubcommand: 'La sous-commande « {name} » n’existe pas. Essayez : {names}.',
  usageUnknownFlag: '{subcommand} n’a pas d’option « {flag} ». Voir : onrecord {subcommand} --help.',
  usageMissing: '{subcommand} demande {what}. Voir : onrecord {subcommand} --help.',
  usageNotANumber: '{flag} prend un nombre entier à partir de 1, pas « {value} ».',
  usageNoValue: '{flag} demande une valeur.',
  usageNotThere: '{path} : fichier introuvable.',
  badCoverageName:
    'Un nom de couverture est fait de a-z, 0-9 et « - », commence par une lettre ou un chiffre et compte au plus 63 caractères : « {name} » n’en est pas un.',
  noSuchCoverage: 'Il n’y a pas de couverture « {name} » sous {data}. Il y a : {names}.',
  noCoverage: 'Il n’y a encore aucune couverture sous {data}. Ajoutez des articles : onrecord add CHEMIN.',
  whichCoverage: 'Il y a plus d’une couverture ({names}) : précisez avec --coverage NOM ou ONRECORD_COVERAGE.',
  unknownCommand: 'La commande /{name} n’existe pas. Il y a : {names}.',
  unknownCommandNear: 'La commande /{name} n’existe pas. Vouliez-vous dire {near}?',
} as const;
