/** The calls about help: the Product Owner's alone, but for the answer of who was asked. */
import { z } from 'zod';
import { answerHelp } from '../usecases/help/answer-help';
import { answerAsked } from '../usecases/help/asked';
import { askForHand } from '../usecases/help/ask-for-hand';
import { termsShape } from '../usecases/help/help-record';
import { askHelpers, endHelp } from '../usecases/help/run-experiment';
import { suggestHelpers } from '../usecases/help/suggest-helpers';
import { helpingShape, sayHelping } from '../usecases/help/say-helping';
import { inProject } from './call';
import { accountId, ofBoard } from './payloads';

/** As offers are named: why, where, and for which day or since when. */
const offerId = z.string().regex(/^(?:fall|gap|asked):(?:board|project):\d{1,19}:[\d:.TZ-]{10,30}$/);
const helpers = z.array(accountId).max(2);

/** Whoever passes over more chooses by name. */
const MOST_PASSED_OVER = 50;

const wish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), helpers: helpers.optional() }),
  z.strictObject({ kind: z.literal('decline') }),
  z.strictObject({ kind: z.literal('put-off'), until: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('change'), terms: termsShape }),
  z.strictObject({ kind: z.literal('take-back') }),
]);

export const HELP_CALLS = {
  askForHand: inProject('product-owner', ofBoard, askForHand),
  answerHelp: inProject('product-owner', ofBoard.extend({ offerId, wish }), answerHelp),
  askHelpers: inProject('product-owner', ofBoard.extend({ helpers: helpers.min(1) }), askHelpers),
  endHelp: inProject('product-owner', ofBoard, endHelp),
  suggestHelpers: inProject(
    'product-owner',
    ofBoard.extend({
      rung: termsShape.shape.rung,
      stories: termsShape.shape.stories,
      kept: accountId.nullable(),
      passedOver: z.array(accountId).max(MOST_PASSED_OVER),
    }),
    suggestHelpers,
  ),
  sayHelping: inProject('team', ofBoard.extend({ wish: helpingShape.nullable() }), sayHelping),
  answerAsked: inProject('team', ofBoard.extend({ id: offerId, yes: z.boolean() }), answerAsked),
};
