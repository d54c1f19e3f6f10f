/** What the check `estimated` says in Portuguese. */
import type { estimated } from '../../../readiness/checks/estimated';
import type { CheckTexts } from '../../check-texts';

export const estimatedTexts: CheckTexts<typeof estimated> = {
  'estimated.title': 'Uma estimativa',
  'estimated.how':
    'Uma estimativa aproximada, na unidade do time, já basta; a conversa importa mais que o número.',
  'estimated.why':
    'Por trás de duas estimativas diferentes há dois jeitos de entender a história: conversando, isso aparece.',
  'estimated.expected': 'Uma estimativa na unidade do time; zero também é uma.',
  'estimated.fix': 'Estimar em conjunto',
  'estimated.size': 'Tem uma estimativa: {size}.',
  'estimated.none': 'Ainda não tem estimativa; ela pode sair na reunião.',
  'estimated.unseen': 'Daqui não dá para ver onde o time guarda as estimativas.',
};
