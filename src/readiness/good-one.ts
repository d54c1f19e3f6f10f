/** "A good one from this team": of some of the team's own items, the one that shows best what a check asks for. */
import type { Assessment, Finding, JudgedCheck } from './finding';

export interface JudgedItem {
  readonly key: string;
  /** `null`: without one, or unseen. */
  readonly epic: string | null;
  readonly assessment: Assessment;
}

/**
 * The best example of a check, for somebody who looks at one story.
 * It fulfils the check wholly; of the same epic if there is one, since the reader knows what it is about; then the one
 * with the highest score, as the rest of it should be worth reading, too. The same items give the same example.
 * @param story the story that the example is for; it is never its own example
 * @param items in any order
 * @returns the item and its finding of that check; `undefined` where none fulfils it
 */
export function goodOneOf<Item extends JudgedItem>(
  check: JudgedCheck,
  story: Pick<JudgedItem, 'key' | 'epic'>,
  items: readonly Item[],
): { readonly item: Item; readonly finding: Finding } | undefined {
  const isNear = ({ epic }: Item): number => Number(epic !== null && epic === story.epic);
  return items
    .filter(({ key }) => key !== story.key)
    .flatMap((item) => {
      const finding = item.assessment.findings.find((one) => one.check === check && one.credit === 1);
      return finding === undefined ? [] : [{ item, finding }];
    })
    .sort(
      (one, other) =>
        isNear(other.item) - isNear(one.item) ||
        scoreOf(other.item) - scoreOf(one.item) ||
        byKey(one.item.key, other.item.key),
    )[0];
}

/** Of an item with too little to see nobody knows whether the rest of it is worth reading. */
function scoreOf({ assessment }: JudgedItem): number {
  return assessment.score ?? -1;
}

/** SHOP-9 before SHOP-10, the same everywhere: no collation of the machine's language has a say. */
function byKey(one: string, other: string): number {
  const [a, b] = [splitKey(one), splitKey(other)];
  if (a.project !== b.project) return a.project < b.project ? -1 : 1;
  return a.number - b.number;
}

function splitKey(key: string): { readonly project: string; readonly number: number } {
  const at = key.lastIndexOf('-');
  const number = Number(key.slice(at + 1));
  return at > 0 && Number.isFinite(number)
    ? { project: key.slice(0, at), number }
    : { project: key, number: 0 };
}
