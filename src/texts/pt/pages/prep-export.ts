/** What the prep page says in Portuguese where somebody takes its stories along in a file. */
import type { prepExportTexts as english } from '../../en/pages/prep-export';
import type { PageTexts } from '../../page-texts';

export const prepExportTexts: PageTexts<typeof english> = {
  'prep.export.hint': 'As histórias mostradas, como estão agora. Nenhum nome aparece.',
  'prep.export.csv': 'Planilha (CSV)',
  'prep.export.markdown': 'Texto (Markdown)',
  'prep.export.saved': '{file} está salvo.',
  'prep.export.lost': 'Não foi possível criar o arquivo. Tente de novo.',
  'prep.export.title': '{name}: as próximas histórias',
  'prep.export.own-check': 'uma verificação própria do time',
  'prep.export.part.confirm': 'confirmar',
  'prep.export.part.discuss': 'conversar',
  'prep.export.part.draft': 'escrever antes',
  'prep.export.column.rank': 'Ordem',
  'prep.export.column.key': 'Chave',
  'prep.export.column.summary': 'Título',
  'prep.export.column.type': 'Tipo',
  'prep.export.column.epic': 'Epic',
  'prep.export.column.band': 'Prontidão',
  'prep.export.column.score': 'Pontuação',
  'prep.export.column.size': 'Tamanho',
  'prep.export.column.agenda': 'Na reunião',
  'prep.export.column.next': 'Próximo passo',
  'prep.export.column.minutes': 'Minutos até ficar pronta',
  'prep.export.column.findings': 'O que ajudaria',
  'prep.export.column.questions': 'Perguntas em aberto',
  'prep.export.column.labels': 'Etiquetas',
  'prep.export.column.components': 'Componentes',
  'prep.export.column.link': 'Link',
};
