/** What the panel says in Portuguese at the desks where a story gets a parent or a blocker, or is split. Loaded with them. */
import type { panelDeskTexts as english } from '../../en/pages/panel-desks';
import type { PageTexts } from '../../page-texts';

export const panelDeskTexts: PageTexts<typeof english> = {
  'panel.relation.find.parent': 'Item pai, por chave ou título',
  'panel.relation.find.blocker': 'O que ela espera, por chave ou título',
  'panel.relation.looking': 'Procurando no projeto …',
  'panel.relation.none': 'Nada aqui com essas letras.',
  'panel.relation.found': { by: 'count', one: '{digits} item', other: '{digits} itens' },
  'panel.relation.preview.parent': '{key} vai pertencer a {other}, “{words}”.',
  'panel.relation.preview.blocker': '{key} vai dizer que está bloqueado por {other}, “{words}”.',
  'panel.relation.make.parent': 'Definir como pai',
  'panel.relation.make.blocker': 'Vincular',
  'panel.relation.making': 'O Jira está registrando …',
  'panel.relation.not-now': 'Agora não',
  'panel.relation.changed':
    'Nesse meio-tempo alguém mudou isso no Jira, e nada se perdeu. O painel mostra como está agora.',
  'panel.relation.done.parent': '{key} pertence agora a {other}.',
  'panel.relation.done.blocker': '{key} está vinculado a {other}, que é o que ele espera.',
  'panel.split.loading': 'Lendo os critérios …',
  'panel.split.title': 'Título da segunda história',
  'panel.split.criteria': 'O que vai com ela',
  'panel.split.no-criteria':
    'Ainda não há uma lista de critérios aqui, então a segunda história começa pelo título.',
  'panel.split.in-both':
    'Os critérios de {key} não podem ser alterados daqui, então estes vão ficar nas duas histórias.',
  'panel.split.stays': 'Fica em {key}',
  'panel.split.second': 'Vai para “{words}”',
  'panel.split.none-there': 'Nenhum critério',
  'panel.split.note':
    'A segunda história recebe o mesmo tipo e o mesmo item pai, e um vínculo com {key}. Depois de criada, ela fica; dá para excluí-la no Jira.',
  'panel.split.note.criteria':
    'Os critérios movidos podem voltar para {key} depois, enquanto ninguém os tiver mudado lá.',
  'panel.split.make': 'Criar a segunda história',
  'panel.split.may-be-there': 'A segunda história talvez já exista: uma olhada no backlog mostra.',
  'panel.split.made': 'A segunda história está pronta:',
  'panel.split.left.link': 'As duas ainda não estão vinculadas: dá para fazer isso no Jira.',
  'panel.split.left.criteria': 'Os critérios movidos continuam também em {key}; lá podem ser retirados.',
  'panel.split.left.unsure': 'O que foi movido talvez ainda esteja também em {key}.',
  'panel.split.was-there':
    'Já havia uma história vinculada com este título, então nenhuma outra foi criada. {key} está como estava.',
  'panel.split.moved': 'O que foi movido está agora em {other}, e não mais em {key}.',
  'panel.split.moved-back': 'O que foi movido está de novo em {key}, e também em {other}.',
  'panel.split.put-back': 'Devolver os critérios',
  'panel.split.close': 'Pronto',
};
