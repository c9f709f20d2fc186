// Ce qui se dit des fiches sur le disque : les fautes que `check` trouve, ce qu’un ajout ou une relecture a fait.
export const records = {
  diskRefuses:
    '{file} : le disque le refuse ({reason}). Vérifiez les droits et la place, ou nommez un autre dossier avec --data.',
  recordNoJson: '{file}:{line} : pas du JSON. Corrigez ou supprimez la ligne.',
  recordInvalid: '{file}:{line} : {field} : {why}. Corrigez la ligne.',
  recordSecondHeader: '{file}:{line} : un second en-tête. Supprimez la ligne.',
  recordNoHeader: '{file}:{line} : la première fiche doit être l’en-tête : {“type”:“header”,“format”:1,…}.',
  recordOtherName: '{file}:{line} : l’en-tête nomme la couverture « {name} »; ce doit être le nom de son dossier.',
  idTwice:
    '{file}:{line} : l’identifiant « {id} » ({type}) figure déjà plus haut. Donnez-en un autre à l’une des fiches.',
  referenceNowhere:
    '{file}:{line} : « {id} » : {field} nomme « {to} », qui n’existe pas. Corrigez ou ajoutez la fiche.',
  replacedInCircle:
    '{file}:{line} : « {id} » est remplacé par « {to} », que lui-même remplace : on ne voit ni l’un ni l’autre. Corrigez replacedBy.',
  placeMissing:
    '{file}:{line} : « {id} » est sans référence, bien que l’article ait un texte. Retirez et rajoutez l’article.',
  proofDiffers:
    '{file}:{line} : « {id} » : la preuve n’est pas celle de l’extrait, de l’endroit et de l’article « {article} ». Corrigez avec : onrecord review.',
  wordsDiffer:
    '{file}:{line} : « {id} » : les mots ne sont pas ceux de la référence. Corrigez text et parts, ou marquez paraphrase.',
  notInText: '{file}:{line} : « {id} » : {field} ne se trouve pas à cet endroit du texte. Corrigez-le.',
  textDiffers: '{file} : pas le texte dont l’article « {id} » a été lu. Supprimez le fichier et rajoutez l’article.',
  indexMissing: '{file} : il n’y a pas d’index de ces fiches. Lancez : onrecord build.',
  indexDamaged: '{file} : l’index est endommagé. Lancez : onrecord build.',
  indexOtherEngine: '{file} : l’index est au format {engine}, cette version lit {expected}. Lancez : onrecord build.',
  recordsFaulty: 'Les fiches de « {name} » ont des fautes; rien n’a été changé. Pour les voir : onrecord check.',
  recordRefused:
    'La fiche « {id} » n’a pas été prise : {field} : {why}. Corrigez-le à la source, ou signalez la faute à onrecord.',
  coverageBusy:
    'Un autre processus ({pid} sur « {host} ») garde la couverture « {name} ». Attendez-le; s’il n’existe plus, supprimez {file}.',
  coverageChanged:
    'La couverture « {name} » a été changée au même moment par quelqu’un d’autre. Rien n’a été fait; réessayez.',
  citationDiffers: 'L’article « {article} » n’a pas ces mots à {start}–{end} : {excerpt}',
  givenOverArticle:
    'La citation « {id} » n’a pas été prise : un article avec son texte porte cet identifiant. Donnez-en un autre à la citation.',
  articleNotThere:
    'Il n’y a pas d’article « {id} » dans « {name} ». Pour les identifiants : onrecord ask /sources --json.',
  articleUnknown:
    'Il n’y a pas d’article « {id} » dans « {name} ». Rien n’a été retiré; pour voir : onrecord ask /sources --json.',
  articleUnknownNear:
    'Il n’y a pas d’article « {id} » dans « {name} ». Vouliez-vous dire « {near} »? Rien n’a été retiré.',
  'added.one': '{n} article ajouté',
  'added.other': '{n} articles ajoutés',
  'doubles.one':
    'L’un d’eux est presque identique à un autre : un même article venu de deux endroits. Les deux sont gardés.',
  'doubles.other':
    '{n} d’entre eux sont presque identiques à d’autres : un même article venu de plusieurs endroits. Tous sont gardés.',
  'quotesChanged.one':
    '{id} : le nouveau texte donne {n} citation en d’autres mots que l’ancien. Les deux versions sont gardées ; voyez avec « onrecord review ».',
  'quotesChanged.other':
    '{id} : le nouveau texte donne {n} citations en d’autres mots que l’ancien. Les deux versions sont gardées ; voyez avec « onrecord review ».',
  'quotesGone.one':
    '{id} : le nouveau texte ne contient plus {n} citation de l’ancien. Les deux versions sont gardées ; voyez avec « onrecord review ».',
  'quotesGone.other':
    '{id} : le nouveau texte ne contient plus {n} citations de l’ancien. Les deux versions sont gardées ; voyez avec « onrecord review ».',
  'ruleUsed.one': '« {words} » est {speaker}, selon votre règle : {n} citation.',
  'ruleUsed.other': '« {words} » est {speaker}, selon votre règle : {n} citations.',
  'revised.one': '{n} article révisé',
  'revised.other': '{n} articles révisés',
  'unchanged.one': '{n} article inchangé',
  'unchanged.other': '{n} articles inchangés',
  'removed.one': '{n} article retiré',
  'removed.other': '{n} articles retirés',
  coverageHolds:
    'La couverture « {name} » contient maintenant {articles|article|articles}, {quotes|citation|citations}, {reports|fait daté|faits datés}.',
  coverageEmpty: 'Rien n’a jamais été ajouté à la couverture « {name} ».',
  indexBuilt: 'Index de « {name} » bâti de {quotes|citation|citations} et {reports|fait daté|faits datés}.',
  indexCurrent: 'L’index de « {name} » est à jour.',
  checkedWell:
    'Aucune faute dans « {name} » : {articles|article|articles}, {quotes|citation|citations}, {reports|fait daté|faits datés}.',
  checkedTexts: 'Toutes les preuves tiennent; {atHand} textes sur {of} étaient disponibles et ont été comparés.',
  readProgress: 'Lecture : {n|article|articles}',
  readProgressLeft: 'Lecture : {n|article|articles} · {percent} % · encore {left}',
  indexProgress: 'Construction de l’index',
  vectorsProgress: 'Calcul des vecteurs de phrases : {n} sur {all}',
  decisionGone: 'Quelqu’un a tranché « {id} » entre-temps, ou la fiche n’existe plus. Elle reste telle quelle.',
  'review.place': '{n} sur {of} · {title} · paragraphe {paragraph}',
  'review.note': '  note (Entrée : {otherwise})',
  'review.accepted': 'comparé avec l’article',
  'review.rejected': 'ce n’en est pas une',
  'review.corrected': 'corrigé : {fields}',
  'review.words': 'mots',
  'review.speaker': 'locuteur (- pour aucun)',
  'review.stance': 'attitude',
  'review.date': 'date',
  'review.summary': 'résumé',
  'review.decide': 'Qu’en est-il ?',
  'review.asItIs': 'tel quel',
  'review.key.a': '[a]ccepter',
  'review.key.c': '[c]orriger',
  'review.key.r': '[r]ejeter',
  'review.key.s': '[s]auter',
  'review.key.q': '[q]uitter',
  'review.key.w': '[w] qui l’a dit',
  'review.key.u': '[u] annuler',
  'review.key.m': '[m] autre chose',
  'review.key.k': '[k] garder les deux',
  'review.complaint': 'signalé dans le clavardage : {reason}',
  'review.dates': '{n} sur {of} · les dates d’un même événement divergent',
  'review.confirmed': 'les articles divergent bien',
  'review.settled': 'vérifié',
  'review.speakerField': 'locuteur',
  'review.thisOne': '[t] cette citation seulement',
  'review.likeIt.one': '[l] toutes les semblables : « {words} » est {name} désormais ({n} autre citation)',
  'review.likeIt.other': '[l] toutes les semblables : « {words} » est {name} désormais ({n} autres citations)',
  'review.nothingToUndo': 'Il n’y a rien à annuler.',
  'review.what': 'que faut-il corriger (numéro)',
  'review.sameSpeaker': 'Ce locuteur et un autre ne font qu’un',
  'review.otherSpeaker': 'Le locuteur de cet article est un homonyme',
  'review.rule': 'Ces mots désignent toujours quelqu’un',
  'review.join': 'Ce fait et un autre sont le même événement',
  'review.part': 'Ce fait et un autre sont deux événements',
  'review.article': 'Média et date de l’article',
  'review.sameAs': '{name} est la même personne que',
  'review.calledHere': '{name} de cet article s’appelle',
  'review.ruleWords': 'mots',
  'review.ruleSpeaker': '« {words} » est',
  'review.publisher': 'média (- pour aucun)',
  'review.published': 'date de publication (- pour inconnue)',
  'review.noOther': 'Il n’y a pas d’autre fait vers cette date.',
  'review.which': 'lequel (numéro)',
  'review.done': '{accept} acceptées, {correct} corrigées, {reject} rejetées; {left} restent.',
  'cli.add.again': 'relit les articles déjà présents; ce qui est vérifié ou rejeté reste',
  'cli.add.allow-private': 'permet les adresses privées',
  'cli.review.by': 'votre nom, pour les fiches que vous vérifiez',
} as const;
