/** How French says outright that an item gathers several. */
import { WORD_END } from '../phrases';
import { pattern, whole } from './spelling';

const WORK = `(?:correctifs?|corrections?|fix(?:es)?|bugs?|anomalies|problèmes|améliorations?|évolutions?|changements?|modifications?|modifs?|tâches?|travaux|sujets|choses|trucs|ajustements?|retouches?|finitions?|refactos?|refactorings?)`;
/** "Diverses corrections dans l'éditeur", "Améliorations diverses", "Divers": a title that names no one thing. */
export const CATCH_ALL = pattern(
  `${whole(
    `(?:divers(?:es)?|différente?s|quelques|petite?s|autres|dernière?s|derniers|restante?s) (?:petite?s )?${WORK}`,
    `${WORK} (?:divers(?:es)?|restante?s|variée?s|en vrac)`,
    `reste à faire`,
  )}|^\\W{0,3}(?:divers(?:es)?|misc|en vrac|fourre-tout|tout le reste)${WORD_END}`,
  'i',
);
/** "Ce sont en fait 5 bugs en un." */
export const SEVERAL_IN_ONE = pattern(
  whole(
    `(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|plusieurs) (?:\\p{L}{1,20} )?(?:bugs|anomalies|problèmes|stories|us|tâches|tickets|fonctionnalités|sujets|demandes) (?:en|dans) (?:une?|1|le même|la même|ce)(?: seule?)?`,
  ),
  'iu',
);
/** One of these is in every text that says so. */
export const IN_ONE = [' en un', ' en 1', ' dans un', ' dans 1', ' dans l', ' dans ce'] as const;
