/** What makes a German sentence whole, and what leaves one broken off, run together or without a verb. */
import { anyGerman, germanWords, typed } from './letters';
import { isHelping, looksLikeInfinitive, wordsOf } from './verbs';

const MODAL = `(?:möchte|möchten|will|wollen|brauche|brauchen|würde|würden|hätte|hätten|benötige|kann|können|soll|sollte|muss|müssen)`;
const SPEAKER = `(?:ich|wir|er|sie|es|man|mir|uns)`;

/** "Als Nutzer. Will …": the sentence stops after the role. "Als Nutzer möchte Daten …": nobody speaks. */
export const ROLE_ALONE = new RegExp(
  typed(
    `^[Aa]ls\\s+(?:eine?\\s+|der\\s+|die\\s+)?(?:(?!(?:ich|wir)\\s)[\\p{L}:*_/-]+\\s){0,3}[\\p{L}:*_/-]+\\.(?:\\s|$)|^[Aa]ls\\s+(?:(?!${MODAL}\\s)[\\p{L}:*_/-]+\\s+){1,4}(?:möchte|will|brauche|würde gerne?|hätte gerne?)\\s+(?!${SPEAKER}[\\s,]|der\\s|die\\s|das\\s|\\p{Lu}\\p{L}+\\s${SPEAKER}[\\s,])`,
  ),
  'u',
);
/** Begins in the middle: a wish without anybody, a reason without a wish. */
export const BEGINS_WITHIN = new RegExp(
  typed(
    `^(?:möchte|will|würde gerne?)\\s+(?!${SPEAKER}[\\s,]|der\\s|die\\s|das\\s|ein)|^(?:damit|sodass|so dass|weil|wodurch|welche[rs]?|deren)\\s[^,]*$|^um\\s[^,]*\\szu\\s[^,]*$`,
  ),
  'i',
);
/** Ends in the middle. "Ein" and "um" may be halves of verbs, and end many a sentence. */
export const STOPS_WITHIN = new RegExp(
  typed(
    `(?<!\\p{L})(?:und|oder|der|den|dem|eine|einen|einem|einer|meine|meinen|meinem|unsere|unseren|ihre|ihren|weil|damit|sodass|so dass|dass|sowie|bzw\\.?|welche|für|von|bei)[\\s,]*[.!?…]?\\s*$`,
  ),
  'iu',
);
/** A thing may stand where something is to be done: "möchte ich den Bericht" is whole. */
export const NO_VERB = /(?!)/;
/** Between role and wish nobody speaks: "Als Nutzer, möchte bestellen". Without a comma see `ROLE_ALONE`. */
export const WISH_WITHOUT_SUBJECT = new RegExp(
  typed(`^\\s*,\\s*(?:möchte|will|brauche|würde gerne?)\\s+(?!${SPEAKER}[\\s,]|der\\s|die\\s|das\\s)`),
  'i',
);

const JOINS = `(?:und|oder|aber|sodass|damit|dass|wenn|falls|sobald|während|nachdem|bevor|bis|weil|da|als|wie|wo|was|wer|wen|ob|warum|obwohl|denn|welche[rsnm]?|an|auf|in|für|mit|von|zu|über|unter|bei|nach|vor|durch|gegen|ohne|um|seit|aus|sind|ist|wird|werden|wurde|wurden|kann|können|soll|sollen|muss|müssen|darf|dürfen|hat|haben|sondern|auch|so|dann|sich|jetzt|alles|der|die|das|den|dem|deren)`;
/** "Etiketten drucken sie werden vom Fahrer gepackt": a second sentence begins without anything between. */
export const RUN_ON = new RegExp(
  typed(
    `\\s(?=(?:sie|er|es|die|das) )(?<=\\p{Ll}n\\s)(?<!(?<!\\p{L})${JOINS}\\s)(?:sie|er|es|die \\p{L}+|das \\p{L}+)\\s+(?:wird|werden|ist|sind|wurde|wurden|hat|haben)\\s+(?:[^\\s.,;]{1,40}\\s+){0,6}?\\p{L}*(?:t|en)(?=\\s*(?:$|[.,;]))`,
  ),
  'iu',
);
/** "möchte ich mich anmelden ich möchte meine Liste sehen": the wish is spoken again. */
export const WISH_AGAIN = new RegExp(
  typed(
    `\\s(?=(?:ich|wir)\\s+(?:möchten?|will|wollen|brauchen?)\\s)(?<=\\p{L}\\s)(?<!(?<!\\p{L})${JOINS}\\s)(?:ich|wir)\\s+\\p{L}+\\s+\\p{L}+`,
  ),
  'iu',
);
/** One of these is in every text that runs on. */
export const RUN_ON_CUES = germanWords('sie er es ich wir ist sind wird werden wurde wurden hat haben');
/** ", ich drucke das Etikett": a second sentence behind a comma, whose verb stands second. */
export const SECOND_CLAUSE = new RegExp(
  typed(
    `,\\s+(?:dann\\s+)?(?:(?:ich|wir)\\s+(?!(?:meine|denke|glaube|hoffe)\\s)(?:\\p{Ll}+(?:e|en)|will|kann|muss|darf|soll)\\s|(?:er|sie|es|dies|das)\\s+(?:ist|wird|werden|sind|soll|sollen|muss|müssen|kann|können|hat|haben|hilft|macht|zeigt|spart)\\s)(?!\\s*$)`,
  ),
  'gu',
);
/** Begins a story and waits for nothing: "Als Pflegerin". */
export const ROLE_WORD = /^(?:ich\s+|wir\s+)?als(?!\p{L})/iu;
/** A clause of this kind waits for another one: "wenn ich zahle, möchte ich …". */
export const WAITS = anyGerman(
  `(?:wenn|sobald|falls|sofern|nachdem|bevor|während|weil|da|obwohl|solange|seit|bis|wo|als|egal|statt|anstatt|ob|zum beispiel|z\\.\\s?b|d\\.\\s?h)`,
);

