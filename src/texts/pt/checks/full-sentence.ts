/** What the check `full-sentence` says in Portuguese. */
import type { fullSentence } from '../../../readiness/checks/full-sentence';
import type { CheckTexts } from '../../check-texts';

export const fullSentenceTexts: CheckTexts<typeof fullSentence> = {
  'full-sentence.title': 'Uma frase inteira',
  'full-sentence.how':
    'Leia uma vez em voz alta: onde a voz trava ou perde o fôlego, uma palavra ou um ponto ajuda.',
  'full-sentence.why': 'O que fica pela metade, cada pessoa termina do seu jeito.',
  'full-sentence.expected':
    'Uma frase que dê para ler em voz alta; em um título, basta algo como “Adicionar um conector”.',
  'full-sentence.fix': 'Terminar a frase',
  'full-sentence.fix.close': 'Fechar o parêntese ou as aspas',
  'full-sentence.fix.split': 'Fazer duas frases',
  'full-sentence.fix.verb': 'Dizer o que se quer fazer com isso',
  'full-sentence.whole': 'Está contada em uma frase inteira.',
  'full-sentence.order': 'O título se lê como uma frase.',
  'full-sentence.below': 'O título é um tema; abaixo, uma frase diz o que se quer.',
  'full-sentence.fragment': 'A frase fica pela metade ou começa no meio: “{words}”.',
  'full-sentence.open': 'Há um parêntese ou aspas em aberto: “{words}”.',
  'full-sentence.run-on': 'Duas frases se emendam: “{words}”.',
  'full-sentence.topic': 'O título traz uma coisa, e não o que se quer fazer com ela: “{words}”.',
  'full-sentence.unseen': 'Daqui não dá para ver a frase que conta a história.',
};
