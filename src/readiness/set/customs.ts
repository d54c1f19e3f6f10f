/** Which stories are told otherwise than most, each beside one that does what is usual. Kept up to date story by story. */
import { toldOf } from './card';
import type { SetFinding } from './finding';
import { findingOf } from './findings';
import type { Member } from './member';
import { Habits, type Manner, type Outlier } from './uniform';

/** A story that shows what is usual. */
interface Example {
  readonly isUsual: (manner: Manner) => boolean;
  readonly member: Member;
}

export class Customs {
  private readonly habits = new Habits();
  /** By the name of the habit, made when first asked for. */
  private readonly examples = new Map<string, Example>();

  add(member: Member): void {
    this.habits.add(member.manner);
    for (const [name, { isUsual, member: known }] of this.examples) {
      if (doesSo(member, isUsual) && showsBetter(member, known)) this.examples.set(name, { isUsual, member });
    }
  }

  remove(member: Member): void {
    this.habits.add(member.manner, -1);
    for (const [name, example] of this.examples) if (example.member === member) this.examples.delete(name);
  }

  /** @param all stories of the set, in any order: looked through when an example is gone or was never asked for */
  findingsOf({ card, manner }: Member, all: Iterable<Member>): readonly SetFinding[] {
    const outlier = this.habits.outlier(manner);
    const other = outlier === null ? undefined : this.exampleOf(outlier, all)?.card;
    if (outlier === null || other === undefined) return [];
    const { key, values, strength } = outlier;
    const [mine, theirs] = [toldOf(card), toldOf(other)];
    return [findingOf({ check: 'uniform', key, values, story: card, other, mine, theirs, strength })];
  }

  private exampleOf({ habit, isUsual }: Outlier, all: Iterable<Member>): Member | undefined {
    const known = this.examples.get(habit)?.member;
    if (known !== undefined) return known;
    let best: Member | undefined;
    for (const member of all) {
      if (doesSo(member, isUsual) && (best === undefined || showsBetter(member, best))) best = member;
    }
    if (best !== undefined) this.examples.set(habit, { isUsual, member: best });
    return best;
  }
}

function doesSo({ manner }: Member, isUsual: Example['isUsual']): boolean {
  return manner !== null && isUsual(manner);
}

/** One with a reason, if there is one, for a whole sentence shows it best; else the first. */
function showsBetter(one: Member, other: Member): boolean {
  const [isWhole, isOtherWhole] = [one, other].map(({ card }) => card.ends !== undefined);
  return isWhole === isOtherWhole ? one.rank < other.rank : isWhole === true;
}
