/** What the check `conceptually-sound` says in Portuguese. */
import type { conceptuallySound } from '../../../readiness/checks/conceptually-sound';
import type { CheckTexts } from '../../check-texts';

export const conceptuallySoundTexts: CheckTexts<typeof conceptuallySound> = {
  'conceptually-sound.title': 'Um motivo, e não outra funcionalidade',
  'conceptually-sound.how': 'Pergunte mais uma vez “e isso serve para quê?” e escreva a resposta.',
  'conceptually-sound.why':
    'Quando o motivo é outra funcionalidade, o time estima uma coisa e recebe o pedido de duas.',
  'conceptually-sound.expected': 'O que alguém fica sabendo, poupa, evita ou ganha com isso.',
  'conceptually-sound.fix': 'Dizer para que isso serve',
  'conceptually-sound.reason': 'O motivo diz para que serve: “{words}”.',
  'conceptually-sound.beside': 'Ao lado da frase há um motivo: “{words}”.',
  'conceptually-sound.feature': 'O motivo, “{words}”, parece outra funcionalidade.',
  'conceptually-sound.same': 'O motivo, “{words}”, repete o pedido.',
  'conceptually-sound.none': 'Ainda não conta nenhum motivo.',
  'conceptually-sound.unseen': 'Daqui não dá para ver o motivo.',
};
