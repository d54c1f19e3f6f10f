/** An item that is dragged to the place of another of its part. The buttons and the keyboard do all of it, too. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { AgendaPart } from '../../../src/refinement/agenda';

/** @param dropped an item, by its id, onto this one */
export function useDrag(
  id: string,
  part: AgendaPart,
  dropped: (id: string) => void,
): { readonly ref: RefObject<HTMLLIElement>; readonly isOver: boolean } {
  const ref = useRef<HTMLLIElement>(null);
  const latest = useRef(dropped);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    latest.current = dropped;
  }, [dropped]);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    return combine(
      draggable({ element, getInitialData: () => ({ id, part }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source: { data } }) => data['part'] === part && data['id'] !== id,
        onDragEnter: () => {
          setOver(true);
        },
        onDragLeave: () => {
          setOver(false);
        },
        onDrop: ({ source: { data } }) => {
          setOver(false);
          if (typeof data['id'] === 'string') latest.current(data['id']);
        },
      }),
    );
  }, [id, part]);
  return { ref, isOver };
}
