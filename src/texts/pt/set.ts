/**
 * What is said in Portuguese about a story and another one. {story} and {other} stand for the two, as keys, or for "esta
 * história": both are feminine, and no preposition that melts with "esta" stands before them. Where neither is named, it
 * holds for both.
 */
import type { SetTextKey } from '../../readiness/set/finding';
import type { SetWordKey } from '../set-keys';
import type { Text } from '../text';

export const PT_SET: Readonly<Record<SetTextKey | SetWordKey, Text>> = {
  'set.this': 'esta história',

  'unique.title': 'Contada uma vez só',
  'unique.how': 'Ficar com uma e vincular a outra como duplicada, ou dizer em cada uma o que a diferencia.',
  'unique.why': 'O que está escrito duas vezes é estimado duas vezes e, às vezes, construído duas vezes.',
  'unique.same': 'As duas dizem a mesma coisa com as mesmas palavras.',
  'unique.alike': 'As duas parecem dizer a mesma coisa.',
  'unique.more': {
    by: 'count',
    one: 'Mais uma história diz o mesmo.',
    other: 'Mais {digits} histórias dizem o mesmo.',
  },

  'uniform.title': 'Contada como as outras',
  'uniform.how': 'Contar como as outras são contadas, ou deixar como está onde assim diz melhor.',
  'uniform.why': 'Quando as histórias são contadas do mesmo jeito, dá para ver na hora o que cada uma diz.',
  'uniform.form': 'A maioria das histórias daqui ({share}%) é contada {most}; {story} é contada {form}.',
  'uniform.wish':
    'Ao pedir algo, a maioria das histórias daqui ({share}%) diz “{most} …”; {story} diz de outro jeito.',
  'uniform.reason':
    'Ao dar o motivo, a maioria das histórias daqui ({share}%) começa com “{most} …”; {story} começa de outro jeito.',
  'most.form': 'A maioria das histórias daqui ({share}%) é contada {most}:',
  'most.wish': 'Ao pedir algo, a maioria das histórias daqui ({share}%) diz “{most} …”:',
  'most.reason': 'Ao dar o motivo, a maioria das histórias daqui ({share}%) começa com “{most} …”:',
  'form.role': 'a partir de um papel (“Como …, quero …”)',
  'form.job': 'a partir de uma situação (“Quando …, quero …”)',
  'form.wish': 'como um pedido (“Precisamos de …”)',
  'form.plain': 'como uma simples afirmação',

  'independent.title': 'Independente das outras',
  'independent.how': 'Combinar qual vem primeiro, ou tirar a dependência.',
  'independent.how.ring': 'Tirar uma das dependências, para ter por onde começar.',
  'independent.how.order': 'Pôr o que é criado antes do que o usa.',
  'independent.how.border': 'Dizer onde uma termina e a outra começa, ou fazer das duas uma só.',
  'independent.how.one': 'Ver se uma das duas basta, ou dizer em que ordem vêm.',
  'independent.why':
    'Histórias independentes podem ser ordenadas à vontade; as que esperam só se movem juntas.',
  'independent.waits': '{story} espera por {other}: o texto diz isso.',
  'independent.awaited': '{other} espera por {story}: o texto diz isso.',
  'independent.linked': '{story} espera por {other}: um vínculo diz isso.',
  'independent.links': '{other} espera por {story}: um vínculo diz isso.',
  'independent.ring': 'Cada uma espera pela seguinte, em círculo: {keys}.',
  'independent.uses': '{story} parece usar o que {other} cria.',
  'independent.makes': '{other} parece usar o que {story} cria.',
  'independent.within': '{story} parece ser parte do que {other} quer.',
  'independent.contains': '{other} parece ser parte do que {story} quer.',
  'independent.purpose': '{story} dá como motivo o que {other} quer.',
  'independent.serves': '{other} dá como motivo o que {story} quer.',

  'conflict-free.title': 'Sem contradizer as outras',
  'conflict-free.how': 'Perguntar qual das duas vale, para que ambas digam isso.',
  'conflict-free.why':
    'Que duas histórias se excluem, muitas vezes só se percebe quando as duas já estão construídas.',
  'conflict-free.forbidden': 'Uma das duas permite o que a outra proíbe.',
  'conflict-free.limit': 'As duas dão quantidades diferentes para a mesma coisa.',
  'conflict-free.opposite': 'O que uma das duas faz, a outra torna impossível.',
  'conflict-free.reasons': 'As duas querem a mesma coisa, por motivos que se excluem.',
  'conflict-free.scope':
    'Uma das duas permite mudar o que é de qualquer pessoa; a outra, só o que é próprio.',
  'conflict-free.default': 'As duas dão valores padrão diferentes para a mesma coisa.',
};
