/** What the panel says in Spanish at the desks where a story gets a parent or a blocker, or is split. Loaded with them. */
import type { panelDeskTexts as english } from '../../en/pages/panel-desks';
import type { PageTexts } from '../../page-texts';

export const panelDeskTexts: PageTexts<typeof english> = {
  'panel.relation.find.parent': 'Elemento principal, por clave o título',
  'panel.relation.find.blocker': 'Lo que espera, por clave o título',
  'panel.relation.looking': 'Buscando en el proyecto …',
  'panel.relation.none': 'Aquí no hay nada con esas letras.',
  'panel.relation.found': { by: 'count', one: '{digits} elemento', other: '{digits} elementos' },
  'panel.relation.preview.parent': '{key} pertenecerá a {other}, «{words}».',
  'panel.relation.preview.blocker': '{key} dirá que está bloqueado por {other}, «{words}».',
  'panel.relation.make.parent': 'Asignar',
  'panel.relation.make.blocker': 'Vincular',
  'panel.relation.making': 'Jira lo está anotando …',
  'panel.relation.not-now': 'Ahora no',
  'panel.relation.changed':
    'Mientras tanto alguien lo ha cambiado en Jira, y no se ha perdido nada. El panel muestra cómo está ahora.',
  'panel.relation.done.parent': '{key} pertenece ahora a {other}.',
  'panel.relation.done.blocker': '{key} está vinculado con {other}, que es lo que espera.',
  'panel.split.loading': 'Leyendo los criterios …',
  'panel.split.title': 'Título de la segunda historia',
  'panel.split.criteria': 'Lo que va con ella',
  'panel.split.no-criteria':
    'Aquí no hay todavía una lista de criterios, así que la segunda historia empieza por su título.',
  'panel.split.in-both':
    'Los criterios de {key} no se pueden cambiar desde aquí, así que estos estarán en las dos historias.',
  'panel.split.stays': 'Se queda en {key}',
  'panel.split.second': 'Pasa a «{words}»',
  'panel.split.none-there': 'Ningún criterio',
  'panel.split.note':
    'La segunda historia recibe el mismo tipo y el mismo elemento principal, y un vínculo con {key}. Una vez creada, se queda; se puede eliminar en Jira.',
  'panel.split.note.criteria':
    'Los criterios que se mueven se pueden devolver después a {key}, mientras nadie los haya cambiado allí.',
  'panel.split.make': 'Crear la segunda historia',
  'panel.split.may-be-there': 'Puede que la segunda historia ya exista: basta mirar el backlog.',
  'panel.split.made': 'La segunda historia ya está:',
  'panel.split.left.link': 'Las dos no están vinculadas todavía: se puede hacer en Jira.',
  'panel.split.left.criteria': 'Los criterios movidos siguen también en {key}; allí se pueden quitar.',
  'panel.split.left.unsure': 'Puede que lo movido siga también en {key}.',
  'panel.split.was-there':
    'Ya había vinculada una historia con este título, así que no se creó otra. {key} sigue como estaba.',
  'panel.split.moved': 'Lo movido está ahora en {other} y ya no en {key}.',
  'panel.split.moved-back': 'Lo movido está otra vez en {key}, y también en {other}.',
  'panel.split.put-back': 'Devolver los criterios',
  'panel.split.close': 'Listo',
};
