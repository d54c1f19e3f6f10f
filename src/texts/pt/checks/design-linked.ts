/** What the check `design-linked` says in Portuguese. */
import type { designLinked } from '../../../readiness/checks/design-linked';
import type { CheckTexts } from '../../check-texts';

export const designLinkedTexts: CheckTexts<typeof designLinked> = {
  'design-linked.title': 'Uma imagem da tela',
  'design-linked.how':
    'Uma foto de um esboço em papel já ajuda: dá para anexar, ou pôr o link para onde o time guarda o design.',
  'design-linked.why': 'Com uma imagem, todo mundo fala da mesma tela.',
  'design-linked.expected':
    'Se vai aparecer na tela: um design, um esboço ou uma imagem, por link ou em anexo.',
  'design-linked.fix': 'Vincular ou anexar um esboço',
  'design-linked.not-a-screen': 'Não se trata de algo que apareça na tela.',
  'design-linked.link': 'Há um link para um design.',
  'design-linked.picture': 'Uma imagem mostra como é.',
  'design-linked.attached': 'Há um arquivo anexado.',
  'design-linked.none': 'Trata de algo que se vê na tela (“{words}”), por enquanto sem imagem.',
  'design-linked.unseen': 'Daqui não dá para ver se há uma imagem.',
  'design-linked.elsewhere': 'A imagem pode estar no link, que daqui não dá para abrir.',
};
