/**
 * What several pages say in Spanish. Number words are feminine, as "historia" and "idea" are: what counts anything else
 * writes its "one" out.
 */
import type { sharedTexts as english } from '../../en/pages/shared';
import type { PageTexts } from '../../page-texts';

export const sharedTexts: PageTexts<typeof english> = {
  'number.1': 'una',
  'number.2': 'dos',
  'number.3': 'tres',
  'number.4': 'cuatro',
  'number.5': 'cinco',
  'number.6': 'seis',
  'number.7': 'siete',
  'number.8': 'ocho',
  'number.9': 'nueve',
  'number.10': 'diez',
  'number.11': 'once',
  'number.12': 'doce',
  'band.Ready': 'Preparada',
  'band.agreed': 'Preparada (acordado)',
  'band.Nearly': 'Ya casi',
  'band.Early': 'Inicial',
  'band.unseen': 'Se ve poco',
  score: 'Puntuación:',
  gain: '+{points}',
  'gain.points': '+{points} en la puntuación',
  minutes: { by: 'count', one: '{digits} minuto', other: '{digits} minutos' },
  'minutes.short': '{count} min',
  'waiting.long': 'Esto tarda más de lo habitual; sigue en camino.',
  'who.po': 'quien mejor lo sabe: PO',
  'who.developer': 'quien mejor lo sabe: desarrollo',
  'who.tester': 'quien mejor lo sabe: QA',
  'who.anyone': 'lo puede hacer cualquiera',
  'who.po.short': 'PO',
  'who.developer.short': 'desarrollo',
  'who.tester.short': 'QA',
  'who.anyone.short': 'cualquiera',
  'source.summary': 'En el resumen',
  'source.description': 'En la descripción',
  'source.field': 'En «{field}»',
  'source.place': '{place}:',
  'message.newer': 'Al recargar la página habrá más que ver aquí.',
  'set.as-of': 'Última lectura: {day}, {time}.',
  'set.example': 'Para comparar:',
  board: 'Tablero',
};
