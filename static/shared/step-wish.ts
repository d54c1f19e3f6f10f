/**
 * From a page that opens a story to that story's panel: which step somebody wants to do there. Both are pages of the app, at
 * the same time in one Jira page; nothing of it is kept.
 * https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/events/
 */
import { events } from '@forge/bridge';
import { listen } from './listen';

const PANEL_IS_THERE = 'groundwork.panel-is-there';
const STEP = 'groundwork.step';

/** Tells the panel of this story once it is there. Answers what takes the wish back. */
export function wishStep(issueKey: string, check: string): () => void {
  const end = listen(PANEL_IS_THERE, (told) => {
    if (textIn(told, 'issueKey') !== issueKey) return;
    end();
    events.emit(STEP, { issueKey, check }).catch(ignored);
  });
  return end;
}

/** Says that the panel of this story is there, and calls back with the check whose step is wished. Answers what stops it. */
export function onStepWished(issueKey: string, wished: (check: string) => void): () => void {
  const end = listen(STEP, (told) => {
    const check = textIn(told, 'check');
    if (textIn(told, 'issueKey') === issueKey && check !== null) wished(check);
  });
  events.emit(PANEL_IS_THERE, { issueKey }).catch(ignored);
  return end;
}

function textIn(told: unknown, name: string): string | null {
  const fields: Readonly<Record<string, unknown>> =
    typeof told === 'object' && told !== null ? { ...told } : {};
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

function ignored(): void {
  // In a host without these events the story opens all the same, with its next step on top.
}
