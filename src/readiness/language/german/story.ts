/**
 * The forms of a story sentence in German, read in small letters: "Als Kundin möchte ich …, damit …", "Ich als Kunde will …, um …
 * zu …", "Ich möchte als Kunde …", and without a role. The verb stands before the one who speaks wherever anything is before both.
 */
import { WORD_END, WORD_START } from '../phrases';
import { typed, wordOf } from './letters';
import { actionsOf } from './actions';

const BEGIN = `(?:^|[\\n.;:!?()"“„*|–-])\\s{0,3}`;
/** "Als", "Ich als", "In meiner Rolle als", at the beginning of a sentence or line. */
const AS = `(?:(?:ich|wir)\\s+|in\\s+(?:der|meiner|unserer)\\s+(?:rolle|funktion)\\s+)?als\\s+`;
export const ROLE_START = new RegExp(`${BEGIN}${AS}(?=\\S)`, 'g');
export const OPENING = new RegExp(`^${AS}`);
/** Before the name of a role, and no part of it. */
export const ARTICLE = /^(?:ein(?:e[rmns]?)?|der|die|das|den|dem|unsere?|jede[rs]?|alle)\s+/i;

/** "Als Ergebnis", "als die Migration lief", "als CSV": phrases that begin so and name nobody. */
export const NO_ROLE = new RegExp(
  `^(?:(?:eine?[rmn]?|der|die|das|unsere?)\\s+)?${wordOf(`ergebnis folge konsequenz teil beispiel alternative variante erste erstes erster nächstes
  nächster zweites letztes grundlage basis ersatz ergänzung hinweis anhaltspunkt workaround übergangslösung zwischenlösung lösung vorlage vorbild quelle
  input output default standard datei pdf csv excel json xml link liste text name titel wert option ausgangspunkt bonus minimum maximum test
  erinnerung dank ob wenn ich wir er sie es man das dies nur auch bisher sonst zuvor vorher erwartet üblich nötig geplant gedacht besprochen
  mehr weniger voraussetzung vorbedingung`)}`,
);

/** Who wishes, and how: the verb comes first after a role, a reason or a condition. */
const WANT_VERB = `(?:möchten?|will|wollen|brauchen?|bräuchten?|benötigen?|wünschen?|würden?|hätten?)`;
const CAN_VERB = `(?:kann|können|könnten?|sollen?|sollten?|muss|müssen|müssten?|darf|dürfen|erwarten?)`;
const SPEAKERS = `(?:ich|wir|er|sie|man)`;
const WISHING = [
  `(?:${WANT_VERB}|${CAN_VERB})\\s+${SPEAKERS}(?:\\s+mir|\\s+uns(?=\\s*,))?`,
  `(?:ich|wir)\\s+(?:${WANT_VERB}|${CAN_VERB})(?:\\s+(?:mir|uns(?=\\s*,)))?`,
  `(?:ist|wäre)\\s+(?:es\\s+)?(?:mir|uns)\\s+wichtig`,
  `(?:habe|hätte|haben|hätten)\\s+(?:ich|wir)(?=\\s+(?:gerne?\\s+)?die\\s+möglichkeit)`,
  `bin\\s+ich(?=\\s+in\\s+der\\s+lage)`,
  // "Ich als Kunde möchte …": who speaks was named before. "Als Gast, der zahlen will, …" tells of the guest.
  `(?:möchten?|will|wollen|brauche|benötige|würden?|hätten?)(?=\\s+(?!und\\s|oder\\s)[^\\s,]|,\\s+dass\\s)`,
].join('|');
const ABLE_TO = `\\s+(?:die|eine)\\s+(?:möglichkeit|option)(?:\\s+(?:haben|bekommen|erhalten))?\\s*,|\\s+in\\s+der\\s+lage\\s+sein\\s*,?`;
/** "möchte ich", "würde ich gern", "ich brauche", "hätte ich gern die Möglichkeit,", "kann ich". */
export const WANT = new RegExp(
  `${WORD_START}${typed(`(?:${WISHING})(?:\\s+(?:gern|gerne|auch)${WORD_END}){0,2}(?:${ABLE_TO})?(?=\\s|$|[,:])`)}`,
);
/** The wish is somebody's own, as in every job story; "muss die Seite" is none. */
export const OWN_WISH = /\b(?:ich|wir)\b/;
/** The wish with the one who speaks it, in a sentence: "möchte ich die Liste exportieren". */
export const SPOKEN_WISH = new RegExp(
  typed(`${WORD_START}(?:(?:${WANT_VERB}|${CAN_VERB})\\s+)?(?:ich|wir)${WORD_END}[^]*`),
  'i',
);

