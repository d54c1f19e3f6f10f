/** What makes a French sentence whole, and what leaves one broken off, run together or without a verb. */
import { WORD_END, WORD_START } from '../phrases';
import { anyLetters, pattern, whole, wordsOf } from './spelling';
import { DOES, isInfinitive } from './verbs';

const AS = `en t(?:ant|emps) qu(?:e\\s+|'\\s?)`;
/** "En tant qu'utilisateur. Je veux …": the sentence stops after the role. "En tant que client voulant payer": it never begins. */
export const ROLE_ALONE = pattern(
  `^${AS}(?:une?\\s|l')?(?:(?:(?!je\\s|nous\\s|j')[\\p{L}’'-]+\\s){0,3}[\\p{L}-]+\\.(?:\\s|$)|(?:[\\p{L}’'-]+\\s+){1,4}(?:voulant|souhaitant|désirant|cherchant|ayant)${WORD_END}(?!.{0,200}${WORD_START}(?:je|nous|on|j')))`,
  'iu',
);
/** Begins in the middle: a wish without anybody, a reason without a wish. */
export const BEGINS_WITHIN = pattern(
  `^(?:veu(?:x|t|lent)|voulant|souhait(?:e|ent|ant)|voudrais|aimerais)\\s|^(?:afin (?:de\\s|d'|que\\s|qu')|pour qu(?:e\\s|')|parce qu|car\\s|dont\\s|ce qui\\s)[^,]*$`,
  'i',
);
/** Ends in the middle. */
export const STOPS_WITHIN = pattern(
  `(?<!(?:par|l') ?)${whole(`et|ou|une?|le|la|les|des|de|du|mon|ma|mes|notre|nos|leurs?|ce|cette|car|parce que|afin(?: de| que)?|pour(?: que)?|que|qui|dont|avec|dans`)}[\\s,]*[.!?…]?\\s*$`,
  'i',
);
/** "Je peux le rapport": where something is to be done, a thing stands; "je peux le modifier" is whole. */
export const NO_VERB = pattern(
  `^(?:pouvoir\\s+)?(?:(?:une?|des|mon|ma|mes|notre|nos|ce|cette|ces|leurs?)\\s|(?:(?:le|la|les)\\s|l')(?!(?:(?:lui|leur|y|en)\\s)?\\p{L}+(?:er|ir|re)${WORD_END}))`,
  'iu',
);
/** Between role and wish nobody speaks: "En tant que client, veux …". */
export const WISH_WITHOUT_SUBJECT = pattern(
  `^[\\s,;]*(?:vraiment\\s+|aussi\\s+)?(?:veu[xt]|vouloir|souhaite|voudrais|aimerais|besoin)${WORD_END}`,
);

