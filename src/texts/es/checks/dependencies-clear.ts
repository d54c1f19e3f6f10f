/** What the check `dependencies-clear` says in Spanish. */
import type { dependenciesClear } from '../../../readiness/checks/dependencies-clear';
import type { CheckTexts } from '../../check-texts';

export const dependenciesClearTexts: CheckTexts<typeof dependenciesClear> = {
  'dependencies-clear.title': 'Sus dependencias están a mano',
  'dependencies-clear.how':
    'Escribir la clave o la dirección al lado de las palabras, o enlazar la incidencia; adjuntar el archivo del que habla el texto.',
  'dependencies-clear.how.blocker':
    'Ver cómo va la otra: ordenar esta detrás, pedir solo la parte que se necesita, o quitar la dependencia.',
  'dependencies-clear.how.talk': 'Dos frases bastan: qué se acordó y con quién.',
  'dependencies-clear.why':
    'El trabajo que espera algo sin nombre se detiene a mitad del sprint, y nadie ve por cuánto tiempo.',
  'dependencies-clear.expected':
    'Lo que espera está hecho, o tiene una clave o una dirección; lo que el texto promete está ahí.',
  'dependencies-clear.fix': 'Decir dónde se encuentra',
  'dependencies-clear.fix.link': 'Enlazar {key}',
  'dependencies-clear.fix.blocker': 'Acordar qué va primero',
  'dependencies-clear.fix.file': 'Adjuntar el archivo que se menciona',
  'dependencies-clear.fix.talk': 'Escribir lo que se acordó',
  'dependencies-clear.blocked': 'Espera a {key}, «{words}», que todavía no está terminada.',
  'dependencies-clear.blocked-by-several':
    'Espera a {count} incidencias que todavía no están terminadas; la primera, {key}, «{words}».',
  'dependencies-clear.work': '«{words}» no da ninguna clave ni dirección donde mirar.',
  'dependencies-clear.file': 'Habla de un archivo que todavía no está aquí: «{words}».',
  'dependencies-clear.talk': 'Remite a una conversación en la que no estuvo todo el mundo: «{words}».',
  'dependencies-clear.page': 'Remite a una página, sin dirección: «{words}».',
  'dependencies-clear.named': 'Lo que espera o menciona se puede consultar.',
  'dependencies-clear.not-linked': 'Nombra {key}, todavía sin enlace en Jira.',
  'dependencies-clear.done': 'Aquello de lo que dependía ya está hecho.',
  'dependencies-clear.none': 'Según el texto, no depende de nada.',
  'dependencies-clear.bare': 'Con solo un título no se puede saber de qué depende.',
  'dependencies-clear.unseen': 'La descripción no se ve desde aquí.',
  'dependencies-clear.unseen-file': 'Habla de un archivo; desde aquí no se ve si está adjunto.',
  'dependencies-clear.unseen-blocker': 'Espera a {key}; desde aquí no se ve cómo va.',
  'dependencies-clear.elsewhere':
    'Puede que lo que espera esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
};