const NOBODY_WITHIN = `(?!(?:CSV|PDF|Excel|XML|JSON|ZIP|Datei|Liste|Erst|Nächst|Standard|Favorit|Lesezeichen|Vorlage|Entwurf|E-Mail|Mail|Link|Bild|Text|Download|Tabelle|Kopie|Ganzes|Hinweis)\\p{L}*)`;
/** Who wants it, told within the wish: "Ich möchte als Kunde …", "möchte ich als Mitarbeiterin am Empfang, dass …". */
export const ROLE_WITHIN = new RegExp(
  `^[\\s,]{0,3}als\\s+(?:eine?\\s+)?${NOBODY_WITHIN}((?:\\p{Ll}+e[rnms]?\\s+){0,2}\\p{Lu}[\\p{L}:*_/-]*(?:\\s+(?:des|der)\\s+\\p{Lu}[\\p{L}-]*|\\s+(?:am|im|in|aus|von|vom|bei|mit|ohne|für)\\s+(?:\\p{Ll}+\\s+){0,2}\\p{Lu}[\\p{L}-]*(?=,))?)(?:,\\s+|\\s+(?=\\S))`,
  'u',
);

const ABILITY = new RegExp(typed(`${CAN_VERB}\\s|lage sein|möglichkeit`));
/** Whether what is wanted is something to do, and no thing: its verb stands at its end. */
export function wantsAction(want: string, means: string): boolean {
  if (ABILITY.test(`${want} `)) return true;
  return !/^[\s,]*dass\b/.test(means) && actionsOf(means, true).length > 0;
}

/** "Als Leiterin prüfe ich Berichte": from the end of the role to what is done. */
export const DOES_WITHOUT_WISH = /[,\s]\s*(?=\p{Ll}{2,20}(?:e|en)\s+(?:ich|wir)\s+\S)/u;

/** A wish without a role: "Ich möchte ein Konto anlegen". */
export const WISH_START = new RegExp(
  typed(
    `${BEGIN}(?=(?:ich|wir)\\s+(?:(?:möchten?|will|wollen|brauchen?|bräuchten?|benötigen?|wünschen?)\\s|(?:würden?|hätten?)\\s(?:\\S{1,20}\\s){0,2}gerne?\\s))`,
  ),
  'g',
);

/** A reason that is told first: "Um Zeit zu sparen, möchte ich als Sachbearbeiter …", "Damit ich …, will ich …". */
export const REASON_FIRST_CUES: readonly string[] = ['um ', 'damit ', 'weil '];
export const REASON_START = new RegExp(`${BEGIN}(?:um|damit|weil)\\s+(?=\\S)`, 'g');
/** That reason, up to where the role or the wish begins. */
export const REASON_FIRST = new RegExp(
  typed(
    `^(?:um|damit|weil)\\s+([^\\n.]{3,160}?),?\\s+(?=als\\s+\\S+\\s|(?:${WANT_VERB}|muss|müssen|soll|sollen)\\s+(?:ich|wir)\\s)`,
  ),
);

/** A job story: "Wenn ich wiederkomme, möchte ich …". */
export const JOB_START = new RegExp(
  typed(`${BEGIN}(?:immer\\s+|jedes\\s+mal,?\\s+)?(?:wenn|sobald|nachdem|bevor|während|falls)\\s+(?=\\S)`),
  'g',
);

const MODAL = `(?:kann|können|soll(?:en|te|ten)?|muss|müssen|darf|dürfen|will|wollen|möchten?|brauch(?:t|en)|benötig(?:t|en))`;
/** Every plain sentence of somebody who can or should do something has one of these. */
export const ABLE = new RegExp(
  typed(`${WORD_START}(?:${MODAL}\\s|ha(?:t|ben) die möglichkeit)|(?:ermöglich|erlaub)en?`),
);

