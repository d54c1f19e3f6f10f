/** Who does or wants something in French, where no form of a story says it. */
import { WORD_END, WORD_START } from '../phrases';
import { pattern, wordsOf } from './spelling';
import { DOES, DOES_OR_THING } from './verbs';

/** A wish of somebody who is in a situation of their own: "Je veux une erreur quand je ne vois pas ma liste". */
export const SITUATION = pattern(
  `${WORD_START}(?:quand|lorsque|après que|dès que|une fois que|chaque fois que|avant que|pendant que|si)\\s+(?:je|nous|on|j')`,
  'i',
);

const AS = `en t(?:ant|emps) qu(?:e\\s+|'\\s?)`;
/** "En tant que préparateur, la liste doit afficher …", "En tant qu'invité : annuler en ligne". */
export const ROLE_AND_MORE = pattern(
  `^(?:${AS}|etq\\s+)(?:une?\\s+|l')?([^,:.;\\n]{2,60}?)\\s?[,:]\\s*(?!afin|pour qu|parce|car\\s)((?:\\S+\\s+){2}\\S+)`,
  'i',
);

/** Before the role some say why: "Afin de gagner du temps, en tant que comptable, …". */
export const REASON_FIRST = pattern(`^(?:afin (?:de\\s|d'|que\\s|qu')|pour\\s)[^,\\n]{2,100},\\s*`, 'i');
/** "Afin que les clients la trouvent": a reason, and no wish. */
export const REASON_ONLY = pattern(`^(?:afin|pour (?:que|qu'|ne)|parce|car)${WORD_END}[^,]*$`, 'i');

/** What happens to something, with nobody who does it: "Les tâches doivent être publiées". */
export const PASSIVE = pattern(
  `^(?:\\p{L}+ement\\s+|aussi\\s+)?être\\s+(?!capable|en mesure|prévenu|notifié|informé|alerté|averti)(?:\\p{L}+ement\\s+)?\\p{L}+(?:é|i|u|t|is)e?s?${WORD_END}`,
  'iu',
);

/** A title's beginning: "Les clients reçoivent …", "Le support ne peut …": the first words before the one that says what they do. */
export const SUBJECT = pattern(
  `^(?:(?:une?|le|la|les|des|chaque|tous les|nos|nouveaux) |l')?([\\p{L}-]{2,30})(?: (?:connectée?s?|enregistrée?s?|inscrite?s?|de \\p{L}+|d'\\p{L}+))? (?:ne |n'|se |s'|les? |la |y )?([\\p{L}-]{2,30}) \\S`,
  'iu',
);
const DOING = pattern(
  `^(?:${DOES}s?|${DOES_OR_THING}|\\p{L}{2,}[^m]ent|\\p{L}{2,}(?:ont|aient|era|eront))$`,
  'u',
);
/** In plural or not, what "-ent" and "-e" end besides verbs. */
const NO_DOING = wordsOf(
  'client agent souvent récent récente urgent patient adhérent content absent différent présent',
);

/** The second of these words says what the first one does: "Les clients reçoivent". */
export function isDoing(word: string): boolean {
  return DOING.test(word) && !NO_DOING.has(word);
}

/** After these somebody's doing is a condition, a reason, or how things are: "si on veut", "comme nous pouvons le voir". */
const NO_WISH_AFTER = `(?:si|s'|quand|lorsque|lorsqu'|comme|sauf|où|une fois que|avant que|jusqu'à ce que|que|qu'|ce que|comment|qui|dont|parce que|car|puisque|depuis que|après que|pourquoi|actuellement,?|aujourd'hui,?|déjà|alors)`;
/** "On peut le reproduire": tells how to look at something, and nobody who wants it. */
const NO_WISH = `(?:(?:le |la |l'|en |se )?(?:voir|reproduire|constater|remarquer|trouver|vérifier|imaginer|noter|lire|dire|penser|croire|supposer|deviner|demander))`;
const PERSON = `(?:utilisat(?:eur|rice)|client|cliente|usager|visiteur|internaute|abonnée?|membre)s?`;
/**
 * Somebody who wants or shall do something, within prose: "il faudrait que nous …", "nous devons …", "l'utilisateur peut choisir".
 * "Je veux" is a form of its own. Read in small letters.
 */
export const SOMEBODY_WISHES = pattern(
  `${WORD_START}(?<!${WORD_START}${NO_WISH_AFTER} ?)(?:${[
    `(?:nous|on) (?:(?:devons|devrions|voulons|voudrions|souhaitons|souhaiterions|pouvons|pourrions|aimerions|devons|doit|devrait|veut|voudrait|souhaite|souhaiterait|peut|pourrait|aimerait)|(?:avons|a|aurait|aurions) besoin)`,
    `(?:l'|les? |la |une? |nos |chaque )${PERSON} (?:[\\p{L}-]{3,20} )?(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|peu(?:t|vent)|pourr(?:a|ont|ait|aient)|veu(?:t|lent)|souhaite(?:nt)?|(?:a|ont) besoin)`,
    `je (?:dois|devrais|peux|pourrais)`,
  ].join('|')})${WORD_END}(?! (?:pas|plus|jamais|${NO_WISH})${WORD_END})`,
  'u',
);
