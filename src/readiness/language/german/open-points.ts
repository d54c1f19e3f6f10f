/** How German texts say that something is still open. */
import { WORD_END, WORD_START } from '../phrases';
import { germanTitle, typed } from './letters';

const SETTLE = `(?:klären|definieren|entscheiden|besprechen|bestimmen|spezifizieren|ergänzen|diskutieren|abstimmen|festlegen|prüfen|abklären|konkretisieren|beschreiben|überlegen)`;
const SETTLED = `(?:geklärt|entschieden|definiert|festgelegt|besprochen|abgestimmt|spezifiziert|abgeklärt)`;
/** Finding the cause of a fault is the work itself. */
const THE_WORK = `(?![^.\\n]{0,60}(?:ursache|problem|fehler|warum|wieso|verursach|passiert|liegt))`;
const ASKING = `(?:ob|wie|was|welche[rsnm]?|wer|wo|wann|warum|wie viele?)`;

const CUES = typed(
  [
    `tb[dca]${WORD_END}`,
    `t\\.b\\.d`,
    `to-?do`,
    `noch (?:[a-z\\u00df-\\u00fc]+ ){0,3}?(?:zu |offen|unklar|ungeklärt|nicht|geklärt|abgestimmt|besprochen|entschieden|definiert|klär)`,
    `(?:zu klären|klären|ungeklärt|unklar|unschlüssig|nicht sicher|unsicher|fraglich|nicht klar|klärungsbedarf)`,
    `(?:muss|müssen|müsste|müssten|sollte|sollten) (?:[a-z\\u00df-\\u00fc]+ ){0,5}?(?:geklärt|entschieden|besprochen|abgestimmt|festgelegt|definiert|entscheiden|klären)`,
    `weiß (?:noch )?nicht|wissen (?:wir )?(?:noch )?nicht|keine ahnung`,
    `(?:fragen?|punkte?|offen):|to be [dcsa]|offen,? (?:ob|wie|was|welche)`,
    `folg(?:t|en)|kommen noch|kommt noch|nachgereicht`,
    `warten? (?:noch )?auf (?:die |eine )?(?:entscheidung|klärung|rückmeldung)`,
  ].join('|'),
);
/** Where a text may hold a mark or a doubt: only around these places is looked closer. Read in small letters. */
export const CUE = new RegExp(CUES, 'g');
/** A quick look: a text with none of these and no question mark leaves nothing open. Read in small letters. */
export const MAYBE_OPEN = new RegExp(
  `${CUES}|${typed(`${WORD_START}(?:rück)?fragen?${WORD_END}|offene|klärung|questions?|open (?:point|topic|decision)`)}`,
);

/** Somebody left a mark to come back to, in its own letters: in small ones "todo" is a thing that people build. */
export const MARK = new RegExp(
  `\\b(?:TB[DCA]|tb[dca]|[Tt]\\.[Bb]\\.[Dd]\\.?)\\b|\\bTODO\\b(?!-| (?:list|app|item|liste|kommentar))|\\bTo-?[Dd]o:|${typed(`\\((?:noch )?(?:offen|zu klären|unklar)\\)|(?:^|[\\n:–-]\\s{0,2})(?:noch )?offen\\s{0,2}(?:$|\\n)`)}`,
);

/** "Noch zu klären", "muss noch entschieden werden", but not "kann vom Nutzer festgelegt werden". */
const LEFT = [
  `noch (?:\\S+ ){0,3}?zu ${SETTLE}${WORD_END}`,
  `(?:ist|sind|wäre|wären|bleibt|[(:\\n–-])\\s{0,2}(?:\\S+ ){0,2}?zu (?:klären|entscheiden|besprechen|diskutieren|abklären)${WORD_END}`,
  // "Rechnungen, die noch offen sind" are a thing of the product.
  `noch (?:\\S+ ){0,2}?(?:offen|unklar|ungeklärt)${WORD_END}(?! (?:ist|sind|war|waren|hat))`,
  `noch nicht (?:\\S+ ){0,2}?${SETTLED}${WORD_END}(?! (?:hat|haben|habe|wurde|wurden))`,
  `(?:ist|sind|bleibt) (?:aktuell |derzeit |uns )?(?:noch )?(?:offen|ungeklärt),? ${ASKING}${WORD_END}`,
  `(?:muss|müssen|müsste|müssten|sollte|sollten) (?:\\S+ ){0,6}?(?:geklärt|entschieden|besprochen|abgestimmt|festgelegt) werden${WORD_END}`,
  `(?:wird|werden) noch (?:\\S+ ){0,3}?(?:geklärt|entschieden|besprochen|abgestimmt|festgelegt|definiert)${WORD_END}`,
  `klärungsbedarf(?!:? kein)`,
  `(?:details|infos?|rest|mock-?ups?|\\S{0,14}kriterien|beschreibung|texte?) (?:folg(?:t|en)|komm(?:t|en) noch|(?:wird|werden) (?:noch )?nachgereicht)${WORD_END}|folg(?:t|en) noch${WORD_END}`,
].join('|');

