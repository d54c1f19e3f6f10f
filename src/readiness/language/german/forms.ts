/** Who does or wants something in German, where no form of a story says it. */
import { germanWords, typed } from './letters';
import { PEOPLE } from './people';

/** A wish of somebody who is in a situation of their own: "Ich möchte einen Hinweis, wenn ich …". */
export const SITUATION = new RegExp(
  typed(`(?<!\\p{L})(?:wenn|sobald|nachdem|während|bevor|falls|solange)\\s+(?:ich|wir)(?!\\p{L})`),
  'iu',
);

const MODAL = `(?:soll|sollen|sollte|sollten|muss|müssen|kann|können|darf|sieht|sehen|wird|werden|gibt)`;
/** "Als Sachbearbeiter soll die Liste …", "Als Gast: online stornieren". */
export const ROLE_AND_MORE = new RegExp(
  typed(
    `^(?:ich\\s+)?als\\s+(?!(?:ein(?:e[mr]?)?\\s+)?(?:ergebnis|teil|folge|workaround|ersatz|alternative|nächstes|erstes)(?!\\p{L}))(?:eine?[rm]?\\s+|die\\s+|der\\s+)?[^,:.;\\n]{2,60}?(?:[,:]|\\s(?=${MODAL}\\s))\\s*(?!damit\\s|um\\s|weil\\s|sodass\\s)((?:\\S+\\s+){2}\\S+)`,
  ),
  'iu',
);

/** Before the role some say why: "Um Zeit zu sparen, …". */
export const REASON_FIRST = /^(?:um|damit)\s[^,\n]{2,100},\s*/i;
/** "Damit man es findet": a reason, and no wish behind it. */
export const REASON_ONLY = new RegExp(
  typed(
    `^(?:damit|so ?dass|weil)\\s(?![^.\\n]{0,240}\\s(?:möchte|will|wollen|brauche|soll|sollen|muss|müssen|kann|können|hätte|würde)n?\\s)`,
  ),
  'i',
);

/** What happens to something, with nobody who does it: "Aufträge sollen in die Warteschlange gestellt werden". */
export const PASSIVE =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert|(?:be|ver|er|ent|zer|über|ueber|unter|wieder)\p{Ll}{2,}(?:t|en))\s+(?:werden|sein)(?!\p{L})/u;

/** Without their object at once these are done to somebody rather than by somebody: "Kunden suchen im Backend". */
const DONE_TO = typed(
  '(?:löschen|verwalten|importieren|exportieren|filtern|suchen|sortieren|sperren|bearbeiten|erstellen|finden|anzeigen)',
);
/** A title's beginning: "Kunden bekommen …", "Die Theke kann …". */
export const SUBJECT = new RegExp(
  `^(?:(?:der|die|das|ein|eine|alle|jeder|jede|angemeldete|eingeloggte|registrierte|neue)\\s+)?([\\p{L}:*_/-]{2,30})\\s+(?!${DONE_TO}\\s+(?:im|in|nach|per|mit|aus|als)\\s)([\\p{L}]{2,30})\\s+(?!(?:und|oder|sowie)\\s)[^\\s&/,]`,
  'iu',
);

const NOT_DOING =
  germanWords(`nicht mit seit erst oft fast bereits statt laut neuen alten einen meinen allen ohne zwischen gegen neben wegen selbst
  sofort direkt sonst`);
/** Such a verb would be parted: "Kunden anlegen" is an order, "Kunden legen … an" tells what they do. */
const PARTED =
  /^(?:an|ab|auf|aus|ein|hoch|herunter|hinzu|weiter|zurück|zurueck|zu|nach|vor|um)(?!t)\p{Ll}{4,}n$/u;
/** The second of these words says what the first one does: "Kunden bekommen", "Gast storniert". */
export function isDoing(word: string): boolean {
  if (PARTED.test(word)) return false;
  return (
    /^[\p{Ll}]{2,}(?:en|ern|eln|t|kann|darf|muss|soll|will)$|^(?:kann|darf|muss|soll|will)$/u.test(word) &&
    !NOT_DOING.has(word)
  );
}

const WHO = `(?:(?:(?:ein|eine|der|die|jeder|alle) )?(?:[a-z\\u00df-\\u00fc-]{0,20})?${PEOPLE}|wir|man)`;
const WISHES = `(?:sollten?|sollen|soll|müssten?|müssen|muss|wollen|will|möchten?|brauch(?:t|en)|benötig(?:t|en)|können|kann|könnten|könnte|würden? gerne?|ha(?:t|ben) die möglichkeit)`;
/** "Man kann es so nachstellen" and "… kann nicht" tell how things are. */
const NO_WISH = `(?! (?:[^\\s.,;]{1,40} ){0,6}?(?:nicht|kein\\S*|nur|sehen|nachstellen|reproduzieren|beobachten|davon ausgehen)(?:\\W|$))`;
/**
 * Somebody who wants or shall do something, within prose: "wir sollten das Plugin teilen", "der Nutzer kann … wählen". Read in
 * small letters; clauses that begin with a conjunction have their verb at the end and never look so.
 */
export const SOMEBODY_WISHES = new RegExp(
  typed(
    `(?<![a-z\\u00df-\\u00fc])(?:${WHO} (?:auch |dann |nur |künftig |zukünftig )?${WISHES}${NO_WISH}|(?<!(?:aktuell|derzeit|heute|momentan|bisher|bislang|moment|zurzeit|zeit|jetzt|deshalb|dafür|dazu) )(?:sollten?|sollen|soll|wollen|möchten|brauchen|können|kann) (?:sich |auch )?${WHO}${NO_WISH}|müssen wir${NO_WISH}|ich (?:sollte|muss|müsste)${NO_WISH}|würden wir gern|wir hätten gern)(?![a-z\\u00df-\\u00fc])`,
  ),
);
