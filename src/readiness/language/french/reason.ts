/** What a reason sounds like in French. All but titles are read in small letters. */
import * as english from '../english/reason';
import { WORD_START } from '../phrases';
import { anyFrenchSmall, anyLetters, pattern, titleOf, whole, wordsOf } from './spelling';

const GOOD = `(?:permet(?:tra|trait|tre|tant)?|aide(?:ra|rait|r)?|évite(?:ra|rait|r)?|réduit|réduira(?:it)?|réduire|facilite(?:ra|rait|r)?|garantit|garantira|empêche(?:ra|r)?|améliore(?:ra|rait|r)?|simplifie(?:ra|rait|r)?|économise(?:ra|r)?|accélère(?:ra)?)`;
const HARD = `(?:difficiles?|compliquée?s?|impossibles?|déroutante?s?|pénibles?|frustrante?s?|fastidieu(?:x|se|ses)|laborieu(?:x|se|ses)|lente?s?|lourde?s?|confuse?s?|trompeu(?:r|se)s?|dangereu(?:x|se|ses)|chronophages?|gênante?s?|pas claire?s?(?! (?:si|s'|comment|qui|quel|ce|pour))|source d'erreurs?)`;
const USERS = `(?:(?:les|nos|des|certains|plusieurs|beaucoup de|la plupart des) )?(?:utilisat(?:eur|rice)s?|clients?|gens|usagers|développeurs|équipes|collègues|collaborateurs|salariés|vendeurs|opérateurs|admins?|administrateurs|visiteurs|personnes)`;
const PEOPLE = `(?:${USERS}|je|on|nous|vous|ils|elles)`;

/** A cause, but not "puis que" nor "comme prévu". */
const SINCE = `(?:puisqu(?:e|'\\p{L}+)|étant donné qu(?:e|')|vu qu(?:e|'\\p{L}+)|sachant que|comme (?:je|nous|on|ils|elles|les \\p{L}+|l'\\p{L}+) (?:n'|ne )?(?:ai|a|ont|avons|suis|est|sont|sommes|peu[xt]|peuvent|doi[st]|doivent|utilis\\p{L}+|\\p{L}+ pas))`;

/** Says outright what something is for. */
export const REASON = pattern(
  whole(
    `afin (?:de|que|d'\\p{L}*|qu'\\p{L}*)`,
    `pour qu(?:e|'\\p{L}+)`,
    `parce qu(?:e|'\\p{L}+)`,
    `car`,
    SINCE,
    `(?:dans|avec) (?:le|pour) but (?:de|d'\\p{L}+)`,
    `de (?:sorte|façon|manière) (?:à|que|qu'\\p{L}+)`,
    `sinon,? (?:je|on|nous|ils|elles|les (?:clients|utilisateurs|gens)|il faut|c'est)|sans quoi|faute de quoi|autrement`,
    `(?:de cette|de telle) (?:façon|manière|sorte)|comme ça|du coup|par conséquent|en conséquence`,
    `ainsi,? (?:je|on|nous|ils?|elles?|les|la|le|personne|plus|tout|chacun|chaque|l'\\p{L}+)`,
    `(?:cela|ça|ceci|ce qui|qui) (?:ne )?(?:(?:va|pourra|pourrait|devrait|doit|fait) )?(?:(?:me|nous|leur|lui) |m')?${GOOD}`,
    `(?:l'(?:objectif|idée|intérêt|enjeu|avantage|intention)|le (?:but|besoin|bénéfice|problème|souci|gain|point)|la (?:raison|motivation|finalité)) (?:(?:\\p{L}+ ){0,3}(?:est|étant)|ici|derrière|:)`,
    `(?:utile|nécessaire|important|indispensable|essentiel|obligatoire)(?:le)?s? (?:pour|de|car|si|quand|lorsque)`,
    `il (?:sera|serait|deviendrait|devient) (?:possible|plus (?:facile|simple))`,
    `en raison (?:de|d'\\p{L}+|du|des)|pour des raisons?|à cause (?:de|du|des|d'\\p{L}+)`,
  ),
  'u',
);

