/** Stories last touched in every month of a year, and ones that nobody knows the date of. */
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

const NOW = '2026-07-01T09:00:00.000Z';
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

export const OCCASIONS: readonly Occasion[] = [
  ...['2025', '2024'].flatMap((year) =>
    months.map((month) => ({
      story: aStory({ updated: `${year}-${month}-15T12:00:00.000+0000` }),
      surroundings: { now: NOW },
    })),
  ),
  { story: aStory({ updated: '2026-06-30T09:00:00.000Z' }), surroundings: { now: NOW } },
  { story: aStory({ updated: undefined }), surroundings: { now: NOW } },
];
