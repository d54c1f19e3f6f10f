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
  'prep.help.since':
    'Antes de {day}, as próximas histórias estavam contadas com mais pormenor do que agora. Acontece quando há muita coisa em curso; um pequeno passo é um bom começo.',
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
  'prep.help.another-day': 'Ou voltar a mostrar em',
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
  'prep.help.step': 'Como',
  'prep.help.step.0': 'Respondo eu; ninguém fica sabendo',
  'prep.help.step.1': 'Conto a alguém da equipe, que escreve',
  'prep.help.talk':
    'Conte-as por 15 minutos a alguém da equipe, à sua escolha: a pessoa escreve, você muda ou descarta, e ninguém mais vê esta nota.',
  'prep.help.whom': 'A quem você quer pedir?',
  'prep.help.someone-else': 'Outra pessoa',
  'prep.help.ask-for-talk': 'Pedir os 15 minutos',
  'prep.help.fault.whom': 'Escolha alguém primeiro.',
  'prep.help.asked': 'Você pediu 15 minutos a {name}. Ainda não há resposta.',
  'prep.help.running': '{name} tem 15 minutos para você.',
  'prep.help.needs-someone': 'Desta vez é com outra pessoa.',
  'prep.help.done': 'Está feito',
  'prep.help.ended': 'Acabou, para ambas as partes.',
  'prep.help.for-two': 'Só você e {name} veem isto.',
  'prep.help.asks': {
    by: 'count',
    one: '{name} gostaria de contar a você uma história, por 15 minutos. Você escreve, e {name} decide.',
    other:
      '{name} gostaria de contar a você {digits} histórias, por 15 minutos. Você escreve, e {name} decide.',
  },
  'prep.help.yes': 'Sim, com prazer',
  'prep.help.not-this-time': 'Desta vez não',
  'prep.help.agreed': '{name} sabe que você tem os 15 minutos. O que você ouvir é escrito nestas histórias:',
  'prep.help.after-all': 'Afinal não posso',
  'prep.help.said-no': 'Tudo bem. {name} só fica sabendo que é com outra pessoa.',
  'prep.help.step.2': 'Dois colegas redigem os critérios de duas histórias',
  'prep.help.step.3': 'Um colega vem a uma conversa e passa-a a escrito',
  'prep.help.step.4': 'Dois colegas preparam as histórias por algum tempo',
  'prep.help.pair': {
    by: 'count',
    one: 'Dois colegas à sua escolha redigem os critérios de uma história, uma hora cada um no máximo: muda ou descarta o que escreverem, e mais ninguém vê esta nota.',
    other:
      'Dois colegas à sua escolha redigem os critérios de {digits} histórias, uma hora cada um no máximo: muda ou descarta o que escreverem, e mais ninguém vê esta nota.',
  },
  'prep.help.along': {
    by: 'count',
    one: 'Um colega à sua escolha vem à sua próxima conversa sobre uma história e passa-a a escrito, duas horas no máximo: muda-a ou descarta-a, e mais ninguém vê esta nota.',
    other:
      'Um colega à sua escolha vem à sua próxima conversa sobre {digits} histórias e passa-a a escrito, duas horas no máximo: muda-a ou descarta-a, e mais ninguém vê esta nota.',
  },
  'prep.help.lend': {
    by: 'count',
    one: 'Dois colegas à sua escolha preparam uma história para si até {day}, seis horas cada um no máximo. É a si que cabe decidir o que escreverem, e mais ninguém vê esta nota.',
    other:
      'Dois colegas à sua escolha preparam {digits} histórias para si até {day}, seis horas cada um no máximo. É a si que cabe decidir o que escreverem, e mais ninguém vê esta nota.',
  },
  'prep.help.whom-else': 'E quem mais?',
  'prep.help.ask-them': 'Perguntar-lhes',
  'prep.help.fault.two': 'Escolha primeiro dois colegas.',
  'prep.help.fault.two-stories': 'Este passo é para duas histórias no máximo.',
  'prep.help.lent-until': 'Até quando',
  'prep.help.fault.until': 'Escolha um dia que ainda venha.',
  'prep.help.asked-all': 'Nada começa antes de todos terem dito que sim.',
  'prep.help.runs.2': 'Redigem juntos os critérios destas histórias, e a decisão é sua.',
  'prep.help.runs.3': 'Vem consigo e passa a escrito o que se disser.',
  'prep.help.runs.4': 'Preparam estas histórias, e a decisão sobre o que escrevem é sua.',
  'prep.help.said-yes': 'disse que sim',
  'prep.help.is-asked': 'tem a pergunta',
  'prep.help.lent.on':
    'Só a escrita é emprestada, e volta para si em {day}. Qualquer um de vós pode terminar a qualquer momento, sem motivo.',
  'prep.help.lent.soon':
    'Só a escrita é emprestada, e volta para si {day}. Qualquer um de vós pode terminar a qualquer momento, sem motivo.',
  'prep.help.second': 'outro colega',
  'prep.help.asks.2': {
    by: 'count',
    one: '{name} gostaria que {other} e você redigissem os critérios de uma história, uma hora cada um no máximo. A decisão é de {name}.',
    other:
      '{name} gostaria que {other} e você redigissem os critérios de {digits} histórias, uma hora cada um no máximo. A decisão é de {name}.',
  },
  'prep.help.asks.3': {
    by: 'count',
    one: '{name} gostaria que viesse a uma conversa sobre uma história e a passasse a escrito, duas horas no máximo. A decisão é de {name}.',
    other:
      '{name} gostaria que viesse a uma conversa sobre {digits} histórias e a passasse a escrito, duas horas no máximo. A decisão é de {name}.',
  },
  'prep.help.asks.4': {
    by: 'count',
    one: '{name} gostaria que {other} e você preparassem uma história até {day}, seis horas cada um no máximo. Depois volta para {name}.',
    other:
      '{name} gostaria que {other} e você preparassem {digits} histórias até {day}, seis horas cada um no máximo. Depois volta para {name}.',
  },
  'prep.help.agreed.waits': 'Disse que sim. Começa quando todos tiverem dito.',
  'prep.help.agreed.runs': 'Começou. O que escrever vai para estas histórias, e a decisão é de {name}:',
  'prep.help.for-few': 'Só as pessoas aqui nomeadas veem isto.',
  'prep.help.end': 'Terminar',
  'prep.help.could-help': 'Disseram que podiam ajudar:',
  'prep.help.suggest': 'Sugerir alguém',
  'prep.help.suggest.worked-on': 'trabalhou em {area} em {month}',
  'prep.help.suggest.would-learn': 'ficaria a conhecer {area}, que até agora só uma pessoa conhece',
  'prep.help.suggest.another-view': 'traz outro olhar',
  'prep.help.suggest.nobody': 'O trabalho feito até agora não aponta ninguém. Pode escolher pelo nome.',
  'prep.help.suggest.nobody-else': 'Não ocorre mais ninguém. Pode escolher pelo nome.',
  'prep.help.suggest.resting': 'Quem ocorre ajudou há pouco tempo. Pode escolher pelo nome.',
};
