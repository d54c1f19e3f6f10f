/** What the check `unambiguous` says in German. */
import type { unambiguous } from '../../../readiness/checks/unambiguous';
import type { CheckTexts } from '../../check-texts';

export const unambiguousTexts: CheckTexts<typeof unambiguous> = {
  'unambiguous.title': 'Worte, die alle gleich verstehen',
  'unambiguous.how': 'Ein Wort mehr hilft: welche genau, was mit ihnen passiert, ab welcher Zahl.',
  'unambiguous.why': 'Ein offenes Wort füllen alle anders, und vor dem Review merkt es niemand.',
  'unambiguous.expected': 'Worte, unter denen zwei Leute dasselbe verstehen.',
  'unambiguous.fix': 'Sagen, welche, und was damit passiert',
  'unambiguous.fix.measure': 'Sagen, woran man es merkt',
  'unambiguous.fix.list': 'Die nennen, auf die es ankommt',
  'unambiguous.fix.reason': 'Sagen, was leichter oder besser wird',
  'unambiguous.plain': 'Der Wunsch lässt wenig zu raten.',
  'unambiguous.explained': 'Der Text darunter sagt mehr zu „{words}“.',
  'unambiguous.action': '„{words}“ kann für mehrere Aktionen stehen.',
  'unambiguous.thing': '„{words}“ lässt offen, was genau gemeint ist.',
  'unambiguous.quality': 'Unter „{words}“ verstehen alle etwas anderes.',
  'unambiguous.list': '„{words}“ lässt offen, was dazugehört.',
  'unambiguous.reason': 'Der Grund, „{words}“, lässt offen, was besser wird und wie.',
  'unambiguous.unseen': 'Der Satz, der die Story erzählt, ist von hier aus nicht zu sehen.',
};
