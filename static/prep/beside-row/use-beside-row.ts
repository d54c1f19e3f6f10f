/** A story opens over the page, where its panel stands beside it; when it is closed again, its row is read anew. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { OpenIssue } from '../../shared/issue-link';
import { loadPart } from '../../shared/load-part';

/**
 * @param rows those at hand; of other stories nothing is read anew
 * @param leave goes to the issue itself: in a new tab, or where it can't be opened over the page
 * @returns how stories are opened, and what the last one was found to be
 */
export function useBesideRow(
  boardId: number | null,
  rows: readonly BacklogRow[],
  replace: (id: string, row: BacklogRow | null) => void,
  leave: OpenIssue,
): { readonly open: OpenIssue; readonly said: string } {
  const [said, setSaid] = useState('');
  /** Where the keyboard goes on: what opened the story, or its key where that has done its work. */
  const opened = useRef<{ readonly key: string; readonly by: Element | null } | null>(null);
  const goOn = useCallback(() => {
    if (opened.current === null || document.activeElement !== document.body) return;
    const { key, by } = opened.current;
    const link =
      by instanceof HTMLElement && by.isConnected
        ? by
        : document.querySelector<HTMLElement>(`a.issue-key[href$="/${CSS.escape(key)}"]`);
    link?.focus();
  }, []);
  const now = useRef({ rows, replace });
  useEffect(() => {
    now.current = { rows, replace };
    goOn();
  }, [rows, replace, goOn]);

  const open = useCallback<OpenIssue>(
    (key, where, step) => {
      if (where === 'new-tab') {
        leave(key, where);
        return;
      }
      setSaid('');
      opened.current = { key, by: document.activeElement };
      view(key, step).catch(() => {
        leave(key, where);
      });

      async function view(issueKey: string, check: typeof step): Promise<void> {
        const { viewIssue, wishStep, readRow, newsOf, learnWords } = await loadPart(() => import('./whole'));
        await learnWords();
        const forget = check === undefined ? null : wishStep(issueKey, check);
        const closed = async (): Promise<void> => {
          forget?.();
          goOn();
          const before = now.current.rows.find((row) => row.key === issueKey);
          if (before === undefined) return;
          const reply = await readRow(boardId, before.id);
          if (reply.ok) now.current.replace(before.id, reply.value);
          setSaid(newsOf(before, reply.ok ? reply.value : undefined));
        };
        try {
          await viewIssue(issueKey, () => void closed());
        } catch (error) {
          forget?.();
          throw error;
        }
      }
    },
    [boardId, leave, goOn],
  );
  return { open, said };
}
