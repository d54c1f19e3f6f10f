/** What a seed's item says of its past, field by field. */
import type { ChangeItemSeed, IssueSeed } from '../seed';

type ItemOf<Field extends ChangeItemSeed['field']> = Extract<ChangeItemSeed, { readonly field: Field }>;

/** What an item's history says about one field. */
export function changesOf<Field extends ChangeItemSeed['field']>(
  { history = [] }: IssueSeed,
  field: Field,
): readonly ItemOf<Field>[] {
  return history.flatMap(({ items }) => items).filter((item): item is ItemOf<Field> => item.field === field);
}
