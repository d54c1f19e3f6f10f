/** How German texts say that something waits for other work, or send the reader to something outside the text. */
import { ISSUE_KEY } from '../issue-key';
import { WORD_END, WORD_START } from '../phrases';
import { typed } from './letters';

/** Link types that hold an item back, as a German Jira and common plans call them; and in Jira's own words. */
export const BLOCKING_RELATION = new RegExp(
  typed(
    `^\\s*(?:(?:wird |ist )?(?:blockiert|gesperrt|aufgehalten) (?:von|durch)|(?:ist )?abhängig von|hängt ab von|hängt von|benötigt|braucht|erfordert|setzt voraus|wartet auf|(?:ist )?nachfolger von|folgt (?:auf|nach)|muss (?:erledigt|begonnen|fertig) (?:werden |sein )?nach|(?:is |are )?(?:blocked|preceded) by|(?:is )?depend(?:s|ent)? (?:up)?on|requires|waits for|has to be (?:done|finished|started) after)${WORD_END}`,
  ),
  'i',
);

/**
 * Where a text may wait for something or send the reader somewhere: only around these places is looked closer. The groups: a
 * time, a word of waiting, a file, a talk, a page. Read in small letters.
 */
export const CUE = new RegExp(
  typed(
    [
      `${WORD_START}((?:erst )?wenn|sobald|nachdem|(?:erst )?nach|bis) `,
      `(abhäng|hängt|blockiert|blockier|blocker|blocked|wartet|warten|voraus|ausstehend|steht noch aus|fehlt noch|depend|waiting)`,
      `(anhang|anhänge|angehängt|anbei|anlage|beigefügt|screen-?shot|bildschirmfoto|mock-?up|wireframe|skizze|entwurf|entwürfe|attach)`,
      `(besproch|abgesproch|vereinbart|diskutiert|abgestimmt|absprache|besprechung|rücksprache|gespräch|e-?mail|slack|protokoll|whiteboard|meeting)`,
      `(wiki|confluence|konzept|spezifikation|pflichtenheft|lastenheft|dokument|präsentation|figma|miro\\b|intranet|share ?point|laufwerk|\\bspec\\b)`,
    ].join('|'),
  ),
  'g',
);

/** Work of a team: what somebody builds, decides or hands over, and what no user of a product waits for. */
const WORK = `(?:[a-z\\u00df-\\u00fc-]{0,24}(?:api|apis|endpunkte?|endpoints?|schnittstellen?|back-?ends?|front-?end|teams?|team|releases?|meilensteine?|epics?|spikes?|refactorings?|redesigns?|migration|umstellung|umbau|upgrades?|mock-?ups?|wireframes?|designs?|spezifikation|konzepte?|architektur|sdk|library|framework|implementierung|umsetzung|prototyp|dienstleister|lieferanten?|anbieter|herstellers?|infrastruktur|genehmigung|entscheidung|rückmeldung|feedback|klärung|rollout|zulieferungen?|lieferung|abhängigkeit(?:en)?|rechtsabteilung|datenschutz|betriebsrat|fachbereich|fachabteilung|schema|vertrags?|pr|merge|branch|patch|vorarbeiten|anbindung|texte|übersetzungen))`;
const THIS = `(?:(?:diese[rs]?|die|das) (?:story|aufgabe|ticket|thema|feature|änderung|epic|bug|fix|umsetzung|arbeit|task|vorgang))`;
const OTHER = `(?:andere[nrs]?|vorherige[nrs]?|vorige[nrs]?|anderem)`;
const WORK_OF_OTHERS = `(?:${WORK}|${OTHER} (?:\\S+ )?(?:story|stories|storys|task|tasks|tickets?|aufgaben?|features?|teams?))`;
/** Up to eight words between, none of which ends a clause. */
const WORDS = `(?:[\\w\\u00c0-\\u00ff'’/.&„“"-]+ ){0,8}?`;
const START = `(?:^|[\\n.;:!?(–-])\\W{0,3}`;
const READY = `(?:da|fertig|fertiggestellt|verfügbar|bereit|abgeschlossen|umgesetzt|implementiert|live|released|deployt|deployed|gemergt|gemerged|ausgerollt|geliefert|bereitgestellt|freigegeben|genehmigt|entschieden|geklärt|behoben|veröffentlicht|stabil|final|vorhanden|migriert|angebunden|abgenommen|erledigt|unterschrieben)`;
const IS = `(?:ist|sind|wurde|wurden|wird|werden|hat|haben|steht|stehen|vorliegt|vorliegen|existiert|existieren|gibt)`;
const WHEN = `(?:(?:erst )?wenn|sobald|nachdem|bis)`;

