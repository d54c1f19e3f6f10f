/**
 * The forms of a story sentence in French, read in small letters: "En tant que …, je veux … afin de …", in France and in Canada,
 * with the short forms that teams type ("ETQ …, JV … AFD …"). Each pattern is used on windows of bounded length or stands at a
 * fixed place, so that any text takes linear time.
 */
import { WORD_END, WORD_START } from '../phrases';
import { pattern } from './spelling';
import { CLITICS, INFINITIVE_HERE, isInfinitive } from './verbs';

const AS = `(?:moi,?\\s+)?(?:(?:en t(?:ant|emps)|étant|à titre|en (?:ma )?qualité) (?:que\\s*:?\\s+|qu'\\s?|de\\s+|d')|etq\\s+|comme\\s+)`;
/** Where a role may begin: "En tant que", at the beginning of a sentence or line. */
export const ROLE_START = pattern(`(?:^|[\\n.;:!?("“«*|–-])\\s{0,3}${AS}(?=\\S)`, 'g');

/** The same, at the place itself. */
export const OPENING = pattern(`^${AS}`);
/** Before the name of a role, and no part of it. */
export const ARTICLE = pattern(
  `^(?:(?:seuls? )?(?:une?|le|la|les|des|notre|nos|chaque|tous les)\\s+|(?:seul )?l')`,
  'i',
);

/** "Comme prévu", "comme la liste": phrases that begin so and name nobody. */
export const NO_ROLE = pattern(
  `^(?:(?:prévue?|convenu|indiqué|discuté|évoqué|vu|dit|expliqué|décrit|montré|mentionné|précisé|demandé|avant|ci-|tou(?:s|te)|pour|sur|dans|si|ça|cela|il|elle|on|nous|je|ils|les|la|le|par|exemple|solution|résultat|suit|d'habitude|précédemment|actuellement|aujourd'hui|c'|l'|j'|un (?:exemple|résumé|bonus|rappel))${WORD_END}|[jcl]')`,
);

/** "Quand je veux", "que je puisse": somebody's wish, but not the one that the story tells. */
const NOT_WITHIN = `(?<!(?:quand|lorsque|si|que|qui|dès que|où|dont) )(?<!(?:lorsq|q)u')`;
const REALLY = `(?: (?:vraiment|aussi|également|donc|bien|absolument))?`;
const SUBJECT = `(?:je|j'|nous|on|ils?|elles?)`;
const WISHING = [
  `${SUBJECT}\\s?(?:veu[xt]|voulons|veulent|souhait(?:e|ons|ent)|désir(?:e|ons|ent)|voudr(?:ais|ait|ions|aient)|souhaiter(?:ais|ait|ions|aient)|désirer(?:ais|ait|ions)|aimer(?:ais|ait|ions|aient)|espère)${REALLY}`,
  `(?:j'|nous |on |il |elle |ils )(?:ai|aurais|avons|aurions|a|aurait|ont)(?:${REALLY} (?:besoin|envie)| la (?:possibilité|capacité|faculté))`,
  `(?:je|nous|on|ils?|elles?) (?:peu[xt]|pouvons|peuvent|pourr(?:ai|ais|ons|a|ait|ions|ont)|doi[st]|devons|doivent|devr(?:ais|ait|ions|ai|ons|a))(?= )`,
  `(?:je|nous|on) ne (?:veux|veut|voulons|peu[xt]|pouvons|doi[st]|devons) (?:pas|plus)(?= )`,
  `je suis (?:capable|en mesure)|nous sommes (?:capables|en mesure)`,
  `il faut que (?:je|nous|on) (?:puisse|puissions)(?= )|il (?:me|nous) faut(?: pouvoir)?(?= )`,
  `jv[x]?(?= )`,
].join('|');
/** Nobody speaks: "En tant que client, souhaite pouvoir …". */
const BARE = `(?<=[,;\\n] {0,3})(?:veux|souhaite|voudrais|aimerais|besoin)(?= |\\n)`;
const ABILITY = `(?:la|une) (?:possibilité|capacité|faculté)`;
const TO = `(?:[\\s:]+(?:(?:de |d')?(?:pouvoir|être (?:capable|en mesure) d(?:e |')|(?:avoir|disposer de) ${ABILITY} d(?:e |'))|${ABILITY} d(?:e |')|de |d'))`;
/** "Je veux", "j'aimerais pouvoir", "j'ai besoin de", "nous souhaitons avoir la possibilité de", "je peux". */
export const WANT = pattern(
  `(?:${WORD_START}${NOT_WITHIN}(?:${WISHING})|${BARE})${TO}?(?:(?<=')|(?=\\s|$|[,:])|(?<=\\s))`,
);

