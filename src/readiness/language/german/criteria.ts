/** What acceptance criteria look like in German, and in the mixture with English that teams write. */
import { WORD_END } from '../phrases';
import type { Step } from '../step';
import { anyGerman, germanTitle, typed } from './letters';

const NAMES = [
  `(?:akzeptanz|abnahme|annahme)[- ]?(?:kriteri(?:en|um|a)|bedingung(?:en)?|tests?|test(?:fälle|kriterien))?`,
  `(?:erfolgs|fertigstellungs|fertig)[- ]?kriterien`,
  `aks?|ak['’]s`,
  `erwartete[sr]? (?:verhalten|ergebnis(?:se)?|resultate?)`,
  `acceptance(?:[ -]?(?:criteri(?:a|on|ums?)|tests?|conditions?))?`,
  `ac['’]?s?|a/c`,
  `definition of done|dod`,
  `success criteria|expected (?:behaviou?rs?|results?)`,
];

/** Titles under which teams write acceptance criteria. */
export const CRITERIA_TITLE = germanTitle(
  `(?:(?:fachliche|technische|funktionale|story|user|weitere|meine|unsere|die|mögliche|vorgeschlagene)\\s)?(?:${NAMES.join('|')})`,
  `(?:(?:die story|das|es|sie) (?:ist|gilt als) )?(?:fertig|erledigt|done|abgeschlossen|abgenommen)(?: (?:ist|sind|gilt) (?:das|es|wir|die story|die aufgabe))?,? (?:wenn|sobald|when|if)`,
  `wann (?:ist|sind|gilt) (?:\\S+ ){1,3}?(?:fertig|erledigt|done).{0,20}`,
  `kriterien`,
  `(?:wie|so) (?:testen|prüfen|wird getestet|demonstrieren|erkennen|merken).{0,30}`,
  `(?:fachliche |funktionale |nicht-?funktionale |detail)?(?:anforderungen|requirements)`,
  `(?:test|abnahme|akzeptanz)[- ]?(?:fälle|szenarien|cases)`,
  `szenari(?:o|en)|scenarios?`,
);

/** "Akzeptanzkriterien: eine Zeile je Gutschein": title and first criterion in one line. */
export const CRITERIA_INLINE = new RegExp(
  typed(`^\\W{0,4}(?:${NAMES.join('|')})\\s{0,2}(?:\\d{1,2}\\s{0,2})?[:–—-]{1,2}\\s+(\\S.*)$`),
  'is',
);

/** "Akzeptanzkriterien siehe SHOP-7", "gleiche AKs wie in SHOP-7". */
export const CRITERIA_ELSEWHERE =
  /(?:\b(?:siehe|s\.|gleiche|selbe|dieselben|vgl\.?) (?:auch )?(?:die )?)?\b(?:Akzeptanzkriteri(?:en|um)|Abnahmekriterien|Acceptance Criteria|AKs?|ACs?)[: ]{1,2}(?:(?:sind|siehe|s\.|wie|aus|in|im|von|vom|zu|bei|der|des|Story|Ticket|Epic) ){0,4}\b[A-Z][A-Z0-9_]{1,9}-\d{1,6}\b/i;

/** "Fertig, wenn der alte Import weg ist", in prose; read in small letters. */
export const DONE_WHEN = new RegExp(
  typed(
    `(?<![a-z\\u00df-\\u00fc])(?:fertig|erledigt|abgeschlossen|abgenommen|done|umgesetzt|erfüllt|erfolgreich|beendet|geschafft|fertiggestellt)(?:\\s+(?:ist|sind)\\s+\\S+(?:\\s\\S+)?)?,?\\s+(?:erst,?\\s+)?(?:wenn|sobald|when|if|once)\\s+(\\S[^.\\n]{6,200})`,
  ),
);

const STEP =
  /^\W{0,4}(angenommen|gegeben(?:\s+sei(?:en)?|\s+ist|\s+sind)?|given|wenn|when|dann|then|und|and|aber|but)(?![\p{L}])/iu;
/** Which step of a scenario a line begins with, by its first letters; `null`: none. As Cucumber knows them in German. */
export function stepOf(line: string): Step | null {
  const word = STEP.exec(line)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  if (/^(?:an|geg|giv)/.test(word) && word !== 'and') return 'given';
  if (word === 'wenn' || word === 'when') return 'when';
  return word === 'dann' || word === 'then' ? 'then' : 'and';
}
export const SCENARIO = new RegExp(
  typed(
    `^\\W{0,4}(?:s[zc]enario(?: outline|grundriss)?|szenariogrundriss|szenarien|beispiele?|example|fall|case|a[ck] ?\\d+|rule|regel|feature|funktion(?:alität)?)${WORD_END}`,
  ),
  'i',
);
/** A whole scenario in one block. */
export const WHEN_THEN =
  /\b(?:wenn|when)\b[^]{3,400}?[,;\n]?\s(?:dann|then|so (?=wird|werden|erscheint|kommt|ist|soll))\s*\S/i;
/** Sub-tasks that hold a criterion and no work. */
export const CRITERION_START =
  /^(?:aks?|acs?|akzeptanz|abnahme|acceptance|gegeben|angenommen|given)(?![\p{L}])/iu;

