/** What the panel says in Portuguese about questions, "not right here", and what a team calls understood or ready. Of the story, never of a person. */
import type { panelNoteTexts as english } from '../../en/pages/panel-notes';
import type { PageTexts } from '../../page-texts';

export const panelNoteTexts: PageTexts<typeof english> = {
  'panel.notes.loading': 'Abrindo…',
  'panel.notes.unloaded': 'Isto não abriu. Nada se perdeu: tente de novo ou recarregue a página.',
  'panel.notes.cancel': 'Cancelar',
  'panel.notes.not-kept':
    'Um nível de segurança limita quem pode ver este item. Por isso o app não guarda nada sobre ele: nem perguntas, nem notas.',
  'panel.notes.asked': 'A pergunta está aqui.',
  'panel.notes.answered': 'A resposta foi salva.',
  'panel.notes.withdrawn': 'A pergunta não está mais aqui.',
  'panel.notes.asked-again': 'Isto volta a ser perguntado.',

  'panel.not-right-here': 'Aqui não se aplica',
  'panel.not-right-here.reason': 'Por que não se aplica aqui (opcional)',
  'panel.not-right-here.seen': 'O time vê o motivo, sem nome nenhum.',
  'panel.not-right-here.leave-out': 'Deixar de fora aqui',
  'panel.left-out': {
    by: 'count',
    one: '{words} verificação fica de fora aqui',
    other: '{words} verificações ficam de fora aqui',
  },
  'panel.left-out.again': 'Voltar a perguntar',

  'panel.questions': 'Perguntas',
  'panel.questions.none': 'Nenhuma pergunta ainda.',
  'panel.questions.ask': 'Perguntar',
  'panel.questions.ask.text': 'Uma pergunta sobre esta história',
  'panel.questions.ask.for': 'Quem pode responder',
  'panel.questions.ask.send': 'Fazer a pergunta',
  'panel.questions.full': 'Não cabem mais perguntas em um item.',
  'panel.questions.for': 'Para: {who}',
  'panel.questions.answer': 'Responder',
  'panel.questions.answer.text': 'A resposta',
  'panel.questions.answer.save': 'Salvar a resposta',
  'panel.questions.answer.empty': 'Se ficar vazia, a pergunta volta a ficar aberta.',
  'panel.questions.answer.theirs':
    'Nesse meio-tempo surgiu esta resposta. O que você escreveu continua aqui.',
  'panel.questions.answer.instead': 'Salvar a minha no lugar',
  'panel.questions.change': 'Mudar a resposta',
  'panel.questions.withdraw': 'Retirar a pergunta',
  'panel.questions.answered': {
    by: 'count',
    one: '{words} pergunta respondida',
    other: '{words} perguntas respondidas',
  },
  'panel.questions.take': 'Levar para a história',
  'panel.questions.taken': 'Já está na história.',

  'panel.understood': 'Entendo esta história',
  'panel.understood.count': {
    by: 'count',
    one: '{words} pessoa entende esta história',
    other: '{words} pessoas entendem esta história',
  },
  'panel.agreed': 'Para mim, está preparada',
  'panel.agreed.takes': '“Preparada (acordado)” quando PO e duas pessoas do time disserem isso.',
  'panel.agreed.so-far.po': 'Por enquanto, PO diz isso.',
  'panel.agreed.so-far.others': {
    by: 'count',
    one: 'Por enquanto, {words} pessoa do time diz isso.',
    other: 'Por enquanto, {words} pessoas do time dizem isso.',
  },
  'panel.agreed.so-far.both': {
    by: 'count',
    one: 'Por enquanto, PO e {words} pessoa do time dizem isso.',
    other: 'Por enquanto, PO e {words} pessoas do time dizem isso.',
  },
  'panel.agreed.stands': 'PO e duas pessoas do time dizem que está preparada.',
  'panel.agreed.outdated': 'Estava acordado; desde então mudou um critério ou boa parte do texto.',
};
