/** What tells an outcome that two people would agree on from a wish, in French. */
import { anyLetters, pattern, whole } from './spelling';

/** Praise: everybody hopes for it, and everybody pictures something else. */
const PRAISE = `(?:faciles?|facilement|simples?|simplement|intuiti(?:f|ve)s?|pratiques?|confortables?|fluides?|agréables?|beaux?|belles?|bon(?:ne)?s?|bien|mieux|meilleure?s?|rapides?|rapidement|vite|réacti(?:f|ve)s?|performante?s?|stables?|robustes?|fiables?|scalables?|évoluti(?:f|ve)s?|flexibles?|souples?|maintenables?|efficaces?|efficacement|optima(?:l|le|les|ux)|optimisée?s?|modernes?|attrayante?s?|esthétiques?|jolie?s?|propres?|professionnel(?:le)?s?|utilisables?|précis(?:e|es)?|acceptables?|appropriée?s?|adéquate?s?|raisonnables?|suffisante?s?|satisfaisante?s?|corrects?|correctes?|correctement|améliorée?s?|convivia(?:l|le|les|ux)|ergonomiques?|lisibles?|compréhensibles?|claire?s?|cohérente?s?|harmonieu(?:x|se|ses)|ok|nickel|au top)`;
const IS = `(?:est|sont|soi(?:t|ent)|être|sera|seront|restent?|rester|semblent?|paraît|fonctionnent?|fonctionner|marchent?|marcher|comportent?|chargent?|charger|répond(?:ent|re)?|réagi(?:t|ssent)|affichent?|afficher|tournent?|devien(?:t|nent)|rendu|a l'air)`;
const ADVERBS = `(?:facilement|rapidement|aisément|intuitivement|efficacement|correctement|proprement|convenablement|simplement|confortablement|gracieusement|sans (?:effort|difficulté|problème|accroc|souci))`;
const QUALITIES = `(?:performances?|qualité|ergonomie|utilisabilité|expérience(?: utilisateur)?|ux|ui|vitesse|réactivité|temps de réponse|lisibilité|maintenabilité|scalabilité|fiabilité|stabilité|robustesse|sécurité|accessibilité|rapidité|fluidité)`;

/** A word of praise where a fact could stand. */
export const WISH = anyLetters(
  `${IS} (?:(?:très|vraiment|plus|assez|bien|aussi|le plus|toujours|suffisamment|tou(?:te)?s?|également|encore|trop|le) ){0,2}${PRAISE}`,
  `user[- ]friendly|convivia(?:l|le|les|ux)|ergonomiques?|intuiti(?:f|ve)s?`,
  ADVERBS,
  `(?:faciles?|simples?|agréables?) (?:à|d'|pour|et)(?: ?\\p{L}+)`,
  `comme (?:prévu|attendu|souhaité|voulu|avant|il faut|d'habitude|il se doit|désiré|convenu)|normalement|au mieux`,
  `(?:bonnes?|grandes?|hautes?|meilleures?|acceptables?|optimales?) (?:\\p{L}+ )?${QUALITIES}`,
  `(?:améliorer?|améliorée?|optimise?r?|augmente?r?|garanti(?:r|t)|assurer?) (?:la |les |l'|une )?(?:bonne |meilleure )?${QUALITIES}`,
  `répond(?:re|ent)? aux? (?:besoins?|attentes?)`,
  `(?:utilisateurs?|clients?) (?:est|sont|soi(?:t|ent)) (?:contents?|satisfaits?|heureux)`,
  `look and feel`,
);

/** "La recherche fonctionne.", "Performance": nothing but the hope. */
export const BARE_WISH = pattern(
  `^\\W{0,4}(?:(?:tout|ça|cela|(?:le |la |les |l')?[\\p{L}-]+(?: [\\p{L}-]+)?) (?:doi(?:t|vent) )?(?:marche(?:r|nt)?|fonctionne(?:r|nt)?|est ok|ok)(?: (?:bien|correctement|parfaitement|toujours))?|(?:la |les |l')?${QUALITIES}|(?:aucun|zéro|pas de|sans) bugs?|non[- ]régression)\\W{0,4}$`,
  'iu',
);

