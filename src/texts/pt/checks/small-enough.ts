/** What the check `small-enough` says in Portuguese. */
import type { smallEnough } from '../../../readiness/checks/small-enough';
import type { CheckTexts } from '../../check-texts';

export const smallEnoughTexts: CheckTexts<typeof smallEnough> = {
  'small-enough.title': 'Cabe em uma sprint',
  'small-enough.how':
    'Procure a parte que já serve sozinha: um papel, um caminho, um tipo de dado; o resto vira uma história à parte.',
  'small-enough.how.time-box':
    'Diga quanto tempo vale a pena dedicar, por exemplo “time-box: dois dias”; depois o time conversa sobre o que encontrou.',
  'small-enough.why':
    'Uma história que ocupa mais de meia sprint passa facilmente para a próxima, e até lá ninguém aprende com ela.',
  'small-enough.expected': 'No máximo metade do que o time termina em uma sprint; em um spike, um time-box.',
  'small-enough.fix': 'Separar uma primeira parte menor',
  'small-enough.fix.time-box': 'Definir um time-box',
  'small-enough.fits': 'A estimativa, {size}, cabe em meia sprint ({limit}).',
  'small-enough.fits-finished':
    'A estimativa, {size}, está dentro do que o time já terminou antes ({limit}).',
  'small-enough.over': 'A estimativa, {size}, passa de meia sprint ({limit}).',
  'small-enough.over-finished':
    'A estimativa, {size}, passa do que o time terminou até hoje em uma só história ({limit}).',
  'small-enough.no-size':
    'Ainda não tem estimativa, então não há o que comparar; muitas vezes ela sai na reunião.',
  'small-enough.unseen-size': 'Daqui não dá para ver a estimativa.',
  'small-enough.unseen-team': 'Daqui ainda não dá para ver quanto o time termina em uma sprint.',
  'small-enough.time-box': 'Diz quanto tempo pode levar.',
  'small-enough.time-box-size': 'A estimativa diz quanto tempo pode levar.',
  'small-enough.no-length': 'Fala de um time-box, e ainda não diz de quanto.',
  'small-enough.no-time-box': 'Ainda não tem um time-box.',
  'small-enough.unseen-time-box': 'Daqui não dá para ver se tem um time-box.',
};
