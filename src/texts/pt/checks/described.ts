/** What the check `described` says in Portuguese. */
import type { described } from '../../../readiness/checks/described';
import type { CheckTexts } from '../../check-texts';

export const describedTexts: CheckTexts<typeof described> = {
  'described.title': 'Assunto para conversar',
  'described.how': 'Duas ou três frases: do que se trata, onde acontece, o que já se sabe?',
  'described.why':
    'Só com um título, cada pessoa chega à reunião com outra história na cabeça, e os primeiros minutos vão embora até descobrir qual é.',
  'described.expected': 'Duas ou três frases que digam do que se trata; em um spike, a pergunta.',
  'described.fix': 'Dizer do que se trata',
  'described.fix.more': 'Adicionar uma ou duas frases',
  'described.fix.words': 'Dizer em uma frase o que há por trás',
  'described.fix.question': 'Escrever a pergunta',
  'described.empty': 'Por enquanto há só um título.',
  'described.in-title': 'O título conta a história; a descrição ainda está vazia.',
  'described.title-says': 'O título diz do que se trata; a descrição ainda está vazia.',
  'described.title-seen': 'O título diz do que se trata; a descrição não dá para ler daqui.',
  'described.unseen': 'Daqui não dá para ver a descrição.',
  'described.link': 'A descrição é um link, e o que há por trás dele não dá para ler daqui.',
  'described.picture': 'A descrição é uma imagem, e o que ela mostra não dá para ler daqui.',
  'described.other-app': 'A descrição vem de outro app e não dá para ler daqui.',
  'described.repeats': 'A descrição diz o mesmo que o título.',
  'described.short': {
    by: 'words',
    one: 'Por enquanto a descrição tem {words} palavra.',
    other: 'Por enquanto a descrição tem {words} palavras.',
  },
  'described.code': 'A descrição é um trecho de código ou um log, ainda sem palavras em volta.',
  'described.enough': 'A descrição dá ao time do que conversar.',
  'described.no-question': 'Traz um tema, e ainda nenhuma pergunta.',
  'described.question-only': 'A pergunta está aí; o que já se sabe em torno dela ainda é breve.',
  'described.question': 'A pergunta está aí, com o que já se sabe em torno dela.',
};
