/** What the check `fresh` says in Portuguese. */
import type { fresh } from '../../../readiness/checks/fresh';
import type { CheckTexts } from '../../check-texts';

export const freshTexts: CheckTexts<typeof fresh> = {
  'fresh.title': 'Um olhar recente',
  'fresh.how': 'Leia uma vez: ainda vale? Alguém ainda quer? Atualize o que ficou para trás.',
  'fresh.why': 'O que foi escrito há meio ano era verdade há meio ano; de lá para cá, tudo em volta andou.',
  'fresh.expected': 'Algo nela foi visto ou mudado nos últimos 90 dias.',
  'fresh.fix': 'Ler uma vez: ainda vale?',
  'fresh.fix.year': 'Perguntar se alguém ainda quer',
  'fresh.lately': {
    by: 'days',
    one: 'A última mudança foi há {days} dia.',
    other: 'A última mudança foi há {days} dias.',
  },
  'fresh.since.1': 'A última mudança foi em janeiro de {year}.',
  'fresh.since.2': 'A última mudança foi em fevereiro de {year}.',
  'fresh.since.3': 'A última mudança foi em março de {year}.',
  'fresh.since.4': 'A última mudança foi em abril de {year}.',
  'fresh.since.5': 'A última mudança foi em maio de {year}.',
  'fresh.since.6': 'A última mudança foi em junho de {year}.',
  'fresh.since.7': 'A última mudança foi em julho de {year}.',
  'fresh.since.8': 'A última mudança foi em agosto de {year}.',
  'fresh.since.9': 'A última mudança foi em setembro de {year}.',
  'fresh.since.10': 'A última mudança foi em outubro de {year}.',
  'fresh.since.11': 'A última mudança foi em novembro de {year}.',
  'fresh.since.12': 'A última mudança foi em dezembro de {year}.',
  'fresh.unseen': 'Daqui não dá para ver quando foi a última mudança.',
};
