/**
 * French words that two people fill in differently: verbs that stand for many actions, nouns that stand for
 * everything, qualities without a measure. Alone they are open; with a word that says more they are plain.
 */
import { WORD_END } from '../phrases';
import { anyLetters, beginningsOf, pattern, wordsOf } from './spelling';
import { BEGIN, EMPTY, END, WORD } from './wish-parts';

/** Nouns that stand for everything of a kind. */
const EVERYTHING = `(?:données|contenus?|informations?|infos?|choses?|trucs?|enregistrements|sources|ressources|matériels?|objets|entités|éléments|détails|tout|fonctionnalités|opérations|data)`;
/** Actions that stand for several. */
const UMBRELLA = `(?:gérer|traiter|administrer|maintenir|organiser|piloter|manager|superviser|(?:m'|s')?occuper d(?:e|u|es))`;
const WEAK = `(?:supporter|vérifier|utiliser|travailler (?:sur|avec)|interagir avec|accéder (?:à|aux?)|avoir accès (?:à|aux?)|${UMBRELLA})`;

/** "bons d'achat", "codes promo": two words, and one thing. */
const KIND = `(?: (?:d'achat|de réduction|cadeaux?|promo))?`;
/** "gérer les utilisateurs", "s'occuper des demandes": what is done with them is open. */
export const UMBRELLA_ACTION = pattern(`${BEGIN}${UMBRELLA}\\s+(?:${EMPTY}){0,3}${WORD}${KIND}${END}`, 'iu');
/** "travailler avec des données", "exporter les données", "accéder aux sources externes": which is open. */
export const EVERYTHING_OBJECT = pattern(
  `${BEGIN}(?:${WEAK}\\s+(?:${EMPTY}){0,3}(?:dossiers|fiches|${EVERYTHING})|(?:${WORD}(?:er|ir|re))\\s+(?:${EMPTY}){0,3}${EVERYTHING})${END}`,
  'iu',
);
/** "de meilleures données": a thing with nothing that says which. */
export const EVERYTHING_WANTED = pattern(
  `^(?:(?:${EMPTY}){1,3}|de )(?:meilleure?s |plus de )?${EVERYTHING}${END}`,
  'iu',
);

const QUALITY = `(?:convivia(?:l|les?|ux)|ergonomiques?|intuiti(?:f|ve)s?|pratiques?|flexibles?|souples?|fluides?|robustes?|efficace(?:s|ment)?|optima(?:l|les?|ux)|modernes?|attrayante?s?|attracti(?:f|ve)s?|agréables?|correctement|appropriée?s?|adéquate?s?|suffisante?s?|suffisamment|raisonnables?|adaptée?s?|belles?|beaux?|jolie?s?|bonnes?|meilleure?s?|mieux|facile(?:s|ment)?|aisément|(?:plus|très) simple(?:s|ment)?|simples? (?:à|d'utilisation)|puissante?s?|de (?:bonne |haute )?qualité|pertinente?s?|user[- ]friendly|scalables?|évoluti(?:f|ve)s?|(?:si|quand|lorsque) (?:nécessaire|besoin)|au besoin|selon les besoins|dans (?:un|des) (?:délais?|temps) raisonnables?)`;
/** Not qualities: "bonnes pratiques", "meilleures ventes", "mieux que 90 %". */
const NO_QUALITY = `(?!\\s+(?:pratiques?|ventes?|que \\d|de fin|année|journée|réception|vendeurs?|adresse|résolution)|-)`;
/** Qualities in a wish: "facile à utiliser", "une page conviviale", "que ce soit rapide". */
export const QUALITY_WISHED = anyLetters(
  `(?<!["'‘“«(] ?)${QUALITY}${NO_QUALITY}`,
  `(?:expérience|parcours|processus|page|appli|application|site|système|service|recherche|navigation) plus (?:rapide|fluide)s?`,
  `plus (?:utile|efficace|pratique|intuiti(?:f|ve)|souple|fiable|précis|précise|lisible|professionnel|professionnelle|sécurisé|sécurisée|détaillé|détaillée)s?`,
  `(?:soi(?:t|ent)|est|sont|être|devienne|réponde|fonctionne|charge|se charge|s'affiche|tourne) (?:\\p{L}+ )?(?:rapides?|rapidement|vite|réacti(?:f|ve)s?|fiables?|sécurisée?s?|stables?|performante?s?|bien|utiles?|claire?s?|pertinente?s?|simples?)`,
);
/** Makes better, and leaves open what better is. */
export const BETTERS = pattern(
  `^(?:pouvoir\\s+)?(?:améliorer|optimiser|moderniser|fluidifier|rationaliser|embellir|perfectionner|révolutionner)${WORD_END}|(?:expérience|performances?|ergonomie|utilisabilité|design|parcours) (?:\\p{L}+ )?(?:améliorée?s?|optimisée?s?)`,
  'iu',
);

