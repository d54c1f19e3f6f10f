/** What the check `fresh` says in Spanish. */
import type { fresh } from '../../../readiness/checks/fresh';
import type { CheckTexts } from '../../check-texts';

export const freshTexts: CheckTexts<typeof fresh> = {
  'fresh.title': 'Una mirada reciente',
  'fresh.how':
    'Leerla una vez: ¿sigue siendo así?, ¿alguien la quiere todavía? Y cambiar lo que haya quedado atrás.',
  'fresh.why':
    'Lo que se escribió hace medio año era cierto hace medio año; desde entonces, todo alrededor siguió moviéndose.',
  'fresh.expected': 'Algo en ella se miró o se cambió en los últimos 90 días.',
  'fresh.fix': 'Leerla una vez: ¿sigue siendo así?',
  'fresh.fix.year': 'Preguntar si todavía se quiere',
  'fresh.lately': {
    by: 'days',
    one: 'El último cambio fue hace un día.',
    other: 'El último cambio fue hace {days} días.',
  },
  'fresh.since.1': 'El último cambio fue en enero de {year}.',
  'fresh.since.2': 'El último cambio fue en febrero de {year}.',
  'fresh.since.3': 'El último cambio fue en marzo de {year}.',
  'fresh.since.4': 'El último cambio fue en abril de {year}.',
  'fresh.since.5': 'El último cambio fue en mayo de {year}.',
  'fresh.since.6': 'El último cambio fue en junio de {year}.',
  'fresh.since.7': 'El último cambio fue en julio de {year}.',
  'fresh.since.8': 'El último cambio fue en agosto de {year}.',
  'fresh.since.9': 'El último cambio fue en septiembre de {year}.',
  'fresh.since.10': 'El último cambio fue en octubre de {year}.',
  'fresh.since.11': 'El último cambio fue en noviembre de {year}.',
  'fresh.since.12': 'El último cambio fue en diciembre de {year}.',
  'fresh.unseen': 'Desde aquí no se ve cuándo fue el último cambio.',
};
