/** How French texts say that something is still open. */
import { WORD_END, WORD_START } from '../phrases';
import { pattern, titleOf, whole } from './spelling';

const SETTLE = `(?:définir|déterminer|décider|clarifier|confirmer|discuter|préciser|valider|convenir|spécifier|trancher|arbitrer|compléter|rédiger|affiner|éclaircir|challenger|voir|revoir|chiffrer)`;
const ASKING = `(?:si|s'il|comment|ce qu|quel|lequel|laquelle|qui|où|quand|pourquoi|combien|de |d'|que|qu')`;
/** Finding the cause of a fault is the work itself. */
const THE_WORK = `[^.\\n]{0,60}(?:problème|cause|raison|bug|échou|échec|vient de|se (?:passe|produit))`;
const START = `(?:^|[\\n.;:!?(–-])\\W{0,3}`;

const CUES = [
  `tb[dca]\\b`,
  `to-?do\\b`,
  `${WORD_START}à ${SETTLE}${WORD_END}`,
  `(?:pas|non) (?:encore |très |bien |totalement |vraiment )?(?:sûre?s?|certaine?s?|claire?s?|définie?s?|décidée?s?|tranchée?s?|arrêtée?s?|précisée?s?|spécifiée?s?|arbitrée?s?|fixée?s?)`,
  `sa(?:is|vons|it) pas`,
  `indécis|à l'étude`,
  `(?:faut|faudra|faudrait|devons|doit|reste(?:nt)?|besoin)(?: encore| d'abord| aussi)? (?:à |d(?:e |'))?(?:décider|trancher|clarifier|éclaircir|arbitrer|se mettre|voir|vérifier|trouver|savoir|creuser)`,
  `(?:question|point|décision)s? ?:`,
  `(?:ouverts?|ouvertes?|suspens) ?:`,
  `en attente d`,
].join('|');
/** Where a text may hold a mark or a doubt: only around these places is looked closer. Read in small letters. */
export const CUE = pattern(CUES, 'g');
/** A quick look: a text with none of these and no question mark leaves nothing open. Read in small letters. */
export const MAYBE_OPEN = pattern(
  `${CUES}|${WORD_START}questions?|points? (?:ouvert|en suspens|à )|à (?:clarifier|décider|définir|préciser|trancher)|interrogations|zones d'ombre|décisions? à`,
);

/** Somebody left a mark to come back to, in its own letters: in small ones "todo" is a thing that people build. */
export const MARK =
  /\b(?:TB[DCA]|tb[dca])\b|\bTODO\b(?! (?:list|app|item|comment|task|entr|mark))|\bTo-?do ?:|(?<![0-9A-Za-zÀ-ɏ])[ÀA] (?:D[ÉE]FINIR|COMPL[ÉE]TER|PR[ÉE]CISER|VALIDER|CONFIRMER|D[ÉE]TERMINER)(?![A-ZÀ-Ý])/;

/** "Reste à définir", but not "la taille à définir dans les réglages": there it is what the product does. */
const LEFT = [
  `(?:${whole(`est|sont|reste(?:nt)?|encore|c'est`)}|[(:–—-]|[.!?\\n]\\s|^)\\s{0,2}(?:encore )?à ${SETTLE}${WORD_END}(?! (?:aussi|absolument|par (?:l'utilisat|le client|les )|dans|depuis|via|lors|sur|en|ou|et |la |le |les |l'|un|s'il))`,
  `${WORD_START}reste(?:nt)? à ${SETTLE}${WORD_END}`,
  `${WORD_START}(?:à (?:définir|préciser|clarifier|trancher|déterminer|arbitrer)|(?:ca|critères|specs?|règles?|libellés?|textes?|format|détails?|wording) à ${SETTLE})(?=\\s*(?:$|[.;)\\n]))`,
  `${WORD_START}(?:pas|non) (?:encore )?(?:décidée?s?|tranchée?s?|arbitrée?s?|arrêtée?s?|clarifiée?s?)${WORD_END}(?: (?:si|comment|quel|qui|ce qu))?`,
  `${WORD_START}(?:n'est|ne sont) pas encore (?:\\p{L}+ )?(?:définie?s?|fixée?s?|précisée?s?|spécifiée?s?|connue?s?|claire?s?)`,
].join('|');

