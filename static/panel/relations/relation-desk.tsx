/** The forms in which a relation is made. Loaded when the first one opens. */
import type { ReactElement } from 'react';
import type { DeskPlace } from './desk-place';
import { LinkDesk } from './link-desk';
import type { Which } from './relation-of';
import { SplitDesk } from './split-desk';

export function RelationDesk({ which, ...place }: DeskPlace & { readonly which: Which }): ReactElement {
  return which === 'split' ? <SplitDesk {...place} /> : <LinkDesk {...place} which={which} />;
}
