// La table des codes d’erreur : ce qui ne va pas, et quoi faire.
export const problems = {
  unexpected: 'Une erreur inattendue s’est produite : {detail}. LOG_LEVEL=debug montre où.',
  usageUnknownSubcommand: 'La sous-commande « {name} » n’existe pas. Essayez : {names}.',
  usageUnknownFlag: '{subcommand} n’a pas d’option « {flag} ». Voir : onrecord {subcommand} --help.',
  usageTheme: '« {value} » n’est pas un thème. Choisissez light ou dark.',
  usagePicture: '« {file} » : une image s’écrit dans un fichier qui finit par .svg ou .png.',
  usageNoTimeline: 'Ce n’est pas une chronologie. Demandez-en une : onrecord chart "/timeline …" -o FICHIER.png',
  usageMissing: '{subcommand} demande {what}. Voir : onrecord {subcommand} --help.',
  usageNotANumber: '{flag} prend un nombre entier à partir de 1, pas « {value} ».',
  usageNoValue: '{flag} demande une valeur.',
  usageNotTogether: '{flag} et {other} ne vont pas ensemble : retirez l’un des deux.',
  fileIsFolder: '{file} : est un dossier. Donnez un fichier de ce dossier.',
  badCoverageName:
    'Un nom de couverture est fait de a-z, 0-9 et « - », commence par une lettre ou un chiffre et compte au plus 63 caractères : « {name} » n’en est pas un.',
  noSuchCoverage: 'Il n’y a pas de couverture « {name} » sous {data}. Il y a : {names}.',
  noCoverage: 'Il n’y a encore aucune couverture sous {data}. Ajoutez des articles : onrecord add CHEMIN.',
  configNoData:
    'ONRECORD_DATA vaut {data}, où il n’y a aucune couverture. Corrigez-la ou retirez-la, ou ajoutez des articles : onrecord add CHEMIN.',
  outputRefused:
    'La sortie n’a pas pu être écrite ({reason}) : la réponse n’est pas complète. Vérifiez la place sur le disque.',
  whichCoverage: 'Il y a plus d’une couverture ({names}) : précisez avec --coverage NOM ou ONRECORD_COVERAGE.',
  unknownCommand: 'La commande /{name} n’existe pas. Il y a : {names}.',
  unknownCommandNear: 'La commande /{name} n’existe pas. Vouliez-vous dire {near}?',
  usageTooManyPlain: '{subcommand} a reçu plus qu’il ne prend : « {extra} ». Voir : onrecord {subcommand} --help.',
  usageTooMany:
    '{subcommand} a reçu plus qu’il ne prend : « {extra} ». Mettez une question entre guillemets. Voir : onrecord {subcommand} --help.',
  usageTimelineOnly:
    '--format {format} ne sert qu’aux chronologies. Demandez : /timeline …, ou utilisez --format json.',
  usageChoice: '{flag} prend une de ces valeurs : {names}, pas « {value} ».',
  usageBatchLine:
    '{file}:{line} : pas un objet JSON avec les textes « id » et « ask ». Corrigez la ligne; les autres ont reçu une réponse.',
  usageBatchNotUtf8:
    '{file}:{line} : pas en UTF-8. Enregistrez le fichier en UTF-8; les autres lignes ont reçu une réponse.',
  configNoSuchCoverage:
    'ONRECORD_COVERAGE nomme la couverture « {name} », qui n’existe pas sous {data}. Il y a : {names}. Changez-la ou retirez-la.',
  configChoice: '{variable} doit être une de ces valeurs : {wanted}. Changez-la ou retirez-la.',
  configCoverageName:
    '{variable} n’est pas un nom de couverture : a-z, 0-9 et « - », 63 caractères au plus, d’abord une lettre ou un chiffre.',
  configPrefix:
    '{variable} devrait commencer par « {wanted} » : on dirait un autre type de jeton. Recopiez-le de la page de l’application.',
  configSecret: '{variable} contient une espace ou un caractère qu’aucun jeton ne contient. Recopiez-la.',
  configSnowflake: '{variable} doit être un identifiant Discord : de 15 à 22 chiffres. Recopiez-le.',
  configUrl: '{variable} doit être une adresse qui commence par http:// ou https://. Changez-la ou retirez-la.',
  configPort: '{variable} doit être un numéro de port de 0 à 65535. Changez-le ou retirez-le.',
  configTooShort:
    '{variable} est trop court : prenez au moins {wanted} caractères, par exemple de « openssl rand -hex 24 ».',
  configHost: '{variable} doit être une adresse où écouter, par exemple 0.0.0.0. Changez-la ou retirez-la.',
  configHalf: '{variable} est définie mais pas {wanted} : il faut les deux. Définissez-la, ou retirez {variable}.',
  configSettings: 'ONRECORD_SETTINGS : {file} : {detail}. Corrigez le fichier ou retirez la variable.',
  slackTokenRefused:
    'Slack refuse le jeton ({reason}). Vérifiez {variable} : reprenez-le sur la page de l’application, api.slack.com.',
  slackPortTaken: 'Le port {port} est pris ou interdit ({reason}) : donnez-en un autre à PORT.',
  slackStateKeyMissing: '{file} est chiffré : donnez à ONRECORD_STATE_KEY la clé avec laquelle il a été écrit.',
  slackStateKeyWrong:
    '{file} ne s’ouvre pas avec cette ONRECORD_STATE_KEY : donnez la clé avec laquelle il a été écrit, ou supprimez le fichier et réinstallez l’application dans cet espace.',
  slackStateDamaged:
    '{file} n’est pas une installation Slack écrite par onrecord : supprimez-le et réinstallez l’application dans cet espace.',
  portTaken:
    '{variable} vaut {port}, qu’un autre programme utilise ou qui est interdit. Choisissez un autre port ou retirez-la.',
  discordTokenRefused:
    'Discord refuse le jeton (DISCORD_TOKEN). Copiez-le de nouveau dans le portail des développeurs, page « Bot ».',
  discordGatewayRefused: 'Discord a fermé la connexion pour de bon (code {code}).',
  discordRegisterRefused:
    'Discord refuse d’enregistrer les commandes ({detail}). Vérifiez DISCORD_CLIENT_ID, et que le bot est invité avec la portée applications.commands.',
  discordUnreachable: 'Discord est injoignable ({detail}). Vérifiez le réseau et DISCORD_API_URL, puis réessayez.',
  discordNoClientId:
    'Il faut DISCORD_CLIENT_ID pour enregistrer les commandes : « Application ID » dans le portail des développeurs.',
  registerUrl: '--url {url} : ce n’est pas une adresse https.',
  registerNothing:
    'Rien à enregistrer : ni DISCORD_TOKEN ni variable de Slack. Pour une nouvelle application Slack, utilisez --slack.',
} as const;
