/** What a module is shown with, and what the Jira around it offers: types between the shell and the bridge. */

export type ColorMode = 'light' | 'dark';

/** Which module, and where it is shown. */
export interface ModuleMount {
  readonly moduleKey: string;
  readonly resource: string;
  /** Module type, e.g. `jira:issueContext`. */
  readonly type: string;
  /** What the page and its functions are told about the place: issue and project, by id and key. */
  readonly extension: Readonly<Record<string, unknown>>;
}

/** What a page may ask of the Jira around it. */
export interface HostShell {
  accountId(): string;
  colorMode(): ColorMode;
  /** @param path address on this host, with query and hash */
  navigate(path: string, newTab: boolean): void;
  /** Opens Jira's view of an issue over the page. @param closed called when it is closed, by whatever way */
  viewIssue(issueKey: string, closed: () => void): void;
  showFlag(flag: {
    readonly id: string;
    readonly title: string;
    readonly description?: string;
    /** `info`, `success`, `warning` or `error`. */
    readonly type: string;
    readonly isAutoDismiss?: boolean;
  }): void;
  closeFlag(id: string): void;
  /** Loads the data around the module again, without a reload. */
  refresh(): void;
  /** e.g. `en-US`. */
  locale(): string;
  /** IANA name. */
  timeZone(): string;
}
