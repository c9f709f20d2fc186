// Phrases sur les locuteurs et les couvertures.
export const keeping = {
  'cli.speakers': 'Liste, réunit, sépare et renomme les locuteurs.',
  'cli.speakers.in': 'split : l’article dont le locuteur est un homonyme',
  'cli.speakers.as': 'split : comment celui-là s’appelle',
  'cli.speakers.by': 'votre nom, pour les fiches',
  'cli.speakers.note': 'pourquoi',
  'cli.coverage': 'Liste, crée, retire, exporte et importe les couvertures.',
  'cli.coverage.yes': 'remove : oui, tout',
  'cli.coverage.no-texts': 'export : sans les textes des articles',
  'cli.coverage.as': 'import : le nom qu’elle prend ici',
  coverageOwn: '{name} : {articles|article|articles}, {quotes|citation|citations}, {reports|fait daté|faits datés}',
  coverageSample:
    '{name} (exemple) : {articles|article|articles}, {quotes|citation|citations}, {reports|fait daté|faits datés}',
  coverageCreated: 'La couverture « {name} » existe, vide. Remplissez-la : onrecord add CHEMIN --coverage {name}.',
  coverageRemoved: 'La couverture « {name} » est retirée : fiches, textes et index.',
  coverageRemoveSure:
    '« {name} » disparaîtrait avec ses fiches, corrections et textes. Exportez-la d’abord, puis donnez --yes.',
  coverageThere: 'Il y a déjà une couverture « {name} ». Donnez un autre nom avec --as, ou retirez-la d’abord.',
  coverageExported: 'Couverture « {name} » écrite dans {file} : {articles|article|articles}, {texts|texte|textes}.',
  coverageImported:
    'Couverture « {name} » prise : {articles|article|articles}, {quotes|citation|citations}, {reports|fait daté|faits datés}; toutes les preuves tiennent, {texts|texte comparé|textes comparés}.',
  coverageFileBroken: '{file} : pas l’archive d’une couverture, ou endommagée ({reason}). Exportez de nouveau.',
  coverageFileName: '{file} : contient « {name} », qu’aucune archive de couverture n’a. Rien n’a été pris.',
  coverageFileHash:
    '{file} : « {name} » n’est pas ce qui a été exporté : son empreinte diffère. Rien n’a été pris; exportez de nouveau.',
  coverageFileMissing: '{file} : « {name} » manque. Rien n’a été pris; exportez de nouveau.',
  'speakers.merge': 'un seul locuteur',
  'speakers.split': 'deux locuteurs',
  'speakers.rename': 's’appelle ainsi',
  'speakers.wikidata': 'vérifié dans Wikidata',
  'speakers.also': 'aussi {names}',
  speakersSplit: 'Donnez deux noms pris pour un seul, ou un nom avec --in ARTICLE et --as NOM.',
  speakersOne: 'Les deux sont déjà « {name} ».',
  'speakers.none': 'Personne ne parle sous son nom dans cette couverture pour le moment.',
  speakerNotIn:
    '« {name} » ne parle pas dans l’article « {article} ». Pour les identifiants : onrecord ask /sources --json.',
  speakerNobody: 'Personne ne s’appelle « {name} ». Pour les noms : onrecord speakers list.',
  speakerAmbiguous: '« {name} » peut être {names}. Donnez le nom entier.',
  speakerWikidata: '« {value} » n’est pas un identifiant Wikidata. Il ressemble à Q42; - l’enlève.',
  'kind.person': 'personne',
  'kind.organisation': 'organisation',
  'kind.document': 'document',
  'kind.group': 'groupe',
  'doctor.loose.one':
    'Une correction (« {id} ») ne trouve plus rien à corriger : ses mots se lisent autrement maintenant.',
  'doctor.loose.other':
    '{n} corrections (« {id} » est la première) ne trouvent plus rien à corriger : leurs mots se lisent autrement maintenant.',
  'doctor.reported.one': 'Un signalement attend la rédaction : onrecord review.',
  'doctor.reported.other': '{n} signalements attendent la rédaction : onrecord review.',
} as const;
