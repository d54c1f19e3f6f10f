/** Every call that a page can make, with something to ask: whoever adds one to the contract adds it here, or nothing compiles. */
import type { Contract } from '../../src/contract';
import { CHECK_IDS } from '../../src/readiness/check-id';
import { DEFAULT_TEAM_DEFINITION } from '../../src/readiness/team-definition';

/** What a call carries; `undefined` where it carries nothing. */
type Payload<Call extends keyof Contract> = Parameters<Contract[Call]>[0];

type Asked<Sent> = (
  | /** From the panel of a story; `at` numbers the stories, so that they need not all ask the same. */
    { readonly from: 'story'; readonly payload: (at: number) => Sent }
    /** From the page of a project, or from the menu of one of its sprints. */
  | { readonly from: 'project' | 'sprint'; readonly payloads: readonly Sent[] }
) & {
  /** It changes what the app keeps of the team: what is answered then depends on who has asked before. */
  readonly changes?: true;
};

/** The demo's two boards. */
export const TEAM = 1;
export const BUGS = 2;

/** The demo's SHOP-62, which is Early, and SHOP-19, which is Ready. */
const IN_BACKLOG = ['10036', '10038'];

/** Of the demo, where no two stories are named together. */
const PAIR = { check: 'unique', why: 'unique.alike', storyId: '10036', otherId: '10038' } as const;

const role = { boardId: TEAM, role: 'scrum-master', timeZone: 'Europe/Berlin' } as const;
/** Ids are given when a question is asked. */
const NO_QUESTION = '00000000-0000-4000-8000-000000000000';
const SOMEBODY = '712020:00000000-0000-4000-8000-000000002c7b';

