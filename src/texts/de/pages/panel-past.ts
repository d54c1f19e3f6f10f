/** What the panel says in German of how a story got here: of the story, never of a person. */
import type { panelPastTexts as english } from '../../en/pages/panel-past';
import type { PageTexts } from '../../page-texts';

export const panelPastTexts: PageTexts<typeof english> = {
  'panel.past.untouched': 'Seit sie geschrieben wurde, hat sich nichts geändert.',
  'panel.past.line': 'Der Score über die Änderungen',
  'panel.past.line.said': 'Von {from} auf {to}. Was sich geändert hat, steht in der Liste darunter.',
  'panel.past.line.agreed':
    'Von {from} auf {to}; jetzt gilt sie als „Bereit (vereinbart)“. Was sich geändert hat, steht in der Liste darunter.',
  'panel.past.now': 'Jetzt',
  'panel.past.when': '{day}, {time}',
  'panel.past.created': 'Geschrieben',
  'panel.past.changed': 'Geändert: {parts}',
  'panel.past.part.type': 'Typ',
  'panel.past.part.summary': 'Titel',
  'panel.past.part.description': 'Beschreibung',
  'panel.past.part.criteria': 'Akzeptanzkriterien',
  'panel.past.part.estimate': 'Schätzung',
  'panel.past.part.parent': 'übergeordnetes Ticket',
  'panel.past.part.links': 'Verknüpfungen',
  'panel.past.part.other': 'weitere Angaben',
  'panel.past.cut':
    'So weit reicht, was der Verlauf in Jira erzählt; gezeigt werden nur die letzten Änderungen.',
  'panel.past.flat':
    'Frühere Texte sind ohne ihre Listen und Links gelesen: Der Verlauf in Jira bewahrt nur die Wörter auf.',
  'panel.past.by-todays-rules': 'Jeder Stand wird nach den heutigen Regeln betrachtet.',
};
