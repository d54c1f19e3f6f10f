/**
 * What a bug report looks like in German: the titles that templates of bug reports give its parts, what it sounds like when
 * something goes wrong, and when something ought to be otherwise. Teams mix in English titles everywhere.
 */
import { typed } from './letters';
import { PEOPLE } from './people';

const OUTCOME = `(?:verhalten|ergebnis(?:se)?|resultate?|ausgabe|zustand|reaktion|werte?|results?|behaviou?r|outcome)`;
const AGAIN = `(?:reproduzieren|reproduktion|nachstellen|nachvollziehen|reproduce|repro)`;

const LABELS = {
  expected: [
    `(?:eigentlich )?erwartet(?:es|er|e)?(?: ${OUTCOME})?`,
    `erwartungs?(?:haltung)?(?: ${OUTCOME})?`,
    `soll(?:[-/ ]?(?:zustand|verhalten|ergebnis|wert))?|soll-ist`,
    `(?:gewünschte|korrekte|richtige)[sr]? ${OUTCOME}`,
    `was (?:sollte|soll|müsste) (?:stattdessen )?passieren|was (?:hätte|ich) (?:passieren sollen|erwarte|erwartet hätte)`,
    `ich (?:würde |hätte )?(?:erwarten?|erwartet)|es (?:sollte|müsste)`,
    `expected(?: ${OUTCOME})?|expectations?|should`,
  ],
  actual: [
    `tatsächliche?[sr]?(?: ${OUTCOME})?`,
    `ist(?:[-/ ]?(?:zustand|verhalten|ergebnis|wert))`,
    `ist(?=\\s{0,2}(?:[:=]|\\W{0,6}$))`,
    `(?:aktuelle|beobachtete|fehlerhafte|jetzige|derzeitige)[sr]? ${OUTCOME}|beobachtet|beobachtung`,
    `was (?:passiert|geschieht|ist passiert|geht schief)(?: stattdessen)?|stattdessen`,
    `(?:das |der )?(?:problem(?:beschreibung)?|fehler(?:beschreibung|bild|meldung)?|bug|symptome?|ergebnis|resultat)`,
    `actual(?: ${OUTCOME})?|observed|current behaviou?r|(?:the )?(?:issue|bug)`,
  ],
  steps: [
    `(?:test|reproduktions)?schritte?(?: (?:zum|zur|zu|für(?: die)?|um) .{0,12}?${AGAIN}| zum fehler)?`,
    `(?:so |wie )?(?:zum |zur |zu )?${AGAIN}(?:bar(?:keit)?)?(?: (?:mit|durch|über|so))?`,
    `(?:vorgehen|vorgehensweise|ablauf|vorgang|klickpfad|klickstrecke|nachstellung|reproduktionsweg)`,
    `was (?:habe ich|ich) gemacht(?: habe)?`,
    `(?:the )?steps?(?: to (?:reproduce|repro|follow))?|how to reproduce|str`,
  ],
  environment: [
    `(?:test|system)?umgebung(?:en)?|plattform|(?:test)?system|environment`,
    `(?:betroffene |app-?|software-?|produkt)?versionen?|version|build`,
    `browser|betriebssystem|os|(?:end)?geräte?|device|hardware|(?:getestet|aufgetreten|gesehen|reproduziert) (?:auf|in|mit|unter|am)`,
  ],
  given: [
    `voraussetzung(?:en)?|vorbedingung(?:en)?|testdaten|ausgangs(?:lage|situation)|preconditions?|given|setup`,
  ],
  other: [
    `(?:weitere |sonstige |zusätzliche )?(?:anmerkung(?:en)?|hinweise?|notiz(?:en)?|bemerkung(?:en)?|kommentare?|informationen|infos?|details|kontext|notes?|comments?)`,
    `workaround|umgehung(?:slösung)?|(?:mögliche )?ursachen?|auswirkung(?:en)?|impact|schweregrad|priorität|prio|häufigkeit|analyse|seit wann|severity|priority`,
    `(?:mögliche |vorgeschlagene )?(?:lösung(?:s(?:vorschlag|idee|ansatz))?|vorschlag|fix|solution)`,
    `anhänge?|anlagen?|screen ?shots?|bildschirmfotos?|logs?|log-?(?:auszug|datei)|stack ?trace|links?|referenzen|siehe auch|attachments?`,
    `akzeptanzkriterien|aks?|acceptance criteria|acs?|aufgaben|tasks?`,
  ],
} as const;
export type BugPart = keyof typeof LABELS;