/** The list goes on, and only its writer knows how; "divers" and "certains" leave open which. */
export const OPEN_LIST = anyLetters(
  `(?<!\\d,\\s)etc`,
  `et ainsi de suite`,
  `et/ou`,
  `ou (?:quelque chose|un truc)(?: du genre| comme ça)?`,
  `(?:et|ou) (?:d')?autres (?:choses|trucs|données|infos?|informations|détails|éléments)`,
  `(?<!faits )divers(?:es)? \\p{L}+s`,
  `(?<!(?:sûrs?|que) )certaine?s \\p{L}+s`,
  `quelques (?!clics|secondes|minutes|instants|jours|mots|lignes|heures|semaines|mois|pas)\\p{L}+s`,
  `(?:beaucoup|un tas|plein|un certain nombre|une multitude) d(?:e|')`,
  `(?:tou(?:te)?s?|toutes|différente?s|divers(?:es)?) (?:les )?(?:types|sortes|genres) d(?:e |')(?:choses|trucs|données|contenus?|informations|documents)`,
  `trucs?`,
);

/** The same in a reason, where "divers" and "certains" do no harm. */
export const OPEN_LIST_IN_REASON = anyLetters(`(?<!\\d,\\s)etc`, `et ainsi de suite`, `et/ou`, `trucs?`);

/** One of these is in every text in which a quality is wished or a list is left open. */
export const VAGUE_CUES = beginningsOf(
  `convi ergon intui prati flexi soupl fluid robus effic optim moder attra agréa corre appro adéqu suffi raiso adapt belle beau beaux joli jolie jolis bonne meill mieux facil aisém simpl puiss quali perti frien scala évolu néces besoi plus rapid vite fiabl sécur stabl perfo bien utile clair réact améli etc suite quelq truc trucs autre diver certa beauc tas plein nombr multi types sorte genre`,
);

/** Or one of these, whose words are everywhere. */
export const VAGUE_SIGNS = ['et/ou', 'Et/ou'] as const;

const DEGREES =
  wordsOf(`facile faciles facilement simple simplement rapide rapides rapidement vite mieux meilleur meilleure meilleurs meilleures bon bonne bien
  efficace efficaces efficacement fluide pratique confortable agréable convivial améliorer améliore optimiser optimise faciliter facilite
  simplifier simplifie productif heureux satisfait content utile correctement performant performance performances confort`);
/** What surrounds them in a reason that has nothing else to say. */
const AROUND =
  wordsOf(`je j tu il elle on nous vous ils elles ce c ça cela ceci que qu qui le la les l un une des de d du mon ma mes notre nos leur leurs son
  sa ses me m se s y en est soit sont soient être ait avoir ai a fasse faire fait puisse puissent puissions pouvoir peux peut devienne devenir
  rendre rende utiliser utilise travailler travaille travail vie tâche tâches chose choses tout système site appli application outil processus
  expérience utilisateur utilisateurs client clients gens chacun moi pour à au et ou plus très beaucoup vraiment encore aussi marche fonctionne
  marcher fonctionner aller aille possible lui dans avec`);
/** Whether a reason has only words of degree in it: "pour que ce soit plus facile", "pour mieux travailler". */
export function isEmptyReason(reason: string): boolean {
  const words =
    reason
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return (
    words.some((word) => DEGREES.has(word)) && words.every((word) => DEGREES.has(word) || AROUND.has(word))
  );
}