/** Begins at a time: "sobald die neue API da ist", "nach Abschluss der Migration". */
export const AFTER_WORK = new RegExp(
  typed(
    [
      `${WHEN} ${WORDS}${WORK_OF_OTHERS} (?:\\S+ ){0,5}?(?:${READY} (?:${IS}|hat)|(?:vorliegt|vorliegen|existiert|existieren|steht|stehen|geliefert hat|entschieden hat))${WORD_END}`,
      // What is implemented or rolled out is work, whatever it is.
      `${WHEN} ${WORDS}(?:umgesetzt|implementiert|ausgerollt|entwickelt|gemergt|gemerged|refactored|entschieden) (?:ist|sind|wurde|wurden)${WORD_END}`,
      `(?:erst )?nach (?:dem |der )?(?:abschluss|fertigstellung|freigabe|bereitstellung|lieferung|umsetzung|implementierung|einführung|genehmigung) (?:der|des|von|durch|vom|unserer|unseres|dieser|neuen|\\S+ ){1,3}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
    ].join('|'),
  ),
  'iy',
);
/** Begins at a time that stands after "kann erst beginnen": any work will do. */
export const BEFORE_WORK = new RegExp(
  typed(
    `(?:${WHEN}|(?:erst )?nach) ${WORDS}(?:${WORK_OF_OTHERS}${WORD_END}|[A-Z][A-Z0-9_]{1,9}-\\d|${READY} (?:ist|sind|wurde|wurden)${WORD_END})`,
  ),
  'iy',
);
export const NOT_STARTED = new RegExp(
  typed(
    `(?:kann|können|darf|sollte|soll) (?:\\S+ ){0,4}?(?:erst|nicht|frühestens) (?:\\S+ ){0,3}?(?:beginnen|starten|anfangen|begonnen werden|gestartet werden|umgesetzt werden|losgehen|angegangen werden|bearbeitet werden|fertig werden),? (?:\\S+ ){0,1}?$|(?:start|beginn|umsetzung) (?:\\S+ )?(?:erst|nicht|frühestens) $`,
  ),
  'i',
);

const NOT_DENIED = `(?!(?:nicht|nie|kaum|keinesfalls) )`;
const HELD = [
  `${START}(?:aktuell |derzeit |noch |momentan )?(?:blockiert|blocked) (?:durch|von|by|bis|:)`,
  `(?:${THIS}|wir|umsetzung|entwicklung|das) (?:${NOT_DENIED}\\S+ ){0,4}?blockiert(?= (?:durch|von|bis)|[.,;]|$|\\n)|(?:durch|von) ${WORDS}${WORK_OF_OTHERS} blockiert`,
  `(?:wir|${THIS}|noch|aktuell|derzeit|team) (?:warten|wartet) (?:\\S+ ){0,2}?auf ${WORDS}(?:${WORK_OF_OTHERS}${WORD_END}|(?:den|die|das|eine?n?) )`,
  `${START}(?:wartet|warten|wartend|waiting) (?:\\S+ ){0,2}?(?:auf|for) ${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `(?:${THIS}) (?:muss|müssen) (?:\\S+ ){0,3}warten`,
  `(?:wir|damit) (?:müssen|muss) (?:\\S+ ){0,4}?(?:auf|bis) ${WORDS}${WORK_OF_OTHERS} (?:\\S+ ){0,3}warten`,
  `${WORK_OF_OTHERS} (?:\\S+ ){0,3}?(?:steht|stehen) noch aus`,
  `(?:es )?fehl(?:t|en) noch (?:\\S+ ){0,3}?${WORK_OF_OTHERS}${WORD_END}`,
].join('|');

const NOT_HOW = `(?!(?:davon|ob|wie|wann|wo|was|wem|welche\\S*) )`;
const DEPENDS = [
  `${THIS} (?:auch )?(?:hängt|ist abhängig|hängen) (?:${NOT_DENIED}\\S+ )?(?:von|vom|an|am)${WORD_END}`,
  `${START}(?:abhängig vo[nm]|hängt ab vo[nm]|abhängigkeit(?:en)? (?:vo[nm]|zu[rm]?)|hängt (?:an|am|vo[nm])|depends on) ${NOT_HOW}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `(?:das|dies|es|wir|umsetzung) (?:hängt|hängen|ist|sind) (?:${NOT_DENIED}\\S+ ){0,3}?(?:von|vom|an|am|abhängig von|abhängig vom) ${NOT_HOW}${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `${START}(?:abhängig von|blockiert (?:durch|von)|blocker|wartet auf|abhängigkeit(?:en)?|voraussetzung(?:en)?|depends on|blocked by|dependencies):\\s{1,3}(?!(?:keine?|n/?a|nichts|none|-)${WORD_END})${WORDS}${WORK_OF_OTHERS}${WORD_END}`,
  `(?:setzt|setzen) ${WORDS}${WORK_OF_OTHERS} (?:\\S+ ){0,3}?voraus`,
].join('|');

/** Waits for work that somebody else has to do first. */
export const WAITS = new RegExp(typed(`${HELD}|${DEPENDS}`), 'i');

const STILL = `(?:(?:noch|auch|aktuell|derzeit|momentan|weiterhin|direkt) )?`;
const IT = `${WORD_START}(?:${THIS}|das|dies|es|sie|wir|umsetzung|entwicklung)`;
const ON = `(?:von|vom|an|am)`;
const BY = `(?:durch|von|bis)`;
const ITEM = `(?:(?:der|die|das|dem) )?(?:(?:story|ticket|aufgabe|vorgang|task|bug) )?${ISSUE_KEY}${WORD_END}`;
/** Waits for what it names by its key, whatever that is; nothing stands between that could deny it. In either letters. */
export const WAITS_FOR_KEY = new RegExp(
  typed(
    [
      `${IT} ${STILL}(?:hängt|hängen) ${STILL}(?:ab )?${ON} ${ITEM}`,
      `${IT} ${STILL}(?:wartet|warten) ${STILL}auf ${ITEM}`,
      `${IT} (?:ist|sind) ${STILL}(?:abhängig (?:von|vom)|blockiert,? ${BY}) ${ITEM}`,
      `${IT} (?:ist|sind|wird) ${STILL}${BY} ${ITEM} (?:\\S+ ){0,3}?blockiert`,
      `${IT} setzt ${STILL}${ITEM} (?:\\S+ ){0,3}?voraus`,
      `${START}(?:abhängig (?:von|vom)|hängt (?:ab )?${ON}|(?:wartet|warten) ${STILL}auf|blockiert,? ${BY}):? ${ITEM}`,
      `${START}(?:abhängigkeit(?:en)?(?: (?:von|vom|zu|zur))?|voraussetzung(?:en)?|blocker):? ${ITEM}`,
    ].join('|'),
  ),
  'i',
);

const PICTURE = `(?:screen-?shots?|bildschirmfotos?|mock-?ups?|wireframes?|skizzen?|entwurf|entwürfe)`;
const FILE = `(?:bild|bilder|${PICTURE}|diagramm|designs?|dokumente?|pdfs?|logs?|logdatei(?:en)?|tabelle|excel|datei(?:en)?|beispiele?|beispieldatei|vorlage|liste|spezifikation|videos?|konzept)`;
const LOOK = `(?:siehe|s\\.|vgl\\.|vergleiche|wie (?:im|in|auf|aus) )\\s?`;

/** Sends the reader to a file or a picture with the item. */
export const PROMISED_FILE = new RegExp(
  typed(
    [
      `${WORD_START}${LOOK}(?:auch |bitte )?(?:(?:die|das|den|der|dem|im|in|beigefügte\\S*|angehängte\\S*|beiliegende\\S*|unser\\S*) ){0,3}(?:anhang|anhänge|anlagen?|attachments?|${PICTURE})${WORD_END}`,
      `${WORD_START}(?:im|in den|aus dem|laut|gemäß|per) (?:anhang|anlage)${WORD_END}`,
      `(?:${START}|${WORD_START}(?:siehe|laut|gemäß|aus|in|wie|s\\.) (?:(?:der|den|dem|die|das|im) )?)(?:angehängte|beigefügte|anliegende|beiliegende)[nrsm]? (?:\\S+ )?${FILE}${WORD_END}`,
      `${WORD_START}${FILE} (?:ist|sind|liegt|liegen|habe ich|hängt|hängen)? ?(?:im anhang|angehängt|anbei|beigefügt|bei)${WORD_END}`,
      `${START}anbei${WORD_END}`,
      `(?:ist|sind|habe|haben) (?:\\S+ ){0,4}?(?:angehängt|beigefügt)`,
      `(?:see|cf\\.?) (?:the )?attach(?:ed|ments?)`,
    ].join('|'),
  ),
  'i',
);

/** Says that the file is in the item itself. */
export const ATTACHED = new RegExp(typed(`attach|anhang|anhäng|angehängt|anbei|beigefügt|anlage`), 'i');

const TALK = `(?:meeting|termin|call|workshop|refinement|planning|retro|besprechung|gespräch|chat|slack|teams|e-?mail|mail|sprint|daily|runde|grooming|telefonat|jour fixe|kick-?off|review)`;
/** Sends the reader to what some people said to each other. */
export const PROMISED_TALK = new RegExp(
  typed(
    [
      `${WORD_START}wie (?:\\S+ ){0,6}?(?:besprochen|abgesprochen|vereinbart|diskutiert|abgestimmt)${WORD_END}`,
      `${WORD_START}(?:gemäß|laut|nach|lt\\.) (?:(?:unserer|unserem|der|dem|letzte[nrm]|gestrige[nrm]|heutige[nrm]) ){0,2}(?:absprache|rücksprache|besprechung|diskussion|gespräch|${TALK})(?: mit)?${WORD_END}(?! (?:sortier|such|filter))`,
      `${WORD_START}${LOOK}(?:(?:die|das|den|der|meine|meiner|unsere|unserem) )?(?:e-?mails?|mail|slack|protokoll|meeting ?notes|whiteboard|besprechungsnotizen)${WORD_END}`,
    ].join('|'),
  ),
  'i',
);

const PAGE = `(?:\\S{0,20}(?:wiki|confluence|konzept|spezifikation|pflichtenheft|lastenheft|präsentation|figma|miro|intranet|share ?point|laufwerk|spec|anforderungsdokument|dokumentation|dokument)(?:-?seite)?)`;
/** Sends the reader to a page without saying where it is. */
export const PROMISED_PAGE = new RegExp(
  typed(
    [
      `${WORD_START}(?:siehe|s\\.|vgl\\.|gemäß|laut|lt\\.|nach|entsprechend) (?:auch )?(?:(?:das|die|den|der|dem|im|in|unser\\S{0,2}|neue\\S?|auf) ){0,3}${PAGE}${WORD_END}`,
      `(?:wie |sind |ist |steht |stehen )(?:(?:im|in der|in dem|auf|in unserem) )${PAGE}(?: (?:beschrieben|definiert|dokumentiert|spezifiziert|festgelegt|zu finden|hinterlegt))`,
      `(?:beschrieben|definiert|dokumentiert|steht|stehen|findet sich|finden sich|liegt|liegen) (?:alle |alles |bereits )?(?:im|in der|in dem|auf dem|auf) ${PAGE}${WORD_END}`,
      `(?:mock-?ups?|designs?|wireframes?|anforderungen|details) (?:hat|kennt|bei|gibt es bei) (?!uns|mir)\\S+`,
    ].join('|'),
  ),
  'i',
);
