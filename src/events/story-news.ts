/**
 * News of stories over Forge's realtime. A function that no page has called may publish on global channels only, and those are open to
 * whoever knows their name; so each message and each subscription carries a token that names the story.
 * developer.atlassian.com/platform/forge/realtime/authorizing-realtime-channels
 */
import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import { z } from 'zod';
import { STORY_NEWS } from '../contract/news';
import { kindAndPlace } from '../usecases/fault';
import { Problem } from '../usecases/problem';
import type { StoryNews } from '../usecases/news-port';

export const storyNews: StoryNews = {
  async ticketFor(issueId, now) {
    const { token, expiresAt } = await signed(issueId);
    return { token, seconds: Math.max(0, Math.floor(expiresAt - now.getTime() / 1000)) };
  },
  async tell(issueId) {
    try {
      const { token } = await signed(issueId);
      await publishGlobal(STORY_NEWS, {}, { token });
    } catch (error) {
      // Many stories changed at once: whoever has one of them open sees it a little later.
      if (!(error instanceof Problem)) console.error('no news of a story', kindAndPlace(error));
    }
  },
};

const answer = z.object({ token: z.string().min(1), expiresAt: z.number() });

/** @throws Problem where Forge gives none now; its limit is fifty operations a second for the whole site */
async function signed(issueId: string): Promise<z.infer<typeof answer>> {
  const given = answer.safeParse(await signRealtimeToken(STORY_NEWS, { story: issueId }));
  if (!given.success) throw new Problem('busy', 'realtime gave no token');
  return given.data;
}
