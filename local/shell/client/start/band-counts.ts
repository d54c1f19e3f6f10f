/** How many stories of a preview are in each band, in the bands' order. Pure. */
import type { PreviewStory } from '../host/import';

const BANDS = ['Ready', 'Nearly', 'Early', null] as const;

/** Bands without a story are left out. `null` stands for stories of which not enough was seen. */
export function bandCounts(
  stories: readonly Pick<PreviewStory, 'band'>[],
): readonly { readonly band: PreviewStory['band']; readonly count: number }[] {
  return BANDS.map((band) => ({ band, count: stories.filter((story) => story.band === band).length })).filter(
    ({ count }) => count > 0,
  );
}
