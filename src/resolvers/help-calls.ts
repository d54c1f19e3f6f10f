/** The calls about help: all of them are the Product Owner's alone. */
import { z } from 'zod';
import { answerHelp } from '../usecases/help/answer-help';
import { askForHand } from '../usecases/help/ask-for-hand';
import { termsShape } from '../usecases/help/help-record';
import { inProject } from './call';
import { ofBoard } from './payloads';

const wish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept') }),
  z.strictObject({ kind: z.literal('decline') }),
  z.strictObject({ kind: z.literal('put-off'), until: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('change'), terms: termsShape }),
  z.strictObject({ kind: z.literal('take-back') }),
]);

export const HELP_CALLS = {
  askForHand: inProject('product-owner', ofBoard, askForHand),
  answerHelp: inProject(
    'product-owner',
    ofBoard.extend({ offerId: z.string().min(1).max(200), wish }),
    answerHelp,
  ),
};
