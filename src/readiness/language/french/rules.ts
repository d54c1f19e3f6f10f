/** French sentences that state a rule of the product: "Les anciennes versions doivent se comporter comme avant." */
import { WORD_END, WORD_START } from '../phrases';
import { pattern, whole, wordsOf } from './spelling';

/** Where a rule may be spoken; read in small letters. */
export const CUE = pattern(
  whole(`doi(?:t|vent)|devr(?:a|ont|ait|aient)|il (?:faut|faudra(?:it)?) (?:que|qu'\\p{L}+)`),
  'gu',
);

const PEOPLE = `(?:je|nous|on|vous|tu|quelqu'un|gens|personne|chacun|équipes?|devs?|développeurs?|testeurs?|po|lecteur|ticket|story|us|tâche|bug|anomalie|pr|mr|correctif|correction|patch|travail|travaux|objectif|idée|approche|discussion|ceci|cela|ça|ce|y)`;
/** No cue speaks of a need: "avoir besoin de" is what people have. */
export const NEED = /(?!)/;

/** Right before the cue: who speaks of work, or a question within the sentence, is no rule of a product. */
export const NO_SUBJECT = pattern(
  `(?:^|[\\s(/"'’])${PEOPLE}(?: (?:aussi|probablement|vraiment|ensuite|encore|juste|d'abord|seulement|tous|ne))?$|(?:^|[\\s,])(?:que?|qu'|qui|dont|si|s'|comment|pourquoi|où|quand|lorsque|et|ou|mais|pour|à|de|pourrait|peut)(?: ne)?$|,$|${WORD_START}(?:comment|pourquoi|ce qu[ei]|quel\\S*|si|s'il)\\s[^,;]{0,60}$`,
);
/** A need of people is what is hard for them. */
export const PEOPLE_BEFORE = pattern(
  `${WORD_START}(?:utilisateurs?|clients?|admins?|ils|elles)(?: \\S{1,12})?$`,
);

const WORK = `(?:corrigé|implémenté|refactoré|refactorisé|réécrit|investigué|analysé|documenté|discuté|revu|étudié|ajouté|étendu|amélioré|traité|résolu|porté|migré|repris|créé|défini|décidé|déterminé|clarifié|testé|écrit|fait|terminé|fini|nettoyé|géré|introduit|développé|priorisé|mergé|découpé|renommé|déplacé|adapté|ajusté|modifié|remplacé|converti|construit|livré|déployé|mis à jour|mis en place|spécifié|validé|précisé)`;
/** Right after the cue: what a team will do or hopes, and no rule. */
export const NO_RULE = pattern(
  `^(?: (?:pas|plus|aussi|également|probablement|vraiment|ensuite|encore|juste|d'abord|seulement|idéalement|peut-être|donc|au moins|normalement|pouvoir)){0,3} (?:avoir${WORD_END}|être (?:\\S+ment )?(?:${WORK}e?s?${WORD_END}|(?:une?|assez|bien|facile|simple|plus simple|ok|bon|mieux|utile|intéressant|trivial|suffisant)${WORD_END})|(?:se )?(?:pencher|discuter|demander|mettre d'accord)|(?:regarder|envisager|investiguer|étudier|décider|penser|réfléchir|trouver|aider|essayer|suffire|attendre|venir|ajouter|mettre (?:à jour|en place)|documenter|refactorer|refactoriser|implémenter|corriger|écrire|créer|déplacer|renommer|définir|tester|revoir|relire|fournir|savoir|connaître|comprendre|noter|couvrir|développer|(?:comporter|contenir|inclure|couvrir) (?:les|ces|au moins)|faire (?:attention|ça|cela|en sorte)|nous|permettre|prendre en compte)${WORD_END}|(?:nous|on|je|l'équipe|les? dev)${WORD_END})`,
);

/** The story's own wish, in its own form. */
export const WISHING = pattern(
  `${WORD_START}(?:(?:je|nous|on) (?:veux|voudrais|souhait\\p{L}+|voulons|voudrions|veut|aimer\\p{L}+|désire\\p{L}*)|j'aimerais|j'ai besoin)|^\\W{0,4}en tant qu|^\\W{0,4}(?:ce serait|il serait|idéalement)|${WORD_START}(?:afin que|pour que)\\s(?:je|nous|on|ils|elles|les (?:utilisateurs|clients))`,
  'u',
);
/** Told as somebody's or a log's words. */
export const REPORTED = pattern(
  `${WORD_START}(?:di(?:t|sent)|affirme|prétend|indique(?:nt)?|se plai(?:nt|gnent)|selon|d'après|documentation|doc|erreur|exception)[^,;]{0,80}$`,
);
/** Told as background, or as what is the case today or was tried. */
export const BACKGROUND = pattern(
  `^\\W{0,4}(?:note[rz]? que|à noter|actuellement|aujourd'hui|en ce moment|pour (?:l'instant|le moment|info)|par exemple|p\\.? ?ex|ex\\.|c-à-d|cf|ps${WORD_END}|voir |étapes|à mon avis|pas sûr|peut-être|je (?:pense|crois|suppose|soupçonne)|nous (?:pensons|supposons))`,
);

/** What the list below it lays down: "Le service doit accepter :", "Prendre en compte les cas suivants :". */
export const INTRODUCTION = pattern(
  `${WORD_START}(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|accepte|supporte|gère|couvre|prend en (?:charge|compte))${WORD_END}[^.!?]{0,80}:\\s*$`,
  'i',
);
export const CASES = pattern(
  `${WORD_START}(?:(?:cas|scénarios|situations|conditions|règles|combinaisons) (?:\\p{L}{1,20} )?(?:suivante?s|particuliers|spéciaux|limites|ci-dessous|à (?:gérer|traiter|prévoir))|(?:ces|autres) (?:cas|scénarios|situations|règles))${WORD_END}[^.!?]{0,40}[:.]\\s*$`,
  'iu',
);
/** With this a paragraph may end that introduces cases; others that introduce end with a colon. */
export const CASES_END = 'suivants.';
/** "Nous devons faire ceci :" lists work. */
export const WORK_LIST = pattern(
  `${WORD_START}(?:nous|on|je|vous|étapes?|(?:sous-)?tâches?|todo|à faire|travaux|(?:actions|modifications|changements|étapes|tâches) suivant)`,
  'i',
);

/** Say nothing of what a rule is about. */
export const EMPTY =
  wordsOf(`doit doivent devra devront devrait devraient faut faudra avoir avec cette dans pour être quand lorsque leur leurs elle elles alors aussi
    également seulement sont mais plus tous toutes tout toute pouvoir afin ainsi comme celle celui`);
