/** Sixty stories in five languages: the same content, so that the same findings are expected. */
import type { ParityStory } from './parity-story';
import { BUGS } from './stories/bugs';
import { PLAIN_STATEMENTS } from './stories/plain-statements';
import { TASKS_AND_SPIKES } from './stories/tasks-and-spikes';
import { WITH_CRITERIA } from './stories/with-criteria';
import { WITH_GAPS } from './stories/with-gaps';
import { WITH_ROLES } from './stories/with-roles';

export const PARITY_STORIES: readonly ParityStory[] = [
  ...WITH_ROLES,
  ...PLAIN_STATEMENTS,
  ...WITH_CRITERIA,
  ...BUGS,
  ...TASKS_AND_SPIKES,
  ...WITH_GAPS,
];
