/** How French texts say that something waits for other work, or send the reader to something outside the text. */
import * as english from '../english/dependencies';
import { ISSUE_KEY } from '../issue-key';
import { WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';

/** Link types that hold an item back, in Jira's own words and those of common plans. */
export const BLOCKING_RELATION = pattern(
  `${english.BLOCKING_RELATION.source}|^\\s*(?:(?:est |sont )?bloquée?s? par|dépend(?:ent)? d|(?:est |sont )?dépendante?s? d|nécessite|requiert|attend|en attente d|(?:est )?(?:précédée?|conditionnée?) par|succède|suit|doit (?:être )?(?:fait|terminé|réalisé|commenc\\S+)e? après)`,
  'i',
);

/**
 * Where a text may wait for something or send the reader somewhere: only around these places is looked closer. The
 * groups: a time, a word of waiting, a file, a talk, a page. Read in small letters.
 */
export const CUE = pattern(
  `(?<![\\p{L}])(une fois|après|dès|lorsqu|quand|tant qu|avant) |(dépend|bloqu|attente|attend|subordonn|pré-?requis)|(jointe?|pj${WORD_END}|attach|captures? d|screen-?shot|maquett|mock-?up|wireframe|croquis|schéma)|(discut|évoqu|convenu|comme (?:vu|dit)|vu ensemble|échang|abordé|réunion|atelier|slack|e-?mail|mail${WORD_END}|compte[- ]rendu|appel)|(wiki|confluence|google doc|specs?${WORD_END}|spécification|cahier des charges|figma|miro${WORD_END}|intranet|share ?point|notion${WORD_END})`,
  'gu',
);

/** Articles before an apostrophe belong to the word. */
const THE = `(?:[ld]')?`;
/** Work of a team: what somebody builds, decides or hands over, and what no user of a product waits for. */
const WORK = `${THE}(?:apis?|endpoints?|back-?end|back|front-?end|équipes?|releases?|mise en (?:prod(?:uction)?|place)|mep|jalons?|epics?|spikes?|refonte|refactoring|réécriture|migration|montée de version|maquettes?|wireframes?|designs?|specs?|spécifications?|cadrage|architecture|sdk|librairie|framework|implémentation|développements?|prototype|poc|prestataire|infra(?:structure)?|arbitrage|sign-?off|feu vert|clarifications?|déploiement|livrables?|dépendances?|juridique|dpo|rssi|schéma|merge|branche|pr|patch|web-?services?|ws|connecteur|flux|environnement|serveur)`;
const ITEM = `(?:story|stories|us|tâches?|tickets?|bugs?|correctifs?|corrections?|évolutions?|sujets?|chantiers?|lots?|features?)`;
const THIS = `(?:cette|ce|la|le) (?:story|us|tâche|ticket|évolution|sujet|feature|fonctionnalité|epic|bug|demande|développement|dev|travail|lot)`;
const WORK_OF_OTHERS = `(?:${WORK}|(?:autres?|précédente?s?|première?|premier|back|api) (?:\\p{L}+ )?${ITEM}|${THE}${ITEM} (?:précédente?|de l'équipe|de l'api|du back|parente?|techniques?|amont))`;
/** Up to eight words between, none of which ends a clause. */
const WORDS = `(?:[\\p{L}\\d'’/.&-]+ ){0,8}?`;
const START = `(?:^|[\\n.;:!?(–-])\\W{0,3}`;
const IS = `(?:est|sont|sera|seront|soi(?:t|ent)|a été|ont été|aura été|auront été)(?: (?:enfin|toute?|toutes|bien|aussi|complètement|entièrement))?`;
/** "Quand" mostly tells what a product does, unless it speaks of what will be. */
const WHEN = `(?:une fois(?: que| qu')?|après(?: que| qu')?|dès(?: que| qu')?|lorsque?|quand|tant qu(?:e|'))`;
const READY = `(?:là|prête?s?|disponibles?|terminée?s?|finie?s?|faite?s?|livrée?s?|complète?s?|en (?:prod(?:uction)?|ligne|place)|déployée?s?|mergée?s?|corrigée?s?|résolue?s?|close?s?|fournie?s?|publiée?s?|approuvée?s?|validée?s?|signée?s?|décidée?s?|stables?|stabilisée?s?|figée?s?|arrêtée?s?|posée?s?)`;

/** Begins at a time: "une fois la nouvelle API disponible", "quand le design sera validé". */
export const AFTER_WORK = pattern(
  [
    `(?:une fois|dès|après|tant)(?: qu(?:e|'))?\\s?${WORDS}${WORK_OF_OTHERS} (?:[\\p{L}\\d'’-]+ ){0,4}?(?:(?:ne |n')?(?:${IS} |${IS})(?:pas )?)?${READY}${WORD_END}`,
    `(?:lorsque?|quand)\\s?${WORDS}${WORK_OF_OTHERS} (?:[\\p{L}\\d'’-]+ ){0,4}?(?:sera|seront|aura|auront) (?:été )?${READY}${WORD_END}`,
    // What is implemented or put in place is work, whatever it is.
    `${WHEN} ?${WORDS}(?:${IS} )?(?:implémentée?s?|développée?s?|finalisée?s?|refactorée?s?|refactorisée?s?|mergée?s?|mise?s? en (?:place|prod(?:uction)?))${WORD_END}`,
    `(?:une fois|dès|après)(?: qu(?:e|'))? ?${WORDS}${IS} en place${WORD_END}`,
    `${WHEN} ?(?:l'équipe|le prestataire|les ops|l'infra|le back(?:-?end)?|le juridique|le marketing)(?: \\p{L}+)? (?:a|ont|aura|auront|sera|livre|fournit|termine) `,
    `(?:après|dès) (?:la |le |l')?(?:livraison|fin|mise en (?:place|prod(?:uction)?)|merge|déploiement|refonte|migration|validation) (?:de |du |des |d')(?:la |l')?${WORDS}${WORK}`,
  ].join('|'),
  'iuy',
);
/** Begins at a time that stands after "ne peut commencer": any work will do. */
export const BEFORE_WORK = pattern(
  `(?:${WHEN}|avant(?: que| qu')?) ?${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  'iuy',
);
export const NOT_STARTED = pattern(
  `(?:ne |n')(?:peu(?:t|vent)|pourr(?:a|ont|ait)|sera|peut) (?:pas |donc )?(?:être )?(?:pas )?(?:commenc|démarr|réalis|fai|développ|termin|implément|pris|trait|lanc|livr)[\\p{L}]*(?: \\S+){0,3} (?:qu['’])?$`,
  'iu',
);

const OF = `(?:d(?:e |u |es |')(?:la |l')?)`;
const HELD = [
  `${START}(?:actuellement |toujours |encore )?bloquée?s? (?:par|en attente|tant qu|jusqu)`,
  `${WORD_START}(?:${THIS}|le travail|le développement|nous sommes|on est|l'implémentation) (?:est |sont )?(?:actuellement |toujours |encore )?bloquée?s? (?:par|en attente|tant qu|jusqu)`,
  `${WORD_START}(?:c'est|ceci est|cela est|elle est|il est) (?:actuellement |encore )?bloquée? par ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `(?:${START}|${WORD_START}(?:${THIS} (?:est|reste)|nous sommes|on est|encore|toujours) (?:\\p{L}+ )?)en attente ${OF}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}(?:nous attendons|on attend|nous devons attendre|on doit attendre|il faut attendre) (?:encore |toujours |que |qu')?\\s?${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}${THIS} (?:doit|devra) attendre`,
  `${START}en attente ${OF}(?:\\p{L}+ )?(?:validation|décision|feu vert|retours?|maquettes?|designs?|wireframes?|accord|arbitrage|feedback|clarification)(?= (?:de|du|des|par|sur|pour)${WORD_END}| d'|\\s{0,2}(?:[.,;)!]|$|\\n))`,
].join('|');

const NOT_A_QUESTION = `(?!(?:quel|qui|quoi|si|comment|ce qu|la (?:façon|manière|taille))${WORD_END})`;
const DEPENDS = [
  `${WORD_START}${THIS} (?:dépend(?:ra)?|est dépendante?|est conditionnée?) (?:aussi )?${OF}`,
  `${START}(?:dépend(?:ra)?|dépendante?|dépendance|subordonnée?) (?:${OF}|à |avec )${NOT_A_QUESTION}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${WORD_START}(?:cela|ça|ceci|il|elle|nous|on|qui|l'implémentation) (?:en )?dépend(?:ons|ra)? (?:aussi |actuellement )?${OF}${NOT_A_QUESTION}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${START}(?:dépend de|bloquée? par|bloquants?|en attente de|dépendances?|pré-?requis|blocked by|depends on) ?:\\s{1,3}(?!(?:aucune?|non|n\\/?a|rien|néant|ras|-)${WORD_END})${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
].join('|');

/** Waits for work that somebody else has to do first. */
export const WAITS = pattern(`${HELD}|${DEPENDS}`, 'iu');

const STILL = `(?:(?:encore|toujours|actuellement|aussi|également|donc) )?`;
const IT = `(?<!s['’]|si )${WORD_START}(?:${THIS}|cela|ça|ceci|il|elle|on|nous|l'implémentation|le développement)`;
const BLOCKED = `bloquée?s? (?:par |tant que |jusqu'à (?:ce que |la (?:livraison|sortie|fin) de )?)`;
/** Waits for what it names by its key, whatever that is; nothing stands between that could deny it. In either letters. */
export const WAITS_FOR_KEY = pattern(
  `(?:${[
    `${IT} dépend(?:ra|ons)? ${STILL}${OF}`,
    `${IT} attend(?:ons)? ${STILL}(?:que )?`,
    `(?:${IT} (?:est|reste|sommes)|${WORD_START}c'est) ${STILL}(?:dépendante?s? ${OF}|en attente ${OF}|${BLOCKED})`,
    `${START}(?:dépend(?:ra|ante?)? ${OF}|en attente ${OF}|attend |${BLOCKED})(?:: )?`,
    `${START}(?:dépendances?|bloquants?|pré-?requis|dépend de|bloquée?s? par) ?: `,
  ].join('|')})(?:(?:la |le )?${ITEM} )?${ISSUE_KEY}${WORD_END}`,
  'iu',
);

const PICTURE = `(?:captures?(?: d'écran)?|screen-?shots?|maquettes?|mock-?ups?|wireframes?|croquis|zoning)`;
const FILE = `(?:images?|photos?|${PICTURE}|schémas?|diagrammes?|designs?|documents?|docs?|pdfs?|logs?|traces?|tableurs?|excel|projets?|exemples?|patch|specs?|spécifications?|vidéos?|gifs?|fichiers?|modèles?)`;
const LOOK = `(?:${START}|(?:merci de |veuillez |et |aussi |, )?)(?:voir|cf\\.?|se (?:référer|reporter) (?:à|au|aux)|regarder|consulter|(?:comme|tel que) (?:sur|dans|(?:indiqué|montré|décrit|visible|présenté)e?s? (?:sur|dans)))`;

/** Sends the reader to a file or a picture with the item. */
export const PROMISED_FILE = pattern(
  [
    `${LOOK} (?:aussi )?(?:(?:la |les? |ma |mon |cette |ces |l')?(?:pièces? jointes?|pj)|(?:la |les? |ma |mon |cette |ces |l')${PICTURE}|${PICTURE}|ci-jointe?s?)${WORD_END}`,
    `${WORD_START}${FILE} (?:est |sont |en )?(?:ci-)?(?:jointe?s?|attachée?s?|annexée?s?)(?: (?:à|au|dans|sur) |${WORD_END})`,
    `${WORD_START}${FILE} (?:est |sont )?(?:en (?:pj|pièces? jointes?|annexe)|ci-dessous|ci-dessus)${WORD_END}`,
    `${WORD_START}(?:ci-jointe?s?|en (?:pj|pièces? jointes?)) ?:? ?(?:la |les? |l'|une? |mon |ma |des )?${FILE}`,
    `${WORD_START}(?:j'ai|nous avons|je) (?:aussi )?(?:joint|joins|attaché|mis en pj|mets en pj)${WORD_END}`,
    `(?:télécharger|importer|ouvrir|installer|utiliser|exécuter) (?:le |la |les |l')?${FILE} (?:ci-)?jointe?s?`,
  ].join('|'),
  'i',
);

/** Says that the file is in the item itself. */
export const ATTACHED = /joint|attach|\bpj\b/i;

const TALK = `(?:réunion|appel|call|atelier|workshop|refinement|affinage|grooming|planning|rétro(?:spective)?|discussion|conversation|échanges?|point|slack|teams|e-?mails?|mails?|équipe|sprint|daily|stand-?up|séance|comité|copil|visio|démo)`;
/** Sends the reader to what some people said to each other. */
export const PROMISED_TALK = pattern(
  [
    `${WORD_START}comme (?:nous l'avons |on l'a |on en a |déjà |vu et )?(?:discuté|évoqué|vu ensemble|échangé|parlé|dit(?: (?:ensemble|hier|lors|en|au|pendant))|abordé)`,
    `${WORD_START}(?:comme )?(?:convenu|vu|validé|décidé|dit|acté)e?s? (?:ensemble |hier |déjà )?(?:en|lors|pendant|avec|au|dans|par|sur) (?:de |d'|du |la |le |l'|notre |nos )*(?:dernière? |\\p{L}+ )?${TALK}${WORD_END}`,
    `${WORD_START}(?:suite|conformément) (?:à|au|aux) (?:la |l'|notre |nos |les )?(?:dernière? |dernier )?(?:discussions?|conversations?|échanges?|réunions?|ateliers?|appels?|point|visio)`,
    `${WORD_START}(?:selon|d'après|après) (?:notre|nos|la|les|l') ?(?:discussions?|conversations?|échanges? (?:avec|d)|réunion|appel (?:avec|d))`,
    `${START}(?:voir|cf\\.?) (?:le |la |les |l'|mon |notre |nos )?(?:e-?mails?|slack|compte[- ]rendu|cr|discussion|échanges?|notes de réunion|tableau blanc|fil)${WORD_END}`,
  ].join('|'),
  'iu',
);

const PAGE = `(?:(?:page )?(?:wiki|confluence|notion)|google docs?|docs? de (?:conception|design|spec)|specs?|spécifications?|cahier des charges|dossier de conception|figma|miro|intranet|share ?point|drive)`;
/** Sends the reader to a page without saying where it is. */
export const PROMISED_PAGE = pattern(
  [
    `${WORD_START}(?:voir|cf\\.?|se (?:référer|reporter) (?:à|au|aux)|(?:décrit|spécifié|défini|détaillé|précisé|documenté)e?s? (?:dans|sur)|selon|conformément (?:à|au|aux)|d'après|comme dans) (?:la |le |les |l'|notre |cette )?${PAGE}${WORD_END}`,
    `${WORD_START}(?:voir|cf\\.?) (?:[\\p{L}’'-]+ ){1,4}(?:dans|sur) (?:le |la |l'|notre )?(?:wiki|confluence|figma|miro|notion|share ?point|drive|intranet)${WORD_END}`,
    `${WORD_START}(?:voir (?:avec|auprès de)|demander à|contacter) \\p{L}+ pour (?:les? |la |plus de |avoir |obtenir |récupérer )*(?:maquettes?|mock-?ups?|designs?|wireframes?|specs?|spécifications?|détails?|besoins?)${WORD_END}`,
  ].join('|'),
  'iu',
);
