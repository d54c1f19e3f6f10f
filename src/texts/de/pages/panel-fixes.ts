/** What fixing in place says in German. It observes, then helps: of the story, never of a person. */
import type { panelFixTexts as english } from '../../en/pages/panel-fixes';
import type { PageTexts } from '../../page-texts';

export const panelFixTexts: PageTexts<typeof english> = {
  'panel.fixing.do.reason': 'Sagen, warum es wichtig ist',
  'panel.fixing.do.sharper': 'Sagen, was es bringt',
  'panel.fixing.do.for-whom': 'Sagen, für wen es ist',
  'panel.fixing.do.criteria': 'Kriterien schreiben',
  'panel.fixing.do.more-criteria': 'Kriterien bearbeiten',
  'panel.fixing.do.decision': 'Die Entscheidung nennen, der es dient',
  'panel.fixing.do.open-points': 'Klären, was noch offen ist',
  'panel.fixing.do.estimate': 'Schätzung eintragen',
  'panel.fixing.do.time-box': 'Eine Timebox setzen',
  'panel.fixing.do.described': 'Beschreiben, worum es geht',
  'panel.fixing.do.both': 'Sagen, was ist und was sein soll',
  'panel.fixing.do.expected': 'Sagen, was stattdessen passieren soll',
  'panel.fixing.do.actual': 'Sagen, was heute passiert',
  'panel.fixing.do.steps': 'Die Schritte aufschreiben',
  'panel.fixing.do.environment': 'Version oder Browser ergänzen',
  'panel.fixing.do.answer': 'Antwort in die Story übernehmen',
  'panel.fixing.bench': 'Die Story hier ändern',
  'panel.fixing.loading': 'Der Editor wird geholt …',
  'panel.fixing.lost': 'Der Editor ist nicht angekommen.',
  'panel.fixing.overwritten':
    'Jemand anders hat hier im selben Moment geschrieben, und diese Änderung ist an die Stelle der anderen getreten.',
  'panel.fixing.overwritten.words': 'Was die andere Person geschrieben hat',
  'panel.fixing.overwritten.next':
    'Was davon noch in die Story gehört, kannst du kopieren und im Editor von Jira wieder einfügen; sonst lass es, wie es ist.',
  'panel.fixing.overwritten.emptied':
    'Jemand anders hat dieses Feld im selben Moment geleert; jetzt steht diese Änderung darin.',
  'panel.fixing.copy': 'Text kopieren',
  'panel.fixing.copied': 'Kopiert.',
  'panel.fixing.copy.by-hand': 'Der Text, bereit zum Kopieren',
  'panel.undo': 'Rückgängig',
  'panel.undo.asking': 'Wird rückgängig gemacht …',
  'panel.undo.done': 'Es ist wie zuvor.',
  'panel.undo.changed': 'Das wurde seither noch einmal geändert; es bleibt, wie es ist.',
  'panel.undo.not-changeable': 'Jira lässt dich das hier nicht zurückändern; es bleibt, wie es ist.',
};
