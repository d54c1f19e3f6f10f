/** What the check `design-linked` says in French. */
import type { designLinked } from '../../../readiness/checks/design-linked';
import type { CheckTexts } from '../../check-texts';

export const designLinkedTexts: CheckTexts<typeof designLinked> = {
  'design-linked.title': 'Une image de l’écran',
  'design-linked.how':
    'La photo d’un croquis sur papier suffit ; la joindre, ou mettre le lien vers la maquette là où l’équipe la range.',
  'design-linked.why': 'Avec une image, tout le monde parle du même écran.',
  'design-linked.expected':
    'Pour ce qui se verra à l’écran : une maquette, un croquis ou une image, en lien ou en pièce jointe.',
  'design-linked.fix': 'Lier ou joindre un croquis',
  'design-linked.not-a-screen': 'Ici, rien ne se voit à l’écran.',
  'design-linked.link': 'Il y a un lien vers une maquette.',
  'design-linked.picture': 'Une image le montre.',
  'design-linked.attached': 'Un fichier est joint.',
  'design-linked.none': 'On parle de quelque chose qui se voit (« {words} »), sans image pour l’instant.',
  'design-linked.unseen': 'On ne voit pas d’ici s’il y a une image.',
  'design-linked.elsewhere': 'L’image est peut-être derrière le lien, où on ne peut pas la voir d’ici.',
};