/** The wish is somebody's own, as in every job story; "la page doit" is none. */
export const OWN_WISH = pattern(`^(?:j'|(?:je|nous|on|jvx?) |il (?:faut que|me|nous) )`);
/** The wish with the one who speaks it, in a sentence: "J'aimerais exporter la liste". */
export const SPOKEN_WISH = pattern(`${WORD_START}(?:j'|(?:je|nous|on|jvx?)${WORD_END})[^]*`, 'i');
/** Who wants it, told within the wish: "Je veux, en tant que client, pouvoir …". */
export const ROLE_WITHIN = pattern(
  `^[\\s,]{0,3}en tant qu(?:e\\s|')\\s?(?:une?\\s)?([^,.\\n]{2,60}),\\s+(?:(?:pouvoir|de)\\s+|d')?`,
  'i',
);

const ABILITY_END =
  /(?:pouvoir|pas|plus|capables?|en mesure|peu[xt]|pouvons|peuvent|pourr\p{L}+|doi[st]|devons|doivent|devr\p{L}+|puissions?|puisse|d(?:e |['’]))$/u;
/** Whether what is wanted is something to do, and no thing; by what `WANT` found, and the words after it. */
export function wantsAction(want: string, means: string): boolean {
  if (/\b(?:pouvoir|peu[xt]|pouvons|pourr|doi[st]|devons|devr)/.test(want) && ABILITY_END.test(want.trim()))
    return true;
  const first = FIRST_WORD.exec(means.slice(0, 60).toLowerCase())?.[1] ?? '';
  return isInfinitive(first);
}
/** The first word that is no pronoun, adverb or "de". */
const FIRST_WORD = pattern(
  `^[\\s,:]*(?:(?:${CLITICS}|de |d'|(?:${['facilement', 'rapidement', 'simplement', 'aussi', 'également', 'mieux', 'plus', 'directement', 'automatiquement'].join('|')}) ))*([\\p{L}-]+)`,
  'u',
);

/** "En tant que client, je consulte mes commandes": from the end of the role to where it is said what is done. */
export const DOES_WITHOUT_WISH = /[,\s]\s*(?:(?:je|nous|on)\s+|j['’])(?=\p{Ll})/iu;

/** A wish without a role: "Je veux créer un compte". */
export const WISH_START = pattern(
  `(?:^|[\\n.;:!?)("“«*|–-])\\s{0,3}(?=(?:je|nous|on) (?:veu[xt]|voulons|souhait(?:e|ons)${WORD_END}|désir(?:e|ons)${WORD_END}|voudr(?:ais|ait|ions)|souhaiter(?:ais|ait|ions))|(?:j'|nous |on )(?:aimer(?:ais|ait|ions)|(?:ai|aurais|avons|aurions|a) besoin)|jvx? )`,
  'g',
);

/** One of these is in every text with a reason that is told first; read in small letters. */
export const REASON_FIRST_CUES: readonly string[] = ['afin d', 'afin qu', 'pour ', 'dans le but'];
const FOR = `(?:afin (?:de |d'|que |qu')|pour (?:que |qu'|(?=${CLITICS}{0,2}(?:mieux )?${INFINITIVE_HERE}))|dans le but d(?:e |'))`;
/** A reason that is told first: "Afin de gagner du temps, en tant que réceptionniste, je veux …". */
export const REASON_START = pattern(`(?:^|[\\n.!?*("“«])\\s{0,3}${FOR}(?=\\S)`, 'gu');
/** That reason, up to where the role or the wish begins. */
export const REASON_FIRST = pattern(
  `^${FOR}([^\\n.]{3,160}?),\\s+(?=en tant |etq |comme |(?:je|nous|on) |j')`,
  'u',
);

/** A job story: "Quand je reviens, je veux …". */
export const JOB_START = pattern(
  `(?:^|[\\n.!?*("“«])\\s{0,3}(?:quand\\s+|lorsque\\s+|lorsqu'|dès que\\s+|dès qu'|(?:à )?chaque fois que?[\\s']|une fois que?[\\s'])(?=\\S)`,
  'g',
);

/** Every plain sentence of somebody who can or should do something has one of these. */
export const ABLE = pattern(
  `(?:peu(?:t|vent)|pourr(?:a|ont|ait|aient)|doi(?:t|vent)|devr(?:a|ont|ait|aient)|veut|veulent|souhaite(?:nt)?|besoin|capables?)\\s|^(?:permettre|donner|offrir|autoriser|laisser|aider|rendre)\\s`,
);

/** A plain sentence of somebody who can or should be able to do something. */
export const ALLOW = pattern(
  `^(?:(?:permettre|(?:donner|offrir) (?:la possibilité|le choix)|rendre possible)(?: à| aux?)\\s+|(?:autoriser|laisser|aider)\\s+)(.{2,80}?)\\s+(?:de\\s+|d'|à\\s+|(?=choisir|créer|modifier|supprimer|consulter|voir|gérer))(?=${CLITICS}{0,2}${INFINITIVE_HERE})`,
  'iu',
);
const NOUN = `[\\p{L}-]{2,30}`;
const THE = `(?:(?:une?|le|la|les|des|chaque|tous les|toutes les|nos|mes|seuls? les?|tout) |(?:seul )?l')?`;
const CAN = [
  `(?:peu(?:t|vent)|pourr(?:a|ont|ait|aient)|doi(?:t|vent)|devr(?:a|ont|ait|aient))(?: aussi| également)?(?: pouvoir)?`,
  `(?:veut|veulent|souhaite(?:nt)?)(?: pouvoir)?`,
  `(?:est|sont) (?:capables? d(?:e|')|en mesure d(?:e|'))`,
  `(?:a|ont) besoin d(?:e|')`,
].join('|');
/** The people come first, and what says more about them after: "Les clients connectés peuvent …". */
export const ACTOR_CAN = pattern(
  `^((?!\\p{L}+(?:er|ir)\\s)${THE}${NOUN}(?: (?:et|ou|et/ou) ${THE}${NOUN})?)(?: (?!(?:ne|si|où|dont|quand|lorsque|que?|qui) |(?:lors)?qu')[\\p{L}’'-]{1,30}){0,5}? (?:${CAN})(?:\\s+|(?<='))(?!(?:pas|plus|jamais|rien)${WORD_END})`,
  'iu',
);

/** A tool is for something, and that is no reason yet: "un bouton pour exporter". */
const NO_TOOL = `(?<!(?:bouton|lien|champ|formulaire|écran|page|menu|option|fonctionnalité|fonction|outil|moyen|script|icône|case|module|filtre|api|endpoint|temps|délai|commande|service)s? (?:\\p{L}{2,20} )?pour )`;
const AIMS = `de (?:sorte|façon|manière) (?:à (?:ce qu(?:e |')\\s?)?|que |qu')`;
/** What begins a reason right after what is wanted. */
export const ENDS_START = pattern(
  [
    `[,;.]?\\s*(?:${WORD_START}(?:afin (?:de |d'|que |qu')|af[dq] |pour qu(?:e |')|(?:dans le|avec pour) but d(?:e |')|en vue d(?:e |')|${AIMS}|parce qu(?:e |')|car |puisqu(?:e |')|étant donné qu(?:e |')|histoire d(?:e |')|(?:ce )?qui (?:me |m'|nous |lui |leur )?permet(?:tra|trait)?(?: ainsi)? (?:de |d'|aux? )|(?:me|nous) permettant (?:ainsi )?d(?:e |')|(?:ainsi|comme ça),? (?=(?:je|nous|on|ils?|elles?|les|mes|mon|ma|le|la) |[jl]')`,
    `${WORD_START}pour ${NO_TOOL}(?!prendre en c|inclure|supporter|contenir|couvrir|afficher)(?=ne (?:pas|plus|jamais|rien) |(?:une? meilleure?|plus d|moins d|des raisons)|(?:mieux |y |${CLITICS}){0,2}${INFINITIVE_HERE}))`,
  ].join('|') + ')',
  'u',
);

/** A sentence of its own may be the reason of the one before: "… avec un statut final. Afin que je puisse finir." */
export const LATE_REASON = pattern(
  `^\\W{0,4}(?:afin |pour (?:que|qu'|ne |mieux|éviter|pouvoir)|parce qu|car |de (?:sorte|façon|manière)|dans le but)`,
);

/** Ends a sentence, unless an abbreviation or a small letter says that it goes on. */
export const SENTENCE_END =
  /[.!?](?=["”’')\]»]{0,2}(?:\s|$))|\n(?=\s*(?!(?:[Jj]e|[Nn]ous|[Oo]n|JVX?|[Aa]fin|AFD|[Pp]our (?!info|rappel|l['’]instant|le moment|cela)|[Pp]arce|[Cc]ar|[Dd]e (?:sorte|façon|manière)|[Dd]ans le but)(?!\p{L})|[Jj]['’])[\p{Lu}\d•*-])|\n\n/gu;
/** After a full stop a small letter goes on with the sentence, except where a reason of its own begins. */
export const NEW_AFTER_STOP = /^.\s+(?:afin|pour que|parce que|car)\b/;
export const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|p|ex|cf|c-à-d|env|resp|max|min|réf|n°|nb|M|Mme)|^)$/i;
