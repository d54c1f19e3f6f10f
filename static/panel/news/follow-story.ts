/** Follows the story that the panel is open on, over Forge. A part of its own: nobody waits for it. */
import { followStory, publish, subscribe } from '../../shared/news-calls';
import { follow, type Following } from './follow';

export function followTheStory(changed: () => void): Following {
  return follow({ ticket: followStory, subscribe, publish, isSeen, onSeen }, changed);
}

function isSeen(): boolean {
  return document.visibilityState === 'visible';
}

function onSeen(seen: () => void): () => void {
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', seen);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', seen);
  };
}
