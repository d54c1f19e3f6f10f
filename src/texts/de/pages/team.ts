/**
 * Who is who around a board, in German. Roles keep their English names, which say no gender. {day} is „morgen“, „Dienstag“ or
 * „Dienstag, 24. Nov.“.
 */
import type { teamTexts as english } from '../../en/pages/team';
import type { PageTexts } from '../../page-texts';

export const teamTexts: PageTexts<typeof english> = {
  'team.title': 'Wer ist wer',
  'team.none': 'Noch hat niemand gesagt, wer hier Product Owner ist.',
  'team.unread': 'Wer hier wer ist, lässt sich gerade nicht anzeigen.',
  'team.role.product-owner': 'Product Owner',
  'team.role.scrum-master': 'Scrum Master',
  'team.nobody': 'Das hat noch niemand von sich gesagt.',

  'team.line': '{role}: {people}.',
  'team.person': '{name} ({remark})',
  'team.from': 'ab {day}, {time}',
  'team.until': 'bis {day}, {time}',
  'team.awaits': 'wartet auf ein Ja; ohne Antwort ab {day}, {time}',
  'team.declined': 'Die Antwort war „jetzt nicht“. Das siehst nur du.',
  'team.declined.seen': 'In Ordnung',

  'team.claim.product-owner': 'Das bin ich: Product Owner',
  'team.claim.scrum-master': 'Das bin ich: Scrum Master',
  'team.means.product-owner':
    'Du siehst als Erstes, wie sich die Stories entwickeln, und nur du entscheidest über angebotene Hilfe.',
  'team.means.scrum-master': 'Du kannst die Regeln des Teams ändern. Über Menschen bestimmst du damit nicht.',
  'team.holds.from': 'Das Team sieht, dass du das gesagt hast; es gilt ab {day}, {time}.',
  'team.holds.now': 'Das Team sieht, dass du das gesagt hast; es gilt sofort.',
  'team.holds.after': {
    by: 'count',
    one: 'Das Team sieht, dass du das gesagt hast; es gilt nach einem Arbeitstag.',
    other: 'Das Team sieht, dass du das gesagt hast; es gilt nach {words} Arbeitstagen.',
  },
  'team.holds.second':
    'Wer diese Rolle jetzt hat, wird gefragt, ob ihr sie teilt. Ohne Antwort gilt es nach zehn Arbeitstagen.',
  'team.confirm': 'Bestätigen',
  'team.not-now': 'Jetzt nicht',

  'team.step-back': 'Rolle abgeben',
  'team.take-back': 'Zurücknehmen',
  'team.stay': 'Doch behalten',
  'team.hand-over': 'Übergeben',
  'team.hand-over.to': 'Wer könnte übernehmen?',
  'team.hand-over.how': 'Die Rolle wechselt nur mit einem Ja von dort.',
  'team.hand-over.asked': 'Du hast {name} gefragt, ob das etwas wäre.',
  'team.hand-over.back': 'Frage zurücknehmen',
  'team.offer.product-owner': '{name} fragt, ob du als Product Owner übernimmst.',
  'team.offer.scrum-master': '{name} fragt, ob du als Scrum Master übernimmst.',
  'team.offer.yes': 'Ich übernehme',
  'team.second.product-owner': '{name} wäre gern neben dir Product Owner.',
  'team.second.scrum-master': '{name} wäre gern neben dir Scrum Master.',
  'team.second.yes': 'Ja, zu zweit',
  'team.also': {
    by: 'count',
    one: 'Du bist noch bei einem weiteren Board Product Owner und giltst dort und hier als eine Person.',
    other: 'Du bist noch bei {words} weiteren Boards Product Owner und giltst dort und hier als eine Person.',
  },
  'team.first-look': 'Arbeitstage, an denen zuerst du hinsiehst',
  'team.first-look.later': 'Es gilt für alles, was danach kommt.',
  'team.publish': 'Allen zeigen, wie weit jede Story ist',
  'team.publish.how':
    'Wer eine Story sehen darf, liest es dann dort neben „Groundwork“ und kann in Jira danach suchen: groundwork.readiness = Ready (oder Nearly, Early). Nur dieses Wort, nie die Zahl; wird es ausgeschaltet, verschwindet es wieder.',

  'people.looking': 'Namen werden gesucht …',
  'people.none': 'Mit diesen Buchstaben gibt es hier niemanden, dem Arbeit zugewiesen werden kann.',
  'people.found': { by: 'count', one: '{digits} Name', other: '{digits} Namen' },

  'members.title': 'Wer zum Team gehört',
  'members.loading': 'Wer zum Team gehört, wird gelesen …',
  'members.all': 'Alle, die hier Stories bearbeiten dürfen',
  'members.listed': 'Nur, wer auf einer Liste steht',
  'members.list': 'Auf der Liste',
  'members.nobody': 'Auf der Liste steht noch niemand.',
  'members.add': 'Jemanden dazunehmen',
  'members.remove': '{name} herausnehmen',
  'members.save': 'Liste speichern',
  'members.undo': 'Zurück zum Gespeicherten',
  'members.saved': 'Die Liste ist gespeichert.',
  'members.roles': 'Product Owner und Scrum Master gehören zum Team, ob sie auf der Liste stehen oder nicht.',
  'members.keepers':
    'Darf eines Tages niemand von der Liste hier mehr etwas bearbeiten, lässt sie sich weiter ändern: von allen, die das Projekt verwalten.',
  'members.read-only': 'Ändern können das Product Owner, Scrum Master und alle, die das Projekt verwalten.',
};
