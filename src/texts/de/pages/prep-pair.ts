/** What the prep page says in German of what one can decide about two stories. */
import type { prepPairTexts as english } from '../../en/pages/prep-pair';
import type { PageTexts } from '../../page-texts';

export const prepPairTexts: PageTexts<typeof english> = {
  'prep.pair.duplicate': 'Als Duplikat verknüpfen',
  'prep.pair.blocker': 'Als Blocker verknüpfen',
  'prep.pair.keep': 'Beide behalten',
  'prep.pair.keep.independent': 'Sie wartet nicht',
  'prep.pair.duplicate.preview': '{key} wird als Duplikat von {other} verknüpft.',
  'prep.pair.blocker.preview': '{key} wird als blockiert durch {other} verknüpft.',
  'prep.pair.link': 'Verknüpfen',
  'prep.pair.turn': 'Andersherum',
  'prep.pair.cancel': 'Abbrechen',
  'prep.pair.linked': 'Sie sind jetzt verknüpft.',
  'prep.pair.was-linked': 'Sie waren schon verknüpft.',
  'prep.pair.kept': 'Beide bleiben. Solange ihre Worte bleiben, werden sie nicht mehr zusammen genannt.',
  'prep.pair.undo': 'Rückgängig',
  'prep.pair.changed': 'Jemand hat im selben Moment etwas geändert: Sieh dir die Story an.',
  'prep.pair.not-changeable':
    'Jira nimmt diese Verknüpfung von dir nicht an, oder eure Site hat keine solche.',
  'prep.pair.kept.title': 'Bleiben nebeneinander',
  'prep.pair.kept.why': 'Das Team hat sie angesehen und behält beide.',
  'prep.pair.again': 'Noch einmal ansehen',
  'prep.pair.again.done': 'Sie werden wieder zusammen genannt.',
};
