/** The calls about stories that the comparison names together. */
import { z } from 'zod';
import type { SetPair } from '../contract/set-acts';
import { keepPair, lookAgain } from '../usecases/set-decisions/decide';
import { linkPair, unlinkPair } from '../usecases/set-decisions/link-pair';
import { SET_CHECKS } from '../usecases/set-decisions/decided';
import { inProject } from './call';
import { issueId, ofBoard } from './payloads';

const pair = z.object({
  check: z.enum(SET_CHECKS),
  why: z.custom<SetPair['why']>((key) => typeof key === 'string' && /^[a-z-]{1,20}\.[a-z-]{1,20}$/.test(key)),
  storyId: issueId,
  otherId: issueId,
});
const ofPair = ofBoard.extend({ pair });

export const SET_CALLS = {
  keepPair: inProject('team', ofPair, keepPair),
  lookAgain: inProject('team', ofPair, lookAgain),
  linkPair: inProject('team', ofPair.extend({ as: z.enum(['duplicate', 'blocker']) }), linkPair),
  unlinkPair: inProject('team', ofPair.extend({ linkId: z.string().regex(/^\d{1,19}$/) }), unlinkPair),
};
