/**
 * How a French wish leaves its scope without an end: actions that stand for many, data that nobody lists, methods that
 * nobody names, qualities without a number. And what gives it one.
 */
import { WORD_END } from '../phrases';
import { anyLetters, beginningsOf, pattern } from './spelling';
import { BEGIN, EMPTY, END, WORD } from './wish-parts';

/** A number, a format, a list or a condition: the scope has an end. */
export const BOUNDED = pattern(
  `\\d|(?<![\\p{L}\\p{N}])(?:dont|notamment|comprenant|contenant|incluant|y compris|composée?s? d|limitée?s? (?:à|aux)|jusqu'à|au (?:plus|maximum|moins)|maximum|pas plus d|(?:tel|tels|telles?) que|comme|par exemple|p\\.? ?ex|à savoir|c'est-à-dire|par (?:titre|nom|date|auteur|prix|statut|catégorie|type|ville|mois|code|numéro|magasin|client)|csv|pdf|json|xml|xlsx?|excel|utf-8)(?!\\p{L})|,[^,]{1,80},|\\(`,
  'iu',
);

const SMALL = `(?:préférences?|paramètres?|réglages?|mots? de passe|abonnements?|notifications?|consentements?|adresses?|cookies|alertes)`;
/** "gérer les comptes des utilisateurs": créer, modifier, bloquer, supprimer, voir? One of them could be sized. */
export const COARSE = pattern(
  `${BEGIN}(?:gérer|administrer|maintenir|traiter|piloter|superviser|contrôler|organiser|manager)\\s+(?:${EMPTY}){0,3}(?!(?:${WORD} (?:de |d')?){0,2}${SMALL}${WORD_END})${WORD}(?: (?:(?:de|des|du) (?:la |l')?|d')?${WORD})?${END}`,
  'iu',
);
const SHOWN = `(?:profils?|tableaux? de bord|dashboards?|vues? d'ensemble|aperçus?|informations?|infos?|statistiques|stats|analyses?|rapports?|reportings?|synthèses?|récapitulatifs?|résumés?|indicateurs|métriques|kpis?|données|états)`;
const OF = `(?: (?:(?:de|des|du) (?:la |l'|mes |mon )?|d'(?:une? )?)?${WORD})?`;
/** "un tableau de bord", as the whole wish. */
export const HIDDEN_DATA_WANTED = pattern(
  `^(?:avoir )?(?:${EMPTY}){1,3}(?:tableaux? de bord|dashboards?|vues? d'ensemble|rapports?|reportings?|statistiques|analyses|synthèses?)${OF}${END}`,
  'iu',
);
/** "consulter le profil d'un client": what is on it decides how large it is. */
export const HIDDEN_DATA = pattern(
  `${BEGIN}(?:voir|consulter|afficher|visualiser|accéder (?:à|aux?)|avoir(?: accès (?:à|aux?))?|obtenir|recevoir|suivre|générer|créer|ouvrir|vérifier|analyser|lire|parcourir|exploiter)\\s+(?:${EMPTY}){0,3}(?:${WORD} )?${SHOWN}${OF}${END}`,
  'iu',
);
const FOUND = `(?:recommandations?|suggestions?|prédictions?|prévisions?|propositions?|correspondances?)`;
/** "voir des recommandations": how they are found decides how large it is. */
export const HIDDEN_METHOD = pattern(
  `${BEGIN}(?:(?:voir|obtenir|recevoir|avoir|bénéficier d(?:e |')|me voir proposer)\\s*(?:${EMPTY}){0,2}${FOUND}|(?:prédire|prévoir|recommander|personnaliser)${WORD_END})(?!\\s+(?:\\p{L}+ )?(?:basée?s?|selon|à partir|en fonction|fondée?s?|d'après|pour lesquel)${WORD_END})`,
  'iu',
);

const GOOD = `(?:rapides?|fluides?|réacti(?:f|ve)s?|fiables?|sécurisée?s?|sûre?s?|stables?|scalables?|disponibles?|convivia(?:l|les|ux)|ergonomiques?|faciles?|simples?|intuiti(?:f|ve)s?|accessibles?|performante?s?|robustes?|efficaces?|flexibles?|souples?|modernes?|agréables?|pratiques?|meilleure?s?|améliorée?s?|optimisée?s?)`;
/** A quality is the whole wish: "que la recherche soit rapide". */
export const ONLY_QUALITY = anyLetters(
  `(?:soi(?:t|ent)|est|être|rester?|reste|devienne(?:nt)?|rende(?:nt)?|rendre (?:\\p{L}+ ){1,2})\\s*(?:plus |très |toujours |aussi |bien )?${GOOD}`,
  `(?:charger?|s'affiche(?:r)?|répond(?:e|re)?|fonctionne(?:r)?|tourne(?:r)?|marche(?:r)?|s'ouvre)(?: plus| très)? (?:vite|rapidement|bien|mieux|correctement|efficacement)`,
  `dans (?:un|des) (?:délais?|temps) raisonnables?`,
);
export const BETTER_THING = pattern(
  `^(?:(?:avoir|obtenir|voir) )?(?:(?:une?|de|le|la|les|mon|ma|mes) |l')?(?:(?:meilleure?s?|bonnes?|belles?|plus (?:belle?|jolie?)) \\p{L}+|\\p{L}+ (?:(?:plus|très|bien|beaucoup plus) ${GOOD}|modernes?|convivia(?:l|le|les|ux)|ergonomiques?|intuiti(?:f|ve)s?|(?:amélior|optimis)ée?s?|agréables?|fluides?)${END})`,
  'iu',
);
/** "n'importe quel appareil", "tous types de fichiers", "systèmes tiers": nobody can count them. */
export const COUNTLESS = anyLetters(
  `(?:tou(?:s|tes)(?: les| nos| mes)?|n'importe quels?|différente?s|divers(?:es)?) (?:(?:types?|sortes?|genres?|formats?) d(?:e |')\\p{L}+|appareils?|navigateurs?|plateformes?|formats?|systèmes?|services?|outils?|canaux|supports?|terminaux|devices?)`,
  `(?:systèmes?|services?|outils?|applications?) (?:tiers|externes)`,
  `(?:plusieurs|différentes|diverses|toutes les) langues`,
);
/** One of these is in every wish of the last two kinds. */
export const SCOPE_CUES = beginningsOf(
  `rapid vite fluid réact fiabl sécur sûr sûre sûrs sûres stabl scala dispo convi ergon facil simpl intui acces perfo robus effic flexi soupl moder agréa prati meill améli optim bien mieux corre raiso tous toute impor diffé diver tiers exter langu`,
);
