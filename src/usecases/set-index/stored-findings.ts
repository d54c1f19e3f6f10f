/** What was found between stories as it is kept: by story for the panel, by check for the prep page. */
import { z } from 'zod';
import type { StoryCard } from '../../readiness/set/card';
import { SET_CHECKS, type SetFinding, type SetTextKey } from '../../readiness/set/finding';
import { parsed } from './format';
import { passage } from './stored-passage';

const text = z.custom<SetTextKey>(
  (value) => typeof value === 'string' && SET_CHECKS.some((check) => value.startsWith(`${check}.`)),
);
const other = z.object({ id: z.string(), key: z.string(), summary: z.string() });
const saidOfTwo = {
  check: z.enum(SET_CHECKS),
  other,
  mine: passage,
  theirs: passage,
  why: z.object({
    key: text,
    values: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
  strength: z.number(),
} satisfies Readonly<Record<Exclude<keyof SetFinding, 'answer' | 'story'>, z.ZodType>>;
const said = z.object(saidOfTwo);
const findingShape: z.ZodType<SetFinding> = said.extend({ answer: z.literal('unmet'), story: other });

const findingsOfStory = z.object({ key: z.string(), summary: z.string(), findings: z.array(z.unknown()) });
const findingsShape = z.object({
  of: z.record(z.string(), z.unknown()),
  /** Stories that were compared, and of which there is nothing to tell. */
  none: z.array(z.string()),
});

/** The findings of several stories as they are kept, without what is the same in all of one. */
export function storedFindings(
  stories: readonly {
    readonly card: Pick<StoryCard, 'id' | 'key' | 'summary'>;
    readonly findings: readonly SetFinding[];
  }[],
): z.infer<typeof findingsShape> {
  const told = stories.filter(({ findings }) => findings.length > 0);
  const none = stories.filter(({ findings }) => findings.length === 0);
  return {
    of: Object.fromEntries(
      told.map(({ card: { id, key, summary }, findings }) => [
        id,
        { key, summary, findings: findings.map(withoutOwn) },
      ]),
    ),
    none: none.map(({ card }) => card.id),
  };
}

function withoutOwn({
  check,
  other,
  mine,
  theirs,
  why,
  strength,
}: SetFinding): Omit<SetFinding, 'answer' | 'story'> {
  return { check, other, mine, theirs, why, strength };
}

/** @returns `null` where the story is not among those of the value */
export function findingsFrom(value: unknown, id: string): readonly SetFinding[] | null {
  const found = parsed(findingsShape, value);
  if (found?.none.includes(id) === true) return [];
  const ofStory = parsed(findingsOfStory, found?.of[id]);
  if (ofStory === null) return null;
  const { key, summary, findings } = ofStory;
  const story = { id, key, summary };
  return findings.flatMap((one) => {
    const finding = parsed(said, one);
    return finding === null ? [] : { ...finding, answer: 'unmet' as const, story };
  });
}

const overviewShape = z.object({ count: z.int().nonnegative(), findings: z.array(z.unknown()) });

/** How often a check found something in the whole set, and the surest of it. */
export interface StoredCount {
  readonly count: number;
  readonly findings: readonly SetFinding[];
}

/** Nothing, where nothing can be read. */
export function countFrom(value: unknown): StoredCount {
  const overview = parsed(overviewShape, value) ?? { count: 0, findings: [] };
  const findings = overview.findings.flatMap((one) => parsed(findingShape, one) ?? []);
  return { count: overview.count, findings };
}