/** A sentence says that something is, does or should be. */
const FINITE = anyGerman(
  `(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|kann|können|konnte|könnte|könnten|soll|sollen|sollte|sollten|muss|müssen|müsste|darf|dürfen|will|wollen|möchte|möchten|würde|gibt|geht|lässt|lassen sich|braucht|brauchen|benötigt|benötigen|fehlt|fehlen)`,
  `(?:schlägt|stürzt|funktioniert|funktionieren|zeigt|zeigen|wirft|bleibt|bleiben|kommt|kommen|liefert|steht|stehen|verschwindet|verschwinden|passiert|erscheint|erscheinen|sieht|sehen|bekommt|bekommen|erhält|erhalten|findet|finden|verliert|vergisst|hängt|dauert|startet|öffnet|schließt|springt|bricht|führt|enthält|ignoriert|nutzt|weiß|wissen|zahlt|zahlen)`,
);
/** What stands in the middle of a sentence and ends as its verb would. */
const NO_FINITE =
  germanWords(`nicht mit seit erst oft fast bereits statt laut selbst jetzt sonst direkt sofort samt leicht schlecht gut recht nebst dort
  zuletzt zuerst getrennt bestimmt insgesamt überhaupt geplant`);

const NOUN_ORDER = new RegExp(
  typed(
    `^(?:\\p{Lu}\\p{L}{3,}en|(?:Einführung|Umstellung|Erweiterung|Anpassung|Entfernung|Ablösung|Aktualisierung|Migration|Anbindung|Umbau|Ausbau|Einbau|Abschaltung|Ersetzung|Bereinigung|Vereinheitlichung|Erneuerung|Umzug|Upgrade|Update|Refactoring|Wechsel)) (?:der|des|von|vom|auf|eines|einer|unserer|unseres|aller|alter)(?=\\s\\S+)`,
  ),
  'u',
);
const IMPERATIVE = new RegExp(
  typed(
    `^(?:bitte|füge|zeige?|erstelle?|entferne?|ergänze|ändere|ersetze?|prüfe?|ermögliche|erlaube|verhindere|stelle?|setze?|baue?|mache?|nutze?|verwende|lösche?|verschiebe|erweitere|verbessere|vermeide|sende|schicke|speichere|lege?|melde|warne|blende|markiere|sperre|behebe|korrigiere|benenne|schalte|add|fix|remove|update|create|implement|refactor|support|move|upgrade|\\p{L}{3,12}iere)\\s+\\S`,
  ),
  'iu',
);

/** Whether a title reads as a sentence: an order ("Senke ergänzen"), or somebody or something that is or does. */
export function readsAsSentence(title: string): boolean {
  if (isOrder(title) || FINITE.test(title)) return true;
  const colon = title.indexOf(':');
  if (colon !== -1 && isOrder(title.slice(colon + 1))) return true;
  const words = wordsOf(title.slice(0, 200));
  return words.some((word, at) => isFinite(word, words[at - 1] ?? '', words[at + 1] ?? ''));
}

/** "Gast storniert Buchung": after somebody or something, and before something else. */
function isFinite(word: string, before: string, next: string): boolean {
  if (next === '' || !/^\p{Lu}/u.test(before) || NO_FINITE.has(word)) return false;
  if (/^\p{Ll}{2,}t$/u.test(word)) return true;
  return looksLikeInfinitive(word) && !/^(?:und|oder)$/.test(next);
}

/** "Senke für das Lager ergänzen", "Ergänze …", "Entfernen der alten Bilder": something to do. */
export function isOrder(title: string): boolean {
  const plain = title.trim();
  if (IMPERATIVE.test(plain) || NOUN_ORDER.test(plain)) return true;
  const words = wordsOf(plain.slice(0, 200));
  if (words.length < 2) return false;
  return words.some((word, at) => {
    if (at === 0 || !looksLikeInfinitive(word)) return false;
    const next = words[at + 1] ?? '';
    const before = words[at - 1] ?? '';
    if (isHelping(next)) return true;
    return (next === '' || AFTER_ORDER.has(next)) && !BEFORE_ADJECTIVE.has(before.toLowerCase());
  });
}
const AFTER_ORDER =
  germanWords(`und oder , & / ; sowie im in ins auf aus bei beim mit von vom zu zum zur für über per via ohne wenn wie bis ab am an vor
  als nach statt anstatt um damit dass ob`);
const BEFORE_ADJECTIVE = germanWords(
  'die der den dem das eine einen einem einer von mit für bei aus allen aller meine unsere',
);

/** Says in a sentence what should be, wherever in the text: then a title need not. */
export const SAYS_WHAT_SHOULD_BE = anyGerman(
  `(?:soll|sollen|sollte|sollten|muss|müssen|müsste|müssten|darf|dürfen|wäre|wären|möchte|möchten|will|wollen|wird|werden|kann|können|ist|sind|braucht|brauchen|benötigen|hat|haben|gibt)`,
);
