/** What the check `minimal` says in German. */
import type { minimal } from '../../../readiness/checks/minimal';
import type { CheckTexts } from '../../check-texts';

export const minimalTexts: CheckTexts<typeof minimal> = {
  'minimal.title': 'Nur wer, was und warum',
  'minimal.how': 'Wer, was und warum im Satz lassen; der Rest kommt darunter.',
  'minimal.why':
    'Eine Notiz mitten im Satz wird leicht überlesen; darunter hat sie ihre eigene Zeile und wird gefunden.',
  'minimal.expected': 'Ein Satz mit wer, was und warum; Notizen und Details darunter.',
  'minimal.fix': 'Den Rest unter den Satz schreiben',
  'minimal.fix.signs': 'Die Zeichen herausnehmen',
  'minimal.only': 'Hier steht, wer, was und warum, und sonst nichts.',
  'minimal.note': 'Im Satz steckt eine Notiz: „{words}“.',
  'minimal.brackets': 'Mitten im Satz steht eine Erklärung: „{words}“.',
  'minimal.steps': 'Am Satz hängen noch Schritte: „{words}“.',
  'minimal.sentence': 'Nach dem Satz geht der Titel weiter: „{words}“.',
  'minimal.signs': 'Hier sind Zeichen, die der Satz nicht braucht: „{words}“.',
  'minimal.unseen': 'Der Satz, der die Story erzählt, ist von hier aus nicht zu sehen.',
};