/** The writer doubts; what users are not sure about is the problem to solve, and no open point. */
const DOUBT = [
  `(?:${START}|${WORD_START}(?:je (?:ne )?suis|nous (?:ne )?sommes|on (?:n')?est|encore|mais) )pas (?:encore |vraiment |totalement |très )?(?:sûre?s?|certaine?s?) ${ASKING}`,
  `${WORD_START}(?:je ne sais|je sais|nous ne savons|on ne sait|on sait) pas (?:encore |trop |vraiment )?(?:si|s'il|comment|ce qu|quel|lequel|qui|où|quand)${WORD_END}`,
  `(?:il n'est|ce n'est|c'est) pas (?:encore |très |vraiment )?clair (?:si|comment|ce qu|quel|qui|pour (?:moi|nous))`,
  `${START}pas (?:encore |très )?clair ${ASKING}`,
  `(?:${START}|${WORD_START}(?:nous|on|il|je|encore|d'abord) )(?:faut|faudra|faudrait|devons|doit|reste à|avons besoin d(?:e |'))(?: encore| d'abord| aussi)? (?:décider|trancher|clarifier|éclaircir|arbitrer|se mettre d'accord|voir (?:avec|si|comment)|vérifier (?:avec|si)|trouver comment|savoir (?:si|comment|quel))(?!${THE_WORK})`,
  `${WORD_START}en attente d(?:e |'|u |es )(?:la |l'|une? )?(?:décision|clarification|arbitrage|précision|réponse)`,
].join('|');

/** Words that say that something is open. */
export const OPEN_WORDS = pattern(`${LEFT}|${DOUBT}`, 'iu');

/** Three are no slip of the finger. */
export const MANY_MARKS = '???';

/** Titles under which teams keep what is open. */
export const OPEN_TITLE = titleOf(
  `questions?(?: (?:ouvertes?|en suspens|en attente|restantes?|à (?:poser|clarifier|trancher)))?(?: (?:pour|à|au) .{1,40})?`,
  `points? (?:ouverts?|en suspens|d'attention ouverts|à (?:clarifier|éclaircir|définir|préciser|trancher|valider|discuter|traiter|voir))`,
  `à (?:(?:clarifier|trancher|discuter|éclaircir)|(?:décider|définir|préciser) ?:)`,
  `décisions? (?:à prendre|en attente|ouvertes?)|interrogations?|zones d'ombre`,
  `(?:open|outstanding) (?:questions?|points?)`,
);
/** A quick look: one of these letters is in every such title. */
export const MAYBE_OPEN_TITLE = /[qpdi]/i;
/** "Questions ouvertes : quel transporteur", in one line. */
export const OPEN_INLINE = pattern(
  `^\\W{0,4}(?:questions? (?:ouvertes?|en suspens)|points? (?:ouverts?|en suspens|à (?:clarifier|trancher|définir|préciser))|open (?:questions?|points?)) ?:\\s{1,3}(\\S.*)$`,
  'i',
);

