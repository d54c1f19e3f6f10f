/** What the refinement-prep page says in Portuguese. */
import type { prepTexts as english } from '../../en/pages/prep';
import type { PageTexts } from '../../page-texts';

export const prepTexts: PageTexts<typeof english> = {
  'prep.title': 'Preparação do refinamento',
  'prep.board.forgotten':
    'Este quadro fica escolhido por ora; não deu para guardar a escolha para a próxima vez.',
  'prep.again': 'Olhar de novo',
  'prep.rules': 'Nossas regras',
  'prep.rules.loading': 'Abrindo as regras…',
  'prep.stuck': 'O Jira não abriu o item. Tente de novo ou abra pelo backlog.',
  'prep.loading': 'Lendo o backlog…',
  'prep.headline.all': '{whole} já parecem preparadas.',
  'prep.headline.some': {
    by: 'count',
    one: 'Entre {whole}, {words} parece preparada.',
    other: 'Entre {whole}, {words} parecem preparadas.',
  },
  'prep.headline.none': 'Entre {whole}, nenhuma parece preparada ainda.',
  'prep.headline.only.ready': 'A única história daqui parece preparada.',
  'prep.headline.only.on-its-way': 'A única história daqui está a caminho de ficar preparada.',
  'prep.headline.only.unseen': 'A única história daqui mostra pouco para dizer se está preparada.',
  'prep.headline.nothing': '{whole} mostram pouco para dizer se estão preparadas.',
  'prep.headline.unseen': {
    by: 'count',
    one: '{words} mostra pouco para dizer.',
    other: '{words} mostram pouco para dizer.',
  },
  'prep.of.first': 'as primeiras {words} histórias',
  'prep.of.these': 'as {words} histórias',
  'prep.strip': 'As primeiras {count} histórias do backlog, por preparação: {parts}.',
  'prep.strip.part': '{band} ({count})',
  'prep.strip.size': 'barra mais alta, história maior',
  'prep.strip.first': 'as primeiras {count}',
  'prep.table': 'Histórias na ordem do backlog',
  'prep.column.story': 'História',
  'prep.column.band': 'Preparação',
  'prep.column.next': 'Próximo passo',
  'prep.column.who': 'Quem',
  'prep.column.size': 'Tamanho',
  'prep.epic': 'Épico:',
  'prep.step.none': 'nada pendente',
  'prep.step.unseen': 'abrir para ver mais',
  'prep.size.none': 'ainda sem estimativa',
  'prep.shown': { by: 'count', one: '{digits} história', other: '{digits} histórias, na ordem do backlog' },
  'prep.first': {
    by: 'count',
    one: 'A primeira história do backlog',
    other: 'As primeiras {digits} histórias do backlog',
  },
  'prep.more': 'Mostrar as próximas {count}',
  'prep.more.loading': 'Lendo mais…',
  'prep.no-board': 'Este projeto não tem quadro, então aqui estão todos os itens em aberto.',
  'prep.empty.board': 'Este backlog está vazio. As histórias que entrarem aparecem aqui, na ordem.',
  'prep.empty.project':
    'Este projeto ainda não tem itens em aberto. As histórias que entrarem aparecem aqui.',
  'prep.stale': 'Estava assim há pouco.',
};
