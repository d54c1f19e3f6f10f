/** What fixing in place says in Portuguese. It observes, then helps: of the story, never of a person. */
import type { panelFixTexts as english } from '../../en/pages/panel-fixes';
import type { PageTexts } from '../../page-texts';

export const panelFixTexts: PageTexts<typeof english> = {
  'panel.fixing.do.reason': 'Dizer por que importa',
  'panel.fixing.do.sharper': 'Dizer o que isso traz',
  'panel.fixing.do.for-whom': 'Dizer para quem é',
  'panel.fixing.do.criteria': 'Escrever critérios',
  'panel.fixing.do.more-criteria': 'Editar os critérios',
  'panel.fixing.do.decision': 'Dizer para que decisão serve',
  'panel.fixing.do.open-points': 'Responder o que ainda está em aberto',
  'panel.fixing.do.estimate': 'Acrescentar a estimativa',
  'panel.fixing.do.time-box': 'Definir um time-box',
  'panel.fixing.do.described': 'Dizer do que se trata',
  'panel.fixing.do.both': 'Dizer o que acontece e o que se espera',
  'panel.fixing.do.expected': 'Dizer o que se espera no lugar',
  'panel.fixing.do.actual': 'Dizer o que acontece hoje',
  'panel.fixing.do.steps': 'Escrever os passos',
  'panel.fixing.do.environment': 'Adicionar a versão ou o navegador',
  'panel.fixing.do.answer': 'Levar a resposta para a história',
  'panel.fixing.bench': 'Mudar a história aqui',
  'panel.fixing.loading': 'Carregando o editor…',
  'panel.fixing.lost': 'O editor não chegou.',
  'panel.fixing.overwritten':
    'Outra pessoa escreveu aqui no mesmo momento, e esta mudança ficou no lugar da dela.',
  'panel.fixing.overwritten.words': 'O que a outra pessoa escreveu',
  'panel.fixing.overwritten.next':
    'O que ainda precisa estar na história pode ser copiado e colocado de novo no editor do Jira; se não for o caso, deixe como está.',
  'panel.fixing.overwritten.emptied':
    'Outra pessoa esvaziou este campo no mesmo momento; agora ele contém esta mudança.',
  'panel.fixing.copy': 'Copiar o texto',
  'panel.fixing.copied': 'Copiado.',
  'panel.fixing.copy.by-hand': 'O texto, pronto para copiar',
  'panel.undo': 'Desfazer',
  'panel.undo.asking': 'Desfazendo…',
  'panel.undo.done': 'Está como antes.',
  'panel.undo.changed': 'Isto foi mudado de novo desde então; fica como está.',
  'panel.undo.not-changeable': 'O Jira não permite desfazer isto aqui; fica como está.',
};
