/**
 * How German tells a reason from a second feature. A reason is a state, a feeling, a quality, a saving, or the use of what the
 * wish brings. A feature is something a system lets somebody do or does itself, with a thing that the wish has not named. The
 * thing stands before the verb: "damit ich ihnen Werbung schicken kann", "um ihnen Werbung zu schicken".
 */
import { LETTERS, germanWords, typed } from './letters';

/** What people do with a system, and hardly without one. */
const FEATURE = `(?:zu)?(?:ver|zu|ab|an|ein|her|durch|weiter|hoch|herunter|aus|auf)?(?:zu)?(?:schick|send|generier|erzeug|post|lad|exportier|importier|druck|bearbeit|lösch|filter|sortier|install|abonnier|buch|reservier|synchronisier|stream|abspiel|einbett|bewert|kommentier|chatt|seh|öffn|such|stöber)`;
const OWN_VERB = `(?:zu )?${FEATURE}(?:e|en|n|st)`;
/** "ich ihnen Werbung schicken kann": the verb, and what it is done with, which stands before it. */
export const OWN_FEATURE = new RegExp(
  typed(
    `^(?:ich |wir )?(?=[^.,;\\n]{2,160}?\\s(${OWN_VERB})(?:\\s+(?:kann|können))?\\s*(?:$|[.;,!]|und |oder ))([^.,;\\n]{2,160}?)\\s\\1(?![${LETTERS}])`,
  ),
  'i',
);
const FEATURE_OF_OTHERS = `(?:benoten|bewerten|freigeben|genehmigen|kommentieren|herunterladen|bearbeiten|unterschreiben|markieren|abstimmen|drucken|bestellen|bezahlen|buchen|abonnieren)`;
/** "mein Ausbilder ihn online bewerten kann". */
export const FEATURE_FOR_OTHERS = new RegExp(
  typed(
    `^(?!ich |wir |man |es )(?=[^.,;\\n]{2,160}?\\s(${FEATURE_OF_OTHERS})\\s+(?:kann|können)(?![${LETTERS}]))(?:\\S+\\s+){1,3}?([^.,;\\n]{0,160}?)\\s?\\1`,
  ),
  'i',
);
/** "ich eine Benachrichtigung bekomme": what only a system sends. */
export const SYSTEM_MESSAGE = new RegExp(
  typed(
    `^(?:ich|wir)\\s+(?:[${LETTERS}-]+\\s+){0,4}?[${LETTERS}]{0,20}(?:benachrichtigung(?:en)?|bestätigung(?:en)?|erinnerung(?:en)?|newsletter|e-?mails?|nachricht(?:en)?|push-?nachricht(?:en)?)\\s+(?:bekomm|erhalt|empfang)`,
  ),
  'i',
);
/** "er mich zu einer Karte bringt", "das System eine Mail verschickt". */
export const SYSTEM_ACTS = new RegExp(
  typed(
    `^(?:es|er|sie|(?:das|die) (?:system|app|anwendung|applikation|seite|webseite|website|plattform|software|tool))\\s+(?:[${LETTERS}„“"-]+\\s+){0,7}?(?:bringt|führt|weiterleitet|leitet|anzeigt|zeigt|verschickt|schickt|sendet|versendet|öffnet|generiert|erzeugt|erstellt|berechnet|benachrichtigt|protokolliert|exportiert|druckt|hochlädt|einblendet)(?![${LETTERS}])`,
  ),
  'i',
);

/** "sehen, wie viel ich ausgegeben habe", "auf einen Blick sehen": to know is a reason. */
export const KNOWING = new RegExp(
  typed(
    `^(?:wie|was|welche[rsnm]?|wer|wen|wo|wann|ob|warum|dass)(?![${LETTERS}])|(?<![${LETTERS}])(?:auf einen blick|zuerst|zusammen|gemeinsam|an einem ort|an einer stelle|auf einmal|nebeneinander|ohne|statt|sofort|gleich|später|[${LETTERS}]{3,}sten?)(?![${LETTERS}])`,
  ),
  'i',
);

/** What comes after it in a reason is about something else. */
export const PHRASE_END =
  /[,(]|(?<!\p{L})(?:wenn|weil|falls|und|oder|nach|vor|während|um|für|aus|bei)(?!\p{L})/iu;

/** States and results that people want to see: no part of a product. */
export const STATES: ReadonlySet<string> =
  germanWords(`fortschritt fortschritte status stand trend trends unterschied unterschiede wirkung auswirkung auswirkungen ergebnis ergebnisse änderung
  änderungen verbesserung verbesserungen bild wert werte zusammenhang kontext weg wege fehler problem probleme bedarf entscheidung entscheidungen meinung
  zeit geld plan pläne tag tage urlaub reise zukunft vergangenheit nachweis wahrheit qualität nutzen vorteil vorteile entwicklung verlauf arbeit aufwand
  leben sinn risiko risiken kosten chance chancen abweichungen engpässe überblick`);
/** Words that name no thing. */
export const NO_THING: ReadonlySet<string> =
  germanWords(`der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner unser unsere unseren ihr ihre ihren ihrem sein
  seine seinen es ihn sie ihm ihnen mich mir uns sich dies diese diesen dieser dieses alle allen alles jede jeden jeder jedes einige mehrere mehr weitere
  andere anderen für von vom in im an am auf aus bei beim mit per zu zum zur über unter ohne als wie so auch dann dort hier da damit daran darin daraus
  daher später online offline jederzeit einfach leicht schnell schneller effizient direkt sofort automatisch regelmäßig richtig korrekt immer wieder
  ich wir du er man ist sind war wird werden sein habe hat haben kann können könnte soll muss darf will nicht kein keine neu neue neuen bestehende eigene
  eigenen offene offenen aktuelle aktuellen freie freien passende passenden relevante gute guten besser bessere beste große verschiedene bestimmte
  nur noch schon bereits gern selbst leute menschen jemand niemand system app anwendung seite daten informationen infos dinge sachen liste datei etwas
  nichts gezielt rechtzeitig gleich bequem`);
