/** What the check `reproducible` says in Portuguese. */
import type { reproducible } from '../../../readiness/checks/reproducible';
import type { CheckTexts } from '../../check-texts';

export const reproducibleTexts: CheckTexts<typeof reproducible> = {
  'reproducible.title': 'Como ver de novo',
  'reproducible.how':
    'Numere os passos desde um ponto conhecido até a hora em que aparece, e acrescente a versão ou o navegador e os dados usados.',
  'reproducible.why':
    'O que dá para ver de novo, a gente acha e corrige; o que não dá, a gente procura a tarde inteira.',
  'reproducible.expected': 'Os passos, ou a situação em que aparece, com código ou um log se houver.',
  'reproducible.fix': 'Escrever os passos',
  'reproducible.fix.version': 'Adicionar a versão ou o navegador',
  'reproducible.fix.situation': 'Dizer o que foi feito antes',
  'reproducible.steps': 'Conta os passos, a partir de “{words}”.',
  'reproducible.situation': 'Conta a situação: “{words}”.',
  'reproducible.code': 'Há código para testar junto de “{words}”.',
  'reproducible.log-only': 'Há um log, e ainda nenhuma palavra sobre o que foi feito antes.',
  'reproducible.symptom': 'Conta o que se vê, e ainda não como se chega lá.',
  'reproducible.empty': 'Por enquanto há só um título, que não conta como se chega lá.',
  'reproducible.unseen': 'O título não conta como se chega lá, e daqui não dá para ver a descrição.',
  'reproducible.elsewhere': 'O caminho pode estar no link ou na imagem, que daqui não dá para ler.',
};