const named = (...parts: readonly BugPart[]): string =>
  `(?:${parts.map((part) => `(?<${part}>${typed(LABELS[part].join('|'))})`).join('|')})`;
const TOLD = named('expected', 'actual');
const GATHERED = named('steps', 'environment', 'given', 'other');
const ASIDE = `\\s{0,2}(?:\\([^)]{0,40}\\)\\s{0,2})?`;
const MARK = `[:=–—]|-{1,2}\\s|\\W{0,6}$`;
/** `Tatsächliches Ergebnis: …`, `Erwartet wird, dass …`, or the title alone in its line; names the part by its group. */
export const LABEL = new RegExp(
  `^\\W{0,6}(?:${TOLD}${ASIDE}(?:${MARK}|(?:wird|wäre|ist|war),? (?:dass )?)|${GATHERED}${ASIDE}(?:${MARK}))`,
  'i',
);
/** Without one of these near its beginning a long line has no title in front. */
export const MAYBE_LABEL = / (?:wird|wäre|ist|war)[ ,]|[:=–—-]/;
/** A heading needs no mark after its name: line breaks get lost on the way. */
export const HEADING_LABEL = new RegExp(`^\\W{0,6}(?:${TOLD}|${GATHERED})(?=\\W|$)[\\s:–—-]{0,4}`, 'i');

/** A quick look before the long one. */
export const MAYBE_STEPS = /repro|nachstell|nachvollzieh|nachzu/i;
/** "Lässt sich so nachstellen: …" begins the steps as a label does. */
export const STEPS_SENTENCE =
  /(?:reproduzier|nachstell|nachzustell|nachvollzieh|nachzuvollzieh|reproduc)[^:.\s]{0,12}[^:.\n]{0,60}[:.,]?/i;
export const NOT_REPRODUCED =
  /(?:nicht|kaum|schwer|nie|selten|unregelm)[^.:\n]{0,40}(?:reproduz|nachstell|nachzustell|nachvollz)|(?:reproduz|nachstell|nachvollz)\S*[^.:\n]{0,20}\b(?:unklar|unbekannt|nicht)\b/i;

const END = `(?![a-z\\u00df-\\u00fc0-9_-])`;
const START = `(?<![a-z\\u00df-\\u00fc0-9_])`;
/** "damit ich nicht anrufen muss", "nicht nur", "nicht größer als": tells of no failure. */
const NO_MATTER = `(?! (?:nur|mehr (?:[^\\s.,;]+ ){0,3}(?:muss|müssen|brauch)|(?:[^\\s.,;]+ ){0,4}(?:muss|müssen|müsste|brauche[nt]?|zu müssen|wollen|will|möchte)(?: |[.,;]|$)|mehr als|schlimm|wichtig|nötig|notwendig|kritisch|dringend|länger|größer|kleiner|älter|später|so |sicher|relevant|klar|unbedingt|teil|im scope|erforderlich))`;

