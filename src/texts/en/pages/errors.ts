/** What went wrong, and what to do, in English: one sentence for each code, never of a person. */
import type { Text } from '../../text';

export const errorTexts = {
  'error.not-found': 'Nothing can be shown here: it is gone, or you don’t have permission to see it.',
  'error.not-in-team':
    'This is where the team prepares these stories. It opens for everybody who may edit them.',
  'error.not-allowed': 'You can look at this, but changing it takes a permission that you don’t have.',
  'error.bad-request': 'This page is older than the app behind it. Reload the page to go on.',
  'error.no-context': 'Open this from an issue or a project, so that there is something to look at.',
  'error.busy': 'Jira asked for a short pause. Try again in a minute.',
  'error.busy.seconds': 'Jira asked for a short pause. Try again in {seconds} seconds.',
  'error.jira-unavailable': 'Jira didn’t answer as expected. Try again in a moment.',
  'error.unexpected': 'That didn’t work, and it is the app’s fault. Try again; nothing was changed.',
  'error.again': 'Try again',
} as const satisfies Readonly<Record<string, Text>>;
