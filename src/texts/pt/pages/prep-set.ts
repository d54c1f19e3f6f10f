/** What the set line of the prep page says in Portuguese, and what its parts open. */
import type { prepSetTexts as english } from '../../en/pages/prep-set';
import type { PageTexts } from '../../page-texts';

export const prepSetTexts: PageTexts<typeof english> = {
  'prep.set.lead': 'Entre {digits} histórias:',
  'prep.set.unique': { by: 'count', one: '{digits} par se parece', other: '{digits} pares se parecem' },
  'prep.set.conflict-free': { by: 'count', one: '{digits} se contradiz', other: '{digits} se contradizem' },
  'prep.set.conflict-free.first': {
    by: 'count',
    one: 'duas histórias se contradizem',
    other: '{digits} pares se contradizem',
  },
  'prep.set.independent': {
    by: 'count',
    one: '{digits} espera por algo',
    other: '{digits} esperam por algo',
  },
  'prep.set.independent.first': {
    by: 'count',
    one: '{digits} história espera por algo',
    other: '{digits} vezes uma história espera por algo',
  },
  'prep.set.uniform': {
    by: 'count',
    one: '{digits} história é contada de outro jeito',
    other: '{digits} histórias são contadas de outro jeito',
  },
  'prep.set.kept': { by: 'count', one: '{digits} mantida', other: '{digits} mantidas' },
  'prep.set.none': 'Entre {digits} histórias, nenhuma parece atrapalhar outra.',
  'prep.set.building': 'Olhando o backlog inteiro…',
  'prep.set.anew': 'Olhando de novo…',
  'prep.set.slow': 'Olhar o backlog inteiro está demorando mais que o normal.',
  'prep.set.unread': 'No momento não dá para mostrar como as histórias combinam entre si.',
  'prep.set.differently': 'De outro jeito:',
  'prep.set.surest': {
    by: 'count',
    one: 'Este é o caso mais claro.',
    other: 'Estes são os {digits} casos mais claros.',
  },
  'prep.set.unseen': 'Falam de histórias que esta conta não tem permissão para ver.',
  'prep.set.more': 'Mostrar mais {digits}',
  'prep.set.close': 'Fechar a lista',
};
