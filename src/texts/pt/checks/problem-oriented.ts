/** What the check `problem-oriented` says in Portuguese. */
import type { problemOriented } from '../../../readiness/checks/problem-oriented';
import type { CheckTexts } from '../../check-texts';

export const problemOrientedTexts: CheckTexts<typeof problemOriented> = {
  'problem-oriented.title': 'O quê, com o como em aberto',
  'problem-oriented.how': 'Diga o que alguém quer conseguir, e deixe a ideia de como em uma linha abaixo.',
  'problem-oriented.why': 'Um time que ouve o que se quer alcançar talvez conheça um caminho mais simples.',
  'problem-oriented.expected': 'O que alguém quer alcançar; ideias de como podem ficar abaixo da frase.',
  'problem-oriented.fix': 'Dizer o que se quer alcançar',
  'problem-oriented.fix.technology': 'Dizer o que melhora, e para quem',
  'problem-oriented.open': 'Diz o que se quer e deixa o como em aberto.',
  'problem-oriented.screen': 'Já decide como é na tela ou como se usa: “{words}”.',
  'problem-oriented.technology': 'Já decide com que tecnologia: “{words}”.',
  'problem-oriented.code': 'Conta o que acontece com o código: “{words}”.',
  'problem-oriented.unseen': 'Daqui não dá para ver a frase que conta a história.',
};
