/**
 * How a German wish leaves its scope without an end: actions that stand for many, data that nobody lists, methods that nobody
 * names, qualities without a number. And what gives it one.
 */
import { LETTERS, anyGerman, typed, WordsLike } from './letters';
import { BEGIN, EASILY, EMPTY, END, SMALL, UMBRELLA, WORD } from './wish-parts';

/** A number, a format, a list or a condition: the scope has an end. */
export const BOUNDED = new RegExp(
  typed(
    `\\d|(?<![${LETTERS}])(?:einschließlich|inklusive|inkl|bestehend aus|beschränkt auf|begrenzt auf|höchstens|mindestens|maximal|bis zu|z\\.\\s?b|d\\.\\s?h|nämlich|nach (?:titel|name|datum|autor|preis|status|kategorie|typ|id|ort|plz|kundennummer|nummer)|csv|pdf|json|xml|xlsx?|excel|utf-8)(?![${LETTERS}])|,[^,]{1,80},|\\(`,
  ),
  'i',
);

/** "Benutzerkonten verwalten": anlegen, ändern, sperren, löschen, sehen? One of them could be sized. */
export const COARSE = new RegExp(
  `${BEGIN}(?:${EMPTY}\\s+){0,3}(?!(?:${WORD}\\s+){0,2}${SMALL}\\s)(?:${WORD}\\s+)?${WORD}\\s+${EASILY}(?:${UMBRELLA}|${typed('kontrollieren')})${END}`,
  'i',
);
const SHOWN = typed(
  `[${LETTERS}]{0,20}(?:profile?|dashboards?|cockpit|übersicht(?:en)?|informationen|statistik(?:en)?|analysen?|berichte?|reports?|auswertung(?:en)?|zusammenfassung(?:en)?|kennzahlen|metriken|kpis|daten|insights)`,
);
/** "ein Dashboard", as the whole wish. */
export const HIDDEN_DATA_WANTED = new RegExp(
  typed(
    `^(?:${EMPTY}\\s+){1,3}(?:${WORD}\\s+)?[${LETTERS}]{0,20}(?:dashboards?|cockpit|übersicht(?:en)?|berichte?|reports?|auswertung(?:en)?|statistik(?:en)?)(?:\\s+(?:haben|bekommen|erhalten))?${END}`,
  ),
  'i',
);
/** "ein Kundenprofil ansehen": what is on it decides how large it is. */
export const HIDDEN_DATA = new RegExp(
  typed(
    `${BEGIN}(?:(?:auf)\\s+)?(?:${EMPTY}\\s+){0,3}(?:${WORD}\\s+)?${SHOWN}\\s+${EASILY}(?:sehen|ansehen|einsehen|anzeigen|anschauen|öffnen|prüfen|abrufen|bekommen|erhalten|erstellen|generieren|haben|lesen|erzeugen|überwachen|verfolgen|zugreifen|nutzen|aufrufen)${END}`,
  ),
  'i',
);
/** "Empfehlungen bekommen": how they are found decides how large it is. */
export const HIDDEN_METHOD = new RegExp(
  typed(
    `${BEGIN}(?!.*(?:basierend auf|anhand|aufgrund|auf basis|aus den|aus der|nach ))(?:(?:${WORD}\\s+){0,4}?[${LETTERS}]{0,20}(?:empfehlung(?:en)?|vorschläge|vorschlag|prognosen?|vorhersagen?|empfehlungen)\\s+(?:sehen|bekommen|erhalten|angezeigt bekommen|haben)|(?:${WORD}\\s+){1,4}?(?:vorhersagen|prognostizieren|empfohlen bekommen|personalisieren))(?![${LETTERS}])`,
  ),
  'i',
);

const GOOD = `(?:schnell(?:er)?|responsiv|zuverlässig|sicher|stabil|skalierbar|verfügbar|benutzerfreundlich|nutzerfreundlich|einfach(?:er)?|intuitiv|barrierefrei|performant(?:er)?|robust|effizient|flexibel|besser|verbessert|optimiert|flüssig)`;
/** A quality is the whole wish: "dass die Suche schnell ist", "eine bessere Seite". */
export const ONLY_QUALITY = anyGerman(
  `${GOOD} (?:ist|sind|sein|wird|werden|läuft|laufen|lädt|laden|funktioniert|funktionieren|reagiert|reagieren|arbeitet|arbeiten)`,
  `in (?:einer )?(?:angemessener|vertretbarer|akzeptabler) zeit`,
);
export const BETTER_THING = new RegExp(
  typed(
    `^(?:(?:ein|eine|einen|die|den|das|mein|meine)\\s+){0,2}(?:bessere|verbesserte|schnellere|moderne|benutzerfreundliche|nutzerfreundliche|gute|schöne|tolle|intuitive|schicke)[nrs]?\\s+[${LETTERS}]+`,
  ),
  'i',
);
/** "jedes Gerät", "alle Arten von Dateien", "Drittsysteme": nobody can count them. */
export const COUNTLESS = anyGerman(
  `(?:alle[rn]?|jede[ms]?|beliebige[nrs]?|diverse[nr]?|verschiedene[nr]?|externe[nr]?|gängige[nr]?) (?:arten von \\S+|geräte?n?|browsern?|plattform(?:en)?|formate?n?|systeme?n?|dienste?n?|tools|kanäle?n?|endgeräte?n?)`,
  `(?:drittsysteme?n?|fremdsysteme?n?|drittanbieter\\S*)`,
  `(?:verschiedene[nr]?|viele[nr]?|mehrere[nr]?|alle[nr]?) sprachen`,
);
/** One of these is in every wish of the last two kinds. */
export const SCOPE_CUES: ReadonlySet<string> = new WordsLike(
  `alle allen aller jede jedes jedem beliebige beliebigen beliebiges externe externen diverse diversen verschiedene verschiedenen viele vielen mehrere mehreren gängige gängigen angemessener
  vertretbarer akzeptabler sicher stabil verfügbar intuitiv robust effizient flexibel flüssig optimiert verbessert zuverlässig responsiv barrierefrei skalierbar`,
  `^(?:schnell|einfach|performant|dritt|fremdsys)|freundlich$|besser$`,
);
