/** What a seed's item says of its past, field by field. */
import type { ChangeItemSeed, IssueSeed } from '../seed';

type ItemOf<Field extends ChangeItemSeed['field']> = Matching<ChangeItemSeed, Field>;
/** Fields with values of one kind share a member of the union, so that `Extract` would find none for them. */
type Matching<Item, Field> = Item extends { readonly field: infer Fields }
  ? Field extends Fields
    ? Item
    : never
  : never;

/** What an item's history says about one field. */
export function changesOf<Field extends ChangeItemSeed['field']>(
  { history = [] }: IssueSeed,
  field: Field,
): readonly ItemOf<Field>[] {
  return history.flatMap(({ items }) => items).filter((item): item is ItemOf<Field> => item.field === field);
}
