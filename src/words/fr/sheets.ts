// Phrases du tableur où l’on décide.
export const sheets = {
  'cli.review.export': 'écrit ce qui a été trouvé dans un tableur, où l’on décide',
  'cli.review.import': 'prend les décisions d’un tel tableur',
  fileThere:
    '{file} existe déjà et contient peut-être le travail de quelqu’un. Nommez un autre fichier ou supprimez-le.',
  usageNotBoth: '{one} et {other} ne vont pas ensemble. Donnez l’un des deux.',
  sheetWritten:
    '{n|fiche écrite|fiches écrites} dans {file}; {waiting} attendent une décision. Remplissez les colonnes à partir de « decision ».',
  sheetRead: '{taken|ligne prise|lignes prises}, {unchanged} sans changement, {refused} refusées.',
  sheetNote: 'décidé dans un tableur',
  sheetNoCsv:
    '{file} : la rangée {row} (ligne {line}) n’est pas du CSV ({reason}). Enregistrez de nouveau le tableur en CSV.',
  sheetNoColumn:
    '{file} : la rangée 1 n’a pas de colonne « {name} ». Partez d’un fichier écrit par « onrecord review --export ».',
  sheetOtherColumn: '{file} : rangée 1 : la colonne « {name} » est inconnue ou double. À remplir : {names}.',
  rowNoRecord: '{file} : rangée {row} : la fiche « {id} » n’existe plus. Exportez de nouveau.',
  rowTwice: '{file} : rangée {row} : « {id} » figure déjà à la rangée {other}. Gardez l’une des deux.',
  rowValue: '{file} : rangée {row} : {column} « {value} » n’est pas compris. Choix : {names}.',
  rowRejectsAndChanges: '{file} : la rangée {row} rejette et remplit pourtant {column}. Choisissez.',
  rowOtherKind: '{file} : rangée {row} : {column} ne va pas avec {kind}. Videz la case.',
  rowNeedsDate: '{file} : rangée {row} : il faut une date. Donnez-en une, ou rejetez la fiche.',
  rowNotInText: '{file} : rangée {row} : ces mots ne sont pas dans l’article : « {words} ». Copiez-les de là.',
  rowVerdictClash:
    '{file} : rangée {row} : {who} l’a marquée {theirs} le {at}, vous {yours}. Entendez-vous, exportez de nouveau, tranchez là.',
  rowClash:
    '{file} : rangée {row} : {who} a mis {column} à « {theirs} » le {at}, vous à « {yours} ». Entendez-vous, et donnez celle-là.',
} as const;
