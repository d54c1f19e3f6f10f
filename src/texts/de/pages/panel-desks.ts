/** What the panel says in German at the desks where a story gets a parent or a blocker, or is split. Loaded with them. */
import type { panelDeskTexts as english } from '../../en/pages/panel-desks';
import type { PageTexts } from '../../page-texts';

export const panelDeskTexts: PageTexts<typeof english> = {
  'panel.relation.find.parent': 'Übergeordnetes Ticket, nach Schlüssel oder Titel',
  'panel.relation.find.blocker': 'Worauf sie wartet, nach Schlüssel oder Titel',
  'panel.relation.looking': 'Das Projekt wird durchsucht …',
  'panel.relation.none': 'Dazu gibt es hier nichts.',
  'panel.relation.found': { by: 'count', one: '{digits} Ticket', other: '{digits} Tickets' },
  'panel.relation.preview.parent': '{key} gehört dann zu {other}, „{words}“.',
  'panel.relation.preview.blocker': 'In {key} steht dann, dass es von {other}, „{words}“, blockiert wird.',
  'panel.relation.make.parent': 'Zuordnen',
  'panel.relation.make.blocker': 'Verknüpfen',
  'panel.relation.making': 'Jira schreibt es auf …',
  'panel.relation.not-now': 'Jetzt nicht',
  'panel.relation.changed':
    'Inzwischen hat das jemand in Jira geändert; verloren ging dabei nichts. Das Panel zeigt den jetzigen Stand.',
  'panel.relation.done.parent': '{key} gehört jetzt zu {other}.',
  'panel.relation.done.blocker': '{key} ist mit {other} verknüpft und wartet darauf.',
  'panel.split.loading': 'Die Kriterien werden gelesen …',
  'panel.split.title': 'Titel der zweiten Story',
  'panel.split.criteria': 'Was mit ihr geht',
  'panel.split.no-criteria':
    'Hier steht noch keine Liste von Kriterien, deshalb beginnt die zweite Story mit ihrem Titel.',
  'panel.split.in-both':
    'Die Kriterien von {key} lassen sich von hier aus nicht ändern; diese stehen dann in beiden Stories.',
  'panel.split.stays': 'Bleibt in {key}',
  'panel.split.second': 'Kommt in „{words}“',
  'panel.split.none-there': 'Keine Kriterien',
  'panel.split.note':
    'Die zweite Story bekommt denselben Typ, dasselbe übergeordnete Ticket und eine Verknüpfung mit {key}. Einmal angelegt, bleibt sie bestehen; löschen lässt sie sich in Jira.',
  'panel.split.note.criteria':
    'Die verschobenen Kriterien lassen sich danach nach {key} zurückholen, solange sie dort niemand geändert hat.',
  'panel.split.make': 'Zweite Story anlegen',
  'panel.split.may-be-there': 'Vielleicht gibt es die zweite Story schon: Ein Blick ins Backlog zeigt es.',
  'panel.split.made': 'Die zweite Story ist da:',
  'panel.split.left.link': 'Die beiden sind noch nicht verknüpft: Das geht in Jira selbst.',
  'panel.split.left.criteria':
    'Die verschobenen Kriterien stehen auch noch in {key}; dort lassen sie sich entfernen.',
  'panel.split.left.unsure': 'Was verschoben wurde, steht vielleicht auch noch in {key}.',
  'panel.split.was-there':
    'Eine Story mit diesem Titel war schon verknüpft, darum ist keine weitere entstanden. {key} ist, wie es war.',
  'panel.split.moved': 'Was verschoben wurde, steht jetzt in {other} und nicht mehr in {key}.',
  'panel.split.moved-back': 'Was verschoben wurde, steht wieder in {key} und auch in {other}.',
  'panel.split.put-back': 'Kriterien zurückholen',
  'panel.split.close': 'Fertig',
};
