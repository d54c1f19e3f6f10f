/** What the set line of the prep page says in Spanish, and what its parts open. */
import type { prepSetTexts as english } from '../../en/pages/prep-set';
import type { PageTexts } from '../../page-texts';

export const prepSetTexts: PageTexts<typeof english> = {
  'prep.set.lead': 'Entre {digits} historias:',
  'prep.set.unique': { by: 'count', one: '{digits} par se parece', other: '{digits} pares se parecen' },
  'prep.set.conflict-free': { by: 'count', one: '{digits} se contradice', other: '{digits} se contradicen' },
  'prep.set.conflict-free.first': {
    by: 'count',
    one: 'dos historias se contradicen',
    other: '{digits} pares se contradicen',
  },
  'prep.set.independent': { by: 'count', one: '{digits} espera algo', other: '{digits} esperan algo' },
  'prep.set.independent.first': {
    by: 'count',
    one: 'una historia espera algo',
    other: '{digits} veces una historia espera algo',
  },
  'prep.set.uniform': {
    by: 'count',
    one: '{digits} historia se cuenta de otro modo',
    other: '{digits} historias se cuentan de otro modo',
  },
  'prep.set.kept': { by: 'count', one: '{digits} conservada', other: '{digits} conservadas' },
  'prep.set.none': 'Entre {digits} historias, ninguna parece estorbar a otra.',
  'prep.set.building': 'Mirando todo el backlog…',
  'prep.set.anew': 'Mirándolo de nuevo…',
  'prep.set.slow': 'Mirar todo el backlog tarda más que de costumbre.',
  'prep.set.unread': 'Ahora mismo no se puede mostrar cómo encajan las historias entre sí.',
  'prep.set.differently': 'De otro modo:',
  'prep.set.surest': {
    by: 'count',
    one: 'Este es el caso más claro.',
    other: 'Estos son los {digits} casos más claros.',
  },
  'prep.set.unseen': 'Nombran historias que esta cuenta no tiene permiso para ver.',
  'prep.set.more': 'Mostrar {digits} más',
  'prep.set.close': 'Cerrar la lista',
};