/** "Définir comment les utilisateurs …": what is still to be found out, and no outcome. */
export const STILL_ASKED = pattern(
  `^\\W{0,4}(?:définir|décider|déterminer|étudier|investiguer|discuter|trouver|clarifier|réfléchir|analyser|explorer|voir|identifier) (?:à |sur |de )?(?:comment|ce qu|si |s'il|quel|où|quand|pourquoi|qui |la (?:façon|manière) )`,
  'i',
);

/** What can be counted or compared, or stands in quotation marks, holds whatever praise is beside it. */
export const MEASURE = pattern(
  `\\d|["“”„«]|${whole(
    `au (?:moins|plus|maximum|minimum)`,
    `pas (?:plus|moins|après|avant) (?:de|d'\\p{L}+|tard)`,
    `(?:moins|plus|davantage) (?:de|d'une?)|(?:inférieure?|supérieure?|égale?|identique)s? (?:à|aux?)|plus (?:rapide|petit|grand|haut|bas|long|court)(?:e|s|es)? que`,
    `(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?:\\p{L}+ )?(?:secondes?|minutes?|heures?|jours?|clics?|étapes?|fois|éléments?|lignes?)`,
    `exactement|identiques?|maximum|minimum|inchangée?s?|(?:le |la |les )?mêmes? (?:\\p{L}+ )?que`,
  )}`,
  'iu',
);

/** Where a part of a sentence ends that can be checked by itself. */
export const CLAUSE_END = /[,;:\n]|\.\s|\s(?:et|mais|donc|puis|ainsi que)\s/;
/** Something will be there, change, or be refused: a part of a sentence with such a word can be checked by itself. */
export const OUTCOME = anyLetters(
  `peu(?:t|vent)|doi(?:t|vent)|devra|devront|affichée?s?|affichent?|apparaî?t|apparaissent|disparaî?t|renvoie|retourne|reçoi(?:t|vent)|reçue?s?|obtien(?:t|nent)|voi(?:t|ent)|vois|redirigée?s?|redirige|message|erreur|refusée?s?|refuse|rejetée?s?|rejette|désactivée?s?|activée?s?|masquée?s?|visibles?|enregistrée?s?|enregistre|stockée?s?|créée?s?|crée|supprimée?s?|supprime|mise?s? à jour|listée?s?|triée?s?|contien(?:t|nent)|ouvre(?:nt)?|ferme(?:nt)?|télécharg\\p{L}+|envoyée?s?|envoie|bloquée?s?|empêche|marquée?s?|journalisée?s?|vides?|sélectionnée?s?|uniquement|seul(?:e|s|es|ement)?|ajoutée?s?|ajoute|change|modifiée?s?|remplacée?s?|remplace|baisse|diminue|augmente|grisée?s?|propose|indique|acceptée?s?|calculée?s?`,
);

/** What happens when it can't go as hoped. */
export const UNHAPPY = anyLetters(
  `refus\\p{L}*|rejet\\p{L}*|expir\\p{L}*|périmée?s?|vides?|invalides?|incorrecte?s?|erronée?s?|erreurs?|échou\\p{L}*|échecs?|échoue|sauf|exceptions?|sinon|manquante?s?|manque|inconnue?s?|doublons?|dupliqu\\p{L}+|déjà|averti\\p{L}*|avertissements?|dépass\\p{L}+|conflits?|hors[- ]ligne|indisponibles?|interdite?s?|interdit|bloqu\\p{L}+|annul\\p{L}+|abandon\\p{L}*|time-?outs?|ignorée?s?|masquée?s?|désactiv\\p{L}+|grisée?s?|impossibles?|empêch\\p{L}+|limit\\p{L}+`,
  `(?:ne|n'\\p{L}+)(?: \\p{L}+){0,3}? (?:pas|plus|aucune?|rien|jamais)|pas de|non (?:\\p{L}+)`,
  `aucune?s?|(?:si|quand|lorsque) (?:personne|rien)`,
  `trop (?:longs?|longues?|courte?s?|grande?s?|gros|grosse|petite?s?|de|tard|tôt|vieux|ancienne?s?)`,
  `sans (?:\\p{L}+ )?(?:droits?|permissions?|accès|compte|connexion|mot de passe|réseau|stock|une?)`,
  `(?:uniquement|seulement) si|plus (?:disponible|possible|accessible)s?`,
);

/** What follows is what will be so. */
export const THEN_PART = /(?<!\p{L})(?:alors|then|donc)(?!\p{L})(?! que)(?=[^]*\S)/iu;
