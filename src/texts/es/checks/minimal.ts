/** What the check `minimal` says in Spanish. */
import type { minimal } from '../../../readiness/checks/minimal';
import type { CheckTexts } from '../../check-texts';

export const minimalTexts: CheckTexts<typeof minimal> = {
  'minimal.title': 'Solo quién, qué y por qué',
  'minimal.how': 'Dejar en la frase quién, qué y por qué, y pasar lo demás debajo.',
  'minimal.why':
    'Una aclaración dentro de la frase pasa fácilmente desapercibida; debajo tiene su propia línea y se encuentra.',
  'minimal.expected': 'Una frase con quién, qué y por qué; las aclaraciones y los detalles, debajo.',
  'minimal.fix': 'Pasar lo demás debajo de la frase',
  'minimal.fix.signs': 'Quitar esos signos',
  'minimal.only': 'Dice quién, qué y por qué, y nada más.',
  'minimal.note': 'La frase lleva una aclaración dentro: «{words}».',
  'minimal.brackets': 'En medio de la frase hay una explicación: «{words}».',
  'minimal.steps': 'De la frase cuelgan pasos: «{words}».',
  'minimal.sentence': 'Después de la frase, el título sigue: «{words}».',
  'minimal.signs': 'Hay signos que la frase no necesita: «{words}».',
  'minimal.unseen': 'La frase que cuenta la historia no se ve desde aquí.',
};
