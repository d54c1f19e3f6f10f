/**
 * What several pages say in German. `{name}` stands for a value; a number may come as `{digits}` or, if it is small, in
 * `{words}`. „eine“ is said of a story: where something else is counted, a text writes its one out.
 */
import type { sharedTexts as english } from '../../en/pages/shared';
import type { PageTexts } from '../../page-texts';

export const sharedTexts: PageTexts<typeof english> = {
  'number.1': 'eine',
  'number.2': 'zwei',
  'number.3': 'drei',
  'number.4': 'vier',
  'number.5': 'fünf',
  'number.6': 'sechs',
  'number.7': 'sieben',
  'number.8': 'acht',
  'number.9': 'neun',
  'number.10': 'zehn',
  'number.11': 'elf',
  'number.12': 'zwölf',
  'band.Ready': 'Bereit',
  'band.agreed': 'Bereit (vereinbart)',
  'band.Nearly': 'Fast bereit',
  'band.Early': 'Am Anfang',
  'band.unseen': 'Zu wenig zu sehen',
  score: 'Score:',
  gain: '+{points}',
  'gain.points': '+{points} im Score',
  minutes: { by: 'count', one: '{digits} Minute', other: '{digits} Minuten' },
  'minutes.short': '{count} Min.',
  'waiting.long': 'Das dauert länger als sonst; es ist noch unterwegs.',
  'who.po': 'PO weiß es am besten',
  'who.developer': 'wer entwickelt, weiß es am besten',
  'who.tester': 'wer testet, weiß es am besten',
  'who.anyone': 'das können alle',
  'who.po.short': 'PO',
  'who.developer.short': 'Entwicklung',
  'who.tester.short': 'Test',
  'who.anyone.short': 'alle',
  'source.summary': 'Im Titel',
  'source.description': 'In der Beschreibung',
  'source.field': 'In „{field}“',
  'source.place': '{place}:',
  'message.newer': 'Hier gibt es mehr zu sehen, sobald die Seite neu geladen ist.',
  'set.as-of': 'Stand: {day}, {time}.',
  'set.example': 'Zum Vergleich:',
  board: 'Board',
};
