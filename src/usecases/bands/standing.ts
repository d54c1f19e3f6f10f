/** How ready a story is for everybody who is of its team: by its rules, and by what the team said about it. */
import { languagesFor } from '../../readiness/language/load-language';
import { rulesOf } from '../../readiness/rules';
import type { Story } from '../../story/story';
import { judged } from '../notes/judged';
import { readNote } from '../notes/read-note';
import type { LastKnown } from './last-known-basis';
import type { StoredBand } from './stored-band';
import type { BandWorld } from './world';

/** @returns `null` where too little is seen to say */
export async function standingOf(
  { records }: Pick<BandWorld, 'records'>,
  story: Story,
  { basis, surroundings }: LastKnown,
): Promise<Pick<StoredBand, 'band' | 'isAgreed'> | null> {
  const [note, rules, languages] = await Promise.all([
    readNote(records, story.id),
    rulesOf(basis.definition, basis.siteFields),
    languagesFor([story]),
  ]);
  const { assessment, agreement } = await judged(story, note, { rules, languages, surroundings });
  return assessment.band === null ? null : { band: assessment.band, isAgreed: agreement === 'agreed' };
}
