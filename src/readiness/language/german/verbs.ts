/**
 * How German tells what is done: the verb stands at the end ("die Liste exportieren und drucken"), nouns have capitals, and
 * adjectives end as verbs do ("offenen"). So a place decides: an adjective goes before its noun, a verb ends its clause.
 */
import { germanWords, typed } from './letters';

/** Words that end as verbs do and are none. */
const NO_VERBS =
  germanWords(`einen meinen deinen seinen ihren unseren euren allen den denen keinen diesen jeden jenen welchen anderen
  vielen wenigen einigen mehreren beiden oben unten innen außen gegen neben zwischen wegen eben morgen drinnen hinten vorn vorne
  zusammen dagegen deswegen hingegen ihnen wessen dessen deren gern modern extern intern sondern insofern sofern inwiefern eigenen
  neuen alten ersten letzten nächsten besten meisten gestern`);
/** Verbs that only go along with another one. */
const HELPING = germanWords('können dürfen müssen sollen wollen lassen werden sein möchten würden haben');
/** After these an ending in -en is an adjective's: "die offenen und …". */
const BEFORE_ADJECTIVE =
  germanWords(`der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner meines ihre ihren
  ihrem ihrer seine seinen seinem seiner unsere unseren unserem unserer deren alle allen aller keine keinen diese diesen dieser diesem jede
  jeden jedem jeder mit ohne für von vom zu zum zur bei beim in im an am auf aus nach über unter vor durch gegen um bis als wie nur auch
  viele vielen mehrere mehreren einige einigen beide beiden sehr`);
const CONJUNCTIONS = germanWords('und oder sowie bzw beziehungsweise & / , ; plus dann anschließend danach');
/** What may stand behind the verb all the same: "exportieren als CSV". */
const AFTER_VERB =
  germanWords(`als nach in im ins auf aus bei beim mit von vom zu zum zur für über per via ohne wenn wie bis ab am an vor
  durch gegen um unter dass ob was wer wo sobald bevor direkt`);
const IS_NOUN = new RegExp(typed('(?:ungen|heiten|keiten|ionen|täten|schaften|nissen)$'));
/** "fachlichen", "technischen", but "veröffentlichen", "mischen". */
const IS_ADJECTIVE = /^(?!ver|er).*(?:lichen|[ntgh]ischen|igsten)$/;
const INFINITIVE = /^\p{Ll}+(?:en|eln|ern|tun)$/u;
const WITH_ZU =
  /^(?:ab|an|auf|aus|bei|bereit|durch|ein|fest|fort|frei|heraus|herein|herunter|hin|hinzu|hoch|los|mit|nach|runter|teil|um|vor|weg|weiter|wieder|zu|zurück|zurueck|zusammen)zu\p{Ll}{3,}n$/u;

/** Words of a text as they are written, and the marks between them; asides and quotations are not read. */
export function wordsOf(text: string): readonly string[] {
  return (
    withoutAsides(text.slice(0, 1200))
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.*:_-]*|[,;/&]/gu)
      ?.map(bare)
      .slice(0, 120) ?? []
  );
}

/** "ein-" keeps its hyphen: it is half a word. */
function bare(word: string): string {
  return word.length === 1 ? word : word.replace(/[.:'’*_]{1,3}$/, '');
}

export function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,300}\)/g, ' ').replace(/["“”„»][^"“”„«»]{0,200}["“”«]/g, ' Etwas ');
}

export function isConjunction(word: string): boolean {
  return CONJUNCTIONS.has(word.toLowerCase());
}

export function isHelping(word: string): boolean {
  return HELPING.has(word);
}

/** An infinitive by its form: in small letters, and none of the words that only look like one. */
export function looksLikeInfinitive(word: string): boolean {
  return (
    word.length > 3 &&
    INFINITIVE.test(word) &&
    !NO_VERBS.has(word) &&
    !HELPING.has(word) &&
    !IS_NOUN.test(word) &&
    !IS_ADJECTIVE.test(word)
  );
}

export type Verb = 'plain' | 'zu';

/** Whether the word at a place is what is done; `zu`: "zu ändern", "anzulegen". */
export function verbAt(words: readonly string[], at: number): Verb | null {
  const word = words[at] ?? '';
  if (!looksLikeInfinitive(word)) return null;
  const next = words[at + 1] ?? '';
  if (next !== '' && !isConjunction(next) && !HELPING.has(next) && !AFTER_VERB.has(next)) return null;
  const before = words[at - 1] ?? '';
  if (before === 'zu') return 'zu';
  if (WITH_ZU.test(word)) return 'zu';
  return BEFORE_ADJECTIVE.has(before.toLowerCase()) && !word.endsWith('ieren') ? null : 'plain';
}
