/** How pages that are open on the same story tell each other that there is something new: nothing of what it is goes along. */

/** The channel of Forge's realtime. Its tokens name the story, so that each story has its own. */
export const STORY_NEWS = 'story';

/** With it a page hears of one story, and tells of it. */
export interface NewsTicket {
  /** Of Forge: it knows the story, and nobody else has one who may not see it. */
  readonly token: string;
  /** How long it holds from now on. */
  readonly seconds: number;
}
