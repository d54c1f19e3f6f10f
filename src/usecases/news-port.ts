/** What the use cases need to let pages know that a story has changed. */
import type { NewsTicket } from '../contract/news';

export interface StoryNews {
  /**
   * Whoever holds it hears of the story: to be given only to somebody who may see it.
   * @throws Problem `busy` or `no-answer` where there is none to be had now
   */
  ticketFor(issueId: string, now: Date): Promise<NewsTicket>;
  /** Pages that have the story open look again. May not arrive; never rejects. */
  tell(issueId: string): Promise<void>;
}
