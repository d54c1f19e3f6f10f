/** What the check `testable-criteria` says in Portuguese. */
import type { testableCriteria } from '../../../readiness/checks/testable-criteria';
import type { CheckTexts } from '../../check-texts';

export const testableCriteriaTexts: CheckTexts<typeof testableCriteria> = {
  'testable-criteria.title': 'Critérios que dá para testar',
  'testable-criteria.how':
    'Leia cada critério e pergunte “como eu veria isso?”; escreva a resposta: o que aparece, qual número, o que é recusado.',
  'testable-criteria.why':
    'Quando duas pessoas chegam à mesma resposta, nada volta à discussão no fim da sprint.',
  'testable-criteria.expected':
    'A maioria dos critérios diz o que dará para ver, receber ou medir, e um diz o que acontece quando não dá certo.',
  'testable-criteria.fix': 'Dizer o que dará para ver ou medir',
  'testable-criteria.fix.unhappy': 'Dizer o que acontece quando não dá certo',
  'testable-criteria.outcomes': {
    by: 'count',
    one: 'O critério diz como vai ficar; o que acontece quando não dá certo ainda está em aberto.',
    other: 'Os critérios dizem como vai ficar; o que acontece quando não dá certo ainda está em aberto.',
  },
  'testable-criteria.unhappy': {
    by: 'count',
    one: 'O critério diz como vai ficar, também quando não dá certo.',
    other: 'Os critérios dizem como vai ficar, também quando não dá certo.',
  },
  'testable-criteria.most':
    'A maioria dos critérios diz o que dará para ver; “{words}” ainda pode ser lido de dois jeitos.',
  'testable-criteria.few': {
    by: 'count',
    one: '“{words}” pode ser lido de mais de um jeito.',
    other: '{count} critérios podem ser lidos de mais de um jeito; por exemplo, “{words}”.',
  },
  'testable-criteria.wish': {
    by: 'count',
    one: 'O critério, “{words}”, pode ser lido de mais de um jeito.',
    other: 'Os critérios podem ser lidos de mais de um jeito; por exemplo, “{words}”.',
  },
  'testable-criteria.none': 'Ainda não há critérios para testar.',
  'testable-criteria.unseen': 'Daqui não dá para ver os critérios.',
};
