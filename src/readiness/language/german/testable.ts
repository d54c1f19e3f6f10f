/** What tells an outcome that two people would agree on from a wish, in German. */
import { LETTERS, anyGerman, typed } from './letters';

/** Praise: everybody hopes for it, and everybody pictures something else. */
const PRAISE = `(?:einfach(?:er)?|leicht(?:er)?|intuitiv(?:er)?|bequem(?:er)?|komfortabel|komfortabler|reibungslos|nahtlos|schön(?:er)?|gut|sehr gut|besser|toll|super|schnell(?:er)?|responsiv|performant(?:er)?|stabil|robust|zuverlässig|skalierbar|flexibel|wartbar|effizient|optimal|modern|ansprechend|attraktiv|hübsch|sauber|professionell|nutzbar|bedienbar|akkurat|akzeptabel|angemessen|passend|ausreichend|zufriedenstellend|korrekt|richtig|ordentlich|sinnvoll|verständlich|übersichtlich(?:er)?|lesbar|gut lesbar|flüssig|einwandfrei|fehlerfrei|problemlos|vernünftig|konsistent|benutzerfreundlich|nutzerfreundlich|selbsterklärend|hochwertig)`;
const IS = `(?:ist|sind|sein|wird|werden|wirkt|wirken|fühlt sich|sieht|sehen|aussehen|aussieht|funktioniert|funktionieren|läuft|laufen|geht|gehen|lädt|laden|reagiert|reagieren|arbeitet|arbeiten|verhält sich|verhalten sich|skaliert|bleibt|bleiben|klappt|klappen|dargestellt|angezeigt|erfolgt)`;
const DEGREE = `(?:(?:sehr|möglichst|wirklich|so|auch|immer|noch|weiterhin|überall|auf allen geräten|für alle|für den nutzer|intuitiv und|einfach und|schnell und|übersichtlich und|weiter|deutlich|ganz|insgesamt) ){0,2}`;
const QUALITIES = `(?:performance|qualität|usability|nutzererlebnis|benutzererlebnis|user experience|ux|geschwindigkeit|ladezeit|ladezeiten|antwortzeit|antwortzeiten|lesbarkeit|wartbarkeit|skalierbarkeit|zuverlässigkeit|stabilität|robustheit|sicherheit|barrierefreiheit|bedienbarkeit|bedienung|benutzerfreundlichkeit)`;

/** A word of praise where a fact could stand. */
export const WISH = anyGerman(
  `${IS} (?:[^\\s.,;:]{1,40} ){0,3}?${DEGREE}${PRAISE}`,
  `${PRAISE} (?:und ${PRAISE} )?(?:ist|sind|sein|wird|werden|aussehen|aussieht|funktioniert|funktionieren|läuft|laufen|lädt|laden|reagieren|reagiert|zu bedienen|bedienbar|nutzbar|auffindbar|verständlich|lesbar|dargestellt|angezeigt)`,
  `(?:benutzer|nutzer|kunden|bediener|anwender|mobil|einsteiger)-?freundlich(?:e[rsnm]?)?`,
  `(?:leicht|einfach|intuitiv|schnell|gut|bequem|problemlos) (?:zu \\S+|auffindbar|bedienbar|nutzbar|verständlich|lesbar|erreichbar|erkennbar)`,
  `wie (?:erwartet|gewünscht|gewohnt|vorgesehen|geplant|beabsichtigt|gedacht|üblich|besprochen|es soll(?:te)?|sie soll(?:te|en|ten)?)`,
  `(?:gute|hohe|höhere|bessere|optimale|verbesserte|akzeptable|angemessene|ausreichende|schnelle|kurze)[rsn]? (?:\\S+ )?${QUALITIES}`,
  `(?:übersichtlich|einfach|intuitiv|modern|ansprechend|klar|gut|schön|leicht|verständlich|schnell|schick|sauber)e[rsn]? (?:darstellung|bedienung|handhabung|oberfläche|navigation|benutzerführung|optik|gestaltung|design|layout|struktur|suche)`,
  `(?:verbesser(?:t|te|n)|optimier(?:t|en)|erhöh(?:t|en)|gewährleiste(?:t|n)|sichergestellt|sicherstellen|steiger(?:t|n))? ?${QUALITIES} (?:ist|wird|verbessert|optimiert|gewährleistet|sichergestellt|gegeben|stimmt|passt|verbessern|erhöhen|optimieren|steigern)`,
  `(?:entspricht|entsprechen|erfüllt|erfüllen) (?:\\S+ ){0,2}(?:erwartungen|bedürfnissen|anforderungen|wünschen|bedürfnisse)`,
  `(?:nutzer|benutzer|anwender|kunden) (?:sind|ist|fühlen sich) (?:\\S+ )?(?:zufrieden|glücklich|begeistert|wohl)`,
  `macht (?:einen guten eindruck|spaß)|look and feel|passt gut|sieht gut aus|schick`,
);

