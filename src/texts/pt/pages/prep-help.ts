/** What the prep page says in Portuguese to the Product Owner alone, of help that is offered. {day} is “amanhã” or “quinta-feira”. */
import type { prepHelpTexts as english } from '../../en/pages/prep-help';
import type { PageTexts } from '../../page-texts';

export const prepHelpTexts: PageTexts<typeof english> = {
  'prep.help.only-you': 'Só você vê isto.',
  'prep.help.title.on': {
    by: 'count',
    one: 'Uma história de {day} depende do que você sabe melhor',
    other: '{digits} histórias de {day} dependem do que você sabe melhor',
  },
  'prep.help.title.soon': {
    by: 'count',
    one: 'Uma história de {day} depende do que você sabe melhor',
    other: '{digits} histórias de {day} dependem do que você sabe melhor',
  },
  'prep.help.title.none': {
    by: 'count',
    one: 'Uma das próximas histórias depende do que você sabe melhor',
    other: '{digits} das próximas histórias dependem do que você sabe melhor',
  },
  'prep.help.question': {
    by: 'count',
    one: 'Uma resposta sua é o que mais ajuda: cerca de {minutes} minutos, e ninguém mais fica sabendo.',
    other:
      'A mesma pergunta faz avançar {digits}: cerca de {minutes} minutos cada, e uma só já ajuda. Ninguém mais fica sabendo.',
  },
  'prep.help.each':
    'Um primeiro passo para cada uma: cerca de {minutes} minutos ao todo, e ninguém mais fica sabendo.',
  'prep.help.why':
    'O que está escrito numa história não se pergunta na reunião, e a história volta menos vezes.',
  'prep.help.accept': 'Faço agora',
  'prep.help.change': 'Alterar',
  'prep.help.not-now': 'Agora não',
  'prep.help.no': 'Não, agradeço',
  'prep.help.lapses.on': 'Isto desaparece sozinho {day} às {time}.',
  'prep.help.lapses.soon': 'Isto desaparece sozinho {day} às {time}.',
  'prep.help.stories': 'Quais histórias',
  'prep.help.save': 'Salvar',
  'prep.help.cancel': 'Cancelar',
  'prep.help.fault.stories': 'Escolha pelo menos uma história.',
  'prep.help.put-off.on': 'Adiado até {day}. Só você sabe.',
  'prep.help.put-off.soon': 'Adiado até {day}. Só você sabe.',
  'prep.help.another-day': 'Outro dia',
  'prep.help.show-now': 'Mostrar agora',
  'prep.help.yours': {
    by: 'count',
    one: 'Você assumiu isto. Uma história ainda está aberta.',
    other: 'Você assumiu isto. {digits} histórias ainda estão abertas.',
  },
  'prep.help.all-done': 'Você assumiu isto, e está feito: já se pode conversar sobre estas histórias.',
  'prep.help.take-back': 'Voltar atrás',
  'prep.help.declined.on': 'Tudo bem. Antes de {day} nada vem sozinho, e depois algo menor.',
  'prep.help.declined.for-good': 'Tudo bem. Nada mais vem sozinho.',
  'prep.help.undo': 'Desfazer',
  'prep.help.ask': 'Eu gostaria de uma ajuda',
  'prep.help.nothing': 'No topo do backlog nada precisa de ajuda agora.',
  'prep.help.over': 'Era para uma reunião que já começou.',
};
