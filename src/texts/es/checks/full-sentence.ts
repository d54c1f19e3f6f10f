/** What the check `full-sentence` says in Spanish. */
import type { fullSentence } from '../../../readiness/checks/full-sentence';
import type { CheckTexts } from '../../check-texts';

export const fullSentenceTexts: CheckTexts<typeof fullSentence> = {
  'full-sentence.title': 'Una frase entera',
  'full-sentence.how':
    'Leerla una vez en voz alta: donde la voz se corta o se queda sin aire, ayuda una palabra o un punto.',
  'full-sentence.why': 'Lo que queda a medias, cada persona lo termina a su manera.',
  'full-sentence.expected':
    'Una frase que se pueda leer en voz alta; en un título basta algo como «Añadir un conector».',
  'full-sentence.fix': 'Terminar la frase',
  'full-sentence.fix.close': 'Cerrar el paréntesis o las comillas',
  'full-sentence.fix.split': 'Hacer de ella dos frases',
  'full-sentence.fix.verb': 'Decir qué se quiere hacer con eso',
  'full-sentence.whole': 'Está contada en una frase entera.',
  'full-sentence.order': 'El título se lee como una frase.',
  'full-sentence.below': 'El título es un tema; debajo, una frase dice qué se quiere.',
  'full-sentence.fragment': 'La frase se corta o empieza por la mitad: «{words}».',
  'full-sentence.open': 'Un paréntesis o unas comillas siguen abiertos: «{words}».',
  'full-sentence.run-on': 'Dos frases van seguidas, sin punto entre ellas: «{words}».',
  'full-sentence.topic': 'El título nombra una cosa, y no qué se quiere hacer con ella: «{words}».',
  'full-sentence.unseen': 'La frase que cuenta la historia no se ve desde aquí.',
};