/** Something goes otherwise than anybody would want: the contrary is what should happen. Read in small letters. */
export const FAILURE = new RegExp(
  typed(
    `${START}(?:${[
      `nicht(?: mehr)?${NO_MATTER}`,
      `(?:kommt|kommen|erscheint|erscheinen|erhalte|erhält|erhalten|bekomme|bekommt|bekommen|zeigt|zeigen|gibt|passiert|geschieht|liefert|findet|finden|enthält|hat|sieht|sehe|sehen|wird|werden) (?:[^\\s.,;]+ ){0,4}?(?:kein|keine|keinen|keiner|nichts|gar nichts)`,
      `(?:passiert|geschieht|tut sich) (?:gar )?(?:nichts|nix)|nichts passiert|keine reaktion|ohne reaktion|ohne wirkung|unmöglich`,
      `fehlgeschlagen|fehlschlägt|schlägt (?:\\S+ ){0,5}?fehl|schlagen (?:\\S+ ){0,5}?fehl|scheitert|scheitern|fehlerhaft(?:e[rsnm]?)?`,
      `stürz(?:t|en) (?:\\S+ ){0,5}?ab|abstürzt|abgestürzt|absturz|abstürze|crash(?:t|es|ed)?|häng(?:t|en)(?= (?:sich|fest|beim|bei|nach|in) )|häng(?:t|en) fest|hängen ?(?:ge)?bl[ei]{2}b\\S*|bleib(?:t|en) (?:\\S+ ){0,3}?(?:hängen|stehen|leer|weiß|schwarz|gesperrt|aktiv|offen)|fr(?:iert|ieren) (?:\\S+ ){0,3}?ein|einfriert|eingefroren|endlosschleife|speicherleck|memory leak|bricht (?:\\S+ ){0,5}?ab|brechen (?:\\S+ ){0,5}?ab|abbricht|abgebrochen`,
      `wirft|geworfen|exceptions?|npes?|stack ?trace|nullpointer\\S*`,
      `fehler(?:meldung)?(?= (?:beim?|in der|im|in|auf|nach|wenn|während|trotz|tritt|erscheint|kommt|wird|bei|aufgetreten)(?:\\W|$)| ["„\\d])|(?:einen?|zu einem|mit|den|folgende[nr]?|zum|interner?|unbekannte[rn]?|diese[nr]?) fehler(?:meldung)?|fehlermeldung(?! für)`,
      `(?:liefert|gibt|antwortet|status|http|fehler|code|error|mit|ein|einen|statt) (?:\\w{1,20} ){0,2}[45]\\d\\d(?:er)?|(?:404|500|502|503|403)(?:er)?[- ](?:fehler|error|seite)`,
      `kaputt(?:e[rsnm]?)?|defekt(?:e[rsnm]?)?|falsch(?:e[rsnm]?)?|inkorrekt(?:e[rsnm]?)?|verkehrt|beschädigt|unerwartet(?:e[rsnm]?)?|unvollständig(?:e[rsnm]?)?|abgeschnitten(?:e[rsnm]?)?|unleserlich|unbrauchbar|verstümmelt|kryptisch|verzerrt|verschoben|veraltet(?:e[rsnm]?)?|inkonsistent|widersprüchlich|ungültig|vertauscht|verrutscht|versehentlich|fälschlich(?:erweise)?|unnötig|ewig|ruckelt|hakt|spinnt|buggy|verbuggt|zerschossen`,
      `(?:tipp|schreib|rechtschreib|anzeige|darstellungs|rundungs|validierungs|layout)fehler|typo`,
      `(?:weiße|leere|schwarze)[rnms]? (?:seite|bildschirm|liste|tabelle|pdf|datei)|übersprungen|ohne (?:dass|meldung|hinweis|fehlermeldung|rückfrage|warnung)|landet|landen|verdeck(?:t|en)|verschwinde(?:t|n)|verschwunden|fehlt|fehlen|ignoriert|ignorieren|verliert|verlieren|verloren|vergisst|überschrieben|überschreibt|doppelt|zweimal|mehrfach|dupliziert`,
      `langsam|(?:dauer(?:t|n)|lädt|laden|brauch(?:t|en)) (?:\\S+ )?(?:zu|sehr|lange|über|mehrere|mehr als|länger als|>|\\d+)|time-?out|zeitüberschreitung|flacker(?:t|n)|überlapp(?:t|en)|überlagert|zu (?:viele?|wenige?|lange?|kurz|groß|klein|früh|spät|oft|langsam)`,
      `(?:immer|trotzdem|dennoch) noch|weiterhin|obwohl|trotz|anstatt|anstelle|statt(?! dessen)|stattdessen|plötzlich|wider erwarten|bug (?:in|im|mit|beim?|wenn|auf)|(?:problem|probleme) (?:mit|beim?|in|im|wenn|auf)`,
      `(?:is|does|can|do|are|was)(?:n['’]?t| not)|fails?|failed|broken|wrong|missing`,
    ].join('|')})${END}`,
  ),
  'g',
);

/** Read in small letters, as all below. A condition or a purpose, no report: "wenn der Start nicht gelingt", "…, die nicht …". */
export const CONDITION_BEFORE = new RegExp(
  typed(
    `(?:${START}(?:wenn|falls|sofern|ob|während|(?<!und )damit|sodass|so dass|bis|sobald|solange|außer|um|ohne dass|wieso|weshalb|(?:prüf|sicherstell|sicherzustell|gewährleist|verhinder|vermeid|validier)\\S*,? dass)\\s+(?:[^\\s.,;:]{1,40}\\s+){0,8}|,\\s(?:der|die|das|den|dem|denen|welche[rs]?|bei denen|bei dem|bei der|in denen)\\s+(?:(?!(?:wird|werden|ist|sind|kann|können|hat|haben|lässt)\\s)[^\\s.,;:]{1,40}\\s+){0,6})$`,
  ),
);
/** After these a fact is told, whatever came before. */
export const FACT_BEFORE = new RegExp(
  typed(
    `(?:fällt auf|gemerkt|merke|festgestellt|aufgefallen|sehe|bedeutet|problem ist|weil|da|sodass|so dass)\\s*,?\\s+(?:dass\\s+)?(?:[^\\s.,;:]{1,40}\\s+){0,6}$|${START}(?:sodass|so dass)\\s[^,;]{0,80}$`,
  ),
);

/** "Wenn der Start fehlschlägt, soll der Agent …": what to do in a case, and no word of it having happened. */
export const RULE_FOR_CASE = new RegExp(
  typed(
    `^\\W{0,4}(?:wenn|falls|sofern|sobald|bei)\\s[^,]{3,160}?(?:,[^,]{0,80}?|\\s)${START}(?:soll|sollen|sollte|sollten|muss|müssen|darf|dürfen)${END}(?! (?:\\S+ ){0,4}?nicht)`,
  ),
);
/** The case is a failure itself. */
export const CASE_OF_FAILURE =
  /^[^,]{0,160}(?:fehl|error|exception|absturz|abst(?:ü|ue)rz|crash|nicht erreichbar|nicht verf|time-?out|problem|scheiter)/;
/** Somebody asks for it in a story's own form: what goes wrong in it is what the wish is about. */
export const STORY_WISH = new RegExp(
  typed(
    `^\\W{0,4}(?:ich |wir )?als [^.\\n]{2,80}?${START}(?:möchte|will|wünsche|brauche|würde|hätte|kann|benötige|wollen)|(?:benachrichtigt|informiert|gewarnt) werden`,
  ),
);

/** A sentence that asks for something: what goes wrong in it is what it speaks of, not what it tells. */
export const WISH = new RegExp(
  typed(
    `^\\W{0,4}(?:bitte|füge|zeige|ermögliche|erlaube|verhindere|vermeide|entferne|ersetze|melde|warne|prüfe|stelle sicher)${END}|${START}(?:möchten?|wünsch\\S*|wäre (?:schön|gut|toll|super|hilfreich|besser|wünschenswert)|(?:soll|sollte|sollen|sollten|muss|müssen|müsste)(?! (?:\\S+ ){0,3}?nicht))${END}`,
  ),
);
export const BECAUSE = new RegExp(
  typed(
    `${START}(?:weil|da|denn|aber|jedoch|aktuell|derzeit|heute|momentan|bisher|zurzeit|stattdessen|trotzdem|obwohl|leider|erwartet)${END}`,
  ),
);
/** Before a verb like these the first word names a thing: "Upgrade-Task schlägt fehl". */
export const TELLING_VERB = new RegExp(
  typed(`^(?:schlägt|stürzt|wirft|hängt|bricht|verliert|ignoriert|vergisst|verschwindet|scheitert|nicht)`),
);

/** Of what `FAILURE` finds, what tells by itself that something happened, and names no mere topic. */
export const TOLD_FAILURE = new RegExp(
  typed(
    `^(?:nicht|nichts|kein|(?:kommt|kommen|erscheint|erscheinen|erhält|bekommt|bekommen|zeigt|zeigen|gibt|passiert|liefert|findet|finden|enthält|hat|sieht|wird|werden) |keine reaktion|fehlschlägt|schlägt|schlagen|scheitert|stürz|abstürzt|häng|bleib|fr(?:iert|ieren)|bricht|brechen|abbricht|wirft|verschwinde|vergisst|verliert|verlieren|fehlt$|fehlen$|ignoriert$|crasht|dauer|flacker|überlapp|is|does|can|do|are|was|fails?)`,
  ),
);
/** Of the rest, what is as often a subject or an alternative as a failure: "Stacktrace", "neu laden statt aktualisieren". */
export const NO_SYMPTOM = new RegExp(
  typed(
    `^(?:stack ?trace|time-?out$|statt|anstatt|anstelle|zweimal$|mehrfach$|exceptions?$|trotz$|weiterhin$|ungültig|veraltet|fehlermeldung|unnötig|doppelt$|immer noch|\\S+ fehler(?:meldung)?$|abgebrochen|fehlgeschlagen|unvollständige|verschoben$|verloren$)`,
  ),
);
/** A feature for the case that something goes wrong. */
export const DEALS_WITH = new RegExp(
  typed(
    `(?:behandlung|handling|erkennung|vermeidung|verhinderung|schutz|wiederherstellung|protokollierung|protokoll|bericht|liste|übersicht|benachrichtigung|warnung|hinweis|überwachung|monitoring|prüfung|validierung|suche|filter|statistik|auswertung|analyse|regel|seite|anzeige|meldung)(?:en|n)? (?:für|von|bei|vor|zu|der|über|nach|aller)${END}|fehler(?:behandlung|handling|protokoll|liste|übersicht|seite|meldungen)`,
  ),
);
/** What a title orders stands at its end. */
const ORDERED = `[^.;]{0,160}\\s(?:entfernen|ersetzen|anzeigen|melden|protokollieren|abfangen|erkennen|verhindern|vermeiden|behandeln|hinzufügen|ausblenden|markieren|sperren|prüfen|verbessern|ergänzen|zusammenführen|bereinigen|löschen|umstellen|ablösen|nachtragen|importieren|exportieren|hervorheben|filtern|ignorieren|umbenennen|überarbeiten|aufräumen|anbieten|benachrichtigen|warnen|informieren)\\W{0,3}$`;
/** "Fehler beim Bezahlen sollen den Build abbrechen", "Falsche Eingaben markieren": a rule or an order, and no word of it having happened. */
export const RULE_AFTER = new RegExp(
  typed(
    `^[^.;]{0,160}(?<!(?:aber|es|sie|als|wenn|,) )${START}(?:soll|sollen|sollte|sollten|muss|müssen)${END}(?! (?:\\S+ ){0,3}?nicht)|^(?!nicht )${ORDERED}|^nicht [a-z\\u00df-\\u00fc]{2,30}(?:ten?|nen?|igen?|baren?) ${ORDERED}`,
  ),
);
/** An order about a fact tells of it: "Prüfe, dass …". Read in small letters. */
export const FACT_IN_ORDER = /(?<![a-z])dass(?![a-z])/;
/** Who mends something tells what is broken. */
export const MENDS = /^(?:behebe|korrigiere|repariere|fixe)$/;

/** What ought to be. Read in small letters. */
export const EXPECTATION = new RegExp(
  typed(
    `${START}(?:(?:soll|sollen|sollte|sollten|müsste|müssten|muss|müssen|dürfte|dürften)(?! (?:\\S+ ){0,3}?(?:behoben|gefixt|geprüft|untersucht|angeschaut|korrigiert|schauen|klären))|darf (?:\\S+ ){0,4}?nicht|erwart(?:e|et|en|ung|ete)|(?:ich|wir|man|${PEOPLE}) (?:würde[n]? |hätte[n]? )?erwart\\S*|eigentlich|(?:korrekt|richtig|besser)(?: wäre|(?=:))|früher|bisher war|vorher|expected|should)${END}`,
  ),
);
/** What it is and what it should be in one breath. */
export const PAIR = new RegExp(typed(`${START}(?:statt|anstatt|anstelle|und nicht)${END}`));
