/** What the command palette's page says in English: of which project? */
import type { Text } from '../../text';

export const commandTexts = {
  'command.title': 'Open refinement prep',
  'command.hint': 'Of which project? Type a few letters of its name or key.',
  'command.project': 'Project',
  'command.loading': 'Looking for projects …',
  'command.none': 'No project of that name that you can see. Try fewer letters.',
  'command.stuck': 'Jira didn’t open the page. Try again, or open it from the project.',
} as const satisfies Readonly<Record<string, Text>>;
