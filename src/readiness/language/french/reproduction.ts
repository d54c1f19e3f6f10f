/** What the way to a bug sounds like in French: what somebody does, in which situation, with which version. */
import * as english from '../english/reproduction';
import { WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';

export { NAMED_TEST } from '../english/reproduction';

const FIRST = `(?:(?:puis|ensuite|maintenant|enfin|d'abord|et|aussi|encore|alors|de nouveau)[,:]?\\s+)?`;
/** Steps are told in the infinitive, as an order, or as what somebody does; some name them: "Clic sur Valider". */
const STEP = `(?:(?:se |s'|ne pas |ré)?\\p{L}{1,18}(?:er|ir|re|oir|ez)|(?:clic|clique|double-clic|ouvre|va|choisis|lance|mets|saisis|sélectionne|vérifie|ajoute|connecte-toi|connexion|ouverture|saisie|sélection|lancement|création|modification|retour)(?= ))`;
const SOMEBODY = `(?:(?:je|on|nous|vous|l'utilisat(?:eur|rice)|un utilisateur|le client|la cliente|un client) (?:me |se |m'|s'|ne )?|j')`;
/** A line that says what to do. */
export const ACTION_LINE = pattern(
  `^\\W{0,6}(?:\\d{1,2}\\s?[.)°-]+\\s{0,3})?${FIRST}(?:(?:en tant que?|sur|dans|depuis|avec|à partir d[eu]) [^,]{2,60},\\s*)?(?:${SOMEBODY}\\p{L}{2,20}|${STEP})${WORD_END}`,
  'iu',
);

const DID = `(?:essay|cliqu|ouver|saisi|supprim|modifi|enregistr|sauvegard|valid|lanc|import|export|connect|téléchar|install|cré|sélectionn|chois|pass|fai|mis (?!une?|la|les|des|en)|tap|coch|envoy|rempl|utilis|pay|command|redémarr|recharg|déploy)`;
const DOES = `(?:clique|ouvre|saisis|saisit|ajoute|supprime|modifie|enregistre|sauvegarde|valide|lance|importe|exporte|me connecte|se connecte|télécharge|installe|crée|sélectionne|choisis|choisit|passe|mets|met|tape|coche|envoie|remplis|remplit|paie|commande|recharge|reviens|revient|vais|va|fais|fait|essaie|scanne|appuie)`;
/** What was going on, or what was done: up to the end of the clause. Read in small letters. */
export const SITUATION = pattern(
  `${WORD_START}(?:${[
    `(?:quand|lorsque|dès que|après que|une fois que|chaque fois que|à chaque fois que|pendant que|tant que) \\p{L}`,
    `(?:lorsqu|dès qu|une fois qu|chaque fois qu|alors qu)'\\p{L}`,
    `(?:après|pendant|avant|lors de|lors du|lors des|lors d'|au moment d[eu]|suite à|au bout d(?:e|u)) ?(?:(?:la|le|les|l'|une?|mon|ma|avoir|être|cette|ce|deux|\\p{L}+er) ?)?[\\p{L}\\d]`,
    `en (?!(?:attendant|tenant|ayant|étant|moyennant|revanche))\\p{L}{3,18}ant${WORD_END}`,
    `si (?!(?:possible|besoin|nécessaire|non|oui|on pouvait|on peut|nous pouvions)${WORD_END})(?:je|j'|on|nous|vous|l'|le|la|les|un|une|mon|ma|deux|aucun|plusieurs) ?\\p{L}`,
    `s'il (?:y a|n'y|a|est)`,
    `(?:à l'ouverture|au clic|au chargement|au démarrage|au lancement|à la (?:connexion|validation|sauvegarde|création|soumission|suppression|déconnexion)|à l'(?:enregistrement|import|export|envoi|ajout))`,
    `(?:j'ai|nous avons|on a|vous avez) (?:\\p{L}+ment )?${DID}\\p{L}*`,
    `(?:je|on|nous) ${DOES}${WORD_END}`,
    `avec (?:le|la|les) \\p{L}+ suivante?s?|avec (?:une?|deux|plus de|le|la|des) [^.,;\\n]{2,40}\\d`,
    `par exemple|p\\.? ?ex\\.?|(?:soit|supposons|imaginons|prenons|étant donné) (?:une?|le|la|les|que|qu'un)`,
    `(?:en|dans le) cas (?:d(?:e|')|où)|dans les cas où|sans (?:le|la|un|une|\\p{L}+er) \\p{L}`,
  ].join('|')})`,
  'gu',
);
const SHOWS = `(?:donne|provoque|affiche|renvoie|retourne|lève|génère|plante|échoue|déclenche|cause|produit|fait planter|crashe)`;
/** "Lancer le script deux fois provoque cette erreur": what was done is the subject. Read in small letters. */
export const DOING_SHOWS = pattern(
  `(?:^|[.!?\\n]\\s{0,3})(?:\\p{L}{3,18}(?:er|ir|re)|(?:le |la |l')?(?:clic|lancement|ouverture|appel|exécution|import|export|envoi|suppression|modification|création|saisie|ajout)) (?:[^\\s.,;:]{1,40} ){1,10}?${SHOWS}${WORD_END}`,
  'u',
);
/** Names what it was seen with, by its version. Read in small letters. */
export const VERSION_NAMED = pattern(
  `${WORD_START}(?:en|dans|sur|avec|depuis|sous|la|(?:passage|migration|mise à jour|montée de version) (?:en|vers|à)) (?:[a-z][\\w-]{1,20} ){0,2}(?:version )?v?\\d{1,4}\\.\\d{1,4}\\b|${WORD_START}version \\d`,
);

/** Steps in a sentence: "ouvrir le panier, cliquer sur Payer". Read in small letters. */
export const ACTION_IN_PROSE = pattern(
  `(?:^|[.:;,\\n]\\s{0,3}|${WORD_START}(?:puis|et|ensuite|en) )(?:aller (?:sur|dans|à|au)|se rendre|cliqu(?:er|ez|ant)(?: sur)?|double-cliquer|ouvr(?:ir|ez|ant)|sélectionn(?:er|ez|ant)|appuy(?:er|ez|ant)|saisi(?:r|ssez|ssant)|tap(?:er|ez)|se (?:dé)?connecter|mettre|ajouter) ["“'«\\p{L}<*]|\\w\\s{0,2}(?:->|→|>)\\s{0,2}\\p{L}`,
  'u',
);
/** Lines that tell what somebody does at a screen or a prompt, without numbers in front. */
export const INTERACTION_LINE = pattern(
  `^\\W{0,4}${FIRST}(?:r?ouvrir|r?ouvrez|clic|cliquer|cliquez|double-cliquer|aller|allez|se rendre|se (?:dé|re)?connecter|connectez-vous|appuyer|taper|saisir|saisissez|coller|copier|glisser|sélectionner|sélectionnez|choisir|choisissez|lancer|démarrer|redémarrer|recharger|rafraîchir|enregistrer|sauvegarder|annuler|fermer|survoler|scroller|faire défiler|revenir|passer|basculer|valider|remplir|ajouter|cocher)(?![\\p{L}])[^\\n]{3,200}$`,
  'gimu',
);

/** On what it was seen. Read in small letters. */
export const ENVIRONMENT = pattern(
  `${english.ENVIRONMENT.source}|${WORD_START}(?:(?:en|sur|dans) (?:la |l'environnement (?:de )?)?(?:prod(?:uction)?|pré-?prod(?:uction)?|recette|qualif(?:ication)?|staging|intégration|uat|homologation|dev|local)|sur (?:mobile|smartphone|tablette|ordinateur|téléphone|desktop)|(?:en|sous|sur) (?:[a-z][\\w-]{1,20} )?v?\\d{1,3}\\.\\d{1,3})${WORD_END}`,
);
