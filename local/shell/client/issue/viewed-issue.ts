/** Who may ask for an issue over the page, and how: what shows it stands around all pages. */
import { createContext, useContext } from 'react';

/** @param closed called when it is closed, by whatever way */
export type ViewIssue = (issueKey: string, closed: () => void) => void;

export const ViewIssueContext = createContext<ViewIssue | null>(null);

export function useViewIssue(): ViewIssue {
  const view = useContext(ViewIssueContext);
  if (view === null) throw new Error('useViewIssue needs an IssueDialogs around it.');
  return view;
}
