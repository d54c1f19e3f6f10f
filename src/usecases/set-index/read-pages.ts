/** The next pages of a backlog that is read as a whole, as many as one job reads. */
import type { FieldMap } from '../../story/fields';
import type { UnattendedItem, UnattendedReader, WholeBacklog } from '../ports';
import { Problem } from '../problem';
import type { Build } from './stored-head';

/** What Jira answers in one request with fields. */
const PAGE = 100;
/** So many take half a minute where Jira takes its time: far from what a job may take. */
const PAGES_A_JOB = 10;
/** No team refines more, and an app has 65,000 points an hour for all its sites: the first ones by rank are compared. */
export const MOST_ITEMS = 10_000;

export interface Pages {
  readonly items: readonly UnattendedItem[];
  readonly after: string | null;
  /** Why there are not more, where that is a fault. */
  readonly problem: Problem | null;
}

/** Never rejects with a Problem: what was read before it counts. */
export async function readPages(
  backlogs: UnattendedReader,
  backlog: WholeBacklog,
  build: Build,
): Promise<Pages> {
  const fields: FieldMap = { criteriaFields: build.criteriaFields, estimateFieldId: undefined };
  const items: UnattendedItem[] = [];
  let { after } = build;
  try {
    for (let page = 0; page < PAGES_A_JOB; page += 1) {
      const found = await backlogs.readPage(backlog, { after, size: PAGE }, fields);
      items.push(...found.items);
      after = found.next;
      if (after === null || build.items + items.length >= MOST_ITEMS) break;
    }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { items, after, problem };
  }
  return { items, after, problem: null };
}
