/** What the check `small-enough` says in German. */
import type { smallEnough } from '../../../readiness/checks/small-enough';
import type { CheckTexts } from '../../check-texts';

export const smallEnoughTexts: CheckTexts<typeof smallEnough> = {
  'small-enough.title': 'Klein genug, um fertig zu werden',
  'small-enough.how':
    'Den Teil suchen, der für sich schon nützt: eine Rolle, ein Weg, eine Art von Daten; aus dem Rest wird eine eigene Story.',
  'small-enough.how.time-box':
    'Sagen, wie lange sich das Suchen lohnt, zum Beispiel „Timebox: zwei Tage“; danach spricht das Team darüber, was herausgekommen ist.',
  'small-enough.why':
    'Eine Story, die mehr als den halben Sprint füllt, rutscht leicht in den nächsten, und bis dahin lernt niemand daraus.',
  'small-enough.expected':
    'Höchstens die Hälfte von dem, was das Team in einem Sprint schafft; bei einem Spike eine Timebox.',
  'small-enough.fix': 'Einen kleineren ersten Teil abtrennen',
  'small-enough.fix.time-box': 'Eine Timebox setzen',
  'small-enough.fits': 'Mit Größe {size} passt es in einen halben Sprint ({limit}).',
  'small-enough.fits-finished':
    'Mit Größe {size} liegt es im Rahmen dessen, was das Team schon fertig bekommen hat ({limit}).',
  'small-enough.over': 'Mit Größe {size} ist es mehr als ein halber Sprint ({limit}).',
  'small-enough.over-finished':
    'Mit Größe {size} ist es mehr, als das Team bisher in einer Story fertig bekommen hat ({limit}).',
  'small-enough.no-size':
    'Noch gibt es keine Größe und damit nichts zu vergleichen; oft entsteht sie erst im Meeting.',
  'small-enough.unseen-size': 'Die Größe ist von hier aus nicht zu sehen.',
  'small-enough.unseen-team': 'Was das Team in einem Sprint schafft, ist von hier aus noch nicht zu sehen.',
  'small-enough.time-box': 'Hier steht, wie lange es dauern darf.',
  'small-enough.time-box-size': 'Die Größe sagt, wie lange es dauern darf.',
  'small-enough.no-length': 'Von einer Timebox ist die Rede, noch ohne Dauer.',
  'small-enough.no-time-box': 'Noch gibt es keine Timebox.',
  'small-enough.unseen-time-box': 'Ob es eine Timebox gibt, ist von hier aus nicht zu sehen.',
};
