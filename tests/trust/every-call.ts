/** Every call that a page can make, with something to ask: whoever adds one to the contract adds it here, or nothing compiles. */
import type { Contract } from '../../src/contract';
import { CHECK_IDS } from '../../src/readiness/check-id';

/** What a call carries; `undefined` where it carries nothing. */
type Payload<Call extends keyof Contract> = Parameters<Contract[Call]>[0];

type Asked<Sent> =
  /** From the panel of a story; `at` numbers the stories, so that they need not all ask the same. */
  | { readonly from: 'story'; readonly payload: (at: number) => Sent }
  /** From the page of a project. */
  | { readonly from: 'project'; readonly payloads: readonly Sent[] };

/** The demo's two boards. */
const TEAM = 1;
const BUGS = 2;

export const EVERY_CALL = {
  readStory: { from: 'story', payload: () => undefined },
  findGoodOne: {
    from: 'story',
    payload: (at) => ({ check: CHECK_IDS[at % CHECK_IDS.length] ?? 'described' }),
  },
  readSetHints: { from: 'story', payload: () => undefined },
  readBacklog: {
    from: 'project',
    payloads: [
      { boardId: null, after: null },
      { boardId: BUGS, after: null },
    ],
  },
  readSetOverview: { from: 'project', payloads: [{ boardId: TEAM }, { boardId: BUGS }] },
  chooseBoard: { from: 'project', payloads: [{ boardId: TEAM }] },
} as const satisfies { readonly [Call in keyof Contract]: Asked<Payload<Call>> };

/** One question, and a name for it that is the same for everybody who asks. */
export interface Question {
  readonly name: string;
  readonly call: string;
  readonly payload: unknown;
  /** Of a panel; absent on the page of a project. */
  readonly key?: string;
}

/** @param keys of the stories whose panels ask */
export function everyQuestion(keys: readonly string[]): readonly Question[] {
  const asked: readonly (readonly [string, Asked<unknown>])[] = Object.entries(EVERY_CALL);
  return asked.flatMap(([call, of]) =>
    of.from === 'story'
      ? keys.map((key, at) => ({ name: `${call} of ${key}`, call, payload: of.payload(at), key }))
      : of.payloads.map((payload) => ({ name: `${call} ${JSON.stringify(payload)}`, call, payload })),
  );
}
