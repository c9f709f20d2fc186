// Les lignes de la ligne de commande.
export const cli = {
  andMore: 'et {n} de plus',
  'cli.intro': 'onrecord dit qui l’a dit, quand, et où c’est écrit, à partir d’une couverture de presse.',
  'cli.common': 'Chaque sous-commande prend --coverage NOM et --data DOSSIER.',
  'cli.more': 'Pour en savoir plus : onrecord SOUS-COMMANDE --help',
  'cli.value': 'VALEUR',
  'cli.start':
    'Relie chaque plateforme dont les jetons sont définis; sans aucun, le clavardage du terminal et l’aperçu.',
  'cli.ask': 'Répond à ce qu’on taperait dans le clavardage.',
  'cli.ask.json': 'la réponse en JSON',
  'cli.ask.batch': 'répond à un fichier JSONL de {« id », « ask »} en lignes JSON',
  'cli.ask.all': 'classe sans s’abstenir',
  'cli.ask.limit': 'au plus ce nombre d’éléments (20 par défaut; une chronologie est entière)',
  'cli.ask.format': 'json et, pour une chronologie, csv, md, ics ou timelinejs',
  'cli.add': 'Lit des articles (fichier, dossier, fil, JSONL, adresse), extrait, puis enregistre fiches et index.',
  'cli.remove': 'Retire un article et tout ce qui en vient.',
  'cli.build': 'Fait l’index à partir des fiches.',
  'cli.check': 'Vérifie les données; sort avec 1 et une ligne par défaut.',
  'cli.review': 'Passe en revue ce qui a été trouvé automatiquement : accepter, corriger, rejeter.',
  'cli.extract': 'Affiche ce qui est trouvé dans des articles, un par ligne, sans rien écrire.',
  'cli.extract.jsonl': 'un fichier JSONL d’articles',
  'cli.register': 'Inscrit les commandes Discord et affiche le manifeste Slack.',
  'cli.doctor': 'Dit en mots simples ce qui est configuré, joignable et manquant.',
  'start.slack':
    'Slack : définissez SLACK_BOT_TOKEN et SLACK_APP_TOKEN, collez le manifeste d’« onrecord register » sur api.slack.com/apps, redémarrez.',
  'start.discord': 'Discord : définissez DISCORD_TOKEN et DISCORD_CLIENT_ID, lancez « onrecord register », redémarrez.',
  'start.page': 'D’ici là, il répond ici : {url}',
} as const;
