/** What the way to a bug sounds like in German: what somebody does, in which situation, with which version. */
import { anyGermanSmall, typed } from './letters';

const SMALL = `a-z\\u00df-\\u00fc`;
/** What people do at a screen, without the ending. */
const DO = `(?:öffn|schließ|klick|anklick|doppelklick|tipp|drück|eingeb|ausfüll|kopier|einfüg|zieh|verschieb|scroll|auswähl|wähl|markier|umschalt|wechsel|navigier|geh|aufruf|anmeld|einlogg|abmeld|auslogg|start|neustart|stopp|lad|neulad|aktualisier|ausführ|abschick|absend|send|speicher|hochlad|herunterlad|importier|exportier|installier|konfigurier|anleg|erstell|hinzufüg|bearbeit|änder|umbenenn|lösch|entfern|ersetz|such|filter|sortier|aufklapp|zuklapp|deploy|build|bau|verbind|trenn|aktivier|deaktivier|wart|wiederhol|versuch|anhäng|leg|prüf|registrier|buch|bestell|bezahl|stornier|zuweis|einstell|setz|verlänger|scann|druck|abbrech|bestätig|beobacht|schau|sieh|mach|befüll|abspiel|teil|freigeb|verlass|dreh)`;
const INFINITIVE = `(?:[${SMALL}]{0,12})?${DO}(?:e?n|eln|ern)`;
/** Polite and short forms of an order. */
const ORDER = `(?:öffne|schließe?|klicke?|doppelklick|tippe?|drücke?|gib|fülle?|kopiere?|füge|ziehe?|scrolle?|wähle?|markiere|wechs[e]?le|navigiere|gehe?|rufe?|melde?|logge?|starte|lade?|aktualisiere|führe?|sende|schicke?|speichere?|importiere|exportiere|installiere|lege?|erstelle|bearbeite|ändere|lösche?|entferne|ersetze|suche?|filtere?|sortiere|aktiviere|deaktiviere|warte|wiederhole|versuche|prüfe|buche|bestelle|bezahle|storniere|setze?|scanne|drucke|bestätige|nimm|open|click|select|enter|log ?in|press|go to)`;
const NOUN = `(?:klick|doppelklick|login|anmeldung|aufruf|eingabe|auswahl|wechsel|neustart|upload|download|export|import|start|suche|logout|speichern|öffnen)`;
/** A line that says what to do: "Auf „Speichern“ klicken", "Öffne den Warenkorb", "Klick auf Bezahlen". */
export const ACTION_LINE = new RegExp(
  typed(
    `^\\W{0,6}(?:\\d{1,2}\\s?[.)-]+\\s{0,3})?(?:(?:dann|danach|jetzt|nun|anschließend|zuerst|schließlich|bitte|erneut|wieder|und|auch)[,:]?\\s+)?(?:(?:ich|man|wir|(?:der |als )?(?:nutzer|benutzer|kunde|user))\\s+[${SMALL}]{2,20}(?:e|t|en)\\s|${ORDER}(?![${SMALL}])|${NOUN}(?![${SMALL}])|(?:als|mit|im|in|auf|unter|über|bei) [^,]{2,60}?\\s${INFINITIVE}|[^\\n]{0,110}?(?<![${SMALL}])${INFINITIVE}(?=\\s{0,2}(?:$|[.,;:()!„"]|und |oder |bis |ob |dass |als |mit |in |im |auf |\\d)))`,
  ),
  'i',
);

/** "Ich habe euch einen Screenshot drangehängt" tells nothing to try. */
const NO_TRY = `(?!(?:[^\\s.,;]{1,40} ){0,6}?\\S*(?:gehängt|gefügt|gesehen|gehört|gemerkt|gemeldet|gedacht|gefunden|erwart))`;