/** The writer doubts; what users are not sure about is the problem to solve, and no open point. */
const DOUBT = [
  `(?:bin|sind) (?:ich |wir )?(?:mir |uns )?(?:noch |aktuell |derzeit )?(?:nicht (?:ganz |so )?sicher|unsicher|unschlüssig),? ${ASKING}${WORD_END}`,
  `(?:ist|war|bleibt) (?:mir |uns |aktuell |derzeit |noch |auch ){0,2}(?:unklar|fraglich|nicht (?:ganz )?klar),? ${ASKING}${WORD_END}`,
  `(?:^|[\\n.;:(–-]\\s{0,2})(?:noch )?(?:unklar|fraglich|nicht klar),? ${ASKING}${WORD_END}`,
  `(?:ich )?weiß (?:ich )?(?:noch |gerade )?nicht,? ${ASKING}${WORD_END}|(?:wir )?wissen (?:wir )?(?:noch |aktuell )?nicht,? ${ASKING}${WORD_END}`,
  `(?:wir |ich )?(?:müssen|muss|sollten|müssten) (?:wir |ich )?(?:noch |erst |vorher )?(?:\\S+ ){0,5}?(?:klären|abklären|entscheiden|herausfinden|abstimmen|festlegen)${WORD_END}${THE_WORK}`,
  `(?:wir|ich) (?:klären|kläre) (?:das )?noch`,
  `keine ahnung,? ${ASKING}${WORD_END}`,
  `warte[nt]? (?:noch )?auf (?:die |eine )?(?:entscheidung|klärung|rückmeldung)`,
].join('|');

/** Words that say that something is open. */
export const OPEN_WORDS = new RegExp(`${WORD_START}(?:${typed(`${LEFT}|${DOUBT}`)})`, 'i');

/** Three are no slip of the finger. */
export const MANY_MARKS = '???';

/** Titles under which teams keep what is open. */
export const OPEN_TITLE = germanTitle(
  `(?:offene|ungeklärte|weitere|noch offene|open|outstanding) (?:fragen?|punkte?|themen|entscheidungen|questions?|points?|topics?|issues)`,
  `(?:rück)?fragen?(?: (?:an|für|zum|zur) .{1,40})?|questions?`,
  `(?:noch )?(?:zu (?:klären|klaeren|entscheiden|besprechen)|offen|unklar)`,
  `klärungsbedarf|klärungspunkte|to (?:clarify|decide)`,
);
/** A quick look: one of these is in every such title. */
export const MAYBE_OPEN_TITLE = /fr|of|kl|pu|ent|be|qu|op|ou|to/i;
/** "Offene Fragen: welcher Anbieter", in one line. */
export const OPEN_INLINE = new RegExp(
  typed(
    `^\\W{0,4}(?:(?:offene?|ungeklärte?|open) (?:fragen?|punkte?|questions?|points?)|noch offen|zu klären|offen|klärungsbedarf):\\s{1,3}(\\S.*)$`,
  ),
  'i',
);

