/** What the check `unambiguous` says in Portuguese. */
import type { unambiguous } from '../../../readiness/checks/unambiguous';
import type { CheckTexts } from '../../check-texts';

export const unambiguousTexts: CheckTexts<typeof unambiguous> = {
  'unambiguous.title': 'Palavras que se entendem igual',
  'unambiguous.how': 'Acrescente uma palavra: quais, o que se faz com isso, a partir de que número.',
  'unambiguous.why':
    'Cada pessoa completa uma palavra aberta do seu jeito, e ninguém percebe antes da review.',
  'unambiguous.expected': 'Palavras com que duas pessoas entendem o mesmo.',
  'unambiguous.fix': 'Dizer quais, e o que se faz',
  'unambiguous.fix.measure': 'Dizer como daria para perceber',
  'unambiguous.fix.list': 'Citar o que conta',
  'unambiguous.fix.reason': 'Dizer o que fica mais fácil ou melhor',
  'unambiguous.plain': 'As palavras do pedido deixam pouco para adivinhar.',
  'unambiguous.explained': 'Mais abaixo, o texto diz mais sobre “{words}”.',
  'unambiguous.action': '“{words}” pode querer dizer várias ações.',
  'unambiguous.thing': '“{words}” deixa em aberto a que se refere.',
  'unambiguous.quality': '“{words}” significa algo diferente para cada pessoa.',
  'unambiguous.list': '“{words}” deixa em aberto o que mais entra.',
  'unambiguous.reason': 'O motivo, “{words}”, deixa em aberto o que melhora, e como.',
  'unambiguous.unseen': 'Daqui não dá para ver a frase que conta a história.',
};
