/** What the check `full-sentence` says in German. */
import type { fullSentence } from '../../../readiness/checks/full-sentence';
import type { CheckTexts } from '../../check-texts';

export const fullSentenceTexts: CheckTexts<typeof fullSentence> = {
  'full-sentence.title': 'Ein ganzer Satz',
  'full-sentence.how':
    'Einmal laut lesen: Wo die Stimme stockt oder kein Ende findet, hilft ein Wort oder ein Punkt.',
  'full-sentence.why': 'Einen Satz, der abbricht, denken alle anders zu Ende.',
  'full-sentence.expected':
    'Ein Satz, den man laut vorlesen kann; im Titel reicht eine Anweisung wie „Senke ergänzen“.',
  'full-sentence.fix': 'Den Satz zu Ende schreiben',
  'full-sentence.fix.close': 'Klammer oder Anführung schließen',
  'full-sentence.fix.split': 'Zwei Sätze daraus machen',
  'full-sentence.fix.verb': 'Sagen, was damit passieren soll',
  'full-sentence.whole': 'Die Story steht in einem ganzen Satz.',
  'full-sentence.order': 'Der Titel liest sich wie ein Satz.',
  'full-sentence.below': 'Der Titel nennt ein Thema; ein Satz darunter sagt, was werden soll.',
  'full-sentence.fragment': 'Der Satz bricht ab oder beginnt mittendrin: „{words}“.',
  'full-sentence.open': 'Eine Klammer oder Anführung ist noch offen: „{words}“.',
  'full-sentence.run-on': 'Zwei Sätze laufen ineinander: „{words}“.',
  'full-sentence.topic': 'Der Titel nennt eine Sache und noch nicht, was damit passieren soll: „{words}“.',
  'full-sentence.unseen': 'Der Satz, der die Story erzählt, ist von hier aus nicht zu sehen.',
};