const AIM = `(?:éviter|empêcher|garantir|(?:s')?assurer|réduire|diminuer|limiter|gagner|économiser|aider|améliorer|simplifier|faciliter|accélérer|fiabiliser|sécuriser|pouvoir|permettre|mieux \\p{L}+r|ne (?:pas|plus|jamais|rien) |rendre (?:\\S+ ){1,4}?(?:plus|facile|possible))`;
/** "un moyen pour éviter", "comment faire pour": there the purpose is what is wanted itself. */
const NO_PURPOSE = `(?:moyen|besoin|comment|faire|possibilité|option|bouton|script|prévu|fait|utilisé)`;
/** A purpose after something else was said: "… pour éviter les doublons". */
export const PURPOSE = pattern(`(?<!${WORD_START}${NO_PURPOSE}) pour ${AIM}`, 'u');
/** The same within a wish, where "pouvoir" only says what is wanted. */
export const PURPOSE_WITHIN = pattern(`\\S \\S+ pour ${AIM}`, 'u');

/** A cause told within the wish. */
export const CAUSE_WITHIN = pattern(whole(SINCE), 'u');

const TODAY = `(?:actuellement|aujourd'hui|en ce moment|pour (?:l'instant|le moment)|à l'heure actuelle|à ce jour|jusqu'à présent|jusqu'ici|présentement|à date|en l'état)`;
/** What is not as people would have it today: the reason of many real stories. */
export const PROBLEM = pattern(
  whole(
    `${TODAY}.{0,120}${WORD_START}(?:ne|n'\\p{L}+|pas|plus|seul(?:e|s|es|ement)?|uniquement|doi(?:t|vent)|devons|faut|oblig\\p{L}+|manuel(?:le|les|s|lement)?|à la main|chaque|toujours|jamais|manque(?:nt)?|aucune?|sans|trop|${HARD}|est|sont|a|ont|y a|utilis\\p{L}+|fait|font|se fait|passe(?:nt|r)?|appel\\p{L}+|perd\\p{L}*|part(?:ent)?)`,
    `${PEOPLE} (?:ne (?:peu(?:t|vent|x)|pouvons|sa(?:it|vent|vons)|voi(?:t|ent)|trouve(?:nt)?|comprenne(?:nt)?|reçoi(?:t|vent))|n'(?:a|ont|avons|arrive(?:nt)?|y arrivent)|(?:sont|est|sommes) (?:obligée?s?|contrainte?s?|perdue?s?|limitée?s?|bloquée?s?|forcée?s?)|se (?:plaignent|plaint|perdent|trompent)|perd(?:ent|ons)?|galère(?:nt)?|oublient)`,
    `${PEOPLE} (?:doi(?:t|vent)|devons|dois) (?:(?:encore|toujours|actuellement|aujourd'hui|à chaque fois|tout|aller|appeler|passer par|téléphoner|attendre|chercher|faire|re\\p{L}+er) |r(?:e|é|es)\\p{L}+r)`,
    `il faut (?:encore|toujours|à chaque fois|actuellement)`,
    `rend(?:ent)? (?:\\S+ ){1,4}?(?:${HARD}|plus (?:facile|simple)|possible)`,
    `(?:est|sont|devient|deviennent|c'est|était) (?:\\S+ )?${HARD}`,
    `contournements?|agaçante?s?|irritants?|point de friction|perte de temps|source d'erreurs?|chronophages?|fastidieu(?:x|se|ses)|frustrante?s?|pénibles?`,
    `aucun moyen|pas (?:de|d'autre) moyen|(?:il est|est) impossible (?:de|d'\\p{L}+)`,
    `(?:manque|absence) (?:de|d'\\p{L}+)`,
    `souffre(?:nt)? (?:de|d'\\p{L}+)|(?:est|entre|sont|entrent) en conflit|contredi(?:t|sent)|interfère(?:nt)?`,
    `ne (?:permet|permettent|supporte|gère|marche|fonctionne|sert|suffit|suffisent|prend)(?:nt)?(?: \\S+)? (?:pas|plus|rien)`,
    `(?:serait|ce serait) (?:\\p{L}+ )?(?:bien|utile|pratique|bon|mieux|plus|souhaitable|appréciable|appréciée?|intéressant|top|cool)`,
  ),
  'u',
);