export const EVERY_CALL = {
  readStory: { from: 'story', payload: () => undefined },
  findGoodOne: {
    from: 'story',
    payload: (at) => ({ check: CHECK_IDS[at % CHECK_IDS.length] ?? 'described' }),
  },
  readSetHints: { from: 'story', payload: () => undefined },
  followStory: { from: 'story', payload: () => undefined },
  readBacklog: {
    from: 'project',
    payloads: [
      { boardId: null, after: null },
      { boardId: BUGS, after: null },
    ],
  },
  readRow: { from: 'project', payloads: IN_BACKLOG.map((issueId) => ({ boardId: TEAM, issueId })) },
  readBacklogPlan: { from: 'project', payloads: [{ boardId: TEAM }, { boardId: BUGS }] },
  readSetOverview: { from: 'project', payloads: [{ boardId: TEAM }, { boardId: BUGS }] },
  readSprint: { from: 'sprint', payloads: [undefined] },
  chooseBoard: { from: 'project', payloads: [{ boardId: TEAM }] },

  readMeeting: { from: 'project', payloads: [{ boardId: TEAM }] },
  saveMeeting: {
    from: 'project',
    payloads: [
      {
        boardId: TEAM,
        rhythm: {
          weekdays: [4],
          everyWeeks: 1,
          from: '2026-01-01',
          time: '10:00',
          minutes: 60,
          timeZone: 'Europe/Berlin',
          pauses: [],
        },
        over: null,
      },
    ],
    changes: true,
  },

  readHistory: { from: 'project', payloads: [{ boardId: TEAM }, { boardId: BUGS }] },
  askForHand: { from: 'project', payloads: [{ boardId: TEAM }], changes: true },
  answerHelp: {
    from: 'project',
    payloads: [{ boardId: TEAM, offerId: 'gap:board:1:2026-03-12', wish: { kind: 'decline' } }],
    changes: true,
  },

  askHelpers: { from: 'project', payloads: [{ boardId: TEAM, helpers: [SOMEBODY] }], changes: true },
  suggestHelpers: {
    from: 'project',
    payloads: [{ boardId: TEAM, rung: 2, stories: ['10001'], kept: null, passedOver: [] }],
  },
  sayHelping: {
    from: 'project',
    payloads: [{ boardId: TEAM, wish: { willingness: { state: 'open' }, hoursAtMost: 3 } }],
    changes: true,
  },
  endHelp: { from: 'project', payloads: [{ boardId: TEAM }], changes: true },
  answerAsked: {
    from: 'project',
    payloads: [{ boardId: TEAM, id: 'gap:board:1:2026-03-12', yes: false }],
    changes: true,
  },

  keepPair: { from: 'project', payloads: [{ boardId: TEAM, pair: PAIR }], changes: true },
  lookAgain: { from: 'project', payloads: [{ boardId: TEAM, pair: PAIR }], changes: true },
  linkPair: { from: 'project', payloads: [{ boardId: TEAM, pair: PAIR, as: 'duplicate' }], changes: true },
  unlinkPair: { from: 'project', payloads: [{ boardId: TEAM, pair: PAIR, linkId: '1' }], changes: true },

  readTeam: { from: 'project', payloads: [{ boardId: TEAM }] },
  findPeople: { from: 'project', payloads: [{ boardId: TEAM, letters: 'a' }] },
  confirmRole: { from: 'project', payloads: [role], changes: true },
  stepBack: { from: 'project', payloads: [role], changes: true },
  stayInRole: { from: 'project', payloads: [role], changes: true },
  offerRole: { from: 'project', payloads: [{ ...role, to: SOMEBODY }], changes: true },
  answerOffer: { from: 'project', payloads: [{ ...role, yes: false }], changes: true },
  answerSecond: {
    from: 'project',
    payloads: [{ ...role, accountId: SOMEBODY, yes: false }],
    changes: true,
  },
  nameMembers: {
    from: 'project',
    payloads: [{ boardId: TEAM, members: [SOMEBODY], over: null }],
    changes: true,
  },
  publishBands: { from: 'project', payloads: [{ boardId: TEAM, publishes: false }], changes: true },
  setFirstLook: { from: 'project', payloads: [{ boardId: TEAM, days: 1 }], changes: true },

  readDefinition: { from: 'project', payloads: [{ boardId: TEAM }] },
  tryDefinition: {
    from: 'project',
    payloads: [{ boardId: TEAM, definition: DEFAULT_TEAM_DEFINITION, after: null }],
  },
  saveDefinition: {
    from: 'project',
    payloads: [{ boardId: TEAM, definition: DEFAULT_TEAM_DEFINITION, over: 0, restoredFrom: null }],
    changes: true,
  },
  readDefinitionVersions: { from: 'project', payloads: [{ boardId: TEAM }] },
  readDefinitionVersion: { from: 'project', payloads: [{ boardId: TEAM, number: 1 }] },
  listDefinitionSources: { from: 'project', payloads: [{ boardId: TEAM }] },
  readDefinitionOf: { from: 'project', payloads: [{ boardId: TEAM, from: BUGS }] },
  readFit: { from: 'project', payloads: [{ boardId: TEAM }] },
  openFix: { from: 'story', payload: () => undefined },
  applyFix: {
    from: 'story',
    // Over a state that no field has: what it leads to is looked at elsewhere.
    payload: () => ({
      fix: {
        kind: 'text',
        fieldId: 'description',
        edit: { kind: 'append', heading: null, paragraphs: ['One more thing'] },
      },
      base: 'none',
    }),
    changes: true,
  },
  undoFix: {
    from: 'story',
    payload: () => ({ undo: { fieldId: 'description', before: null, base: 'none' } }),
    changes: true,
  },
  contestCheck: {
    from: 'story',
    payload: () => ({ check: 'benefit', contested: true, reason: 'A law asks for it' }),
    changes: true,
  },
  agreeReady: { from: 'story', payload: () => ({ agreed: true }), changes: true },
  sayUnderstood: { from: 'story', payload: () => ({ understood: true }), changes: true },
  askQuestion: { from: 'story', payload: () => ({ text: 'Which ones?', for: 'po' }), changes: true },
  withdrawQuestion: { from: 'story', payload: () => ({ id: NO_QUESTION }), changes: true },
  answerQuestion: {
    from: 'story',
    payload: () => ({ id: NO_QUESTION, answer: 'All of them', over: null }),
    changes: true,
  },
  markTaken: { from: 'story', payload: () => ({ id: NO_QUESTION, taken: true }), changes: true },

  findIssues: { from: 'story', payload: (at) => ({ letters: '', as: at % 2 === 0 ? 'parent' : 'blocker' }) },
  changeRelation: {
    from: 'story',
    payload: () => ({ change: { kind: 'blocker', key: 'SHOP-1' } }),
    changes: true,
  },
  undoRelation: {
    from: 'story',
    payload: () => ({ undo: { kind: 'link', linkId: '1' } }),
    changes: true,
  },

  readPast: { from: 'story', payload: () => undefined },
} as const satisfies { readonly [Call in keyof Contract]: Asked<Payload<Call>> };

/** One question, and a name for it that is the same for everybody who asks. */
export interface Question {
  readonly name: string;
  readonly call: keyof Contract;
  readonly payload: unknown;
  /** Of a panel; absent on the page of a project. */
  readonly key?: string;
  /** From the menu of a sprint. */
  readonly isOfSprint?: true;
}

/**
 * All that can be asked.
 * @param keys of the stories whose panels ask
 * @param which `reading`: without what changes something
 */
export function everyQuestion(
  keys: readonly string[],
  which: 'all' | 'reading' = 'all',
): readonly Question[] {
  const calls: readonly (keyof Contract)[] = Object.keys(EVERY_CALL).filter(isCall);
  return calls.flatMap((call): readonly Question[] => {
    const of: Asked<unknown> = EVERY_CALL[call];
    if (of.changes === true && which === 'reading') return [];
    // What changes something is asked of one story only: the others are to be as they were.
    return of.from === 'story'
      ? keys
          .slice(0, of.changes === true ? 1 : keys.length)
          .map((key, at) => ({ name: `${call} of ${key}`, call, payload: of.payload(at), key }))
      : of.payloads.map((payload) => ({
          name: `${call} ${JSON.stringify(payload)}`,
          call,
          payload,
          ...(of.from === 'sprint' && { isOfSprint: true as const }),
        }));
  });
}

function isCall(name: string): name is keyof Contract {
  return Object.hasOwn(EVERY_CALL, name);
}
