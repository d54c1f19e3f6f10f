/** What the readiness panel says in German. It observes, then helps: of the story, never of a person. */
import type { panelTexts as english } from '../../en/pages/panel';
import type { PageTexts } from '../../page-texts';

export const panelTexts: PageTexts<typeof english> = {
  'panel.title': 'Readiness',
  'panel.title.of': 'Readiness von {key}',
  'panel.loading': 'Die Story wird gelesen …',
  'panel.steps': {
    by: 'count',
    one: 'noch ein Schritt bis „Bereit“',
    other: 'noch {words} Schritte bis „Bereit“',
  },
  'panel.ready': 'kann so ins Gespräch',
  'panel.unseen':
    'Die App sieht weniger als die Hälfte von dem, worauf sie achten würde, und nennt deshalb keinen Score. Was sie nicht sieht, zählt nicht gegen die Story.',
  'panel.next': 'Nächster Schritt:',
  'panel.others': 'Was sonst noch hilft',
  'panel.grouped': 'Das hilft auch hier:',
  'panel.fine': { by: 'count', one: 'eine Sache passt', other: '{words} Sachen passen' },
  'panel.fine.hints': 'Ohne Wertung',
  'panel.hints': 'Denkanstöße',
  'panel.hints.note': 'Nur als Hinweis: Am Score ändert das nichts.',
  'panel.hints.count': {
    by: 'count',
    one: 'ein Denkanstoß, ohne Wertung',
    other: '{words} Denkanstöße, ohne Wertung',
  },
  'panel.good-one': 'Ein gutes Beispiel aus diesem Team',
  'panel.good-one.loading': 'Die letzten Tickets des Teams werden durchgesehen …',
  'panel.good-one.none': 'In den letzten Tickets des Teams gibt es dafür noch kein Beispiel.',
  'panel.good-one.stuck':
    'Jira hat das Ticket nicht geöffnet. Versuch es noch einmal oder such es über seinen Schlüssel.',
  'panel.unknown': 'Was die App nicht sehen kann',
  'panel.unknown.note': 'Das zählt nicht gegen die Story.',
  'panel.done': 'Nichts mehr vorzubereiten.',
  'panel.done.more': 'Das Team wird wissen, worum es hier geht. Viel Freude beim Gespräch.',
  'panel.gone': 'Dieses Ticket gibt es nicht mehr, oder du kannst es nicht mehr sehen.',
  'panel.gone.typed': 'Was du geschrieben hattest, bereit zum Kopieren',
  'panel.stale': 'So sah es eben noch aus.',
  'panel.beside': 'Im Blick auf andere Stories',
  'panel.beside.count': {
    by: 'count',
    one: 'ein Denkanstoß im Blick auf andere Stories',
    other: '{words} Denkanstöße im Blick auf andere Stories',
  },
  'panel.beside.here': 'Hier',
  'panel.beside.there': 'Dort',
  'panel.beside.both': 'In beiden',
  'panel.beside.unread': 'Der Blick auf andere Stories ist gerade nicht möglich.',
  'panel.past': 'Wie sie hierher kam',
  'panel.past.only-you': 'Das sieht nur, wer hier Product Owner ist.',
  'panel.past.loading': 'Der Verlauf der Story wird gelesen …',
};
