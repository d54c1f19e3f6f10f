/** Lists of stories under issue keys, each list by rank, so that the first few are at hand however long it is. */
import type { Member } from './member';
import { insertByRank, removeByRank } from './order';

export class MembersByKey {
  private readonly lists = new Map<string, Member[]>();

  add(key: string, member: Member): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, [member]);
    else insertByRank(list, member);
  }

  remove(key: string, member: Member): void {
    const list = this.lists.get(key);
    if (list === undefined) return;
    removeByRank(list, member.rank);
    if (list.length === 0) this.lists.delete(key);
  }

  /** The first ones under a key, `most` of them. */
  first(key: string, most: number): readonly Member[] {
    return this.lists.get(key)?.slice(0, most) ?? [];
  }
}
