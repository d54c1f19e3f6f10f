/** What the check `benefit` says in Portuguese. */
import type { benefit } from '../../../readiness/checks/benefit';
import type { CheckTexts } from '../../check-texts';

export const benefitTexts: CheckTexts<typeof benefit> = {
  'benefit.title': 'Por que importa',
  'benefit.how': 'Continue com “para que …”, ou conte em uma frase o que hoje é difícil para as pessoas.',
  'benefit.why': 'Um time que conhece o motivo encontra a solução menor e volta com menos perguntas.',
  'benefit.expected': 'Um motivo, de qualquer forma, e para quem é.',
  'benefit.fix': 'Dizer por que importa',
  'benefit.fix.who': 'Dizer para quem é',
  'benefit.fix.sharper': 'Dizer o que isso traz',
  'benefit.told': 'Diz por quê: “{words}”.',
  'benefit.told-for': 'Diz para quem e por quê: “{words}”.',
  'benefit.reason': 'Dá um motivo: “{words}”.',
  'benefit.problem': 'Conta o que é difícil hoje: “{words}”.',
  'benefit.failure': 'Conta o que não funciona hoje: “{words}”.',
  'benefit.stops': 'Diz “{words}” e para por aí.',
  'benefit.circular': 'O motivo, “{words}”, repete o pedido.',
  'benefit.short': 'O motivo, “{words}”, está só começado.',
  'benefit.none': 'Diz o que se quer fazer, e ainda não por quê.',
  'benefit.unseen': 'O título não dá um motivo, e daqui não dá para ver a descrição.',
  'benefit.elsewhere': 'O motivo pode estar no link ou na imagem, que daqui não dá para ler.',
};