/** Titles under which teams write the reason, in English as well. */
export const REASON_TITLE = new RegExp(
  `${english.REASON_TITLE.source}|${
    titleOf(
      `pourquoi.{0,30}`,
      `(?:la |le |notre )?(?:motivations?|raisons?|justifications?|but|finalités?|contexte|enjeux?|opportunités?|problèmes?|problématiques?|constats?)(?: (?:métiers?|utilisateurs?|clients?|actuel(?:le)?))?`,
      `(?:valeur|bénéfices?|gains?|intérêt|besoins?|apports?|objectifs?|impacts?)(?: (?:métiers?|utilisateurs?|clients?|business|attendue?s?|ajoutée|apportée|pour .{1,30}))?`,
    ).source
  }`,
  'i',
);

/** People for whom something can be. */
export const SOMEBODY = anyLetters(
  `utilisat(?:eur|rice)s?|clients?|clientes?|usagers?|gens|développeu(?:r|se)s?|admins?|administrat(?:eur|rice)s?|visiteu(?:r|se)s?|invitée?s?|équipes?|membres?|opérat(?:eur|rice)s?|je|j'\\p{L}+|moi|mon|mes|tout le monde|chacun|quelqu'un|personnes?|nous|notre|nos|support|salariée?s?|collaborat(?:eur|rice)s?|employée?s?|collègues?|testeu(?:r|se)s?|managers?|rédact(?:eur|rice)s?|patiente?s?|vendeu(?:r|se)s?`,
);

/** Words that carry no meaning of their own in "afin que je puisse l'avoir", or that any reason may begin with. */
export const EMPTY_WORDS: ReadonlySet<string> =
  wordsOf(`les des une mon mes notre nos leur leurs son ses ces cette cet que qui dont pour par sur dans avec sans est sont être été soit soient
    avoir ait ont puisse puissent puissions pouvoir peux peut fait faire fasse comme plus bien tout tous toute toutes aussi pas ont aux
    quand quel quelle lorsque elle elles ils nous vous lui voir voit accéder accès utiliser savoir connaître mieux aider assurer garantir afin
    nouveau nouvelle nouveaux nouvelles autre autres chaque même mais donc ainsi très ensuite puis veux veut besoin moi quelle quelles ça cela`);

/** The beginning of a word, without what grammar adds: "modifier" and "modifications" are one. */
export function stemOf(word: string): string {
  return word.replace(
    /(?:[ai]?tions?|ements?|ments?|ateurs?|atrices?|eurs?|euses?|[ée]es?|[ée]s?|er|ez|ent|ir|is|it|es?|s|x)$/,
    '',
  );
}

/** Who wants to know something in order to do it has a reason, though its words are in the wish. */
export const TO_KNOW = pattern(
  `^\\W{0,3}(?:pouvoir )?(?:savoir|connaître|comprendre|apprendre|voir|vérifier|trouver) (?:ce qu|comment|quel|lesquel|si |s'|pourquoi|qui|où|quand|combien|à qu)`,
  'i',
);
export const KNOWS = anyFrenchSmall(
  `sa(?:voir|che|chent|is|it)|conna(?:ître|isse|issent)|compren(?:dre|ne|nent)|voi(?:r|e|ent|t)`,
);
