/** What the prep page says in Spanish of what one can decide about two stories. */
import type { prepPairTexts as english } from '../../en/pages/prep-pair';
import type { PageTexts } from '../../page-texts';

export const prepPairTexts: PageTexts<typeof english> = {
  'prep.pair.duplicate': 'Vincular como duplicada',
  'prep.pair.blocker': 'Vincular como bloqueo',
  'prep.pair.keep': 'Conservar ambas',
  'prep.pair.keep.independent': 'No espera',
  'prep.pair.duplicate.preview': '{key} se vinculará como duplicada de {other}.',
  'prep.pair.blocker.preview': '{key} se vinculará como bloqueada por {other}.',
  'prep.pair.link': 'Vincular',
  'prep.pair.turn': 'Al revés',
  'prep.pair.cancel': 'Cancelar',
  'prep.pair.linked': 'Ahora están vinculadas.',
  'prep.pair.was-linked': 'Ya estaban vinculadas.',
  'prep.pair.kept': 'Ambas se quedan. Mientras sus palabras sigan igual, no se nombran juntas otra vez.',
  'prep.pair.undo': 'Deshacer',
  'prep.pair.changed': 'Alguien lo ha cambiado en el mismo momento: mira la historia.',
  'prep.pair.not-changeable': 'Jira no acepta este vínculo de tu parte, o tu sitio no tiene uno así.',
  'prep.pair.kept.title': 'Se quedan juntas',
  'prep.pair.kept.why': 'El equipo las ha mirado y conserva ambas.',
  'prep.pair.again': 'Mirar otra vez',
  'prep.pair.again.done': 'Se nombran juntas otra vez.',
};
