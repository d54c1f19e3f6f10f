/**
 * Jira's door: what happened to an issue. Events say little, come late, twice and in no order, so nothing is believed of them
 * but which issue it is about; that one is gone is the exception, for a deleted issue never comes back.
 * Payloads: developer.atlassian.com/platform/forge/events-reference/jira
 */
import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { noteBandChange } from '../usecases/bands/note-change';
import type { BandJobs } from '../usecases/bands/jobs';
import type { SetJobs, Shelf } from '../usecases/ports';
import { noteChange, type IssueHappening } from '../usecases/set-index/note-change';
import type { StoryNews } from '../usecases/news-port';
import { againLater } from './again-later';

const id = z.string().regex(/^\d+$/);
const retryContext = z.object({ retryCount: z.number() }).nullish();

const issueEvent = z.object({
  eventType: z.enum(['avi:jira:created:issue', 'avi:jira:updated:issue', 'avi:jira:deleted:issue']),
  issue: z.object({ id, fields: z.object({ project: z.object({ id }) }) }),
  changelog: z
    .object({ items: z.array(z.object({ field: z.string(), from: z.string().nullish() })) })
    .optional(),
  retryContext,
});

const linkEvent = z.object({
  eventType: z.enum(['avi:jira:created:issuelink', 'avi:jira:deleted:issuelink']),
  sourceIssueId: id,
  destinationIssueId: id,
  sourceProjectId: id,
  destinationProjectId: id,
  retryContext,
});

const anyEvent = z.union([issueEvent, linkEvent]);

/** Forge delivers an event five times at most. */
const TRIES = 4;

/** The function of the manifest's triggers, over the given world. What is no event that we know of is dropped. */
export function issueListener(world: {
  readonly shelf: Shelf;
  readonly jobs: SetJobs;
  readonly bandJobs: BandJobs;
  readonly news: StoryNews;
}): (event: unknown) => Promise<InvocationError | undefined> {
  return async (event) => {
    const parsed = anyEvent.safeParse(event);
    if (!parsed.success) return undefined;
    const happenings = happeningsOf(parsed.data);
    // Whoever has it open needs no job to look again.
    const told = Promise.all(happenings.map(({ issueId }) => world.news.tell(issueId)));
    const noteAll = async (): Promise<void> => {
      for (const happening of happenings) {
        const isTaken = await noteChange(world, happening);
        if (!isTaken || happening.isGone) await noteBandChange(world, happening);
      }
    };
    const outcome = await againLater(noteAll, parsed.data.retryContext?.retryCount ?? 0, TRIES);
    await told;
    return outcome;
  };
}

function happeningsOf(event: z.infer<typeof anyEvent>): readonly IssueHappening[] {
  if ('issue' in event) {
    const { issue, changelog, eventType } = event;
    // An issue that was moved leaves an index of the project where it was.
    const before = changelog?.items.flatMap(({ field, from }) =>
      field === 'project' && id.safeParse(from).success && typeof from === 'string' ? [from] : [],
    );
    return [
      {
        issueId: issue.id,
        projectIds: [issue.fields.project.id, ...(before ?? [])],
        isGone: eventType === 'avi:jira:deleted:issue',
      },
    ];
  }
  const { sourceIssueId, destinationIssueId, sourceProjectId, destinationProjectId } = event;
  return [
    { issueId: sourceIssueId, projectIds: [sourceProjectId], isGone: false },
    { issueId: destinationIssueId, projectIds: [destinationProjectId], isGone: false },
  ];
}
