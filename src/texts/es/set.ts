/**
 * What is said in Spanish about a story and another one. {story} and {other} stand for the two, as keys, or for "esta
 * historia": both are feminine. Where neither is named, it holds for both.
 */
import type { SetTextKey } from '../../readiness/set/finding';
import type { SetWordKey } from '../set-keys';
import type { Text } from '../text';

export const ES_SET: Readonly<Record<SetTextKey | SetWordKey, Text>> = {
  'set.this': 'esta historia',

  'unique.title': 'Contada una sola vez',
  'unique.how': 'Quedarse con una y enlazar la otra como duplicada, o decir en cada una qué la distingue.',
  'unique.why': 'Lo que se escribe dos veces se estima dos veces, y alguna vez se construye dos veces.',
  'unique.same': 'Las dos dicen lo mismo con las mismas palabras.',
  'unique.alike': 'Las dos parecen decir lo mismo.',
  'unique.more': {
    by: 'count',
    one: 'Una historia más dice lo mismo.',
    other: '{digits} historias más dicen lo mismo.',
  },

  'uniform.title': 'Contada como las demás',
  'uniform.how': 'Contarla como se cuentan las demás, o dejarla así donde así se dice mejor.',
  'uniform.why': 'Cuando las historias se cuentan igual, se ve enseguida qué dice cada una.',
  'uniform.form':
    'La mayoría de las historias de aquí ({share} %) se cuenta {most}; {story} se cuenta {form}.',
  'uniform.wish':
    'Al pedir algo, la mayoría de las historias de aquí ({share} %) dice «{most} …»; {story} lo dice de otro modo.',
  'uniform.reason':
    'Al dar el motivo, la mayoría de las historias de aquí ({share} %) empieza con «{most} …»; {story} empieza de otro modo.',
  'most.form': 'La mayoría de las historias de aquí ({share} %) se cuenta {most}:',
  'most.wish': 'Al pedir algo, la mayoría de las historias de aquí ({share} %) dice «{most} …»:',
  'most.reason': 'Al dar el motivo, la mayoría de las historias de aquí ({share} %) empieza con «{most} …»:',
  'form.role': 'desde un rol («Como …, quiero …»)',
  'form.job': 'desde una situación («Cuando …, quiero …»)',
  'form.wish': 'como una petición («Necesitamos …»)',
  'form.plain': 'como una simple afirmación',

  'independent.title': 'Independiente de las demás',
  'independent.how': 'Acordar cuál va primero, o quitar la dependencia.',
  'independent.how.ring': 'Quitar una de las dependencias, para que haya por dónde empezar.',
  'independent.how.order': 'Poner lo que se crea por delante de lo que lo usa.',
  'independent.how.border': 'Decir dónde termina una y empieza la otra, o hacer de las dos una sola.',
  'independent.how.one': 'Ver si con una de las dos basta, o decir en qué orden van.',
  'independent.why':
    'Las historias independientes se ordenan con libertad; las que esperan solo se mueven juntas.',
  'independent.waits': '{story} espera a {other}: lo dice su texto.',
  'independent.awaited': '{other} espera a {story}: lo dice su texto.',
  'independent.linked': '{story} espera a {other}: lo dice un enlace.',
  'independent.links': '{other} espera a {story}: lo dice un enlace.',
  'independent.ring': 'Cada una espera a la siguiente, en círculo: {keys}.',
  'independent.uses': '{story} parece usar lo que crea {other}.',
  'independent.makes': '{other} parece usar lo que crea {story}.',
  'independent.within': '{story} parece ser una parte de lo que quiere {other}.',
  'independent.contains': '{other} parece ser una parte de lo que quiere {story}.',
  'independent.purpose': '{story} da como motivo lo que quiere {other}.',
  'independent.serves': '{other} da como motivo lo que quiere {story}.',

  'conflict-free.title': 'Sin contradecir a las demás',
  'conflict-free.how': 'Preguntar cuál de las dos vale, y que ambas lo digan.',
  'conflict-free.why':
    'Que dos historias se excluyen se ve muchas veces cuando las dos ya están construidas.',
  'conflict-free.forbidden': 'Una de las dos permite lo que la otra prohíbe.',
  'conflict-free.limit': 'Las dos dan cantidades distintas para lo mismo.',
  'conflict-free.opposite': 'Lo que hace una de las dos, la otra lo hace imposible.',
  'conflict-free.reasons': 'Las dos quieren lo mismo, por motivos que se excluyen.',
  'conflict-free.scope': 'Una de las dos permite cambiar lo de cualquiera; la otra, solo lo propio.',
  'conflict-free.default': 'Las dos dan valores por defecto distintos para lo mismo.',
};
