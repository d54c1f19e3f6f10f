/** The app as it is built, over the demo's backlog of half a year, its boards compared; somebody asks all that a page can ask. */
import { demoBacklog } from '../../local/demo/backlog';
import type { BacklogSeed } from '../../local/jira/seed';
import { anEventfulApp, type EventfulApp } from '../events/an-eventful-app';
import { NOW } from '../local/jira/a-site';
import { everyQuestion } from './every-call';

/** Replies by the name of their question. */
export type Replies = Readonly<Record<string, unknown>>;

export interface DemoApp extends EventfulApp {
  /** Of a third of the team's stories, those that a test names among them. */
  readonly keys: readonly string[];
  /** Both boards are compared, for somebody of the team has looked. */
  readonly compare: () => Promise<void>;
  /**
   * Makes every call of the contract, of each board and of a third of the stories, a minute after whatever was before.
   * @param which `reading`, by default: without the calls that change what the app keeps of the team
   */
  /** @param but calls that are left out */
  readonly askEverything: (
    as: string,
    which?: 'all' | 'reading',
    but?: readonly string[],
  ) => Promise<Replies>;
}

/** A story of the demo that only some of the team may see. */
export const HIDDEN = 'SHOP-65';
/** A story of the backlog, told again in the same words: here, and in a project of another team. */
export const TWIN = 'SHOP-901';
export const ELSEWHERE = 'BANK-1';

/** @param retold the same backlog, in what a test wants to be other */
export async function aDemoApp(
  retold: (seed: BacklogSeed) => BacklogSeed = (same) => same,
): Promise<DemoApp> {
  const seed = retold(withTwins(demoBacklog(NOW)));
  const app = await anEventfulApp(seed);
  const ofTeam = seed.issues.map(({ key }) => key).filter((key) => key.startsWith('SHOP-'));
  const keys = ofTeam.filter((key, at) => at % 3 === 0 || key === HIDDEN || key === TWIN);
  return {
    ...app,
    keys,
    compare: async () => {
      for (const boardId of [1, 2]) await app.onPrepPage('readSetOverview', { boardId });
      await app.pass(60);
    },
    askEverything: async (as, which = 'reading', but = []) => {
      await app.pass(60);
      const replies: Record<string, unknown> = {};
      for (const [at, { name, call, payload, key, isOfSprint }] of everyQuestion(keys, which)
        .filter((each) => !but.includes(each.call))
        .entries()) {
        // The store answers a thousand requests a second, and the clock stands still.
        if (at % 50 === 0) await app.pass(1);
        if (isOfSprint === true) replies[name] = await app.atSprint(call, payload, as);
        else if (key === undefined) replies[name] = await app.onPrepPage(call, payload, as);
        else replies[name] = await app.inPanel(key, call, payload, as);
      }
      return replies;
    },
  };
}

function withTwins({ projects, issues }: BacklogSeed): BacklogSeed {
  const told = issues.find(
    ({ issueType, status, sprints, securityLevel }) =>
      issueType === 'Story' &&
      status?.category !== 'done' &&
      (sprints ?? []).length === 0 &&
      securityLevel === undefined,
  );
  if (told === undefined) throw new Error('the demo has no story in its backlog');
  const { summary, description, issueType } = told;
  const twin = { summary, description, issueType };
  return {
    projects: [...projects, { key: 'BANK', name: 'The bank’s own team' }],
    issues: [...issues, { ...twin, key: TWIN }, { ...twin, key: ELSEWHERE }],
  };
}
