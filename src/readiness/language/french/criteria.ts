/** What acceptance criteria look like in French, with the English names that teams use beside their own. */
import * as english from '../english/criteria';
import { WORD_END, WORD_START } from '../phrases';
import { anyLetters, pattern, titleOf, whole } from './spelling';
import type { Step } from '../step';

const NAMES = [
  `crit(?:ères?)?\\.? d'accept(?:ation|ance|abilité)?\\.?`,
  `critères? de (?:validation|réussite|succès|recette|fin|sortie|complétude|conformité)`,
  `conditions? (?:d'acceptation|de (?:satisfaction|validation|réussite|succès))`,
  `tests? d'acceptation`,
  `c\\.?a\\.?`,
  `acceptation`,
  `définition (?:of|de|du) (?:done|fini|terminé)|dod`,
  `(?:résultats?|comportements?) attendus?`,
  `attendus`,
  `livrables?`,
  `règles? (?:de gestion|métiers?|fonctionnelles?)|r\\.?g\\.?`,
  `acceptance(?:[ -]?(?:criteri(?:a|on|as)|tests?|conditions?))?|ac['’]?s?|definition of done|expected (?:behaviou?rs?|results?)`,
];

/** Titles under which teams write acceptance criteria. */
export const CRITERIA_TITLE = titleOf(
  `(?:(?:les|mes|nos|principaux|user|story)\\s)?(?:${NAMES.join('|')})(?:\\s(?:fonctionnels?|techniques?|principaux|proposés|de la (?:us|story)|métiers?))?`,
  `(?:(?:c'|l'us |la story |la tâche |le ticket )?est )?(?:terminée?|finie?|faite?|done|validée?|acceptée?|ok) (?:quand|lorsque|si|dès que)`,
  `critères`,
  `comment (?:le |la |l'|on |je |nous )?(?:tester|vérifier|valider|démontrer|teste(?:r|-t-on)?|vérifie|valide|savoir).{0,30}`,
  `exigences?(?: fonctionnelles?)?|besoins? fonctionnels?`,
  `(?:cas|scénarios?) (?:de tests?|d'acceptation|nominal|nominaux|fonctionnels?)|tests? (?:à (?:effectuer|faire|passer)|fonctionnels?)`,
  `scénarios?`,
);

/** "Critères d'acceptation : une ligne par bon": title and first criterion in one line. */
export const CRITERIA_INLINE = pattern(
  `^\\W{0,4}(?:${NAMES.join('|')})\\s{0,2}(?:n?°?\\s?\\d{1,2}\\s{0,2})?[:–—-]{1,2}\\s+(\\S.*)$`,
  'is',
);

/** "Voir les critères d'acceptation de SHOP-7", "mêmes critères d'acceptation que SHOP-7". */
export const CRITERIA_ELSEWHERE = pattern(
  `(?:(?:voir|cf\\.?|mêmes?|reprendre|idem) (?:aussi )?(?:les? |aux? )?)?${WORD_START}(?:[Cc]ritères? (?:d'acceptation|de validation|d'acceptance)|CA|AC)[: ]{1,2}(?:(?:de|du|dans|que|sur|ceux|voir|cf\\.?|le|la|les|l'us|ticket|story|us|sont|pour) ){0,4}[A-Z][A-Z0-9_]{1,9}-\\d{1,6}(?!\\d)`,
);

/** "Terminé quand l'ancien import est supprimé", in prose; read in small letters. */
export const DONE_WHEN = pattern(
  `(?:(?<=(?:^|[.\\n:])\\s{0,3})faite?s?|${WORD_START}(?:terminée?s?|finie?s?|(?:c'est|est|sera|considérée? comme) (?:faite?|ok|bon|clos|réglé)|achevée?|accomplie?|acceptée?s?|réussie?|done|résolue?))\\s+(?:quand\\s|lorsque\\s|lorsqu'|si\\s|dès que\\s|dès qu'|une fois que\\s|une fois qu')\\s?(\\S[^.\\n]{6,200})`,
);

const STEP = pattern(
  `^\\W{0,4}(?:(?<given>étant donnée?s?(?: qu(?:e(?![\\p{L}])|'))?|soi(?:t|ent)|sachant qu(?:e(?![\\p{L}])|')|given)|(?<when>quand|lorsque|lorsqu'|when)|(?<then>alors|donc|then)|et qu(?:e|')|et|mais(?: qu(?:e|'))?|and|but)(?:(?<=')|(?![\\p{L}]))(?! que(?!\\p{L}))(?<rest>[^]*)`,
  'iu',
);
/** Which step of a scenario a line begins with, by its first letters; `null`: none. */
export function stepOf(line: string): Step | null {
  const groups = STEP.exec(line)?.groups;
  if (groups === undefined) return null;
  if (groups['given'] !== undefined) return 'given';
  // "Quand le bon est expiré, un message …" says all in one line, and is no step of several.
  if (groups['when'] !== undefined) return groups['rest']?.includes(',') === true ? null : 'when';
  return groups['then'] === undefined ? 'and' : 'then';
}
export const SCENARIO = pattern(
  `^\\W{0,4}(?:scénario|plan (?:du|de) scénario|exemples?|cas|ca ?\\d+|règle|fonctionnalité|scenario(?: outline)?|rule|feature|ac ?\\d+)${WORD_END}`,
  'i',
);
/** A whole scenario in one block. */
export const WHEN_THEN = pattern(
  `${WORD_START}(?:quand|lorsque|lorsqu'|when)[^]{3,400}?[,;\\n]?\\s(?:alors|donc|then)(?!\\s+que)${WORD_END}\\s*\\S`,
  'i',
);
/** Sub-tasks that hold a criterion and no work. */
export const CRITERION_START = pattern(
  `^(?:ca|acs?|acceptation|acceptance|critère|étant donné|soit|given)${WORD_END}`,
  'i',
);

