/**
 * What German adds to the comparison of two stories: endings, words of one meaning, what makes and what uses a thing, how
 * people forbid, limit and wait. What is done stands at the end of a German clause; before clauses are compared it is put first.
 */
import type { SetLanguage, Unit } from '../../set/set-language';
import { germanWords, typed } from './letters';
import { oneOf } from '../phrases';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that are written in two ways or as two words. */
const PHRASES = new Map(
  `e mail:email,e mails:email,e mail adresse:email,mail adresse:email,log in:login,log out:logout,sign in:login,drop down:dropdown,
  check out:checkout,zwei faktor:2fa,auto vervollständigung:autovervollständigung,telefon nummer:telefonnummer,web seite:website,
  pass wort:passwort,news letter:newsletter,home office:homeoffice`
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .map(([said = '', meant = '']) => [said, meant] as const),
);

/**
 * Words of one meaning, for a reader of a backlog: whoever says one could have said the other of the same feature. Each line
 * begins with the word that stands for all. Words that are alike only sometimes (senden und teilen, prüfen und freigeben) are
 * kept apart: a pair that is wrongly called the same costs more trust than one that is missed.
 */
const SAME_MEANING = `
speichern sichern merken
löschen entfernen löschung
bearbeiten ändern editieren anpassen bearbeitung
anlegen erstellen erzeugen hinzufügen ergänzen einfügen implementieren umsetzen anlage erstellung
sehen anzeigen ansehen einsehen anschauen darstellen anzeige
suchen finden suche
aufbewahren behalten
exportieren herunterladen downloaden export download
importieren import
hochladen upload uploaden hochgeladen
benachrichtigen informieren benachrichtigung
auswählen wählen
erhalten bekommen
kaufen erwerben
anmelden einloggen login anmeldung
abmelden ausloggen logout abmeldung
erlauben ermöglichen zulassen
verhindern verbieten unterbinden
senden schicken verschicken versenden
drucken ausdrucken
konfigurieren einstellen
verfolgen überwachen
prüfen überprüfen kontrollieren prüfung
stornieren stornierung storno
kündigen kündigung
buchen buchung
sortieren sortierung
filtern filter
foto bild bilder
konto konten
urlaub ferien
doku dokumentation
administrator admin
app anwendung applikation
ordner verzeichnis
handy smartphone mobiltelefon
kommentar anmerkung
button knopf schaltfläche
passwort kennwort
nutzer benutzer anwender user
mitarbeiter mitarbeitend kolleg
website webseite homepage
`;

const LIGHT = `einfach leicht schnell direkt online aktuell bestehend vorhanden verfügbar bestimmt verschieden mehrere neu eigen relevant
  passend nötig notwendig möglich möglichkeit option funktion funktionalität feature information info daten detail app system software
  produkt später wieder immer bitte mehr gut schön ganz gesamt einzeln format nutzer leute machen haben nutzen verwenden brauchen wollen
  verwalten liste übersicht`;

const WORK = `dokumentation doku test testen benchmark spike untersuchen recherche design mockup entwurf prototyp refactoring refactoren review
  demo migrieren migration upgrade beispiel tutorial schulung bug analysieren analyse evaluieren vergleichen konzept`;

const FUNCTION_WORDS = `der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner meines unser unsere unseren unserem
  ihr ihre ihren ihrem ihrer sein seine seinen seinem es sie er ihn ihm ihnen mich mir uns sich ich wir man dies diese dieser dieses diesen alle
  allen aller alles jede jeder jedes jeden jedem beim im in ins am an auf aus bei mit nach von vom zu zum zur für über unter durch gegen um ab bis
  seit während wegen vor hinter zwischen per via als wie wenn falls sobald nachdem bevor damit sodass dass ob weil da denn und oder sowie bzw
  auch nur noch schon dann dort hier so sehr hat haben habe hatte ist sind war waren wird werden wurde bin kann können könnte soll sollen sollte muss
  müssen darf dürfen will wollen möchte möchten würde was wer wem wen wo wann welche welcher welches welchen deren dessen denen innen etc usw z b d h
  selbst jederzeit gern gerne`;