/** "Suche funktioniert.", "Performance": nothing but the hope. */
export const BARE_WISH = new RegExp(
  typed(
    `^\\W{0,4}(?:(?:alles|es|das|dies|(?:die |der |das )?[${LETTERS}-]+) (?:muss |soll |sollte )?(?:noch |weiterhin |wieder |auch |ganz )?(?:funktioniert|funktionieren|geht|läuft|klappt|passt|ist ok(?:ay)?|ist in ordnung|stimmt)(?: wieder| noch| weiterhin)?|${QUALITIES}|(?:keine|ohne) (?:bugs|fehler)|fehlerfrei|bugfrei)\\W{0,4}$`,
  ),
  'i',
);

/** "Definieren, wie Nutzer …": what is still to be found out, and no outcome. */
export const STILL_ASKED = new RegExp(
  typed(
    `^\\W{0,4}(?:definieren?|festlegen|entscheiden|bestimmen|untersuchen|diskutieren|herausfinden|klären|überlegen|analysieren|prüfen|erarbeiten|es (?:ist|wird|muss) (?:noch )?(?:geklärt|zu klären|entschieden|definiert)(?: werden)?|geklärt|definiert),? (?:ob|wie|was|welche[rsnm]?|wann|wo|warum|wer)(?![${LETTERS}])`,
  ),
  'i',
);

/** What can be counted or compared, or stands in quotation marks, holds whatever praise is beside it. */
export const MEASURE = new RegExp(
  `\\d|["“”„«»]|${
    anyGerman(
      `(?:mindestens|höchstens|maximal|minimal|spätestens|frühestens|weniger als|mehr als|nicht (?:mehr|weniger|länger|später|größer|kleiner) als|schneller als|kürzer als|größer als|kleiner als|unter (?:einer|zwei|drei|fünf|zehn))`,
      `(?:einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:\\S+ )?(?:sekunden?|minuten?|stunden?|tagen?|klicks?|schritten?|mal|zeilen|einträgen?)`,
      `(?:genau|exakt|identisch|gleich|gleiche[rsn]?|unverändert|dasselbe|derselbe|dieselben?|maximum|minimum)`,
    ).source
  }`,
  'i',
);

/** Where a part of a sentence ends that can be checked by itself. */
export const CLAUSE_END = /[,;:\n]|\.\s|\s(?:und|aber|so|sowie)\s/;
/** Something will be there, change, or be refused: a part of a sentence with such a word can be checked by itself. */
export const OUTCOME = anyGerman(
  `(?:kann|können|zeigt|angezeigt|zeigen|anzeigt|erscheint|erscheinen|verschwindet|verschwinden|liefert|bekommt|bekomme|bekommen|erhält|erhalte|erhalten|sieht|sehe|sehen|steht|stehen|weitergeleitet|meldung|fehlermeldung|hinweis|fehler|abgelehnt|abgewiesen|deaktiviert|aktiviert|ausgegraut|ausgeblendet|eingeblendet|sichtbar|gespeichert|abgelegt|erstellt|angelegt|gelöscht|entfernt|aktualisiert|geändert|gelistet|aufgelistet|sortiert|enthält|enthalten|öffnet|geöffnet|schließt|geschlossen|heruntergeladen|gesendet|verschickt|versendet|gesperrt|blockiert|verhindert|markiert|protokolliert|geloggt|leer|vorausgewählt|ausgewählt|soll|sollen|muss|müssen|darf|dürfen|nur|bleibt|bleiben|wechselt|springt|ändert|zählt|berechnet|sendet|speichert|löscht|erstellt|ersetzt|übernommen|gesetzt|verlinkt|gefunden|findet)`,
);

/** What happens when it can't go as hoped. */
export const UNHAPPY = anyGerman(
  `(?:nicht|kein|keine|keinen|keinem|keiner|keins|nie|niemals|nichts|niemand)`,
  `(?:abgelehnt|ablehn\\S*|abgewiesen|verweiger\\S*|abgelaufen\\S*|ablaufen|läuft ab|leer(?:e[rsnm]?)?|ungültig\\S*|falsch\\S*|unbekannt\\S*|fehler\\S*|fehlt|fehlen\\S*|fehlschlägt|fehlgeschlagen\\S*|schlägt \\S+ fehl|schlägt fehl|bricht|abbruch|abbrechen|abgebrochen\\S*|scheitert|ausnahme\\S*|außer|sonst|ansonsten|andernfalls|doppelt\\S*|duplikat\\S*|warnung\\S*|warnhinweis|gewarnt|überschreit\\S*|überschritten|konflikt\\S*|offline|timeout\\S*|zeitüberschreitung|unberechtigt\\S*|verboten|verhindert|gesperrt\\S*|blockiert|deaktiviert|ausgegraut|ausgeblendet|ausgefallen|ausfall|abgemeldet\\S*|error|invalid|failed)`,
  `zu (?:lang|kurz|groß|klein|viele?|wenige?|spät|früh|alt|hoch|niedrig|schnell)\\S*`,
  `nur (?:wenn|falls|dann|für|mit|noch)|erst (?:wenn|nach|ab)|ohne \\S+`,
);

/** What follows is what will be so. */
export const THEN_PART = /(?<![\p{L}])(?:dann|then)(?![\p{L}])(?=\s*\S)/iu;
