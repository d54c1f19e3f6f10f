/** What the check `well-formed` says in German. */
import type { wellFormed } from '../../../readiness/checks/well-formed';
import type { CheckTexts } from '../../check-texts';

export const wellFormedTexts: CheckTexts<typeof wellFormed> = {
  'well-formed.title': 'Wer was will',
  'well-formed.how': 'In einem Satz sagen, wer sich was wünscht: „Als … möchte ich …“ oder „Gäste können …“.',
  'well-formed.why':
    'Mit einer Person vor Augen fragt das Team, was sie weiß, sieht und als Nächstes tut, und rät weniger.',
  'well-formed.expected': 'Jemand, und was diese Person will oder tut, egal in welcher Form.',
  'well-formed.fix': 'Sagen, wer es will oder tut',
  'well-formed.fix.what': 'Sagen, was gewünscht ist',
  'well-formed.both': 'Hier steht, wer etwas will oder tut, und was.',
  'well-formed.no-what': 'Jemand ist genannt, bisher ohne Wunsch: „{words}“.',
  'well-formed.no-who': 'Hier steht, was gewünscht ist, und noch nicht, von wem: „{words}“.',
  'well-formed.topic': 'Hier steht, worum es geht, und noch nicht, wer es will.',
  'well-formed.unseen': 'Der Satz, der die Story erzählt, ist von hier aus nicht zu sehen.',
};