/** Grammar of words, no more: "Berichte" and "Berichten", "anzulegen" and "angelegt", "Redakteurin" and "Redakteure". */
const PREFIX = `ab|an|auf|aus|bei|durch|ein|fest|frei|herunter|hinzu|hoch|mit|nach|runter|um|vor|weiter|zurueck|zuruck|zusammen|zu`;
const INFIX = new RegExp(`^(${PREFIX})(?:zu|ge)(?=\\p{L}{3})`, 'u');

function stem(word: string): string {
  if (word.length <= 3 || /[\d+#_]/.test(word)) return word;
  const plain = folded(word)
    .replace(INFIX, '$1')
    .replace(/^ge(?=\p{L}{4,}t(?:e[nrsm]?)?$)/u, '')
    .replace(/(?<=er|or|eur|ist|ent|ant|kund|arzt)in(?:nen)?$/, '');
  const base = plain.replace(/iert?(?:e[nrsm]?)?$/, 'ier');
  if (base !== plain) return base;
  if (/(?:ungen|innen)$/.test(plain)) return plain.slice(0, -2);
  if (/e[rl]n$/.test(plain)) return plain.slice(0, -1);
  const short = plain.replace(/(?:en|em|es|e)$/, '').replace(/(?<=[^aeious])s$/, '');
  return short.length >= 3 ? short : plain;
}

/** Without what a plural may change: "Verträge" is "Vertrag". */
function folded(word: string): string {
  return word.replace(/ä|ae/g, 'a').replace(/ö|oe/g, 'o').replace(/ü|ue/g, 'u').replace(/ß/g, 'ss');
}

const stems = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => stem(word)));

const meanings = new Map(
  SAME_MEANING.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = words(line);
      return [first, ...others].map((word) => [stem(word), stem(first)] as const);
    }),
);
const meant = (text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => meanings.get(stem(word)) ?? stem(word)));

const ACTIONS = `speichern löschen bearbeiten anlegen sehen suchen aufbewahren exportieren importieren hochladen benachrichtigen auswählen erhalten kaufen
  anmelden abmelden erlauben verhindern senden drucken konfigurieren verfolgen prüfen stornieren kündigen buchen sortieren filtern teilen
  freigeben genehmigen ablehnen sperren entsperren archivieren verschieben kopieren verlängern vormerken reservieren bezahlen bestellen bewerten
  kommentieren markieren zuweisen öffnen schließen aktivieren deaktivieren einblenden ausblenden veröffentlichen scannen erfassen registrieren
  planen absagen unterschreiben verschlüsseln entschlüsseln`;

const UNITS: readonly (readonly [string, string, number])[] = [
  ['sekunde sekunden sek s', 'time', 1],
  ['minute minuten min', 'time', 60],
  ['stunde stunden std h', 'time', 3600],
  ['tag tage tagen', 'time', 86_400],
  ['woche wochen', 'time', 7 * 86_400],
  ['monat monate monaten', 'time', 30 * 86_400],
  ['jahr jahre jahren', 'time', 365 * 86_400],
  ['kb', 'size', 1],
  ['mb', 'size', 1000],
  ['gb', 'size', 1_000_000],
  ['tb', 'size', 1_000_000_000],
  ['% prozent', 'share', 1],
  ['zeichen', 'length', 1],
  ['versuche versuchen versuch', 'attempts', 1],
  ['einträge einträgen zeilen treffer treffern ergebnisse ergebnissen datensätze datensätzen', 'rows', 1],
  ['€ eur euro', 'euros', 1],
  ['chf franken', 'francs', 1],
];

const NUMBERS = `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`;
const ONE = `ein eine einen einem einer eines`;

const AMOUNT = `(?<number>\\d{1,9}(?:,\\d{1,3}|\\.\\d{1,2})?(?![.,]?\\d)|${oneOf(`${NUMBERS} ${ONE}`)})[ -]?(?<unit>${UNITS.map(([names]) => oneOf(names)).join('|')})(?![\\p{L}\\p{N}])`;