/** What was going on, or what was done: up to the end of the clause. Read in small letters. */
export const SITUATION = new RegExp(
  typed(
    `(?<![${SMALL}])(?:${[
      `(?:wenn|sobald|während|nachdem|bevor|immer wenn|jedes mal wenn|sooft|als)\\s+(?!(?:möglich|nötig|erforderlich|vorhanden|ja|nein|workaround|ergebnis|man davon)(?:\\W|$))(?:[${SMALL}„"'0-9])`,
      `(?:beim|nach dem|nach der|nach einem|nach einer|vor dem|bei der|bei einem|bei einer|bei eingabe|nach|bei|während des|während der)\\s+[${SMALL}„"'0-9]`,
      `wer\\s+[„"${SMALL}]`,
      `versuch(?:e|t|en|te)?(?![${SMALL}])`,
      `(?:ich|man|wir) ${NO_TRY}(?:habe |hab |haben |hatte |will |möchte |wollte )?(?:[^\\s.,;]{1,40} ){0,5}?(?:[${SMALL}]{0,10}${DO}(?:e|t|en|et|te)|ge[${SMALL}]{3,}(?:t|en)|[${SMALL}]{2,10}ge[${SMALL}]{3,}(?:t|en))(?![${SMALL}])`,
      `habe? ${NO_TRY}(?:[^\\s.,;]{1,40} ){0,6}?(?:[${SMALL}]{0,10}ge[${SMALL}]{3,}(?:t|en)|[${SMALL}]{3,}iert)(?![${SMALL}])`,
      `(?:mit|unter|für) folgende[nmr]|zum beispiel|z\\.\\s?b\\.|beispielsweise|beispiel:|angenommen|gegeben`,
      `(?:falls|in dem fall|im fall) (?:ein|eine|der|die|das|man|kein)`,
      `ohne (?:einen?|den|die|das|dass|vorher)`,
      `mit (?:mehr als|einem|einer|leere[mnr]|vielen|mehreren|aktivier\\S*|deaktivier\\S*|abgelaufene\\S*)\\s`,
    ].join('|')})`,
  ),
  'g',
);
/** "Das Bauen mit dem Skript führt zu …": what was done is the subject. Read in small letters. */
export const DOING_SHOWS = new RegExp(
  typed(
    `(?:^|[.!?\\n]\\s{0,3})(?:das |der |die |ein )?[${SMALL}]{0,24}(?:en|ung|klick|aufruf|import|export|upload|login|eingabe|suche|auswahl|wechsel) (?:[^\\s.,;:]{1,40} ){1,10}?(?:führt|führte|ergibt|ergab|wirft|warf|liefert|lieferte|erzeugt|verursacht|endet|bricht|schlägt|zeigt|bringt)(?![${SMALL}])`,
  ),
);
/** Names what it was seen with, by its version. Read in small letters. */
export const VERSION_NAMED = new RegExp(
  typed(
    `(?<![${SMALL}])(?:in|auf|mit|seit|ab|von|unter|nach (?:dem )?(?:update|upgrade) auf) (?:der |dem )?(?:[a-z][\\w-]{1,20} ){0,2}(?:version )?v?\\d{1,4}\\.\\d{1,4}(?!\\d|\\.\\d{4})|(?<![${SMALL}])version \\d`,
  ),
);

/** Steps in a sentence: "Warenkorb öffnen, auf Bezahlen klicken". Read in small letters. */
export const ACTION_IN_PROSE = new RegExp(
  typed(
    `(?:^|[.:;,\\n]\\s{0,3}|(?<![${SMALL}])(?:dann|und|danach|anschließend)\\s)(?:(?:auf|in|im|unter|den|die|das|einen|eine|ein|zum|zur) (?:[^\\s.,:;]{1,40} ){1,6}?(?:klicken|öffnen|auswählen|eingeben|drücken|tippen|wechseln|anmelden|einloggen|aufrufen|legen|wählen|navigieren|gehen|speichern|abmelden|hochladen)(?![${SMALL}])|(?:klicke|klick|öffne|wähle|gehe?|tippe|drücke|gib|rufe|navigiere) (?:zu|auf|in|die|den|das|unter|„|")|[^\\s.,:;]{2,40} (?:öffnen|auswählen|eingeben|anklicken|aufrufen|klicken)(?![${SMALL}]))|\\w\\s{0,2}(?:->|→|»|>)\\s{0,2}[a-z\\u00df-\\u00fc]\\w`,
  ),
);
/** Lines that tell what somebody does at a screen or a prompt, without numbers in front. */
export const INTERACTION_LINE = new RegExp(
  typed(
    `^\\W{0,4}(?:(?:dann|danach|nun|jetzt|wieder|erneut|und),? )?(?:${ORDER} [^\\n]{3,200}|${NOUN} (?:auf|in|im|als|mit|von|der|des) [^\\n]{2,200}|[^\\n.:]{2,160}?\\s(?:klicken|doppelklicken|öffnen|schließen|auswählen|wählen|eingeben|drücken|tippen|kopieren|einfügen|wechseln|anmelden|einloggen|abmelden|ausloggen|aufrufen|starten|neu laden|aktualisieren|speichern|abbrechen|scrollen|aufklappen|legen|ziehen|hochladen|absenden|bestätigen|navigieren|gehen|warten|löschen|suchen)[.!)]?)$`,
  ),
  'gim',
);
/** The name of an automatic test is a way to run it. */
export const NAMED_TEST =
  /\b\w{2,60}Tests?\b(?:[./:#]{1,2}\w|\b)|\b[Tt]ests? [`„"]?[\w.:]{3,80}[`“"]? (?:ist|schl|bricht|h[äa]|l[äa]uft|fails)/;

/** On what it was seen. Read in small letters. */
export const ENVIRONMENT = anyGermanSmall(
  `(?:chrome|firefox|safari|edge|opera|chromium|windows|win(?:7|8|10|11|xp|32|64)|macos|mac os|os\\s?x|macbook|linux|ubuntu|debian|centos|redhat|android|ios|iphone|ipad|galaxy|pixel|jdk|jre|tomcat|postgres(?:ql)?|mysql|oracle|mssql|docker|kubernetes)`,
  `ie ?\\d{1,2}|internet explorer|sql server`,
  `(?:version|release|build|java|python|node|php|ruby|v)[:\\s]{0,2}\\d{1,5}(?:\\.\\w{1,12})*`,
  `\\d{1,3}\\.\\d{1,4}\\.\\w{1,12}(?<!\\.\\d{4})`,
  `(?:in|auf|ab|seit|von|mit|unter) (?:[a-z]\\w{1,20} )?v?\\d{1,3}\\.\\d{1,3}(?!\\.)`,
  `(?:auf|in|im|unter) (?:der |dem |unserer |unserem )?(?:staging|prod|produktion|produktiv\\S*|live-?system|test-?(?:system|umgebung|server)|testsystem|dev|integration|int|abnahme\\S*|qa|preprod|stage)`,
  `(?:staging|produktions?|test|abnahme|live)-?(?:system|umgebung|server|instanz)`,
);
