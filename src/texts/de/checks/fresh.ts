/** What the check `fresh` says in German. */
import type { fresh } from '../../../readiness/checks/fresh';
import type { CheckTexts } from '../../check-texts';

export const freshTexts: CheckTexts<typeof fresh> = {
  'fresh.title': 'Vor Kurzem angesehen',
  'fresh.how': 'Einmal durchlesen: Gilt das noch, und will es noch jemand? Was überholt ist, anpassen.',
  'fresh.why':
    'Was vor einem halben Jahr aufgeschrieben wurde, hat vor einem halben Jahr gestimmt; seitdem hat sich drumherum einiges bewegt.',
  'fresh.expected': 'In den letzten 90 Tagen wurde etwas daran angesehen oder geändert.',
  'fresh.fix': 'Einmal durchlesen: Gilt das noch?',
  'fresh.fix.year': 'Fragen, ob es noch gewünscht ist',
  'fresh.lately': {
    by: 'days',
    one: 'Zuletzt wurde es vor einem Tag angefasst.',
    other: 'Zuletzt wurde es vor {days} Tagen angefasst.',
  },
  'fresh.since.1': 'Zuletzt wurde es im Januar {year} angefasst.',
  'fresh.since.2': 'Zuletzt wurde es im Februar {year} angefasst.',
  'fresh.since.3': 'Zuletzt wurde es im März {year} angefasst.',
  'fresh.since.4': 'Zuletzt wurde es im April {year} angefasst.',
  'fresh.since.5': 'Zuletzt wurde es im Mai {year} angefasst.',
  'fresh.since.6': 'Zuletzt wurde es im Juni {year} angefasst.',
  'fresh.since.7': 'Zuletzt wurde es im Juli {year} angefasst.',
  'fresh.since.8': 'Zuletzt wurde es im August {year} angefasst.',
  'fresh.since.9': 'Zuletzt wurde es im September {year} angefasst.',
  'fresh.since.10': 'Zuletzt wurde es im Oktober {year} angefasst.',
  'fresh.since.11': 'Zuletzt wurde es im November {year} angefasst.',
  'fresh.since.12': 'Zuletzt wurde es im Dezember {year} angefasst.',
  'fresh.unseen': 'Wann es zuletzt angefasst wurde, ist von hier aus nicht zu sehen.',
};
