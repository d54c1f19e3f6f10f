/** What the check `problem-oriented` says in German. */
import type { problemOriented } from '../../../readiness/checks/problem-oriented';
import type { CheckTexts } from '../../check-texts';

export const problemOrientedTexts: CheckTexts<typeof problemOriented> = {
  'problem-oriented.title': 'Ein Wunsch, der das Wie offenlässt',
  'problem-oriented.how': 'Sagen, was jemand erreichen will; die Idee zum Wie bleibt als Zeile darunter.',
  'problem-oriented.why': 'Ein Team, das das Ziel kennt, hat vielleicht eine einfachere Idee.',
  'problem-oriented.expected': 'Was jemand erreichen will; Ideen zum Wie können unter dem Satz stehen.',
  'problem-oriented.fix': 'Sagen, was damit erreicht werden soll',
  'problem-oriented.fix.technology': 'Sagen, was besser wird und für wen',
  'problem-oriented.open': 'Der Wunsch steht da, und das Wie bleibt offen.',
  'problem-oriented.screen': 'Hier ist schon entschieden, wie es aussieht oder bedient wird: „{words}“.',
  'problem-oriented.technology': 'Hier ist schon entschieden, mit welcher Technik: „{words}“.',
  'problem-oriented.code': 'Hier steht, was mit dem Code passiert: „{words}“.',
  'problem-oriented.unseen': 'Der Satz, der die Story erzählt, ist von hier aus nicht zu sehen.',
};
