/** Where the parent of an issue is found: among the issues one level above, by words or key. */
import { useCallback } from 'react';
import { searchParents } from '../host/choices';
import type { IssueMention } from '../jira/values';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { useSession } from '../session/session';
import type { Choice, ChoiceSource } from './choice';

/** Stands for no parent; keys hold a dash. */
export const NO_PARENT = 'none';

/** @param mayBeNone a sub-task is never without a parent */
export function useParents(projectKey: string, typeId: string, mayBeNone: boolean): ChoiceSource {
  const { person } = useSession();
  return useCallback<ChoiceSource>(
    async (typed, signal) => {
      const found = await searchParents(person.accountId, projectKey, typeId, typed, signal);
      const none = mayBeNone && typed.trim() === '' ? [{ id: NO_PARENT, words: 'No parent' }] : [];
      return [...none, ...found.map(parentChoice)];
    },
    [person.accountId, projectKey, typeId, mayBeNone],
  );
}

export function parentChoice(issue: IssueMention): Choice {
  return {
    id: issue.key,
    words: `${issue.key} ${issue.summary}`,
    content: (
      <span className="with-icon">
        <IssueTypeIcon name={issue.type.name} />
        <span>
          {issue.key} {issue.summary}
        </span>
      </span>
    ),
  };
}
