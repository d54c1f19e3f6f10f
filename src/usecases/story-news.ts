/**
 * Somebody who has a story open hears that it has changed. What is kept and what Jira has stay the truth: news may be lost, and then
 * the panel is as old as it would be without them.
 */
import type { NewsTicket } from '../contract/news';
import { mustBeOfTeam, readAsEditor, type StoryQuestion } from './admission/story-member';
import { readBasis } from './basis';
import type { World } from './ports';

/**
 * A ticket for the story that the panel is open on. Asked for anew before it ends, so that whoever may no longer see the story
 * hears no more of it. Two requests of Jira once the team is known.
 * @throws Problem `not-found` when the story is gone or hidden from this person, `not-in-team` when they may only look
 */
export async function followStory(world: World, { accountId, issueId }: StoryQuestion): Promise<NewsTicket> {
  const { jira, news, now } = world;
  const { id, projectId } = await readAsEditor(world, issueId, jira.placeOf(issueId));
  const { home } = await readBasis(world, { accountId, projectId });
  await mustBeOfTeam(world, id, home);
  return news.ticketFor(id, now());
}
