/** Whom German stories speak of, in all the forms in which people write both sexes: "Kund:in", "Nutzer*innen", "Leser/-in". */
import { typed } from './letters';

/** The ending of a form for all: ":in", "*innen", "/-in", "(innen)". */
const FOR_ALL = /(?:[:*_/·]-?in(?:nen)?|\(-?in(?:nen)?\)|(?<=\p{Ll})In(?:nen)?)$/u;

const AGENT = new RegExp(
  `(?:${typed(
    `[^aeiou]er|auer|eier|[st]or|ist|yst|[^m]ent|ant|eur|är|loge|kraft|mann|frau|herr|person|kund|gast|chef|arzt|koch|wirt|anwalt|kind|azubi|admin|dev|agent|user|owner|guest|host|lead|coach|mitglied|beauftragt|angestellt|verantwortlich|vorgesetzt|vorstand|(?:arbeit|reis|studier|lern|lehr|pfleg|bild|teilnehm|nutz|leit|fahr)end|kolleg|zeug|pate|bote|experte?|leut|mensch|personal|team|redaktion|support|vertrieb|buchhaltung|verwaltung|fachbereich|abteilung|eltern|mutter|vater|bürge|nachbar|expert`,
  )})$`,
);
const NO_AGENT = new RegExp(
  `(?:${typed(
    `listen?|server|ordner|computer|rechner|drucker|filter|letter|fehler|zähler|container|browser|header|footer|parameter|nummer|kalender|fenster|muster|register|treffer|ticker|banner|papier|wetter|steuer|dauer|zimmer|bücher|bilder|felder|länder|blätter|wörter|räder|häuser|theater|center|cluster|layer|folder|charakter|puffer|speicher|schalter|wasser|messer|monitor|sensor|faktor|motor|editor|generator|prozessor|vektor|prozent|event|content|kontingent|patent|restaurant|wert|ist|alter|master|adapter|router|scanner|marker|trigger|timer|counter|slider|cookie|counter|feier|daher|aber|oder|unter|über|wieder|immer|weiter|unser|jeder|dieser|hinter`,
  )})$`,
);

/** "Kundinnen" and "Kunden" are one role in two forms: what both have in common, in small letters. */
export function baseOf(person: string): string {
  return person
    .replace(FOR_ALL, '')
    .toLowerCase()
    .replace(/ä/g, 'a')
    .replace(/in(?:nen)?$/, '')
    .replace(/(?:ern|er|en|e|n|s)$/, '');
}

/** Whether a word names somebody who does something: "Sachbearbeiterin", "Kunden", "Nutzer:in". */
export function isAgent(word: string): boolean {
  const whole = word.replace(FOR_ALL, '').toLowerCase();
  if (whole.length < 3 || NO_AGENT.test(whole)) return false;
  // "Gäste" and "Ärztinnen" without what number and sex add.
  const plain = whole.replace(/ä/g, 'a');
  const endings = [/$/, /in(?:nen)?$/, /(?:en|er|e|n|s|r)$/];
  return [whole, ...endings.map((ending) => plain.replace(ending, ''))].some((form) => AGENT.test(form));
}

/** People in a text in small letters; compounds ("Fachanwender") included, so that it has no beginning of its own. */
export const PEOPLE = typed(
  `(?:(?:nutzer|anwender|besucher|mitarbeiter|entwickler|tester|redakteur|leser|bearbeiter|betreuer|administrator|admin|käufer|verkäufer|partner|fahrer|kunde|kunden|kundin|gast|gäste|user|kollege|kollegin|team|mitglied|leute|menschen|personen|support|eltern|patient|teilnehmer|operator|manager)(?:s|n|en|e|ern|in|innen|[:*_/]-?in(?:nen)?)?)`,
);
