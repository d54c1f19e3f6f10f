/**
 * The keys among the stories: from one to the next, to the search, and to the list of these keys. Single letters work only where the keyboard is
 * among the stories or at what chooses them, so that nobody who dictates or mistypes elsewhere sets anything off
 * (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts).
 */
import type { KeyboardEvent } from 'react';
import { stepAmongStories } from '../table/step-among';

/**
 * @param event heard by the element around the stories and what chooses them
 * @param last place of the last story
 * @param help shows the keys, or no longer
 */
export function onStoryKey(event: KeyboardEvent<HTMLElement>, last: number, help: () => void): void {
  const { key, target, currentTarget } = event;
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === '/') currentTarget.querySelector<HTMLElement>('.filter-search')?.focus();
  else if (key === '?') help();
  else {
    stepAmongStories(event, last);
    return;
  }
  event.preventDefault();
}
