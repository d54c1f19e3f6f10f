/** What the check `estimated` says in German. */
import type { estimated } from '../../../readiness/checks/estimated';
import type { CheckTexts } from '../../check-texts';

export const estimatedTexts: CheckTexts<typeof estimated> = {
  'estimated.title': 'Eine Größe',
  'estimated.how':
    'Eine grobe Größe in der Einheit des Teams reicht; das Gespräch darüber ist wichtiger als die Zahl.',
  'estimated.why':
    'Gehen die Schätzungen auseinander, wurde Verschiedenes verstanden: Das zeigt sich im Gespräch.',
  'estimated.expected': 'Eine Größe in der Einheit des Teams; auch null ist eine.',
  'estimated.fix': 'Gemeinsam eine Größe schätzen',
  'estimated.size': 'Die Größe ist geschätzt: {size}.',
  'estimated.none': 'Noch gibt es keine Größe; die kann auch im Meeting entstehen.',
  'estimated.unseen': 'Wo euer Team Größen festhält, ist von hier aus nicht zu sehen.',
};
