/** What the check `acceptance-criteria` says in Portuguese. */
import type { acceptanceCriteria } from '../../../readiness/checks/acceptance-criteria';
import type { CheckTexts } from '../../check-texts';

export const acceptanceCriteriaTexts: CheckTexts<typeof acceptanceCriteria> = {
  'acceptance-criteria.title': 'Como saber que está feito',
  'acceptance-criteria.how':
    'Escreva em “Critérios de aceite” o que dará para ver ou medir quando estiver feito; duas ou três linhas bastam.',
  'acceptance-criteria.how.decision':
    'Escreva em uma frase o que será decidido ou feito com a resposta, e até quando.',
  'acceptance-criteria.why':
    'Os critérios respondem “era isso que você queria?” antes da sprint, e não depois dela.',
  'acceptance-criteria.expected':
    'Um critério ou mais, onde o time costuma guardar; em uma tarefa, quando ela está feita; em um spike, para que decisão ele serve.',
  'acceptance-criteria.fix': 'Dizer quando está feito',
  'acceptance-criteria.fix.more': 'Adicionar mais um critério',
  'acceptance-criteria.fix.title': 'Pôr “Critérios de aceite” acima da lista',
  'acceptance-criteria.fix.rule': 'Pôr “Critérios de aceite” acima',
  'acceptance-criteria.fix.decision': 'Dizer para que decisão serve',
  'acceptance-criteria.found': {
    by: 'count',
    one: 'Há um critério escrito.',
    other: 'Há {count} critérios escritos.',
  },
  'acceptance-criteria.unnamed': {
    by: 'count',
    one: 'Uma linha tem cara de critério.',
    other: '{count} linhas têm cara de critério.',
  },
  'acceptance-criteria.rule': {
    by: 'count',
    one: 'Uma frase tem cara de critério.',
    other: '{count} frases têm cara de critério.',
  },
  'acceptance-criteria.done-when': 'Diz quando está feito.',
  'acceptance-criteria.decision': 'Diz para que serve a resposta.',
  'acceptance-criteria.title-only': 'Há um lugar para os critérios, ainda sem nada escrito.',
  'acceptance-criteria.none': 'Ainda não há critérios escritos.',
  'acceptance-criteria.none.task': 'Ainda não diz quando está feito.',
  'acceptance-criteria.none.spike': 'Ainda não diz para que decisão serve.',
  'acceptance-criteria.unseen': 'Daqui não dá para ver onde o time guarda os critérios.',
  'acceptance-criteria.elsewhere':
    'Os critérios podem estar no link ou na imagem, que daqui não dá para ler.',
  'acceptance-criteria.other-item':
    'Segundo o texto, os critérios estão em outro item, e daqui não dá para ler.',
};
