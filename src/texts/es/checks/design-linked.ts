/** What the check `design-linked` says in Spanish. */
import type { designLinked } from '../../../readiness/checks/design-linked';
import type { CheckTexts } from '../../check-texts';

export const designLinkedTexts: CheckTexts<typeof designLinked> = {
  'design-linked.title': 'Una imagen de la pantalla',
  'design-linked.how':
    'Basta con la foto de un boceto en papel: se adjunta, o se enlaza el diseño que guarda el equipo.',
  'design-linked.why': 'Con una imagen, todo el mundo habla de la misma pantalla.',
  'design-linked.expected':
    'Si se va a ver en pantalla: un diseño, un boceto o una imagen, con enlace o como adjunto.',
  'design-linked.fix': 'Enlazar o adjuntar un boceto',
  'design-linked.not-a-screen': 'No trata de algo que se vea en pantalla.',
  'design-linked.link': 'Hay un enlace a un diseño.',
  'design-linked.picture': 'Una imagen lo muestra.',
  'design-linked.attached': 'Tiene un archivo adjunto.',
  'design-linked.none': 'Trata de algo que se ve en pantalla («{words}»), por ahora sin imagen.',
  'design-linked.unseen': 'Desde aquí no se ve si hay una imagen.',
  'design-linked.elsewhere': 'Puede que la imagen esté detrás del enlace; desde aquí no se puede mirar.',
};
