/** Parts of patterns for French wishes: how one begins, what says nothing, where a thing ends that nothing describes. */
import { spelt } from './spelling';

/** Words before a noun that say nothing about which; an elided article has its apostrophe. */
export const EMPTY = spelt(
  `(?:(?:le|la|les|un|une|des|de|du|mon|ma|mes|notre|nos|leurs?|ses|son|sa|ces|cette|tou(?:te)?s?|toutes|chaque|quelques|certaine?s?|plusieurs|différente?s|divers(?:es)?|autres?|nouveaux?|nouvelles?|importante?s) |[ld]')`,
);
/** After it: "les données nécessaires". */
const EMPTY_AFTER = spelt(
  `(?: (?:importante?s?|nécessaires?|utiles?|pertinente?s?|existante?s?|internes?|externes?|souhaitée?s?|requise?s?|diverse?s?|en question))?`,
);
/** After a noun: nothing that says which. */
export const END = spelt(
  `${EMPTY_AFTER}(?=\\s*(?:$|[.,;:!?)(])|\\s+(?:et|ou|afin|facilement|rapidement|efficacement|simplement|mieux|correctement|en (?:ligne|temps réel)|plus (?:facilement|vite|rapidement|simplement|efficacement)|à tout moment|(?:de|depuis) n'importe où|de (?:manière|façon)|d'une meilleure|dans (?:l'appli(?:cation)?|le système|l'outil|la plateforme|le logiciel))(?!\\p{L}))`,
);
/** Where a wish begins: what comes later in it says more about something. */
export const BEGIN = spelt(
  `^(?:(?:pouvoir|facilement|rapidement|mieux|efficacement|simplement|de|[dm]') ?){0,2}`,
);
export const WORD = `[\\p{L}’'-]{2,30}`;
