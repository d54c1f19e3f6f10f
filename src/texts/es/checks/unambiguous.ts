/** What the check `unambiguous` says in Spanish. */
import type { unambiguous } from '../../../readiness/checks/unambiguous';
import type { CheckTexts } from '../../check-texts';

export const unambiguousTexts: CheckTexts<typeof unambiguous> = {
  'unambiguous.title': 'Palabras que se entienden igual',
  'unambiguous.how': 'Añadir una palabra más: cuáles, qué se hace con eso, a partir de qué número.',
  'unambiguous.why': 'Cada persona completa a su manera una palabra abierta, y nadie lo ve hasta la review.',
  'unambiguous.expected': 'Palabras con las que dos personas entienden lo mismo.',
  'unambiguous.fix': 'Decir cuáles, y qué se hace',
  'unambiguous.fix.measure': 'Decir en qué se notaría',
  'unambiguous.fix.list': 'Nombrar lo que cuenta',
  'unambiguous.fix.reason': 'Decir qué será más fácil o mejor',
  'unambiguous.plain': 'Lo que se pide deja poco que adivinar.',
  'unambiguous.explained': 'Más abajo, el texto dice más sobre «{words}».',
  'unambiguous.action': '«{words}» puede referirse a varias acciones.',
  'unambiguous.thing': '«{words}» deja abierto a qué se refiere.',
  'unambiguous.quality': '«{words}» significa algo distinto para cada persona.',
  'unambiguous.list': '«{words}» deja abierto qué más entra.',
  'unambiguous.reason': 'El motivo, «{words}», deja abierto qué mejora, y cómo.',
  'unambiguous.unseen': 'La frase que cuenta la historia no se ve desde aquí.',
};
