/** What the panel says in Portuguese of how a story got here: of the story, never of a person. */
import type { panelPastTexts as english } from '../../en/pages/panel-past';
import type { PageTexts } from '../../page-texts';

export const panelPastTexts: PageTexts<typeof english> = {
  'panel.past.untouched': 'Nada mudou desde que foi escrita.',
  'panel.past.line': 'A pontuação ao longo das mudanças',
  'panel.past.line.said': 'De {from} para {to}. A lista abaixo diz o que mudou.',
  'panel.past.line.agreed':
    'De {from} para {to}; agora está como “Preparada (acordado)”. A lista abaixo diz o que mudou.',
  'panel.past.now': 'Agora',
  'panel.past.when': '{day}, {time}',
  'panel.past.created': 'Escrita',
  'panel.past.changed': 'Mudou: {parts}',
  'panel.past.part.type': 'tipo',
  'panel.past.part.summary': 'resumo',
  'panel.past.part.description': 'descrição',
  'panel.past.part.criteria': 'critérios de aceitação',
  'panel.past.part.estimate': 'estimativa',
  'panel.past.part.parent': 'item pai',
  'panel.past.part.links': 'links',
  'panel.past.part.other': 'outros detalhes',
  'panel.past.cut': 'Até aqui vai o que o histórico do Jira conta; só as últimas mudanças aparecem.',
  'panel.past.flat':
    'Os textos anteriores foram lidos sem as suas listas e links: o histórico do Jira guarda só as palavras.',
  'panel.past.by-todays-rules': 'Cada momento é visto pelas regras de hoje.',
};
