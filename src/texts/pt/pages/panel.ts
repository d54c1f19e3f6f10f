/** What the readiness panel says in Portuguese. It observes, then helps: of the story, never of a person. */
import type { panelTexts as english } from '../../en/pages/panel';
import type { PageTexts } from '../../page-texts';

export const panelTexts: PageTexts<typeof english> = {
  'panel.title': 'Preparação',
  'panel.title.of': 'Preparação de {key}',
  'panel.loading': 'Lendo a história…',
  'panel.steps': {
    by: 'count',
    one: 'a um passo de estar preparada',
    other: 'a {digits} passos de estar preparada',
  },
  'panel.ready': 'já dá uma boa conversa',
  'panel.unseen':
    'O app vê menos da metade do que olharia, então não dá uma pontuação. O que ele não vê não conta contra a história.',
  'panel.next': 'Próximo passo:',
  'panel.others': 'O que mais ajudaria',
  'panel.grouped': 'Também ajuda com:',
  'panel.fine': { by: 'count', one: '{words} coisa já resolvida', other: '{words} coisas já resolvidas' },
  'panel.fine.hints': 'Fora da pontuação',
  'panel.hints': 'Vale uma reflexão',
  'panel.hints.note': 'São só ideias: não mexem na pontuação.',
  'panel.hints.count': {
    by: 'count',
    one: '{words} ideia, fora da pontuação',
    other: '{words} ideias, fora da pontuação',
  },
  'panel.good-one': 'Um bom exemplo deste time',
  'panel.good-one.loading': 'Olhando os itens recentes do time…',
  'panel.good-one.none': 'Os itens recentes do time ainda não dão um exemplo disto.',
  'panel.good-one.stuck': 'O Jira não abriu o item. Tente de novo ou procure pela chave dele.',
  'panel.unknown': 'O que o app não consegue ver',
  'panel.unknown.note': 'Não conta contra a história.',
  'panel.done': 'Não há mais nada para preparar.',
  'panel.done.more': 'O time vai saber do que se trata. Boa conversa.',
  'panel.gone': 'Este item não existe mais, ou esta conta não consegue mais vê-lo.',
  'panel.gone.typed': 'O que você tinha escrito, pronto para copiar',
  'panel.stale': 'Estava assim há pouco.',
  'panel.beside': 'Ao lado de outras histórias',
  'panel.beside.count': {
    by: 'count',
    one: '{words} ideia ao lado de outras histórias',
    other: '{words} ideias ao lado de outras histórias',
  },
  'panel.beside.here': 'Aqui',
  'panel.beside.there': 'Lá',
  'panel.beside.both': 'Nas duas',
  'panel.beside.unread': 'No momento não dá para mostrar como ela fica ao lado de outras histórias.',
  'panel.past': 'Como ela chegou até aqui',
  'panel.past.only-you': 'Só quem é Product Owner aqui vê isto.',
  'panel.past.loading': 'Lendo o histórico da história…',
};
