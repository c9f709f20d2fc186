// Ce qui se dit pendant la lecture : ce qui n’a pas pu être pris, et ce qui l’a été autrement qu’il n’était.
export const reading = {
  fileMissing: '{file} : ce fichier ou dossier n’existe pas. Vérifiez le chemin.',
  fileUnreadable: '{file} : lecture impossible ({reason}). Vérifiez les permissions.',
  fileNameDamaged: '{file} : le nom du fichier n’est pas en UTF-8. Renommez-le et ajoutez-le de nouveau.',
  fileTooLarge: '{file} : dépasse {limit}, plus que tout article. Découpez-le ou donnez les articles en JSON Lines.',
  fileEmpty: '{file} : est vide. Enregistrez l’article de nouveau.',
  noWords: '{file} : ne contient aucun mot. Enregistrez l’article de nouveau.',
  notText: '{file} : n’est pas du texte (octet {offset}). Enregistrez l’article en texte ou en HTML.',
  notUtf8:
    '{file} : l’octet {offset} n’est pas de l’UTF-8 : fichier abîmé ou tronqué. Enregistrez-le de nouveau, en UTF-8.',
  encodingConverted: '{file} : a été lu en {encoding}. Si des lettres paraissent fausses, enregistrez-le en UTF-8.',
  charactersLost:
    '{file} : des octets ne sont pas des caractères de {encoding} et s’affichent �. Enregistrez la page en UTF-8.',
  kindUnknown: '{file} : « {type} » ne se lit pas. Enregistrez l’article en texte ou en HTML.',
  folderEmpty: '{file} : le dossier ne contient rien à lire.',
  linkOutside: '{file} : un lien qui sort du dossier, pas suivi. Donnez ce qu’il désigne par son propre chemin.',
  folderTooDeep: '{file} : plus de {limit} dossiers l’un dans l’autre. Donnez-le par son propre chemin.',
  lineNotJson: '{file}:{line} : ce n’est pas du JSON ({reason}). Corrigez la ligne ; les autres ont été prises.',
  lineTorn:
    '{file}:{line} : le fichier s’arrête au milieu de cette ligne. Récupérez-le ; les lignes d’avant ont été prises.',
  lineTooLong: '{file}:{line} : la ligne dépasse {limit}. Donnez un article par ligne.',
  lineNotUtf8: '{file}:{line} : l’octet {offset} de la ligne n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.',
  lineNotObject: '{file}:{line} : il faut un objet comme {“id”:“…”,“text”:“…”}. Corrigez la ligne.',
  lineNoId: '{file}:{line} : il manque « id ». Donnez à chaque ligne son identifiant.',
  lineBadId:
    '{file}:{line} : « id » doit être un texte de 1 à 256 caractères sur une ligne, sans blancs autour. Corrigez-le.',
  lineFieldNotText: '{file}:{line} : « {field} » doit être un texte. Corrigez-le ou retirez-le.',
  lineFieldEmpty: '{file}:{line} : « {field} » est vide. Remplissez-le ou retirez la ligne.',
  lineFieldDamaged:
    '{file}:{line} : « {field} » contient un NUL ou la moitié d’un caractère. Réécrivez la ligne depuis l’original.',
  lineNoContent: '{file}:{line} : ni « text » ni « quote ». Donnez l’un ou l’autre.',
  lineTextAndQuote:
    '{file}:{line} : « text » et « quote » à la fois. Donnez un article ou une citation, chacun sur sa ligne.',
  lineIdTwice:
    '{file}:{line} : l’identifiant « {id} » est déjà celui de la ligne {first}, qui a été prise. Donnez-en un autre.',
  urlDropped:
    '{file}:{line} : l’adresse « {url} » n’est pas une simple adresse http ou https et a été omise ; le reste a été pris.',
  publishedDropped:
    '{file}:{line} : « published » n’est pas une date comme 2023-03-22 et a été omis ({value}) ; le reste a été pris.',
  pageWithoutText: '{file} : aucun article trouvé dans la page. Enregistrez plutôt son texte.',
  pageTooDeep: '{file} : la page a plus de {limit} niveaux. Enregistrez plutôt son texte.',
  pageTooManyElements: '{file} : la page a plus de {limit} éléments. Enregistrez plutôt son texte.',
  feedBroken: '{file} : le flux est abîmé ({reason}) ; ce qui est entier a été pris. Récupérez-le de nouveau.',
  feedEmpty: '{file} : le flux n’a aucune entrée.',
  feedEntryEmpty: '{file} : l’entrée {entry} n’a ni texte ni lien vers un texte. Ajoutez l’article à part.',
  pageAgain: '{file} : la même page que {url}, déjà lue sous le nom « {other} » ; elle n’a pas été reprise.',
  sameAsEarlier:
    '{file} : « {id} » est presque identique à « {other} » ({percent} %) : un même article de deux sources. Les deux sont gardés.',
  otherLanguage:
    '{file} : « {id} » n’est pas en anglais ({language}). L’article est gardé et se laisse chercher ; seul ce qui est entre guillemets a été extrait.',
  archiveBroken: '{file} : l’archive est illisible ({reason}). Décompressez-la et ajoutez le dossier.',
  archiveTooLarge:
    '{file} : dépasse {limit} une fois décompressé, plus que tout article. Décompressez vous-même si vous y avez confiance.',
  archiveNested:
    '{file} : est une archive dans une archive, qui n’est pas ouverte. Décompressez-la et ajoutez-la seule.',
  archiveNameTwice:
    '{file} : ce nom figure plus d’une fois dans l’archive ; l’autre fichier a été repris sous le nom « {name} ».',
  pdfBroken: '{file} : le PDF est illisible ({reason}). Enregistrez l’article en texte ou en HTML.',
  docxBroken: '{file} : le document Word est illisible ({reason}). Enregistrez l’article en texte ou en HTML.',
  pdfLocked: '{file} : le PDF est protégé par un mot de passe. Enregistrez-le sans.',
  pdfWithoutText:
    '{file} : le PDF contient des images de pages, sans texte. Passez-le à la reconnaissance de texte, ou enregistrez le texte.',
  mailBroken: '{file} : le message est illisible ({reason}). Enregistrez l’article en texte ou en HTML.',
  sitemapEmpty: '{file} : le plan du site ne contient aucune page.',
  sitemapNested: '{file} : est un plan de site contenu dans deux autres, qui n’est pas suivi. Donnez-le seul.',
  sitemapLong: '{file} : contient plus de {limit} pages ; les premières ont été prises. Donnez les autres à part.',
  urlInvalid: '{url} : n’est pas une adresse, ou n’y mène pas. Vérifiez comment elle est écrite.',
  urlScheme: '{url} : « {scheme} » ne se récupère pas. Donnez une adresse http ou https.',
  urlPassword:
    '{url} : une adresse qui contient un mot de passe ne se récupère pas. Enregistrez la page et ajoutez le fichier.',
  urlPrivate: '{url} : mène à {address}, qui n’est pas une adresse publique. Si c’est voulu, ajoutez --allow-private.',
  urlRedirects: '{url} : plus de {limit} redirections. Donnez l’adresse où elles aboutissent.',
  urlTimeout: '{url} : pas de réponse entière en {limit}. Réessayez, ou enregistrez la page et ajoutez le fichier.',
  urlStatus: '{url} : le serveur a répondu {status}. Vérifiez l’adresse, ou enregistrez la page et ajoutez le fichier.',
  urlForbidden:
    '{url} : le fichier robots.txt du site demande de ne pas lire cette page. Enregistrez-la vous-même et ajoutez le fichier.',
  urlUnreachable: '{url} : injoignable ({reason}). Vérifiez l’adresse et la connexion.',
  urlKindUnknown: '{url} : « {type} » ne se lit pas. Donnez l’adresse d’une page, d’un texte ou d’un flux.',
  modelMissing:
    '{file} : manque, les paroles rapportées ne sont donc trouvées que par des règles. Réinstallez le paquet ou entraînez le modèle.',
  modelDamaged:
    '{file} : illisible ({reason}), les paroles rapportées ne sont donc trouvées que par des règles. Réinstallez le paquet.',
} as const;