const LEADS = `(?:(?:und|aber|oder|also|dann|jetzt|nun|frage|f|q|vielleicht|sonst|ansonsten|falls ja|wenn ja|wenn nein|tb[dc]|ab|bis|seit|für|mit|von|in|an|auf|bei|nach|aus|zu|unter|über|wegen|ok)${WORD_END}[\\s,:]{1,3}){0,3}`;
const ASKED = `(?:was|welche[rsnm]?|wer|wen|wem|wessen|wo|wann|warum|wieso|weshalb|wie|woher|wohin|womit|wofür|wozu|wodurch|worauf|woran|what|which|who|when|how|why|should|do|does|is|are|can)`;
const VERB_FIRST = `(?:ist|sind|war|wird|werden|kann|können|könnte[nst]?|soll|sollen|sollte[nst]?|darf|dürfen|dürfte[n]?|muss|müssen|müsste[n]?|hat|haben|hätte|habt|wäre[n]?|würde[n]?|will|wollen|wollt|möchten?|gibt|gilt|gelten|reicht|reichen|braucht|brauchen|geht|gehen|passt|stimmt|bleibt|bleiben|macht|machen|nehmen|zeigen|zeigt|kommt|kommen|bekommt|bekommen|heißt|nutzen|verwenden|brauch|sieht|sehen|weiß|wissen|läuft|zählt|zählen|betrifft|spricht|gehört|lassen|lässt)`;
/** Begins like a question that wants an answer. */
export const ASKS = new RegExp(
  typed(
    `^\\W{0,4}(?:\\d{1,2}[.)]\\s)?${LEADS}(?:${ASKED}|${VERB_FIRST}|(?:wir|ich|das|es|dies) ${VERB_FIRST})${WORD_END}`,
  ),
  'i',
);
/** "Vielleicht den Generator nehmen?": a proposal that nobody has answered. */
export const PROPOSES = new RegExp(
  typed(
    `^\\W{0,4}(?:und |oder |auch |also )?(?:vielleicht|evtl\\.?|eventuell|ggf\\.?|möglicherweise|alternativ|lieber|ob|maybe)(?!\\w)|[,;–-] (?:(?:und|oder|auch|aber) ){0,2}(?:vielleicht|evtl\\.?|eventuell|alternativ)(?!\\w)|^[^?]{2,60}\\soder\\s[^?]{2,60}\\?$`,
  ),
  'i',
);
/** "(8.1?)", "(je Nutzer?)": a doubt about the words before; "(alle?)" only wonders by the way. */
export const ASIDE =
  /\((?!(?:alle|die meisten|beide|noch|richtig|korrekt|warum|was|wirklich|ist|sind|war)(?![\p{L}]))([^()?\n]{0,40}[\d\s][^()?\n]{0,40})\?$/iu;
/** The same within a sentence that begins otherwise: "Wenn es eingereicht ist, öffnen wir es dann?" */
export const ASKS_LATER = new RegExp(
  typed(
    `[,;:(–-]\\s{0,2}(?:(?:und|oder|aber|also|dann) )?(?:${ASKED}|${VERB_FIRST}|[a-z\\u00df-\\u00fc]{3,20}(?:en|t) (?:wir|ich|man|es|das|der|die))${WORD_END}|${WORD_START}(?:sollen|sollten|können|könnten|wollen|müssen|dürfen|soll|sollte|kann|muss|darf) (?:wir|man|ich|es|das|der|die|dann|auch)${WORD_END}|,? (?:oder|richtig|korrekt)\\?$`,
  ),
  'i',
);

/** What stands right after a question that is answered. */
export const ANSWER = new RegExp(
  typed(
    `^\\W{0,6}(?:(?:a|antwort|geklärt|answer)\\s?[:.)=]|(?:ja|jein|nein|nö|doch|yes|no|antwort|entschieden|entscheidung|beschlossen|beschluss|geklärt|gelöst|erledigt|vereinbart|laut|gemäß|beide|beides|keine[rs]?|nur|immer|nie)${WORD_END}|(?:wir|sie) (?:haben (?:uns )?|nehmen|machen|entscheiden|zeigen|bleiben|wollen)|es (?:ist|sind|wird|bleibt) (?:die|der|das|nicht|beides|nur|immer|nie|bei))`,
  ),
  'i',
);
export const ARROW = /^\s{0,3}(?:→|⇒|->|=>|-->|==>|--\s)/;

/** Titles of a template that are put as questions: what is below them answers. */
export const TITLE_QUESTION = new RegExp(
  typed(
    `^\\W{0,4}(?:was|warum|wozu|wie|wer|wo|wann|welche[rsnm]?|what|why|how|who|when)${WORD_END}(?!.*${WORD_START}(?:wir|ich|soll|sollen|sollte|sollten)${WORD_END})`,
  ),
  'i',
);

/** Before a question that its writer goes on to answer. */
export const SO = /^\W{0,4}(?:also|so|nun|jetzt|insbesondere),?\s/i;

/** Nothing stands under the title. */
export const NOTHING = new RegExp(
  typed(
    `^\\W{0,4}(?:keine?|nichts|n\\/?a|nein|entfällt|none|alle?s? (?:beantwortet|geklärt|erledigt))?(?: (?:offenen? )?(?:fragen?|punkte?))?(?: (?:bisher|derzeit|aktuell|mehr|offen|vorhanden|bekannt))?\\W{0,4}$`,
  ),
  'i',
);
