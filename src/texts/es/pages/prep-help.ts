/** What the prep page says in Spanish to the Product Owner alone, of help that is offered. {day} is «mañana» or «jueves». */
import type { prepHelpTexts as english } from '../../en/pages/prep-help';
import type { PageTexts } from '../../page-texts';

export const prepHelpTexts: PageTexts<typeof english> = {
  'prep.help.only-you': 'Solo tú ves esto.',
  'prep.help.title.on': {
    by: 'count',
    one: 'Una historia del {day} depende de lo que tú sabes mejor',
    other: '{digits} historias del {day} dependen de lo que tú sabes mejor',
  },
  'prep.help.title.soon': {
    by: 'count',
    one: 'Una historia de {day} depende de lo que tú sabes mejor',
    other: '{digits} historias de {day} dependen de lo que tú sabes mejor',
  },
  'prep.help.title.none': {
    by: 'count',
    one: 'Una de las próximas historias depende de lo que tú sabes mejor',
    other: '{digits} de las próximas historias dependen de lo que tú sabes mejor',
  },
  'prep.help.question': {
    by: 'count',
    one: 'Una respuesta tuya es lo que más ayuda: unos {minutes} minutos, y nadie más se entera.',
    other:
      'La misma pregunta hace avanzar {digits}: unos {minutes} minutos cada una, y una sola ya ayuda. Nadie más se entera.',
  },
  'prep.help.each': 'Un primer paso para cada una: unos {minutes} minutos en total, y nadie más se entera.',
  'prep.help.why':
    'Lo que está escrito en una historia no se pregunta en la reunión, y la historia vuelve menos veces.',
  'prep.help.since':
    'Antes del {day}, las próximas historias estaban contadas con más detalle que ahora. Pasa cuando hay mucho en marcha; un paso pequeño es un buen comienzo.',
  'prep.help.accept': 'Lo hago ahora',
  'prep.help.change': 'Cambiar',
  'prep.help.not-now': 'Ahora no',
  'prep.help.no': 'No, gracias',
  'prep.help.lapses.on': 'Esto desaparece por sí solo el {day} a las {time}.',
  'prep.help.lapses.soon': 'Esto desaparece por sí solo {day} a las {time}.',
  'prep.help.stories': 'Qué historias',
  'prep.help.save': 'Guardar',
  'prep.help.cancel': 'Cancelar',
  'prep.help.fault.stories': 'Elige al menos una historia.',
  'prep.help.put-off.on': 'Aplazado hasta el {day}. Solo tú lo sabes.',
  'prep.help.put-off.soon': 'Aplazado hasta {day}. Solo tú lo sabes.',
  'prep.help.another-day': 'O mostrarlo otra vez el',
  'prep.help.show-now': 'Mostrarlo ahora',
  'prep.help.yours': {
    by: 'count',
    one: 'Te encargas de esto. Queda una historia abierta.',
    other: 'Te encargas de esto. Quedan {digits} historias abiertas.',
  },
  'prep.help.all-done': 'Te encargaste de esto y está hecho: ya se puede hablar de estas historias.',
  'prep.help.take-back': 'Deshacerlo',
  'prep.help.declined.on': 'Está bien. Antes del {day} no llega nada por sí solo, y luego algo más pequeño.',
  'prep.help.declined.for-good': 'Está bien. Ya no llega nada por sí solo.',
  'prep.help.undo': 'Deshacer',
  'prep.help.ask': 'Me vendría bien una mano',
  'prep.help.nothing': 'Arriba en el backlog nada necesita ayuda ahora mismo.',
  'prep.help.over': 'Era para una reunión que ya ha empezado.',
  'prep.help.step': 'Cómo',
  'prep.help.step.0': 'Respondo yo; nadie se entera',
  'prep.help.step.1': 'Se lo cuento a alguien del equipo, que lo escribe',
  'prep.help.talk':
    'Cuéntaselas durante 15 minutos a quien elijas del equipo: lo escribe, tú lo cambias o lo descartas, y nadie más ve esta nota.',
  'prep.help.whom': '¿A quién quieres preguntar?',
  'prep.help.someone-else': 'Otra persona',
  'prep.help.ask-for-talk': 'Pedir los 15 minutos',
  'prep.help.fault.whom': 'Elige primero a alguien.',
  'prep.help.asked': 'Has pedido 15 minutos a {name}. Aún no hay respuesta.',
  'prep.help.running': '{name} tiene 15 minutos para ti.',
  'prep.help.needs-someone': 'Esta vez es con otra persona.',
  'prep.help.done': 'Está hecho',
  'prep.help.ended': 'Se ha terminado, para ambas partes.',
  'prep.help.for-two': 'Solo tú y {name} veis esto.',
  'prep.help.asks': {
    by: 'count',
    one: '{name} querría contarte una historia durante 15 minutos. Tú lo escribes, y {name} decide.',
    other: '{name} querría contarte {digits} historias durante 15 minutos. Tú lo escribes, y {name} decide.',
  },
  'prep.help.yes': 'Sí, con gusto',
  'prep.help.not-this-time': 'Esta vez no',
  'prep.help.agreed':
    '{name} sabe que tienes los 15 minutos. Lo que te cuente se escribe en estas historias:',
  'prep.help.after-all': 'Al final no puedo',
  'prep.help.said-no': 'Está bien. {name} solo sabe que es con otra persona.',
  'prep.help.step.2': 'Dos colegas redactan los criterios de dos historias',
  'prep.help.step.3': 'Un colega viene a una conversación y la pone por escrito',
  'prep.help.step.4': 'Dos colegas preparan las historias por un tiempo',
  'prep.help.pair': {
    by: 'count',
    one: 'Dos colegas que elijas redactan los criterios de una historia, una hora cada uno como mucho: cambias o descartas lo que escriban, y nadie más ve esta nota.',
    other:
      'Dos colegas que elijas redactan los criterios de {digits} historias, una hora cada uno como mucho: cambias o descartas lo que escriban, y nadie más ve esta nota.',
  },
  'prep.help.along': {
    by: 'count',
    one: 'Un colega que elijas viene a tu próxima conversación sobre una historia y la pone por escrito, dos horas como mucho: la cambias o la descartas, y nadie más ve esta nota.',
    other:
      'Un colega que elijas viene a tu próxima conversación sobre {digits} historias y la pone por escrito, dos horas como mucho: la cambias o la descartas, y nadie más ve esta nota.',
  },
  'prep.help.lend': {
    by: 'count',
    one: 'Dos colegas que elijas preparan una historia para ti hasta {day}, seis horas cada uno como mucho. Tú decides sobre lo que escriban, y nadie más ve esta nota.',
    other:
      'Dos colegas que elijas preparan {digits} historias para ti hasta {day}, seis horas cada uno como mucho. Tú decides sobre lo que escriban, y nadie más ve esta nota.',
  },
  'prep.help.whom-else': '¿Y quién más?',
  'prep.help.ask-them': 'Preguntarles',
  'prep.help.fault.two': 'Elige primero a dos colegas.',
  'prep.help.fault.two-stories': 'Este paso es para dos historias como mucho.',
  'prep.help.lent-until': 'Hasta cuándo',
  'prep.help.fault.until': 'Elige un día que esté por llegar.',
  'prep.help.asked-all': 'Nada empieza antes de que todos hayan dicho que sí.',
  'prep.help.runs.2': 'Redactan juntos los criterios de estas historias, y tú decides sobre ellos.',
  'prep.help.runs.3': 'Te acompaña y pone por escrito lo que se diga.',
  'prep.help.runs.4': 'Preparan estas historias, y tú decides sobre lo que escriban.',
  'prep.help.said-yes': 'ha dicho que sí',
  'prep.help.is-asked': 'tiene la pregunta',
  'prep.help.lent.on':
    'Solo se presta la escritura, y vuelve a ti el {day}. Cualquiera de vosotros puede terminarlo en cualquier momento, sin motivo.',
  'prep.help.lent.soon':
    'Solo se presta la escritura, y vuelve a ti {day}. Cualquiera de vosotros puede terminarlo en cualquier momento, sin motivo.',
  'prep.help.second': 'otro colega',
  'prep.help.asks.2': {
    by: 'count',
    one: 'A {name} le gustaría que {other} y tú redactarais los criterios de una historia, una hora cada uno como mucho. {name} decide sobre ellos.',
    other:
      'A {name} le gustaría que {other} y tú redactarais los criterios de {digits} historias, una hora cada uno como mucho. {name} decide sobre ellos.',
  },
  'prep.help.asks.3': {
    by: 'count',
    one: 'A {name} le gustaría que vinieras a una conversación sobre una historia y la pusieras por escrito, dos horas como mucho. {name} decide sobre ella.',
    other:
      'A {name} le gustaría que vinieras a una conversación sobre {digits} historias y la pusieras por escrito, dos horas como mucho. {name} decide sobre ella.',
  },
  'prep.help.asks.4': {
    by: 'count',
    one: 'A {name} le gustaría que {other} y tú preparaseis una historia hasta {day}, seis horas cada uno como mucho. Después vuelve a {name}.',
    other:
      'A {name} le gustaría que {other} y tú preparaseis {digits} historias hasta {day}, seis horas cada uno como mucho. Después vuelve a {name}.',
  },
  'prep.help.agreed.waits': 'Has dicho que sí. Empieza cuando todos lo hayan dicho.',
  'prep.help.agreed.runs': 'Ha empezado. Lo que escribas va a estas historias, y {name} decide sobre ello:',
  'prep.help.for-few': 'Solo lo ven las personas nombradas aquí.',
  'prep.help.end': 'Terminarlo',
  'prep.help.could-help': 'Han dicho que podrían ayudar:',
  'prep.help.suggest': 'Proponer a alguien',
  'prep.help.suggest.worked-on': 'trabajó en {area} en {month}',
  'prep.help.suggest.would-learn': 'conocería {area}, que hasta ahora conoce una sola persona',
  'prep.help.suggest.another-view': 'aporta otra mirada',
  'prep.help.suggest.nobody': 'Por el trabajo hecho no se ve a nadie. Puedes elegir por nombre.',
  'prep.help.suggest.nobody-else': 'No se ve a nadie más. Puedes elegir por nombre.',
  'prep.help.suggest.resting': 'Quienes encajarían han ayudado hace poco. Puedes elegir por nombre.',
};