/** A plain sentence that lets somebody do something: "Redakteuren ermöglichen, Kommentare auszublenden". */
export const ALLOW = new RegExp(
  typed(
    `^(?=(?:ermögliche|erlaube)|[^,.]{2,80}\\s(?:ermöglichen|erlauben),)(?:(?:ermögliche|erlaube)n?\\s+(?:es\\s+)?)?(?:den\\s+)?([^,.]{2,80}?)(?:\\s+(?:ermöglichen|erlauben))?,\\s+(?:(?:es\\s+)?möglich\\s+)?(?=\\p{L})`,
  ),
  'iu',
);
/** "… können" is a rule or a feature, "… können nicht" tells what goes wrong. */
const NOT = `(?!(?:[^\\s.,;]{1,40}\\s+){0,7}?(?:nicht|kein\\p{L}*|nie|niemals|nur)(?:\\s|$))`;
const IN_NAME = `(?:[\\p{L}\\p{N}*_/()„“"-]|:(?=\\p{Ll}))`;
/** Somebody or something that can or should be able to do something. */
export const ACTOR_CAN = new RegExp(
  typed(
    `^(?!(?:wie|im|am|beim|zum|zur|nach|hier|dort|dann|heute|aktuell|derzeit|damit|wenn|als|um)\\s)((?:\\p{L}${IN_NAME}{0,40}\\s+){0,5}?\\p{L}${IN_NAME}{0,40})\\s+(?:${MODAL}|ha(?:t|ben) die möglichkeit,)\\s+(?!(?:wir|ich|man)\\s)${NOT}`,
  ),
  'iu',
);

/** An infinitive with "zu", within the same sentence: only with one does "um" tell a purpose, and no amount or hour. */
const ZU = `(?:[^\\s.;\\n]{1,40}\\s+){0,16}?(?:zu\\s+\\p{Ll}{2,20}n|\\p{Ll}{2,12}zu\\p{Ll}{3,20}n)(?:\\s+(?:können|müssen|lassen))?(?!\\p{L})`;
const AMOUNT = `(?!\\d|ein(?:en|e)?\\s+(?:tag|woche|monat|jahr|stunde|minute|prozent)|(?:zwei|drei|vier|fünf|zehn)\\s)`;
const SUBJECT = `(?:ich|wir|er|sie|es|man|der|die|das|den|dem|kein\\p{L}*|mein\\p{L}*|unser\\p{L}*|ihr\\p{L}*|sein\\p{L}*|ein\\p{L}*|alle|jede[rs]?|niemand|jemand|andere|nutzer|kunden|mich|mir|uns|nichts|nicht)`;
const THEN = `(?:kann|können|muss|müssen|sparen?|spart|sehen?|sieht|habe|hat|haben|bin|sind|ist|bleib(?:t|e|en)|verliere|verpasse|vergesse|weiß|wissen|wird|werden)`;
/** What begins a reason right after what is wanted. */
export const ENDS_START = new RegExp(
  typed(
    [
      `[,;.–-]\\s*damit\\s`,
      `(?:^|\\s)damit\\s+(?=${SUBJECT}\\s)`,
      `^\\s*(?:damit|dadurch|so|somit)\\s+(?=${THEN}\\s)`,
      `[,;.]?\\s*(?<!\\p{L})(?:sodass|so\\s+dass|auf\\s+dass|weil|zwecks|mit\\s+dem\\s+ziel|zu\\s+dem\\s+zweck)(?!\\p{L})`,
      `(?:^|[,;.–-])\\s*denn\\s`,
      `[,;–-]\\s*da\\s+(?=\\S+\\s+\\S)`,
      `,\\s*(?:so|dadurch|somit|dann)\\s+(?=${THEN}\\s)`,
      `[,;.–-]\\s*um\\s+(?=${ZU})`,
      `(?:^|\\s)um\\s+${AMOUNT}(?=${ZU})`,
    ].join('|'),
  ),
  'u',
);

/** A sentence of its own may be the reason of the one before: "… mit Status. Damit kann ich …" */
export const LATE_REASON = /^\W{0,4}(?:damit|sodass|so|um|weil|denn|dadurch|somit)\b/;

/** Ends a sentence, unless an abbreviation or a small letter says that it goes on. */
export const SENTENCE_END =
  /[.!?](?=["”“’')\]]{0,2}(?:\s|$))|\n(?=\s*(?!(?:Ich|Wir|Damit|Um|Weil|Sodass|So dass|Möchte|Will)\b)[\p{Lu}\d•*-])|\n\n/gu;
/** After a full stop a small letter goes on with the sentence, except in a new line, and where a reason of its own begins. */
export const NEW_AFTER_STOP = /^.(?:[ \t]{0,3}\n|\s+(?:damit|um|so|sodass|weil|denn)\b)/;
/** Dates and ordinals end with a full stop, too: "am 3. Mai". */
export const ABBREVIATION =
  /(?:(?:^|[^\p{L}])(?:z|z\.\s?b|d\.\s?h|d|u\.\s?a|u|i|s|o|v|usw|etc|bzw|ca|inkl|exkl|evtl|ggf|vgl|nr|abs|art|max|min|mind|sog|std|tel|str|dr|hr|fr|bspw|u\.\s?ä|o\.\s?ä|\d{1,2})|^)$/iu;
