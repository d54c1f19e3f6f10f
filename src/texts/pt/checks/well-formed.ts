/** What the check `well-formed` says in Portuguese. */
import type { wellFormed } from '../../../readiness/checks/well-formed';
import type { CheckTexts } from '../../check-texts';

export const wellFormedTexts: CheckTexts<typeof wellFormed> = {
  'well-formed.title': 'Quem quer o quê',
  'well-formed.how': 'Diga em uma frase quem é e o que quer: “Como …, quero …”, ou “Hóspedes podem …”.',
  'well-formed.why':
    'Com alguém em mente, o time pergunta o que essa pessoa sabe, vê e faz depois, e adivinha menos.',
  'well-formed.expected': 'Alguém, e o que quer ou faz, de qualquer forma.',
  'well-formed.fix': 'Dizer quem quer ou faz isso',
  'well-formed.fix.what': 'Dizer o que essa pessoa quer',
  'well-formed.both': 'Diz quem quer ou faz algo, e o quê.',
  'well-formed.no-what': 'Fala de alguém, e ainda não do que essa pessoa quer: “{words}”.',
  'well-formed.no-who': 'Diz o que se quer, e ainda não quem quer: “{words}”.',
  'well-formed.topic': 'Diz do que se trata, e ainda não quem quer isso.',
  'well-formed.unseen': 'Daqui não dá para ver a frase que conta a história.',
};
