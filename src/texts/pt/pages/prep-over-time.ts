/** What the prep page says in Portuguese of how ready a backlog was over time. */
import type { prepOverTimeTexts as english } from '../../en/pages/prep-over-time';
import type { PageTexts } from '../../page-texts';

export const prepOverTimeTexts: PageTexts<typeof english> = {
  'prep.over-time.title': 'Ao longo do tempo',
  'prep.over-time.show': 'Mostrar',
  'prep.over-time.hide': 'Ocultar',
  'prep.over-time.loading': 'A ler como era',
  'prep.over-time.nobody':
    'Nada é guardado ao longo do tempo até alguém dizer, em “Quem é quem”, que é Product Owner.',
  'prep.over-time.nothing': 'Ainda não há nada para mostrar. A partir de amanhã há um ponto por dia.',
  'prep.over-time.begun': 'O último meio ano está a ser lido no histórico de alterações do Jira.',
  'prep.over-time.reading':
    'O último meio ano está a ser lido no histórico de alterações do Jira: cerca de {count} histórias até agora.',
  'prep.over-time.curve': 'Quantas histórias no topo do backlog estavam prontas, de {from} a {to}',
  'prep.over-time.all': 'todas prontas',
  'prep.over-time.none': 'nenhuma',
  'prep.over-time.day': 'Dia',
  'prep.over-time.point': '{day}: {ready} de {count} prontas, {nearly} quase, {early} no início.',
  'prep.over-time.rebuilt': 'Contado pelo histórico de alterações.',
  'prep.over-time.hollow': 'Os pontos vazios vêm do histórico de alterações.',
  'prep.over-time.new-rules':
    'As regras da equipa mudaram antes deste dia; por isso não é comparado com o anterior.',
  'prep.over-time.readier': {
    by: 'count',
    one: 'Uma história ficou mais pronta.',
    other: '{digits} histórias ficaram mais prontas.',
  },
  'prep.over-time.less': {
    by: 'count',
    one: 'Uma história está menos contada do que antes.',
    other: '{digits} histórias estão menos contadas do que antes.',
  },
  'prep.over-time.came': {
    by: 'count',
    one: 'Uma história chegou ao topo.',
    other: '{digits} histórias chegaram ao topo.',
  },
  'prep.over-time.went': {
    by: 'count',
    one: 'Uma história saiu do topo.',
    other: '{digits} histórias saíram do topo.',
  },
  'prep.over-time.same': 'Nada se moveu desde o ponto anterior.',
  'prep.over-time.table': 'Como tabela',
  'prep.over-time.as-curve': 'Como curva',
  'prep.over-time.by-words':
    'Contado só pelas palavras das histórias, pois o histórico não conta mais: tamanhos, ligações e bloqueios não entram.',
  'prep.over-time.first': 'Vê-o logo; o resto da equipa, depois do seu primeiro olhar.',
  'prep.over-time.behind': {
    by: 'count',
    one: 'Está sempre um dia útil atrás.',
    other: 'Está sempre {digits} dias úteis atrás.',
  },
};
