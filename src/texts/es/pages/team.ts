/**
 * Who is who around a board, in Spanish. Roles keep their English names and take no article; nobody is addressed. {day} is
 * «mañana», «martes» or «martes, 24 nov»: it stands after a colon, as with an article it could not be all three.
 */
import type { teamTexts as english } from '../../en/pages/team';
import type { PageTexts } from '../../page-texts';

export const teamTexts: PageTexts<typeof english> = {
  'team.title': 'Quién es quién',
  'team.none': 'Aún nadie dijo quién es Product Owner aquí.',
  'team.unread': 'En este momento no se puede mostrar quién es quién.',
  'team.role.product-owner': 'Product Owner',
  'team.role.scrum-master': 'Scrum Master',
  'team.nobody': 'Aún nadie lo dijo.',

  'team.line': '{role}: {people}.',
  'team.person': '{name} ({remark})',
  'team.from': 'inicio: {day}, {time}',
  'team.until': 'fin: {day}, {time}',
  'team.awaits': 'a la espera de un sí; sin respuesta, inicio: {day}, {time}',
  'team.declined': 'La respuesta fue «ahora no». Nadie más la ve.',
  'team.declined.seen': 'De acuerdo',

  'team.claim.product-owner': 'Product Owner soy yo',
  'team.claim.scrum-master': 'Scrum Master soy yo',
  'team.means.product-owner':
    'Da la primera mirada a cómo evoluciona la preparación, y la única decisión sobre las ofertas de ayuda.',
  'team.means.scrum-master': 'Permite cambiar las reglas del equipo. No da ningún poder sobre las personas.',
  'team.holds.from': 'El equipo ve lo que se dijo aquí. Entra en vigor: {day}, {time}.',
  'team.holds.now': 'El equipo ve lo que se dijo aquí. Entra en vigor enseguida.',
  'team.holds.after': {
    by: 'count',
    one: 'El equipo ve lo que se dijo aquí. Entra en vigor tras {digits} día laborable.',
    other: 'El equipo ve lo que se dijo aquí. Entra en vigor tras {digits} días laborables.',
  },
  'team.holds.second':
    'A quien ya tiene este rol se le pregunta si quiere compartirlo. Sin respuesta, entra en vigor tras diez días laborables.',
  'team.confirm': 'Confirmar',
  'team.not-now': 'Ahora no',

  'team.step-back': 'Dejar el rol',
  'team.take-back': 'Retirarlo',
  'team.stay': 'Seguir en el rol',
  'team.hand-over': 'Pasar el rol',
  'team.hand-over.to': '¿Quién podría seguir con el rol?',
  'team.hand-over.how': 'El rol cambia de manos solo con un sí de esa persona.',
  'team.hand-over.asked': 'La pregunta ya le llegó a {name}.',
  'team.hand-over.back': 'Retirar la pregunta',
  'team.offer.product-owner': '{name} pregunta por este relevo: seguir aquí como Product Owner.',
  'team.offer.scrum-master': '{name} pregunta por este relevo: seguir aquí como Scrum Master.',
  'team.offer.yes': 'Acepto el rol',
  'team.second.product-owner': 'A {name} le gustaría compartir el rol de Product Owner.',
  'team.second.scrum-master': 'A {name} le gustaría compartir el rol de Scrum Master.',
  'team.second.yes': 'Sí, entre dos',
  'team.also': {
    by: 'count',
    one: 'Esta cuenta es Product Owner de un tablero más, y allí y aquí cuenta como una sola persona.',
    other:
      'Esta cuenta es Product Owner de {words} tableros más, y allí y aquí cuenta como una sola persona.',
  },
  'team.first-look': 'Días laborables de primera mirada',
  'team.first-look.later': 'Vale para lo que venga después.',
  'team.publish': 'Mostrar a todos cómo va cada historia',
  'team.publish.how':
    'Quien pueda ver una historia lo leerá en ella, junto a «Groundwork», y podrá buscarla en Jira: groundwork.readiness = Ready (o Nearly, Early). Solo esta palabra, nunca el número; al desactivarlo, se retira.',

  'people.looking': 'Buscando nombres…',
  'people.none': 'Con estas letras no hay nadie a quien se le pueda asignar trabajo aquí.',
  'people.found': { by: 'count', one: '{digits} nombre', other: '{digits} nombres' },

  'members.title': 'Quién forma parte del equipo',
  'members.loading': 'Leyendo quién forma parte del equipo…',
  'members.all': 'Toda persona que puede editar historias aquí',
  'members.listed': 'Solo las personas de una lista',
  'members.list': 'Personas en la lista',
  'members.nobody': 'Aún no hay nadie en la lista.',
  'members.add': 'Añadir a alguien',
  'members.remove': 'Quitar a {name}',
  'members.save': 'Guardar la lista',
  'members.undo': 'Volver a lo guardado',
  'members.saved': 'La lista quedó guardada.',
  'members.roles': 'Product Owner y Scrum Master forman parte del equipo, con o sin lista.',
  'members.keepers':
    'Si algún día nadie de la lista puede editar aquí, quien administra el proyecto todavía puede cambiarla.',
  'members.read-only': 'Product Owner, Scrum Master y quien administra el proyecto pueden cambiar esto.',
};
