/** What the check `dependencies-clear` says in Portuguese. */
import type { dependenciesClear } from '../../../readiness/checks/dependencies-clear';
import type { CheckTexts } from '../../check-texts';

export const dependenciesClearTexts: CheckTexts<typeof dependenciesClear> = {
  'dependencies-clear.title': 'As dependências estão à mão',
  'dependencies-clear.how':
    'Escreva a chave ou o endereço ao lado das palavras, ou vincule o item; anexe o arquivo de que o texto fala.',
  'dependencies-clear.how.blocker':
    'Veja como está o outro item: dá para pôr este depois dele, pedir só a parte necessária ou tirar a dependência.',
  'dependencies-clear.how.talk': 'Duas frases bastam: o que foi combinado, e com quem.',
  'dependencies-clear.why':
    'Trabalho que espera por algo sem nome para no meio da sprint, e ninguém vê por quanto tempo.',
  'dependencies-clear.expected':
    'Aquilo de que depende está feito, ou tem uma chave ou um endereço; o que o texto promete está ali.',
  'dependencies-clear.fix': 'Dizer onde se encontra',
  'dependencies-clear.fix.link': 'Vincular {key}',
  'dependencies-clear.fix.blocker': 'Combinar o que vem primeiro',
  'dependencies-clear.fix.file': 'Anexar o arquivo de que o texto fala',
  'dependencies-clear.fix.talk': 'Escrever o que foi combinado',
  'dependencies-clear.blocked': 'Espera por {key}, “{words}”, que ainda está em aberto.',
  'dependencies-clear.blocked-by-several':
    'Espera por {count} itens ainda em aberto; o primeiro é {key}, “{words}”.',
  'dependencies-clear.work': '“{words}” não traz chave nem endereço para consultar.',
  'dependencies-clear.file': 'Fala de um arquivo que ainda não está aqui: “{words}”.',
  'dependencies-clear.talk': 'Remete a uma conversa em que nem todo mundo estava: “{words}”.',
  'dependencies-clear.page': 'Manda para uma página, sem o endereço: “{words}”.',
  'dependencies-clear.named': 'O que se espera ou se menciona dá para consultar.',
  'dependencies-clear.not-linked': 'Menciona {key}, ainda sem vínculo no Jira.',
  'dependencies-clear.done': 'Aquilo de que dependia já está feito.',
  'dependencies-clear.none': 'Pelo texto, não depende de nada.',
  'dependencies-clear.bare': 'Só com um título, não dá para saber do que depende.',
  'dependencies-clear.unseen': 'Daqui não dá para ver a descrição.',
  'dependencies-clear.unseen-file': 'Fala de um arquivo; daqui não dá para ver se está anexado.',
  'dependencies-clear.unseen-blocker': 'Espera por {key}; daqui não dá para ver como isso está.',
  'dependencies-clear.elsewhere':
    'Aquilo de que depende pode estar no link ou na imagem, que daqui não dá para ler.',
};