const KEY_WAITS = [
  `(?:erst )?(?:nach|sobald|wenn|nachdem|bis)`,
  `(?:hängt|hängen) (?:noch )?(?:ab )?(?:von|an)|abhängig von|abhängigkeit(?:en)? (?:von|zu)|depends on|blocked by`,
  `(?:blockiert|gesperrt) (?:durch|von)|(?:wartet|warten|warte) auf|baut auf|basiert auf`,
  `(?:benötigt|braucht|erfordert|setzt|voraussetzung(?:en)?|vorgänger|vorbedingung)(?: ist| sind|:)?`,
];
const STORY = oneOf(`story ticket aufgabe feature epic vorgang thema task funktion`);
const THERE = typed(
  `(?:da|fertig|verfügbar|umgesetzt|implementiert|live|gebaut|ausgerollt|deployt|vorhanden|erledigt|abgeschlossen|freigegeben|bereit)`,
);
const DETERMINER = `(?:(?:alle|jede[rs]?|die|der|das|den|unsere|meine|andere|ein|eine) )?`;
const PEOPLE = `\\p{Lu}[\\p{L}:*-]{1,40}(?: \\p{Lu}[\\p{L}-]{1,30})??`;
const NAMED = `\\p{L}[\\p{L}\\p{N}' -]{1,60}?`;

