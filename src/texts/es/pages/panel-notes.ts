/** What the panel says in Spanish about questions, "not right here", and what a team calls understood or ready. Of the story, never of a person. */
import type { panelNoteTexts as english } from '../../en/pages/panel-notes';
import type { PageTexts } from '../../page-texts';

export const panelNoteTexts: PageTexts<typeof english> = {
  'panel.notes.loading': 'Abriendo…',
  'panel.notes.unloaded':
    'Esto no se abrió. No se perdió nada: se puede intentar de nuevo o recargar la página.',
  'panel.notes.cancel': 'Cancelar',
  'panel.notes.not-kept':
    'Un nivel de seguridad limita quién puede ver esta incidencia. Por eso la app no guarda nada sobre ella: ni preguntas ni notas.',
  'panel.notes.asked': 'La pregunta ya está aquí.',
  'panel.notes.answered': 'La respuesta está guardada.',
  'panel.notes.withdrawn': 'La pregunta ya no está.',
  'panel.notes.asked-again': 'Se vuelve a preguntar por esto.',

  'panel.not-right-here': 'Aquí no encaja',
  'panel.not-right-here.reason': 'Por qué no encaja aquí (opcional)',
  'panel.not-right-here.seen': 'El equipo ve la razón, sin ningún nombre.',
  'panel.not-right-here.leave-out': 'Dejarlo fuera aquí',
  'panel.left-out': {
    by: 'count',
    one: 'aquí queda fuera una comprobación',
    other: 'aquí quedan fuera {words} comprobaciones',
  },
  'panel.left-out.again': 'Volver a preguntar por esto',

  'panel.questions': 'Preguntas',
  'panel.questions.none': 'Todavía no hay preguntas.',
  'panel.questions.ask': 'Preguntar',
  'panel.questions.ask.text': 'Una pregunta sobre esta historia',
  'panel.questions.ask.for': 'Quién puede responderla',
  'panel.questions.ask.send': 'Hacer la pregunta',
  'panel.questions.full': 'En una incidencia no caben más preguntas.',
  'panel.questions.for': 'Para: {who}',
  'panel.questions.answer': 'Responder',
  'panel.questions.answer.text': 'La respuesta',
  'panel.questions.answer.save': 'Guardar la respuesta',
  'panel.questions.answer.empty': 'Si se deja vacía, la pregunta vuelve a estar abierta.',
  'panel.questions.answer.theirs': 'Entretanto hay esta respuesta. El texto escrito sigue aquí.',
  'panel.questions.answer.instead': 'Guardar la mía en su lugar',
  'panel.questions.change': 'Cambiar la respuesta',
  'panel.questions.withdraw': 'Retirar la pregunta',
  'panel.questions.answered': {
    by: 'count',
    one: 'una pregunta respondida',
    other: '{words} preguntas respondidas',
  },
  'panel.questions.take': 'Llevarla a la historia',
  'panel.questions.taken': 'Ya está en la historia.',

  'panel.understood': 'La entiendo',
  'panel.understood.count': {
    by: 'count',
    one: 'una persona la entiende',
    other: '{words} personas la entienden',
  },
  'panel.agreed': 'Para mí está preparada',
  'panel.agreed.takes': '«Preparada (acordado)» cuando lo digan PO y dos personas del equipo.',
  'panel.agreed.so-far.po': 'Por ahora lo dice PO.',
  'panel.agreed.so-far.others': {
    by: 'count',
    one: 'Por ahora lo dice una persona del equipo.',
    other: 'Por ahora lo dicen {words} personas del equipo.',
  },
  'panel.agreed.so-far.both': {
    by: 'count',
    one: 'Por ahora lo dicen PO y una persona del equipo.',
    other: 'Por ahora lo dicen PO y {words} personas del equipo.',
  },
  'panel.agreed.stands': 'PO y dos personas del equipo dicen que está preparada.',
  'panel.agreed.outdated': 'Estaba acordado; desde entonces cambió un criterio o buena parte del texto.',
};