const JOINS = `(?:et|ou|mais|que?|qu'|si|s'|quand|lorsque|lorsqu'|dès|alors|afin|avant|après|parce|car|puisque|comme|où|qui|dont|pour|sans|à|de|avec|donc|puis|comment|pourquoi|combien|non|là|tant|selon|quel)`;
/** "les étiquettes elles sont emballées": a second sentence begins without anything between. */
export const RUN_ON = pattern(
  `[^,;.:–(-]\\s(?<!${WORD_START}${JOINS}\\s)(?:ils|elles?|ceci|cela)\\s+(?:est|sont|était|étaient|sera|seront|doit être|doivent être)\\s+(?:ensuite\\s+|aussi\\s+|alors\\s+|automatiquement\\s+)?\\p{L}{2,20}(?:é|i|u|t)e?s?${WORD_END}`,
  'iu',
);
/** "me connecter je veux voir ma liste": the wish is spoken again. */
export const WISH_AGAIN = pattern(
  `[^,;.:–(-]\\s(?<!${WORD_START}${JOINS}\\s)(?:je (?:veux|souhaite|voudrais)|j'aimerais|nous (?:voulons|souhaitons))\\s+(?:pouvoir\\s+)?\\p{L}+(?:er|ir|re)\\s+(?:le|la|les|une?|mon|ma|mes|tou(?:te)?s)\\s`,
  'u',
);
/** One of these is in every text that runs on. */
export const RUN_ON_CUES = wordsOf('ils elle elles ceci cela je j nous');
/** ", j'imprime l'étiquette": a second sentence behind a comma. */
export const SECOND_CLAUSE = pattern(
  `,\\s+(?:puis\\s+)?(?:(?:je|nous|on)\\s+(?!pense|crois|suppose|entends)|j'|(?:ils?|elles?|cela|ça|ceci|(?:le|la|les)\\s+\\p{L}+(?:\\s+\\p{L}+)?|l'\\p{L}+)\\s+(?:est|sont|était|ser(?:a|ont)|doi(?:t|vent)|devra|peu(?:t|vent)|ont|a|fait|permet|affiche|aide|évite)${WORD_END})`,
  'gu',
);
/** Begins a story and waits for nothing: "Comme client". */
export const ROLE_WORD = /^(?:en t(?:ant|emps) qu(?:e\b|['’])|comme\b)/i;
/** A clause of this kind waits for another one: "quand je paie, je veux …". */
export const WAITS = anyLetters(
  `quand|lorsqu(?:e|'\\p{L}*)|si|s'ils?|après|avant|une fois|dès|pendant|tandis|parce|car|puisqu(?:e|')|comme|bien que|même|depuis|jusqu(?:e|')|où|alors|au lieu|chaque fois|étant donné|par exemple|p\\.? ?ex|tant que|sans|afin que|pour que|pour|selon`,
);

const FINITE = pattern(
  whole(
    `est|sont|était|étaient|sera|seront|serait|soit|ont|avait|aura|peu(?:t|vent)|pourr(?:a|ont|ait)|doi(?:t|vent)|devr(?:a|ont|ait|aient)|veut|veulent|faut|voudrais|aimerais|il y a`,
    // A pronoun before it, or a negation: only a verb can follow.
    `(?:ne|on|je|nous|ils?|elles?|se|ça|cela) (?!pas |plus |jamais |connecter|rappeler)\\p{L}+(?<!er|ir|re)`,
    `[ns]'\\p{L}+(?<!er|ir|re)|j'\\p{L}+(?<!er|ir|re)`,
    `(?:les|des|ces|nos|mes) (?:\\p{L}+ ){1,3}?\\p{L}{2,}(?:[^m]ent|[aio]nt)`,
    `(?<!(?:de|du|la|le|une?|en|par|ma|mon|cette|sans|sur|à) )(?<=\\p{L} )${DOES}(?:nt)?(?! (?:à jour|en (?:place|prod)))`,
    `a \\p{L}+(?:é|i|u)(?:e?s?)`,
  ),
  'iu',
);

/**
 * Nouns by which French titles order something: "Ajout d'un filtre", "Mise en place de la sauvegarde". Those that name a topic as
 * often ("Import des bons", "Gestion des comptes") are none.
 */
const ORDERED = pattern(
  `^(?:ajout|création|suppression|modification|mise (?:à jour|en place|à niveau|en conformité)|remplacement|correction|retrait|passage|déplacement|renommage|nettoyage|migration|refonte|montée de version|réécriture|activation|désactivation|mise en (?:prod(?:uction)?|ligne))s?\\s+(?:(?:complète?|automatique|partielle?|rapide)\\s+)?(?:de\\s|du\\s|des\\s|d'|à\\s|au\\s|vers\\s|en\\s)`,
  'i',
);
/** "Ajoutez", "Ne plus afficher"; in the form of a friend "Ajoute le filtre". */
const IMPERATIVE = pattern(
  `^(?:\\p{L}{3,}ez|(?:ajoute|change|corrige|crée|mets|supprime|retire|affiche|vérifie|fais|déplace|remplace))\\s+(?:le|la|les|une?|des|mon|ma|mes|nos?|ce|cette|en|à|l'|d')`,
  'iu',
);
/** Before an infinitive that orders: "Ne plus afficher", "Se connecter", "Automatiquement fermer". */
const LEADS = pattern(
  `^(?:ne (?:pas|plus|jamais) |se |s'|me |les? |la |l'|y |en |(?:\\p{L}+ement|mieux|toujours|aussi) )+`,
  'iu',
);

/** "Ajouter un filtre", "Ne plus afficher les archives", "Mise à jour de la liste". */
export function isOrder(title: string): boolean {
  const start = title.slice(0, 120).trim();
  if (ORDERED.test(start) || IMPERATIVE.test(start)) return true;
  const [first = '', second = ''] = start
    .replace(LEADS, '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u, 2);
  return second !== '' && isInfinitive(first);
}

/** Whether a title reads as a sentence: an order ("Ajouter un filtre"), or somebody or something that is or does. */
export function readsAsSentence(title: string): boolean {
  if (isOrder(title) || FINITE.test(title.slice(0, 300))) return true;
  const colon = title.indexOf(':');
  return colon !== -1 && isOrder(title.slice(colon + 1));
}

/** Says in a sentence what should be, wherever in the text: then a title need not. */
export const SAYS_WHAT_SHOULD_BE = anyLetters(
  `doi(?:t|vent)|devr(?:a|ont|ait|aient|ions)|il (?:faut|faudra(?:it)?|s'agit)|(?:on|nous|je|vous) \\p{L}+|j'\\p{L}+|est|sont|sera|serait|peu(?:t|vent)|ne \\p{L}+ (?:pas|plus)|n'\\p{L}+ (?:pas|plus)|permet(?:tre|tra)?|utilisateurs? veu(?:t|lent)`,
);
