/** Findings of the set with defaults, for tests of the pages and of their words. */
import type { OtherStory, SetFinding } from '../../src/readiness/set/finding';

/** A real pair: two issues of the Spring XD project, quoted from its public tracker. */
export const RESTART: OtherStory = {
  id: '3559',
  key: 'XD-3559',
  summary: 'Add support to restart job composition',
};
export const RESTART_AGAIN: OtherStory = { ...RESTART, id: '3578', key: 'XD-3578' };

/** The two look alike, unless said otherwise. */
export function aSetFinding(parts: Partial<SetFinding> = {}): SetFinding {
  return {
    check: 'unique',
    answer: 'unmet',
    story: RESTART,
    other: RESTART_AGAIN,
    mine: {
      source: 'description',
      text: 'As a XD user, I’d like to restart the composed job workflow from Shell/UI.',
    },
    theirs: {
      source: 'description',
      text: 'As an XD user, I’d like have support restart an existing composed job, so I could re-launch it at will.',
    },
    why: { key: 'unique.alike', values: { count: 0 } },
    strength: 1,
    ...parts,
  };
}
