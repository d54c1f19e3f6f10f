/**
 * Who is who around a board, in Portuguese. Roles keep their English names and take no article. {day} is “amanhã”, “terça-feira”
 * or “terça-feira, 24 de nov.”: it stands after a colon, as with an article it could not be all three.
 */
import type { teamTexts as english } from '../../en/pages/team';
import type { PageTexts } from '../../page-texts';

export const teamTexts: PageTexts<typeof english> = {
  'team.title': 'Quem é quem',
  'team.none': 'Ninguém disse ainda quem é Product Owner aqui.',
  'team.unread': 'Não dá para mostrar quem é quem neste momento.',
  'team.role.product-owner': 'Product Owner',
  'team.role.scrum-master': 'Scrum Master',
  'team.nobody': 'Ninguém disse isso ainda.',

  'team.line': '{role}: {people}.',
  'team.person': '{name} ({remark})',
  'team.from': 'início: {day}, {time}',
  'team.until': 'fim: {day}, {time}',
  'team.awaits': 'à espera de um sim; sem resposta, início: {day}, {time}',
  'team.declined': 'A resposta foi “agora não”. Só você vê isto.',
  'team.declined.seen': 'Tudo bem',

  'team.claim.product-owner': 'Product Owner aqui sou eu',
  'team.claim.scrum-master': 'Scrum Master aqui sou eu',
  'team.means.product-owner':
    'Você vê antes de todo mundo como a preparação evolui, e as ofertas de ajuda dependem só de você.',
  'team.means.scrum-master': 'Você pode mudar as regras do time. Isso não dá nenhum poder sobre as pessoas.',
  'team.holds.from': 'O time vê que você disse isso. Passa a valer: {day}, {time}.',
  'team.holds.now': 'O time vê que você disse isso. Vale na hora.',
  'team.holds.after': {
    by: 'count',
    one: 'O time vê que você disse isso. Passa a valer depois de {digits} dia útil.',
    other: 'O time vê que você disse isso. Passa a valer depois de {digits} dias úteis.',
  },
  'team.holds.second':
    'Quem já tem este papel recebe a pergunta se quer dividi-lo. Sem resposta, passa a valer depois de dez dias úteis.',
  'team.confirm': 'Confirmar',
  'team.not-now': 'Agora não',

  'team.step-back': 'Deixar o papel',
  'team.take-back': 'Voltar atrás',
  'team.stay': 'Continuar no papel',
  'team.hand-over': 'Passar o papel',
  'team.hand-over.to': 'Quem poderia assumir?',
  'team.hand-over.how': 'O papel só muda de mãos com um sim dessa pessoa.',
  'team.hand-over.asked': 'A pergunta já chegou: {name} pode assumir, se quiser.',
  'team.hand-over.back': 'Retirar a pergunta',
  'team.offer.product-owner': '{name} pergunta se você assume como Product Owner.',
  'team.offer.scrum-master': '{name} pergunta se você assume como Scrum Master.',
  'team.offer.yes': 'Eu assumo',
  'team.second.product-owner': '{name} gostaria de dividir com você o papel de Product Owner.',
  'team.second.scrum-master': '{name} gostaria de dividir com você o papel de Scrum Master.',
  'team.second.yes': 'Sim, em dupla',
  'team.also': {
    by: 'count',
    one: 'Você é Product Owner de mais {digits} quadro, e conta lá e aqui como uma só pessoa.',
    other: 'Você é Product Owner de mais {digits} quadros, e conta lá e aqui como uma só pessoa.',
  },
  'team.first-look': 'Dias úteis em que você olha primeiro',
  'team.first-look.later': 'Vale para o que vier depois.',
  'team.publish': 'Mostrar a todos como está cada história',
  'team.publish.how':
    'Quem pode ver uma história vê isso nela, ao lado de “Groundwork”, e pode procurá-la no Jira: groundwork.readiness = Ready (ou Nearly, Early). Só esta palavra, nunca o número; ao desligar, ela é retirada.',

  'people.looking': 'Procurando nomes…',
  'people.none': 'Com estas letras não há ninguém que possa receber trabalho aqui.',
  'people.found': { by: 'count', one: '{digits} nome', other: '{digits} nomes' },

  'members.title': 'Quem faz parte do time',
  'members.loading': 'Lendo quem faz parte do time…',
  'members.all': 'Todo mundo que pode editar histórias aqui',
  'members.listed': 'Só as pessoas de uma lista',
  'members.list': 'Pessoas na lista',
  'members.nobody': 'Ninguém está na lista ainda.',
  'members.add': 'Incluir alguém',
  'members.remove': 'Tirar {name}',
  'members.save': 'Salvar a lista',
  'members.undo': 'Voltar ao que estava salvo',
  'members.saved': 'A lista foi salva.',
  'members.roles': 'Product Owner e Scrum Master fazem parte do time, com ou sem lista.',
  'members.keepers':
    'Se um dia ninguém da lista puder mais editar aqui, quem administra o projeto ainda consegue mudá-la.',
  'members.read-only': 'Product Owner, Scrum Master e quem administra o projeto podem mudar isto.',
};
