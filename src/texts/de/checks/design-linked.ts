/** What the check `design-linked` says in German. */
import type { designLinked } from '../../../readiness/checks/design-linked';
import type { CheckTexts } from '../../check-texts';

export const designLinkedTexts: CheckTexts<typeof designLinked> = {
  'design-linked.title': 'Ein Bild der Oberfläche',
  'design-linked.how':
    'Ein Foto von einer Skizze auf Papier reicht: anhängen oder das Design dort verlinken, wo euer Team es ablegt.',
  'design-linked.why': 'Mit einem Bild reden alle über dieselbe Oberfläche.',
  'design-linked.expected':
    'Bei allem, was man später sieht: ein Design, eine Skizze oder ein Bild, verlinkt oder angehängt.',
  'design-linked.fix': 'Eine Skizze verlinken oder anhängen',
  'design-linked.not-a-screen': 'Es geht um nichts, was man auf dem Bildschirm sieht.',
  'design-linked.link': 'Ein Design ist verlinkt.',
  'design-linked.picture': 'Ein Bild zeigt es.',
  'design-linked.attached': 'Eine Datei ist angehängt.',
  'design-linked.none': 'Es geht um etwas, das man sieht („{words}“), bisher ohne Bild dazu.',
  'design-linked.unseen': 'Ob es ein Bild gibt, ist von hier aus nicht zu sehen.',
  'design-linked.elsewhere': 'Das Bild ist vielleicht hinter dem Link; von hier aus ist es nicht zu sehen.',
};
