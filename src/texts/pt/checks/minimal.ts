/** What the check `minimal` says in Portuguese. */
import type { minimal } from '../../../readiness/checks/minimal';
import type { CheckTexts } from '../../check-texts';

export const minimalTexts: CheckTexts<typeof minimal> = {
  'minimal.title': 'Só quem, o quê e por quê',
  'minimal.how': 'Deixe na frase quem, o quê e por quê, e passe o resto para baixo.',
  'minimal.why':
    'Uma observação no meio da frase passa despercebida; embaixo, ela ganha uma linha só dela e é fácil de achar.',
  'minimal.expected': 'Uma frase com quem, o quê e por quê; observações e detalhes, embaixo.',
  'minimal.fix': 'Passar o resto para baixo da frase',
  'minimal.fix.signs': 'Tirar esses sinais',
  'minimal.only': 'Diz quem, o quê e por quê, e nada mais.',
  'minimal.note': 'A frase leva uma observação junto: “{words}”.',
  'minimal.brackets': 'No meio da frase há uma explicação: “{words}”.',
  'minimal.steps': 'Há passos pendurados na frase: “{words}”.',
  'minimal.sentence': 'Depois da frase, o título continua: “{words}”.',
  'minimal.signs': 'Há sinais que a frase dispensa: “{words}”.',
  'minimal.unseen': 'Daqui não dá para ver a frase que conta a história.',
};
