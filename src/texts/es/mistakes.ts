/** What is said of a Definition of Ready that can’t be taken as it is written, in Spanish: each at its place. */
import type { MistakeTextKey } from '../mistake-keys';
import type { Text } from '../text';

export const mistakeTexts: Readonly<Record<MistakeTextKey, Text>> = {
  'mistake.at': 'Línea {line}, columna {column}: {what}',
  'mistake.whole': 'Una Definition of Ready es un grupo de ajustes entre llaves.',
  'mistake.group': '«{name}»: aquí va un grupo de ajustes entre llaves.',
  'mistake.list': '«{name}»: aquí va una lista entre corchetes.',
  'mistake.needed': '«{name}» todavía no está, y hace falta.',
  'mistake.unknown': '«{name}» no es un ajuste que se conozca aquí.',
  'mistake.text': '«{name}»: aquí van unas palabras.',
  'mistake.long': '«{name}»: aquí caben como mucho {most} caracteres.',
  'mistake.choice': '«{name}»: aquí va una de estas opciones: {choices}.',
  'mistake.entries': '«{name}»: aquí va una lista de {least} a {most} elementos.',
  'mistake.twice': '«{name}» aparece aquí dos veces.',
  'mistake.check': '«{name}» no es una comprobación que esta versión conozca.',
  'mistake.weight': '«{name}»: un peso es un número entero de 0 a 100, o «hint» (solo una idea).',
  'mistake.weight.set':
    '«{name}» compara historias, así que solo puede ser «hint»: ninguna puntuación depende de otras historias.',
  'mistake.weight.none': '«{name}»: al menos una comprobación pesa más de 0.',
  'mistake.threshold': '«{name}»: un umbral es un número entero de 1 a 100.',
  'mistake.threshold.order': '«{name}» queda por debajo de «ready», que aquí es {ready}.',
  'mistake.must-have':
    '«{name}» no se pregunta en este tipo de incidencia, así que nada puede depender de ello.',
  'mistake.must-have.set': '«{name}» compara historias, así que ninguna puede depender de ello por sí sola.',
  'mistake.own.id': '«{name}»: un identificador es «own:» seguido de 1 a 40 signos de a–z, 0–9 y «-».',
  'mistake.own.unknown': '«{name}» sería una comprobación propia, y no está en la lista.',
  'mistake.field.id': '«{name}»: aquí va el identificador de un campo de Jira, p. ej. «customfield_10042».',
  'mistake.pattern': '«{name}»: esta parte del patrón no se puede leer: {at}',
  'mistake.pattern.large':
    '«{name}»: este patrón tardaría demasiado en cada historia. Basta con uno más corto o con menos repeticiones.',
  'mistake.many': 'La lista termina aquí; lo demás aparece cuando esto quede resuelto.',
  'mistake.json': 'Desde aquí ya no se puede leer como JSON.',
  'mistake.file.other': 'En este archivo no hay una Definition of Ready.',
  'mistake.file.newer':
    'Este archivo es de una versión más nueva de Groundwork, con una forma que aquí todavía no se conoce.',
  'mistake.file.large': 'Este archivo pasa de {most} KB, y ninguna Definition of Ready es tan grande.',
};
