/**
 * German words that two people fill in differently: verbs that stand for many actions, nouns that stand for everything, qualities
 * without a measure. Alone they are open; with a word that says more they are plain.
 */
import { LETTERS, anyGerman, germanWords, typed, WordsLike } from './letters';
import { ADVERB, BEGIN, EASILY, EMPTY, END, SHORT_NOUN, SMALL, UMBRELLA, WORD } from './wish-parts';

/** Nouns that stand for everything of a kind. */
const EVERYTHING = typed(
  `(?:daten|inhalte?n?|content|informationen|infos?|dinge|sachen|zeug|datensätzen?|quellen|ressourcen|materialien|objekten?|entitäten|elementen?|details|alles|etwas|funktionen|funktionalität(?:en)?|features|vorgänge|stammdaten)`,
);
/** "Benutzer verwalten", "mit Anfragen umgehen": what is done with them is open. */
export const UMBRELLA_ACTION = new RegExp(
  `${BEGIN}(?!(?:${WORD}\\s+)?${SMALL}\\s)(?:(?:${EMPTY}\\s+){0,3}${SHORT_NOUN}\\s+${EASILY}${UMBRELLA}|mit\\s+(?:${EMPTY}\\s+){0,3}${SHORT_NOUN}\\s+${EASILY}(?:umgehen|umzugehen|arbeiten|hantieren)|${typed('(?:mich|uns)\\s+um')}\\s+(?:${EMPTY}\\s+){0,3}${SHORT_NOUN}\\s+${typed('kümmern')})${END}`,
  'i',
);
/** "mit Daten arbeiten", "Daten exportieren", "auf externe Quellen zugreifen": which is open. "Akten prüfen" says no more. */
export const EVERYTHING_OBJECT = new RegExp(
  `${BEGIN}(?:(?:mit|auf|nach|in|aus)\\s+)?(?:${EMPTY}\\s+){0,3}(?:${EVERYTHING}\\s+${EASILY}[${LETTERS}]{2,20}n|${typed(
    '(?:datensätze|unterlagen|akten|einträge)',
  )}\\s+${EASILY}${typed('(?:prüfen|nutzen|unterstützen|verwenden)')})${END}`,
  'i',
);
/** "bessere Daten", "mehr Informationen": a thing with nothing that says which. */
export const EVERYTHING_WANTED = new RegExp(
  `^(?:(?:${EMPTY}|bessere)\\s+){1,3}${EVERYTHING}(?:\\s+(?:haben|bekommen|erhalten|sehen))?${END}`,
  'i',
);

const QUALITY = `(?:(?:benutzer|nutzer|kunden|bediener|anwender)freundlich(?:e[rsnm]?|er)?|intuitiv(?:e[rsnm]?|er)?|bequem(?:e[rsnm]?|er)?|flexibel|flexible[rsnm]?|flexibler|reibungslos(?:e[rsnm]?)?|nahtlos(?:e[rsnm]?)?|robuste?[rsnm]?|effizient(?:e[rsnm]?|er)?|effektiv(?:e[rsnm]?|er)?|optimal(?:e[rsnm]?)?|moderne?[rsnm]?|ansprechend(?:e[rsnm]?)?|attraktiv(?:e[rsnm]?)?|sinnvoll(?:e[rsnm]?)?|geeignete?[rsnm]?|angemessen(?:e[rsnm]?)?|ausreichend(?:e[rsnm]?)?|gut|gute[rsnm]?|besser(?:e[rsnm]?)?|beste[rsnm]?|einfach(?:e[rsnm]?|er|ere[nrs]?)?|leicht(?:er|ere[nrs]?)?|schön(?:e[rsnm]?|er)?|komfortabel|komfortable[rsnm]?|komfortabler|übersichtlich(?:e[rsnm]?|er|ere[nrs]?)?|hochwertig(?:e[rsnm]?)?|skalierbar(?:e[rsnm]?)?|professionell(?:e[rsnm]?)?|schlank(?:e[rsnm]?|er)?|unkompliziert(?:e[rsnm]?)?|bei bedarf|nach bedarf|wenn nötig|falls nötig|in angemessener zeit)`;
/** Qualities in a wish: "einfach bezahlen", "eine benutzerfreundliche Seite", "schnell sein". */
export const QUALITY_WISHED = anyGerman(
  `(?<!["„“(])${QUALITY}(?! (?:als \\d|wie))`,
  `schneller(?:e[rsn]?)? (?:prozess|ablauf|service|seite|app|weg|system)`,
  `(?:hilfreicher|nützlicher|zuverlässiger|sicherer|lesbarer|genauer|präziser|relevanter|transparenter)(?:e[rsn]?)?`,
  `(?:schnell|performant|langsam|stabil|sicher|zuverlässig|hilfreich|nützlich|responsiv|klar|verständlich) (?:ist|sind|sein|lädt|laden|läuft|laufen|reagier(?:t|en)|funktionier(?:t|en)|arbeite(?:t|n)|wird|werden)`,
);
/** Makes better, and leaves open what better is. */
export const BETTERS = new RegExp(
  typed(
    `^(?:[^\\s.,;]{1,40}\\s+){1,6}?(?:verbessern|optimieren|modernisieren|verschönern|aufhübschen|aufwerten|verschlanken)(?![${LETTERS}])|^(?:verbesserung|optimierung|modernisierung) (?:der|des|von|unserer)|(?:verbesserte|bessere|optimierte|optimale)[rsnm]? (?:erfahrung|performance|usability|design|bedienung|bedienbarkeit|nutzererlebnis|nutzerführung|workflow|ablauf|darstellung|ux)(?![${LETTERS}])`,
  ),
  'i',
);

