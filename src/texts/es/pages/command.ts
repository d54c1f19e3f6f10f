/** What the command palette's page says in Spanish: of which project? */
import type { commandTexts as english } from '../../en/pages/command';
import type { PageTexts } from '../../page-texts';

export const commandTexts: PageTexts<typeof english> = {
  'command.title': 'Abrir la preparación del refinamiento',
  'command.hint': '¿De qué proyecto? Bastan unas letras de su nombre o de su clave.',
  'command.project': 'Proyecto',
  'command.loading': 'Buscando proyectos …',
  'command.none': 'Ningún proyecto con ese nombre que puedas ver. Prueba con menos letras.',
  'command.stuck': 'Jira no abrió la página. Inténtalo de nuevo o ábrela desde el proyecto.',
};