export const germanSet: SetLanguage = {
  phrases: PHRASES,
  phraseStarts: new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
  functionWords: germanWords(FUNCTION_WORDS),
  stem,
  meanings,
  lightWords: meant(LIGHT),
  workWords: meant(WORK),
  actions: meant(ACTIONS),
  thingEnds:
    germanWords(`in im ins am an auf aus bei beim mit nach zu zum zur für über unter ohne durch gegen um ab bis seit während vor hinter
    zwischen per via als wie wenn falls sobald nachdem bevor damit sodass dass ob weil was wer wo wann ich wir sie er`),
  thingGoesOn: new Set(['der', 'des', 'von', 'vom', 'eines', 'einer']),
  negations: new Set(['kein', 'keine', 'keinen', 'nicht', 'nie', 'ohne', 'non']),
  counted: new Set(['phase', 'teil', 'schritt', 'version', 'stufe', 'etappe']),
  directions: new Set(['von', 'nach', 'zu', 'aus', 'vor', 'in']),
  purpose:
    /(?<=\S \S{1,60}) (?:zum|zur) (?:(?:später|schneller|einfacher|leichter|weiter)en )?\p{Lu}\p{L}{2,24}(?:en|ung)\b.{0,40}$/u,
  reasonLead: /^(?:ich|wir|man|er|sie|nutzer|kunden|leute)\s+(?:auch\s+|dann\s+|später\s+)?/i,
  beforeAction: germanWords(
    'zu auch nur einfach schnell leicht automatisch dauerhaft endgültig direkt immer nicht nie',
  ),
  leadIns: [
    // "Belege 30 Tage aufbewahren" names the thing before the amount, with no word between.
    [new RegExp(`(?<=\\p{L}) (?=${AMOUNT})`, 'iu'), ' für '],
    [/^\s*(?:dass|damit)\s+/i, ''],
    [/^\s*(?:die\s+|eine\s+)?(?:möglichkeit|option|funktion)(?:,|\s+zum|\s+zur)\s+/i, ''],
    [/^\s*(?:unterstützung|support)\s+(?:für|von)\s/i, 'anlegen '],
    // "Filme ab 16 nicht ausleihen" → "ausleihen Filme ab 16": what is done comes first; who forbids it is known before.
    [
      /^\s*(.{2,160}?)\s+(?:nicht\s+)?(?:zu\s+)?(\p{Ll}{2,24}(?:en|eln|ern))(?:\s+(?:können|kann|dürfen|darf|lassen|müssen|muss|werden))?\s*(?=$|[.,;:!?(])/u,
      '$2 $1',
    ],
  ],

  makes: meant('anlegen registrieren hochladen importieren veröffentlichen erfassen'),
  uses: meant('sehen bearbeiten löschen teilen exportieren drucken suchen archivieren genehmigen'),
  changes: meant(
    'bearbeiten löschen archivieren verschieben umbenennen schließen stornieren veröffentlichen',
  ),
  opposites: [
    { one: meant('löschen'), other: meant('aufbewahren'), isSwitch: false },
    { one: meant('erlauben'), other: meant('verhindern'), isSwitch: false },
    { one: meant('verschlüsseln'), other: meant('entschlüsseln'), isSwitch: true },
    { one: meant('sehen einblenden'), other: meant('ausblenden verstecken verbergen'), isSwitch: true },
    { one: meant('archivieren'), other: meant('löschen'), isSwitch: true },
    { one: stems('aktivieren einschalten'), other: stems('deaktivieren ausschalten'), isSwitch: true },
    { one: stems('sperren'), other: stems('entsperren freischalten'), isSwitch: true },
    { one: stems('genehmigen freigeben annehmen'), other: stems('ablehnen zurückweisen'), isSwitch: true },
    { one: stems('erhöhen'), other: stems('senken reduzieren verringern'), isSwitch: true },
    { one: stems('veröffentlichen'), other: stems('zurückziehen'), isSwitch: true },
    { one: stems('aufklappen'), other: stems('zuklappen einklappen'), isSwitch: true },
  ],

  everyThing:
    /(?<!\p{L})(?:alle[nrs]?|jede[nmrs]?|beliebige[nrs]?|sämtliche[nr]?|anderer? (?:nutzer|leute|personen))(?!\p{L})/iu,
  onlyOwn:
    /(?<!\p{L})nur (?:.{0,60}(?<!\p{L}))?(?:ich|wir|meine?[nrms]?|unsere?[nrms]?|ihre?[nrms]? eigenen?|seine?[nrms]? eigenen?|eigene[nrs]?)(?!\p{L})|(?<!\p{L})(?:meine|ihre|seine|unsere) eigenen(?!\p{L})/iu,
  own: /(?<!\p{L})(?:mein\p{Ll}{0,2}|unser\p{Ll}{0,2}|eigene[nrs]?|mich)(?!\p{L})|(?<!\p{L})(?:ich|wir) (?:\p{Ll}+ )?(?:habe|haben)(?!\p{L})/iu,
  forbidden: new RegExp(
    typed(
      `(?<!\\p{L})(?:darf|dürfen|soll|sollen|sollte|sollten|kann|können|muss|müssen)(?:\\s+[^\\s.;]{1,40}){0,8}?\\s+(?:nicht|kein|keine|keinen|nie|niemals)(?!\\p{L})|(?<!\\p{L})(?:verboten|untersagt|nicht erlaubt|niemand darf)(?!\\p{L})`,
    ),
    'iu',
  ),
  prevents: new RegExp(
    typed(
      `^(?:(?:verhindern|ausschließen|unterbinden|vermeiden),?\\s+dass\\s+)?${DETERMINER}(?<who>${PEOPLE})\\s+(?:(?:darf|dürfen|soll|sollen|sollte|sollten|kann|können)\\s+(?=[^.;]{1,100}?\\snicht\\s)|(?<=\\sdass\\s.{1,80}))(?=\\S)`,
    ),
    'u',
  ),
  lets: new RegExp(
    typed(
      `^[\\s,]*dass\\s+${DETERMINER}(?<who>${PEOPLE})\\s+(?=[^.;]{1,100}?\\s(?:können|kann|dürfen|darf)\\s*(?:$|[.,;]))|^${DETERMINER}(?<who2>${PEOPLE})\\s+(?:ermöglichen|erlauben),\\s+(?=\\p{L})`,
    ),
    'u',
  ),
  rule: new RegExp(
    typed(
      `^(?:(?:ein|eine|der|die|das|alle|jeder|jede|nur)\\s)?(?<who>\\p{L}[\\p{L}:* -]{1,40}?)\\s(?<modal>(?:darf|dürfen|muss|müssen|soll|sollen|sollte|sollten|kann|können)(?:\\s(?:nicht|kein|keine|keinen|nie))?)\\s(?=[\\p{L}\\d])`,
    ),
    'iu',
  ),
  byDefault: new RegExp(
    typed(
      `standardmäßig|(?<!\\p{L})(?:per|by) default(?!\\p{L})|voreingestellt|(?<!\\p{L})im standard(?!\\p{L})`,
    ),
    'iu',
  ),
  oppositeStates: [
    [stems('an ein eingeschaltet aktiv aktiviert'), stems('aus ausgeschaltet inaktiv deaktiviert')],
    [stems('sichtbar eingeblendet'), stems('unsichtbar ausgeblendet versteckt verborgen')],
    [stems('öffentlich'), stems('privat')],
    [stems('aufgeklappt ausgeklappt offen'), stems('zugeklappt eingeklappt geschlossen')],
    [stems('angehakt ausgewählt'), stems('abgewählt')],
    [stems('aufsteigend älteste'), stems('absteigend neueste')],
    [stems('opt-in'), stems('opt-out')],
  ],
  amount: new RegExp(`(?<![\\p{L}\\p{N}.])${AMOUNT}`, 'giu'),
  atLeast: new RegExp(
    typed(`(?<!\\p{L})(?:mindestens|minimum|wenigstens|mehr als|nicht weniger als|frühestens|ab)(?!\\p{L})`),
    'iu',
  ),
  numberWords: new Map([
    ...words(ONE).map((word) => [word, 1] as const),
    ...words(NUMBERS).map((word, index) => [word, index + 2] as const),
  ]),
  units: new Map(
    UNITS.flatMap(([names, sort, factor]) =>
      words(names).map((name): readonly [string, Unit] => [name, { sort, factor }]),
    ),
  ),

  waitsForKey: new RegExp(
    typed(`(?<!\\p{L})(?:${KEY_WAITS.join('|')})(?!\\p{L})[^.;\\n]{0,40}?(?=\\b[A-Z][A-Z0-9_]{1,20}-\\d)`),
    'giu',
  ),
  waitsForStory: new RegExp(
    typed(
      [
        `(?<!\\p{L})(?:sobald|nachdem|bis) (?:(?:der|die|das|ein|eine|unsere?) )?(?<what>${NAMED})(?:[ -]${STORY})? ${THERE} (?:ist|sind|wurde|wurden)(?!\\p{L})`,
        `(?<!\\p{L})(?:hängt (?:ab )?von|abhängig von|blockiert (?:durch|von)|wartet auf|warten auf|benötigt|braucht|setzt|nach) (?:(?:der|die|das|dem|den) )?["„“]?(?<what2>${NAMED})["“”]?[ -]${STORY}(?!\\p{L})`,
        `(?:(?:^|[\\n.;•*-])\\s{0,3}|(?<!\\p{L})(?:diese[rs]?|story|ticket|sie|es) (?:ist |noch |auch ){0,2})(?:abhängig von|hängt ab von|hängt von|abhängigkeit(?:en)?:?(?: von| zu)?|blockiert (?:durch|von)|wartet auf|voraussetzung(?:en)?:) (?:(?:der|die|das|dem|den|einem|einer) )?["„“]?(?<what3>${NAMED})["“”]?(?: ab)?(?=[.,;)\\n]|$)`,
      ].join('|'),
    ),
    'giu',
  ),
  linkWaits: new RegExp(
    typed(
      `^(?:wird |ist )?(?:blockiert (?:von|durch)|abhängig von|hängt ab von|hängt von|wartet auf|benötigt|setzt voraus|folgt (?:auf|nach)|muss erledigt werden nach)|^(?:is |are )?(?:blocked by|depends? on|waits? for|requires|preceded by|has to be done after)`,
    ),
    'i',
  ),
  linkBlocks: new RegExp(
    typed(
      `^(?:blockiert(?! (?:von|durch))|ist voraussetzung für|wird benötigt (?:von|für)|geht voraus|muss erledigt werden vor)|^(?:blocks|is (?:depended on|required) by|precedes|has to be done before)`,
    ),
    'i',
  ),

  wishes: [
    ['würde gern', typedWord(`(?:würden?|hätten?)`)],
    ['möchte', typedWord(`möchten?`)],
    ['will', typedWord(`(?:will|wollen)`)],
    ['wünsche', typedWord(`wünschen?`)],
    ['brauche', typedWord(`(?:brauchen?|benötigen?|bräuchten?)`)],
    ['kann', typedWord(`(?:kann|können|soll|sollen|sollte|sollten|muss|müssen|darf|dürfen)`)],
  ],
  reasons: [
    ['damit', typedWord(`damit`)],
    ['sodass', typedWord(`so ?dass`)],
    ['um … zu', typedWord(`um`)],
    ['weil', typedWord(`weil`)],
    ['denn', typedWord(`(?:denn|da)`)],
  ],
};

function typedWord(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${typed(pattern)}(?!\\p{L})`, 'iu');
}