/** A line that states what will be so, as a list of expectations does. */
export const EXPECTATION = anyGerman(
  `(?:soll|sollen|sollte|sollten|muss|müssen|kann|können|darf|dürfen|wird nicht|werden nicht)`,
  `(?:wird|werden|ist|sind|bleibt|bleiben) (?:[^\\s.;]{1,40} ){0,7}?(?:angezeigt|dargestellt|eingeblendet|ausgeblendet|sichtbar|unsichtbar|gespeichert|abgelegt|gesendet|geschickt|verschickt|versendet|versandt|erstellt|angelegt|erzeugt|gelöscht|entfernt|aktualisiert|zurückgegeben|verfügbar|möglich|erforderlich|erlaubt|gesperrt|deaktiviert|aktiviert|aktiv|abgelehnt|weitergeleitet|auswählbar|editierbar|gültig|ungültig|nicht mehr|immer|nie|nur)`,
  `(?:lässt|lassen) sich`,
  `ist (?:[^\\s.;]{1,40} ){0,4}zu \\S+en`,
  `(?:zeigt|zeigen|erscheint|erscheinen|liefert|unterstützt|unterstützen|enthält|enthalten)`,
);

/** Titles under which a list is something else than expectations. */
export const OTHER_TITLE = anyGerman(
  `(?:(?:test)?schritte?|reprodu\\S*|nachstell\\S*|ist|ist-\\S+|tatsächlich\\S*|aktuell\\S*|derzeit\\S*|hintergr(?:und|ünde)\\S*|kontext|warum|wozu|motivation|probleme?|notiz(?:en)?|hinweise?|anmerkung(?:en)?|bemerkung(?:en)?|fragen?|nicht-?ziele|abgrenzung|links?|referenzen|quellen|ressourcen|risiken|risiko|annahmen|voraussetzung(?:en)?|umgebung|workaround|logs?|historie|anhänge?|anlagen?|abhängigkeit(?:en)?|technisch\\S*|umsetzung\\S*|implementierung\\S*|vorgehen\\S*|aufgaben|teilaufgaben|tasks?|sub-?tasks?|to-?dos?|nächste schritte|folge\\S*|ausgangslage|ausgangssituation|lösungs?(?:idee|vorschlag|ansatz)\\S*|ideen?)`,
  `out of scope|nicht (?:im scope|teil|enthalten|umfang)\\S*`,
  `(?:stack ?trace|steps?|reproduce|actual|current|background|context|why|notes?|questions?|references|resources|risks?|assumptions?|environment|history|dependencies|technical|implementation|non-goals)`,
);

/** "Es gibt ein paar Probleme, die uns …:": what is below is the case today. */
export const PROBLEMS_BELOW = new RegExp(
  typed(
    `(?:probleme?n?|schwierigkeiten|fehler|bugs|nachteile|einschränkungen|mängel|symptome|gründe|schwächen|schwachstellen)${WORD_END}[^.!?]{0,160}:\\s*$`,
  ),
  'i',
);

/** Stands where words will come one day. */
export const PLACEHOLDER = new RegExp(
  typed(
    `^\\W{0,6}(?:tbd|tba|tbc|t\\.b\\.d\\.|todo|to do|n\\/?a|k\\.? ?a\\.?|keine?(?: angaben?)?|offen|(?:noch )?(?:offen|unklar|unbekannt|nichts|zu (?:klären|definieren|ergänzen|bestimmen|besprechen))|folgt(?: noch)?|folgen(?: noch)?|kommt noch|wird (?:noch )?(?:ergänzt|definiert|nachgereicht|geklärt|besprochen)|(?:details|kriterien|beschreibung) folgen|später|entfällt|xxx+|none|unknown|to be (?:defined|done|discussed|added|determined|confirmed|clarified)|coming soon|_+)?\\W{0,6}$`,
  ),
  'i',
);

/** What a spike asks. */
export const QUESTION = new RegExp(
  `\\?|${
    anyGerman(
      `(?:wie|ob|welche[rsnm]?|was|warum|wann|wer|womit|wofür|inwieweit|inwiefern|wie viele?)`,
      `(?:untersuch\\S*|evaluier\\S*|vergleich\\S*|bewert\\S*|analys\\S*|versteh\\S*|herausfind\\S*|herauszufinden|klär\\S*|abklär\\S*|prüf\\S*|recherch\\S*|machbar\\S*|prototyp\\S*|erkund\\S*|ermittel\\S*|definier\\S*)`,
      `(?:proof of concept|poc|how|whether|which|what|why|investigate|evaluate|explore|compare|research|find out|feasib\\S*)`,
    ).source
  }`,
  'i',
);

/** What a spike is for: something will be decided, or somebody will get something to act on. */
export const DECISION = anyGerman(
  `(?:entscheid\\S*|entschied\\S*|auswahl|auswählen|wählen wir|empfehl\\S*|empfohlen\\S*|vorschlag|vorschlagen|vorschläge|fazit|schlussfolgerung(?:en)?|beschließen|beschluss|beschlossen|festlegen|festzulegen|go/no-?go|go or no-?go)`,
  `damit wir`,
  `nächsten? schritte?`,
  `(?:schätzen können|schätzung für|grundlage für)`,
  `(?:folge-?(?:stories|storys|tickets|aufgaben|story)|follow-?up|maßnahmen)`,
  `(?:einigen wir|einigung|decide|decision|recommendation|proposal)`,
);