const LEADS = `(?:(?:et|mais|ou|aussi|alors|donc|puis|ok|d'abord|question|note|q\\d?|peut-être|sinon|si oui|si non|dans ce cas|tb[dc])${WORD_END}[\\s,:]{1,3}){0,3}`;
const INVERTED = `[\\p{L}]{2,15}-(?:t-)?(?:on|ils?|elles?|nous|vous|je|ce)`;
const ASKED = `(?:est-ce|qu'est-ce|faut-il|que|qu'|qui|quid|quoi|quel(?:le)?s?|lequel|lesquel(?:le)?s|laquelle|où|quand|comment|combien|pourquoi|y a-t-il|à (?:qui|quel|quoi|partir)|de (?:quel|quoi)|avec quel|dans quel|jusqu'à|${INVERTED})`;
/** Begins like a question that wants an answer; what stands within « » is asked of users. */
export const ASKS = pattern(
  `^(?!\\W{0,4}«)\\W{0,4}${LEADS}(?:${ASKED}${WORD_END}|qu'|(?:on|nous|c'est|ce sera|il faut|faut|faudra)${WORD_END})`,
  'iu',
);
/** "Peut-être utiliser ce générateur ?", "…, éventuellement avec l'ancien ?": a proposal that nobody has answered. */
export const PROPOSES = pattern(
  `^\\W{0,4}(?:et |ou |aussi |donc )?(?:peut-être|éventuellement|sinon|et si|pourquoi pas|quid)${WORD_END}|[,;–-] (?:(?:et|ou|mais|donc) ){0,2}(?:peut-être|éventuellement|ou bien)${WORD_END}`,
  'i',
);
/** "(8.1 ?)", "(par utilisateur ?)": a doubt about the words before; "(animé ?)" only wonders by the way. */
export const ASIDE = pattern(
  `\\((?!(?:tou(?:te)?s?|toutes|la plupart|certains|les deux|encore|c'est|pourquoi|quoi|vraiment|est|sont)${WORD_END})([^()?\\n]{0,40}(?:\\d|[^\\s()?]\\s[^\\s()?])[^()?\\n]{0,40})\\?$`,
  'i',
);
/** The same within a sentence that begins otherwise: "Une fois payée, l'archive-t-on ?" */
export const ASKS_LATER = pattern(
  `[,;:(–-]\\s{0,2}(?:(?:et|ou|mais|donc) )?(?:${ASKED}${WORD_END}|(?:on|nous) \\p{L}+)|${WORD_START}(?:doit|peut|faut|devrait|pourrait|veut|fait|garde|met|prend|va|sait|a-t)-(?:on|il|t-on)|(?:devons|pouvons|voulons|avons)-nous|${WORD_START}est-ce qu|${WORD_START}(?:ou (?:pas|non|bien)|n'est-ce pas|c'est ça|d'accord|pour combien|combien de temps|de combien|lequel|laquelle|lesquels)\\s?\\?`,
  'iu',
);

/** What stands right after a question that is answered. */
export const ANSWER = pattern(
  `^\\W{0,6}(?:r(?:ep|éponse|ép)?\\s?[:.)=]|a\\s?:|(?:oui|non|ok|validé|décidé|décision|convenu|résolu|réglé|tranché|d'après|selon|les deux|aucune?|seulement|uniquement|toujours|jamais)${WORD_END}|(?:on|nous) (?:a |avons )?(?:décid|conven|gard|prend|choisi|part|reste|va )|c'est (?:le|la|les|pas|toujours|bien)${WORD_END})`,
  'i',
);
export { ARROW } from '../english/open-points';

/** Titles of a template that are put as questions: what is below them answers. */
export const TITLE_QUESTION = pattern(
  `^\\W{0,4}(?:quoi|qu'|que|quel(?:le)?s?|pourquoi|comment|qui|où|quand|combien)(?:(?<=')|${WORD_END})(?!.*(?:${WORD_START}(?:on|nous|je)|-(?:t-)?(?:on|nous|il))${WORD_END})`,
  'i',
);

/** Before a question that its writer goes on to answer. */
export const SO = /^\W{0,4}(?:donc|alors|bref|en particulier|or),?\s/i;

/** Nothing stands under the title. */
export const NOTHING = pattern(
  `^\\W{0,4}(?:aucune?|rien|non|n\\/?a|néant|sans objet|r\\.?a\\.?s\\.?|pas de (?:question|point)s?|tout est (?:clair|réglé|ok))?(?: (?:question|point|à signaler|pour (?:l'instant|le moment)|à ce jour|(?:restante?|ouverte?|en suspens)))*\\W{0,4}$`,
  'i',
);
