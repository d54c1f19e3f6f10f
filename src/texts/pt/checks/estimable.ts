/** What the check `estimable` says in Portuguese. */
import type { estimable } from '../../../readiness/checks/estimable';
import type { CheckTexts } from '../../check-texts';

export const estimableTexts: CheckTexts<typeof estimable> = {
  'estimable.title': 'Um escopo delimitado',
  'estimable.how': 'Diga o que entra: quais dados, quais ações, quanto. Uma linha de critérios basta.',
  'estimable.why': 'Com um escopo delimitado, o time chega a uma estimativa em poucos minutos.',
  'estimable.expected': 'Um escopo delimitado: o que entra, quais dados, quanto.',
  'estimable.fix': 'Dizer o que entra',
  'estimable.fix.what': 'Dizer do que se trata',
  'estimable.fix.measure': 'Pôr um número',
  'estimable.bounded': 'Dá para ver onde o escopo termina.',
  'estimable.explained': 'O texto já permite uma primeira estimativa.',
  'estimable.coarse': '“{words}” pode ser uma tela ou dez.',
  'estimable.data': '“{words}” deixa em aberto quais dados, e quantos.',
  'estimable.method': '“{words}” deixa em aberto como se chega a isso, e disso depende o tamanho.',
  'estimable.quality': '“{words}” ainda não tem um limite: a partir de que número vale?',
  'estimable.topic': 'Só um título ainda não dá um tamanho.',
  'estimable.unseen': 'Daqui não dá para ver o que entra.',
};
