/** What the prep page says in Portuguese of what one can prepare in a few minutes. */
import type { prepListTexts as english } from '../../en/pages/prep-list';
import type { PageTexts } from '../../page-texts';

export const prepListTexts: PageTexts<typeof english> = {
  'prep.list.title': 'Tenho {minutes} minutos',
  'prep.list.minutes': 'Quanto tempo você tem',
  'prep.list.empty':
    'Não resta nada curto: as primeiras histórias estão prontas ou precisam de uma conversa.',
  'prep.list.makes': {
    by: 'count',
    one: 'Deixa pronta mais uma história.',
    other: 'Deixa prontas mais {digits} histórias.',
  },
  'prep.list.exact': 'Nesse tempo, nenhuma outra escolha deixa mais.',
  'prep.list.good': 'Uma boa escolha, talvez não a melhor.',
  'prep.list.team': 'O que a equipe pode acrescentar',
  'prep.list.size': 'Dar um tamanho',
  'prep.list.together': 'a equipe',
  'prep.list.whose': 'De quem são os minutos',
  'prep.list.whose.team': 'De qualquer um',
  'prep.list.whose.me': 'Só meus',
  'prep.list.private': 'O que você pode fazer sem mais ninguém. Só você, como Product Owner, tem esta lista.',
  'prep.list.answers': 'Perguntas que esperam por você',
  'prep.list.me.empty': 'Nada tão curto depende só de você.',
};
