/** What went wrong, and what to do, in Spanish: one sentence for each code, never of a person. */
import type { errorTexts as english } from '../../en/pages/errors';
import type { PageTexts } from '../../page-texts';

export const errorTexts: PageTexts<typeof english> = {
  'error.not-found': 'Aquí no hay nada que mostrar: ya no existe, o esta cuenta no tiene permiso para verlo.',
  'error.not-in-team': 'Aquí el equipo prepara estas historias. Se abre para quien puede editarlas.',
  'error.not-allowed': 'Esto se puede ver; cambiarlo requiere un permiso que esta cuenta no tiene.',
  'error.signed-out':
    'Jira pide iniciar sesión de nuevo. Se puede hacer en otra pestaña; al volver aquí se puede intentar otra vez.',
  'error.bad-request':
    'Esta página es anterior a la versión actual de la app. Al recargarla se puede seguir.',
  'error.changed-meanwhile':
    'Alguien más cambió esto entretanto. De lo escrito aquí todavía no se guardó nada: se puede mirar de nuevo y guardar después.',
  'error.role-taken':
    'Aquí ya hay dos personas que comparten este rol, o están a punto de hacerlo. Vuelve a haber lugar cuando una de ellas lo pase o lo deje.',
  'error.would-lock-out':
    'Esta lista dejaría fuera a la propia cuenta, así que no se guardó nada. Al añadirla se puede guardar de nuevo.',
  'error.person-unknown':
    'A una de estas personas no se le puede asignar trabajo en este proyecto, al menos ya no. No se guardó nada: se puede elegir a alguien más.',
  'error.no-such-field':
    'Una regla pregunta por un campo que este sitio de Jira no tiene, o ya no tiene. Todavía no se guardó nada: se puede elegir otro campo o quitar la regla.',
  'error.unreadable':
    'Esta versión de la app no puede leer lo que el equipo guardó aquí. Queda tal como está; más tarde se puede recargar la página.',
  'error.no-story':
    'Las épicas y las subtareas se preparan a través de sus historias: al abrir una de ellas se ve cómo va.',
  'error.no-context': 'Esto se abre desde una incidencia o un proyecto, para que haya algo que mirar.',
  'error.busy': 'Jira pidió una pausa breve. En un minuto se puede intentar de nuevo.',
  'error.busy.seconds': 'Jira pidió una pausa breve. En {seconds} segundos se puede intentar de nuevo.',
  'error.busy.minutes': 'Jira pidió una pausa más larga. En {minutes} minutos se puede intentar de nuevo.',
  'error.jira-unavailable': 'Jira no respondió como se esperaba. En un momento se puede intentar de nuevo.',
  'error.no-answer':
    'No llegó ninguna respuesta; quizá se perdió la conexión. En un momento se puede intentar de nuevo.',
  'error.unexpected': 'Esto no funcionó, y es cosa de la app. Se puede intentar de nuevo; no se cambió nada.',
  'error.again': 'Intentar de nuevo',
};