const STATE = `(?:affich|enregistr|sauvegard|stock|envoy|cré|supprim|masqu|cach|list|tri|mis|vid|désactiv|activ|gris|refus|rejet|bloqu|redirig|ajout|retir|conserv|possible|disponible|visible|obligatoire|autoris|interdit|accept|calcul|arrondi|notifi|averti|inform|demand|proposé|limit|horodat|trac|journalis|verrouill|invalid|remboursé|archiv)`;
/** A line that states what will be so, as a list of expectations does. */
export const EXPECTATION = anyLetters(
  `doi(?:t|vent)|devr(?:a|ont|ait|aient)|peu(?:t|vent)|pourr(?:a|ont|ait)|il faut|faut que`,
  `(?:est|sont|soi(?:t|ent)|sera|seront|reste(?:nt)?) (?:\\p{L}{2,14} )?${STATE}\\p{L}*`,
  `(?:s'affiche|affiche|apparaî?t|disparaî?t|renvoie|retourne|reçoi|contien|s'ouvre|redirige|propose)(?:t|nt|vent|nent)?`,
  `n'(?:est|a|apparaît|affiche) (?:plus|pas)|ne (?:\\p{L}+) (?:pas|plus)|par défaut`,
);

/** Titles under which a list is something else than expectations. */
export const OTHER_TITLE = pattern(
  `${english.OTHER_TITLE.source}|${whole(
    `étapes?|reproduire|reproduction|actuel(?:le|lement)?s?|observée?s?|constat(?:é|ée|és|s)?|contexte|existant|pourquoi|motivations?|problèmes?|problématiques?|remarques?|liens?|références?|ressources|risques?|hypothèses?|environnement|contournements?|historique|pièces? jointes?|dépendances?|techniques?|implémentation|tâches?|à faire|hors[- ](?:périmètre|scope|sujet)|non[- ]objectifs?|suivants?|suite|prérequis|bénéfices?|idées?|pistes?`,
  )}`,
  'i',
);

/** "Plusieurs problèmes nous empêchent de … :", however long: what is below is the case today. */
export const PROBLEMS_BELOW = pattern(
  `${WORD_START}(?:problèmes?|bugs|anomalies|inconvénients|limites|limitations|symptômes|raisons|soucis|difficultés|irritants)${WORD_END}[^.!?]{0,160}:\\s*$`,
  'i',
);

/** Stands where words will come one day. */
export const PLACEHOLDER = pattern(
  `^\\W{0,6}(?:tbd|tba|tbc|todo|to do|n\\/?a|s\\/?o|sans objet|aucune?s?|rien|néant|ras|inconnue?s?|xxx+|(?:à (?:définir|compléter|préciser|venir|déterminer|rédiger|faire|confirmer|clarifier|remplir|voir)|en cours|plus tard|non renseignée?s?|vide)(?: (?:avec|par) (?:le|la|l')? ?\\p{L}+)?|none|later|_+)?\\W{0,6}$`,
  'iu',
);

/** What a spike asks. */
export const QUESTION = pattern(
  `\\?|${whole(
    `comment|pourquoi|combien|quel(?:le)?s?|lesquel(?:le)?s|est-ce qu(?:e|')|savoir|s'il|si (?:on|nous|l'|le|la|les|une?|cela|ça|c'est)\\s?\\p{L}*`,
    `investigu\\p{L}+|investigation|évalu\\p{L}+|étud(?:ier|e)|explor\\p{L}+|compar\\p{L}+|analys\\p{L}+|comprendre|déterminer|recherches?|rechercher|faisab\\p{L}+|prototyp\\p{L}+|définir|identifier|benchmark|poc|preuve de concept|(?:se )?renseigner|trouver|vérifier si|creuser|how|what|which|whether|why|feasib\\p{L}+`,
  )}`,
  'iu',
);

/** What a spike is for: something will be decided, or somebody will get something to act on. */
export const DECISION = anyLetters(
  `décid\\p{L}+|décisions?|choisi(?:r|ra|rons)|choix|go\\s?/\\s?no[- ]?go|recommand\\p{L}+|recommandations?|préconis\\p{L}+|propos(?:er|ition|itions)|conclu(?:re|sion|sions)|trancher|arbitr\\p{L}+|retenir|retenu|decide|decision`,
  `(?:sélectionner) (?:une?|le|la)|se mettre d'accord|déterminer (?:si|quel(?:le)?s?|lequel)`,
  `afin (?:que (?:nous|l'équipe|on)|de pouvoir|qu'on)|pour (?:que (?:nous|l'équipe|on)|pouvoir)`,
  `prochaines étapes|suites? à donner|estimations?|chiffrage|chiffrer|estimer|plan d'action`,
  `(?:tickets|stories|us|tâches) (?:à créer|suivante?s|qui en découlent|créée?s)|next steps?`,
);
