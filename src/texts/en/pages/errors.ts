/** What went wrong, and what to do, in English: one sentence for each code, never of a person. */
import type { Text } from '../../text';

export const errorTexts = {
  'error.not-found': 'Nothing can be shown here: it is gone, or you don’t have permission to see it.',
  'error.not-in-team':
    'This is where the team prepares these stories. It opens for everybody who may edit them.',
  'error.not-allowed': 'You can look at this, but changing it takes a permission that you don’t have.',
  'error.signed-out':
    'Jira asks you to log in again. Do so in another tab, then come back here and try again.',
  'error.bad-request': 'This page is older than the app behind it. Reload the page to go on.',
  'error.changed-meanwhile':
    'Somebody else changed this in the meantime. Nothing of yours was saved yet: look at it again, then save.',
  'error.role-taken':
    'Two people share this role here already, or are about to. When one of them hands it over or steps back, there is room again.',
  'error.would-lock-out':
    'This list would leave you out, so nothing was saved. Add yourself to it, then save again.',
  'error.person-unknown':
    'One of these people can’t be given work in this project, at least not any more. Nothing was saved: choose somebody else.',
  'error.no-such-field':
    'A rule asks for a field that this site doesn’t have, or no longer has. Nothing was saved yet: choose another field, or leave the rule out.',
  'error.unreadable':
    'What your team has saved here can’t be read by this version of the app. It is kept as it is; reload the page in a while.',
  'error.no-story':
    'Epics and sub-tasks are prepared through their stories: open one of those to see how ready it is.',
  'error.no-context': 'Open this from an issue or a project, so that there is something to look at.',
  'error.busy': 'Jira asked for a short pause. Try again in a minute.',
  'error.busy.seconds': 'Jira asked for a short pause. Try again in {seconds} seconds.',
  'error.busy.minutes': 'Jira asked for a longer pause. Try again in {minutes} minutes.',
  'error.jira-unavailable': 'Jira didn’t answer as expected. Try again in a moment.',
  'error.no-answer': 'No answer came back, perhaps because the connection is gone. Try again in a moment.',
  'error.unexpected': 'That didn’t work, and it is the app’s fault. Try again; nothing was changed.',
  'error.again': 'Try again',
} as const satisfies Readonly<Record<string, Text>>;
