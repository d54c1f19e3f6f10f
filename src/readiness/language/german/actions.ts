/**
 * Which distinct things a German wish asks for: "Bilder hochladen und verkleinern" are two, "Angebote und Rechnungen sehen" and
 * "ein- und ausblenden" are one. Verbs are known by their place at the end of a clause; see verbs.ts.
 */
import { germanWords, typed } from './letters';
import { baseOf, isAgent } from './people';
import { isConjunction, isHelping, verbAt, withoutAsides, wordsOf } from './verbs';

export { isAgent };

/** Between commas, clauses of these kinds say more about something, and what is done goes on after them. */
const SUBORDINATORS =
  germanWords(`der die das den dem dessen deren denen dass wenn falls sobald bevor nachdem während weil ob was wer wem wen wo
  wie wann warum welche welcher welches welchen damit sodass um ohne statt anstatt sofern solange`);

/** Pairs that are one action, one switch or one decision; the same in both orders. */
const ONE_ACTION = new Set(
  `kopieren einfügen,ausschneiden einfügen,ziehen ablegen,suchen finden,suchen ersetzen,suchen auswählen,finden auswählen,aktivieren deaktivieren,
  einblenden ausblenden,anzeigen ausblenden,aufklappen zuklappen,annehmen ablehnen,akzeptieren ablehnen,genehmigen ablehnen,freigeben ablehnen,
  bestätigen ablehnen,sperren entsperren,öffnen schließen,speichern fortfahren,speichern schließen,starten stoppen,anmelden abmelden,
  abonnieren abbestellen,einschalten ausschalten,auswählen abwählen,hinzufügen entfernen,minimieren maximieren,vergrößern verkleinern`
    .split(',')
    .flatMap((pair) => {
      const words = pair
        .trim()
        .replace(/[äöüß]/g, plain)
        .split(' ');
      return [words.join(' '), words.reverse().join(' ')];
    }),
);
/** Somebody does this … */
const TRIGGERS = germanWords(
  'eingeben auswählen wählen anklicken klicken scannen aufrufen öffnen tippen drücken suchen',
);
/** … and gets that: cause and effect of one feature. */
const RESULTS = germanWords('sehen ansehen bekommen erhalten finden');
/** Without a thing of its own such a verb only says where the first one's goes: "erstellen und im Archiv ablegen". */
const PUTS =
  germanWords(`ablegen speichern aufnehmen einfügen einbinden einbetten anhängen veröffentlichen senden schicken versenden
  verschicken hochladen übernehmen hinzufügen schreiben mitschicken`);
const WHERE = germanWords('in im ins an am unter auf per dort darin dorthin als über bei beim zu zum zur');

function plain(word: string): string {
  return word.replace('ä', 'ae').replace('ö', 'oe').replace('ü', 'ue').replace('ß', 'ss');
}

/**
 * The actions of a wish, as verbs in their order; none where the wish is a thing.
 * @param isAction the wish tells something to do
 */
export function actionsOf(wish: string, isAction: boolean): readonly string[] {
  const words = wordsOf(wish);
  const found: Found = { plain: [], zu: [] };
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const next = words[at + 1]?.toLowerCase() ?? '';
    if (words[at] === ',' && SUBORDINATORS.has(next) && !(next === 'um' && isAction)) {
      const end = words.indexOf(',', at + 1);
      if (end === -1) break;
      at = end;
      from = at + 1;
      continue;
    }
    if (isPassive(words, at)) add(found.plain, words, at, from);
    const verb = verbAt(words, at);
    if (verb === null) continue;
    // "mit alten, neuen und gebrauchten Teilen": what follows an adjective in a list is one.
    const isListed = isConjunction(words[at - 1] ?? '') && /^\p{Ll}+en$/u.test(words[at - 2] ?? '');
    if (isListed && verbAt(words, at - 2) === null && !isHelping(words[at - 2] ?? '')) continue;
    add(found[verb], words, at, from);
    from = at + 1;
  }
  return found.plain.length > 0 ? found.plain : found.zu;
}

interface Found {
  readonly plain: string[];
  /** Told with "zu": they count where nothing else is done. */
  readonly zu: string[];
}

/** "benachrichtigt werden": who gets something done. */
function isPassive(words: readonly string[], at: number): boolean {
  return words[at + 1] === 'werden' && /^\p{Ll}{4,}(?:t|en)$/u.test(words[at] ?? '');
}

function add(actions: string[], words: readonly string[], at: number, from: number): void {
  const word = words[at] ?? '';
  const last = actions.at(-1);
  if (last !== undefined) {
    // "einkaufen gehen": two verbs in one breath.
    const between = words.slice(from, at);
    if (!between.some(isConjunction)) return;
    const first = between.find((one) => !isConjunction(one)) ?? '';
    if (PUTS.has(word) && WHERE.has(first)) return;
    if (actions.includes(word) || ONE_ACTION.has(plain(`${last} ${word}`))) return;
    if (TRIGGERS.has(last) && RESULTS.has(word)) return;
  }
  actions.push(word);
}

/** The same of a title, which orders something: "Liste exportieren und drucken". */
export function titleActionsOf(title: string): readonly string[] {
  return actionsOf(title, false);
}

const ORDERS =
  germanWords(`füge zeige erstelle entferne ergänze ändere ersetze prüfe ermögliche erlaube verhindere stelle setze baue mache nutze
  verwende lösche verschiebe erweitere verbessere vermeide sende schicke speichere lege melde warne blende markiere sperre`);
const ORDER_ENDING = /^\p{Ll}{2,12}iere$/u;

/** Whether a word in small letters is an action and hardly ever anything else, in the form in which somebody orders it. */
export function isActionVerb(word: string): boolean {
  return ORDERS.has(word) || ORDER_ENDING.test(word);
}

const RELATIVE = /,\s*(?:der|die|das|den|dem|dessen|deren|welche[rs]?|wenn|weil|um)\s/i;
const ARTICLE = new RegExp(typed('^(?:ein(?:e[rmn]?)?|der|die|das)\\s'), 'i');

/** The people of a role: "Käufer oder Verkäufer" are two, "Leserinnen und Leser" and "Nutzer/in" are one. */
export function rolesOf(role: string): readonly string[] {
  // "Nutzer, der sein Passwort vergessen hat": who is meant, and nobody else.
  const whole = role.split(RELATIVE, 1)[0]?.trim() ?? '';
  // "Ein- und Verkäufer", "Sicherheits- und Gesundheitsbeauftragte": half a word waits for the rest.
  if (/\p{L}-\s/u.test(whole)) return [whole];
  const parts = withoutAsides(whole)
    .split(/\s+(?:und\/oder|und|oder|bzw\.?|sowie|&)\s+|\s*,\s*(?:(?:und|oder)\s+)?|\s*\/\s*(?!-?in)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || new Set(parts.map((part) => baseOf(lastWord(part)))).size < 2) return [whole];
  const hasArticles = parts.slice(1).some((part) => ARTICLE.test(part));
  return hasArticles || parts.every((part) => isAgent(lastWord(part))) ? parts : [whole];
}

function lastWord(part: string): string {
  return part.split(/\s+/).at(-1) ?? '';
}
