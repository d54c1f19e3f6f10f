/** What is said of the checks that a team adds, in Spanish. */
import type { OwnKey } from '../../readiness/own/own-judge';
import type { Text } from '../text';

export const ownCheckTexts: Readonly<Record<OwnKey, Text>> = {
  'own.field.filled': '«{name}» tiene contenido.',
  'own.field.empty': '«{name}» todavía está sin rellenar.',
  'own.field.unseen': 'El campo «{name}» no se ve en esta incidencia.',
  'own.field.gone': 'El campo «{name}» ya no existe.',
  'own.field.expected': 'Algo en el campo «{name}».',
  'own.field.fix': 'Rellenar «{name}»',
  'own.heading.there': 'Tiene una sección «{name}».',
  'own.heading.empty': 'La sección «{name}» está, todavía sin contenido.',
  'own.heading.none': 'Todavía no hay una sección «{name}».',
  'own.heading.unseen': 'La descripción no se ve desde aquí.',
  'own.heading.elsewhere':
    'Puede que «{name}» esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
  'own.heading.expected': 'Una sección «{name}» con contenido.',
  'own.heading.fix': 'Añadir una sección «{name}»',
  'own.heading.fix.fill': 'Escribir algo debajo de «{name}»',
  'own.label.set': 'Tiene la etiqueta «{name}».',
  'own.label.none': {
    by: 'count',
    one: 'Todavía no tiene la etiqueta «{names}».',
    other: 'Todavía no tiene ninguna de estas etiquetas: {names}.',
  },
  'own.label.unseen': 'Las etiquetas no se ven desde aquí.',
  'own.label.expected': {
    by: 'count',
    one: 'La etiqueta «{names}».',
    other: 'Una de estas etiquetas: {names}.',
  },
  'own.label.fix': { by: 'count', one: 'Poner la etiqueta «{names}»', other: 'Poner una etiqueta: {names}' },
  'own.link.there': 'Tiene un enlace «{relation}»: {keys}.',
  'own.link.none': 'Todavía no hay un enlace «{relation}».',
  'own.link.unseen': 'Los enlaces no se ven desde aquí.',
  'own.link.expected': 'Un enlace «{relation}».',
  'own.link.fix': 'Añadir un enlace «{relation}»',
  'own.attachment.there': {
    by: 'count',
    one: 'Tiene un archivo adjunto.',
    other: 'Tiene {count} archivos adjuntos.',
  },
  'own.attachment.none': 'Todavía no tiene archivos adjuntos.',
  'own.attachment.unseen': 'Desde aquí no se ve si hay un archivo adjunto.',
  'own.attachment.expected': 'Un archivo adjunto en la incidencia.',
  'own.attachment.fix': 'Adjuntar un archivo',
  'own.pattern.found': 'Lo que busca «{name}» está ahí.',
  'own.pattern.none': 'Lo que busca «{name}» todavía no está.',
  'own.pattern.unseen': 'La descripción no se ve desde aquí.',
  'own.pattern.elsewhere':
    'Puede que lo que busca «{name}» esté detrás del enlace o en la imagen; desde aquí no se puede leer.',
  'own.pattern.unread': 'Esta versión de la app todavía no puede buscar «{name}».',
  'own.pattern.expected': 'Palabras que encajen con {pattern}.',
  'own.pattern.fix': 'Añadir lo que busca «{name}»',
};