/** The list goes on, and only its writer knows how; "verschiedene" and "einige" leave open which. */
export const OPEN_LIST = anyGerman(
  `(?<!\\d,\\s)(?:etc|usw|u\\.\\s?s\\.\\s?w|et cetera)`,
  `und so weiter|und vieles mehr|u\\.\\s?v\\.\\s?m`,
  `(?:u|o)\\.\\s?ä|(?:und|oder) ähnliche[smn]?|oder so|o\\.\\s?dgl`,
  `und/oder`,
  `verschiedene[nr]? \\S+|diverse[nr]? \\S+|allerlei \\S+`,
  `(?<!(?:eine|die|der|das|einen|den|zu|ein) )bestimmte[nr]? \\S+n`,
  `(?<!(?:um|nach|vor|seit|in) )einige[nr]? (?!(?:zeit|tage|wochen|minuten|male|leute|menschen|personen|nutzer|kunden)(?:\\W|$))\\S+`,
  `eine (?:reihe|menge|vielzahl) (?:von|an)|ein paar|jede menge`,
  `(?:alle|verschiedene|diverse) arten (?:von|an)|alles mögliche`,
  `(?:sachen|zeugs?|krams?|dinge)`,
);
/** The same in a reason, where "verschiedene" and "einige" do no harm. */
export const OPEN_LIST_IN_REASON = anyGerman(
  `(?<!\\d,\\s)(?:etc|usw)`,
  `und so weiter`,
  `und/oder`,
  `(?:zeug|kram)s?`,
);

/** One of these is in every text in which a quality is wished or a list is left open. */
export const VAGUE_CUES: ReadonlySet<string> = new WordsLike(
  `etc usw ä weiter mehr so s w m dgl allerlei reihe menge vielzahl paar arten mögliche sachen zeug zeugs kram krams dinge bedarf nötig zeit gut
  performant langsam sicher hilfreich nützlich responsiv klar verständlich cetera`,
  `freundlich|^(?:intuitiv|bequem|flexib|reibungslos|nahtlos|robust|effizient|effektiv|optimal|modern|ansprechend|attraktiv|sinnvoll|geeignet|angemessen|ausreichend|gute|besser|beste|einfach|leicht|schön|komfortab|übersichtlich|hochwertig|skalierbar|professionell|schlank|unkompliziert|schnell|stabil|zuverlässig|sicherer|hilfreicher|nützlicher|lesbarer|genauer|präziser|relevanter|transparenter|ähnliche|verschiedene|diverse|bestimmte|einige)`,
);
/** Or one of these, whose words are everywhere. */
export const VAGUE_SIGNS = ['nd/oder', 'oder so'] as const;

const DEGREES =
  germanWords(`besser leichter leicht einfacher einfach schneller schnell schöner schön effizient effizienter effektiv effektiver bequem bequemer gut optimal
  produktiver produktiv komfortabel komfortabler benutzerfreundlich benutzerfreundlicher nutzerfreundlicher zufrieden zufriedener glücklich glücklicher nützlich hilfreich
  flexibel flexibler reibungslos reibungsloser optimiert verbessert verbessern optimieren erleichtern vereinfachen vereinfacht übersichtlicher angenehmer mehr`);
/** What surrounds them in a reason that has nothing else to say. */
const AROUND =
  germanWords(`ich wir er sie es man der die das den dem ein eine mein meine meinen unser unsere ihre sein seine alles dinge sachen arbeit leben prozess prozesse system app
  anwendung seite nutzer nutzererlebnis erlebnis bedienung erfahrung kunden user leute ist sind wird werden bin bleibt kann können könnte möchte soll geht gehen läuft laufen
  funktioniert funktionieren arbeiten arbeite machen macht mache habe haben hat zu zum für von mit in im und so viel sehr noch damit dadurch insgesamt überhaupt nutzen fühlt fühlen sich mich uns mir`);
/** Whether a reason has only words of degree in it: "damit es einfacher ist", "damit alles besser läuft". */
export function isEmptyReason(reason: string): boolean {
  const words =
    reason
      .slice(0, 120)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => DEGREES.has(word)) &&
    words.every((word) => DEGREES.has(word) || AROUND.has(word) || ADVERBS.test(word))
  );
}
const ADVERBS = new RegExp(`^${ADVERB}$`);
