// What a French page puts around an article: the same requests, labels and buttons as an English one. Kept apart so
// that each list can be read by somebody who reads the language.

const NETWORK = '(?:twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google|x)';
/** `À lire aussi : Le maire démissionne`: a label, whatever follows it. */
const LINK_LABEL =
  /^\W*(?:[àa] (?:lire|voir|écouter|découvrir|consulter)(?: aussi| également| ensuite| en vidéo| en images)?|lire (?:aussi|également|la suite|plus|l['’]article)|voir (?:aussi|également)|sur le même (?:sujet|thème)|dans (?:la même rubrique|ce dossier)|(?:nos )?articles? (?:liés?|connexes?|similaires?|recommandés?)|pour aller plus loin|les plus (?:lus|populaires|consultés|partagés)|en vidéo|en images|notre dossier|plus d['’](?:informations?|articles?)|mots[- ]clés|thèmes?|étiquettes|publicité|annonce|la suite (?:après|sous|de l['’]article après) (?:la |cette )?publicité|contenu (?:sponsorisé|commandité|partenaire))(?:\s*[:|►>»]+\s*.{0,200}|\W*)$/iu;
const BUTTON = new RegExp(
  String.raw`^\W*(?:partager(?: (?:cet article|sur ${NETWORK}|par (?:e-?mail|courriel)))?|imprimer|envoyer|enregistrer|commenter|commentaires?|\d+ commentaires?|(?:voir|lire|afficher|laisser|ajouter|poster)(?: (?:tous )?les| un)? commentaires?|réagir|s['’]abonner|abonnez-vous|se connecter|connexion|s['’]inscrire|déjà (?:abonné|inscrit|un compte).{0,40}|accueil|rechercher|menu|fermer|tout accepter|tout refuser|gérer (?:les|mes) (?:cookies|préférences)|réservé aux abonnés|article réservé aux abonnés|copier le lien|lire plus tard|offrir (?:cet )?article|retour en haut|suivant|précédent|voir plus|charger plus)\W*$`,
  'iu',
);
const REQUEST = new RegExp(
  String.raw`^[^\p{L}©]*(?:abonnez-vous|inscrivez-vous|recevez\b.{0,80}\b(?:infolettre|newsletter|e-?mail|courriel)|suivez(?:-nous)?\b.{0,60}\bsur ${NETWORK}|cliquez (?:ici|sur)|téléchargez (?:notre|l['’]) ?appli|connectez-vous|créez (?:un|votre) compte|soutenez\b.{0,60}\b(?:journalisme|rédaction|média)|faites un don|(?:vous avez|il vous reste)\b.{0,60}\b(?:lire|article|abonn)|cet article (?:est|vous est) (?:réservé|offert)|pour (?:lire la suite|continuer|poursuivre)\b.{0,60}\babonn|la suite (?:est réservée|de cet article)|ce contenu (?:est réservé|n['’]est pas)|en (?:cliquant|continuant|vous inscrivant|poursuivant)\b|nous utilisons des cookies|(?:nous et )?nos partenaires\b.{0,40}\b(?:utilisons|stockons|cookies)|tous droits réservés|toute reproduction\b.{0,40}\binterdite|©)`,
  'iu',
);
const REPORTING =
  /(?<!\p{L})(?:a dit|dit|déclaré|affirmé|ajouté|expliqué|assuré|selon|estime|confié|répondu)(?!\p{L})/iu;

/** The block asks a reader of French for something, or is a button, a label, a legal line. */
export function isFrenchPrompt(block: string): boolean {
  if (block.length > 300) return false;
  if (BUTTON.test(block) || LINK_LABEL.test(block)) return true;
  if (REPORTING.test(block) || /[«“"]/.test(block)) return false;
  return REQUEST.test(block);
}

const STAMP =
  /^\(?(?:publiée?|mise? (?:à jour|en ligne)|modifiée?|actualisée?|posté)(?: le| à| il y a| par\b.{2,60})?\b.{0,90}$/iu;
const BY =
  /^(?:[Pp]ar|PAR|[Pp]ropos recueillis par|[Tt]exte de|[Aa]vec) \p{Lu}[\p{L}\p{M}.’'-]+(?: (?:\p{Lu}[\p{L}\p{M}.’'-]+|de|du|la|le|et|,)){1,8}(?:[,|–—-] .{2,40})?$/u;
const READING_TIME =
  /^(?:temps de lecture ?:? ?\d.{0,12}|lecture \d{1,2} min\.?|il y a \d+ (?:heures?|minutes?|jours?))$/iu;

/** A line that names the author or says when it was published. */
export function isFrenchByline(line: string): boolean {
  if (line.length > 120 || /[«“"]/.test(line)) return false;
  return (STAMP.test(line) && /\d/.test(line)) || BY.test(line) || READING_TIME.test(line);
}
