/** What the prep page says in Portuguese where somebody looks at the whole backlog. */
import type { prepWholeTexts as english } from '../../en/pages/prep-whole';
import type { PageTexts } from '../../page-texts';

export const prepWholeTexts: PageTexts<typeof english> = {
  'prep.whole.title': 'O backlog inteiro',
  'prep.whole.counting': 'Perguntando ao Jira quantas histórias existem…',
  'prep.whole.cost': {
    by: 'count',
    one: 'Cerca de {digits} história: {questions}, em seu nome; leva uns {seconds} s e gasta {points} pontos do limite do Jira.',
    other:
      'Cerca de {digits} histórias: {questions}, em seu nome; leva uns {seconds} s e gasta {points} pontos do limite do Jira.',
  },
  'prep.whole.kept': 'Fica neste navegador, só para você, até o fim do dia.',
  'prep.whole.questions': {
    by: 'count',
    one: '{words} consulta ao Jira',
    other: '{words} consultas ao Jira',
  },
  'prep.whole.start': 'Começar',
  'prep.whole.progress': '{read} de cerca de {total}',
  'prep.whole.cancel': 'Cancelar',
  'prep.whole.waiting': {
    by: 'count',
    one: 'O Jira pede uma pausa. Continua em {digits} segundo.',
    other: 'O Jira pede uma pausa. Continua em {digits} segundos.',
  },
  'prep.whole.part': {
    by: 'count',
    one: 'Esta é só a primeira história.',
    other: 'Estas são só as primeiras {digits} histórias.',
  },
  'prep.whole.nothing': 'Nada foi lido ainda.',
  'prep.whole.go-on': 'Continuar',
  'prep.whole.again': 'Ler de novo',
  'prep.whole.done': {
    by: 'count',
    one: 'É tudo: {digits} história que você pode ver.',
    other: 'É tudo: {digits} histórias que você pode ver.',
  },
  'prep.whole.counts': 'Por maturidade: {parts}.',
  'prep.whole.said': 'O que sua equipe disse de uma história só conta na tabela acima.',
  'prep.whole.gone': 'O quadro não existe mais, ou você não pode mais vê-lo.',
  'prep.whole.empty': 'Não há aqui histórias que você possa ver.',
};
