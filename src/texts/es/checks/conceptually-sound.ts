/** What the check `conceptually-sound` says in Spanish. */
import type { conceptuallySound } from '../../../readiness/checks/conceptually-sound';
import type { CheckTexts } from '../../check-texts';

export const conceptuallySoundTexts: CheckTexts<typeof conceptuallySound> = {
  'conceptually-sound.title': 'Un motivo, y no otra funcionalidad',
  'conceptually-sound.how': 'Preguntar una vez más «¿y eso para qué sirve?» y escribir la respuesta.',
  'conceptually-sound.why':
    'Cuando el motivo es otra funcionalidad, el equipo estima una cosa y se le piden dos.',
  'conceptually-sound.expected': 'Lo que alguien sabe, ahorra, evita o consigue gracias a ello.',
  'conceptually-sound.fix': 'Decir para qué sirve eso',
  'conceptually-sound.reason': 'El motivo dice para qué sirve: «{words}».',
  'conceptually-sound.beside': 'Junto a la frase hay un motivo: «{words}».',
  'conceptually-sound.feature': 'El motivo, «{words}», suena a otra funcionalidad.',
  'conceptually-sound.same': 'El motivo, «{words}», repite lo que se pide.',
  'conceptually-sound.none': 'Todavía no se cuenta ningún motivo.',
  'conceptually-sound.unseen': 'El motivo no se ve desde aquí.',
};
