/** What the prep page says in Spanish where somebody takes its stories along in a file. */
import type { prepExportTexts as english } from '../../en/pages/prep-export';
import type { PageTexts } from '../../page-texts';

export const prepExportTexts: PageTexts<typeof english> = {
  'prep.export.hint': 'Las historias que se ven, como están ahora. No aparece ningún nombre.',
  'prep.export.csv': 'Hoja de cálculo (CSV)',
  'prep.export.markdown': 'Texto (Markdown)',
  'prep.export.saved': '{file} está guardado.',
  'prep.export.lost': 'No se pudo crear el archivo. Inténtalo de nuevo.',
  'prep.export.title': '{name}: las próximas historias',
  'prep.export.own-check': 'una comprobación propia del equipo',
  'prep.export.part.confirm': 'confirmar',
  'prep.export.part.discuss': 'conversar',
  'prep.export.part.draft': 'redactar antes',
  'prep.export.column.rank': 'Orden',
  'prep.export.column.key': 'Clave',
  'prep.export.column.summary': 'Título',
  'prep.export.column.type': 'Tipo',
  'prep.export.column.epic': 'Epic',
  'prep.export.column.band': 'Preparación',
  'prep.export.column.score': 'Puntuación',
  'prep.export.column.size': 'Tamaño',
  'prep.export.column.agenda': 'En la reunión',
  'prep.export.column.next': 'Siguiente paso',
  'prep.export.column.minutes': 'Minutos hasta estar lista',
  'prep.export.column.findings': 'Qué ayudaría',
  'prep.export.column.questions': 'Preguntas abiertas',
  'prep.export.column.labels': 'Etiquetas',
  'prep.export.column.components': 'Componentes',
  'prep.export.column.link': 'Enlace',
};
