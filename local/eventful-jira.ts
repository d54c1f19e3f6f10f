/** The stand-in of Jira, joined to the platform: what happens in the one is told to the app by the other. */
import { APP_ACCOUNT } from './jira/accounts';
import { createJira, type Jira, type JiraOptions } from './jira/jira';
import type { Platform } from './platform/platform';

export interface EventfulJira {
  readonly jira: Jira;
  /**
   * From now on the app hears of what happens; nobody is told of what happened before. What its manifest asks to be
   * indexed of issue properties is searched.
   */
  readonly tell: (platform: Pick<Platform, 'emit' | 'manifest'>) => void;
}

/** Jira is filled before there is an app: the platform comes later, and hears nothing of the filling. */
export function eventfulJira(options: Omit<JiraOptions, 'onEvent' | 'indexedProperties'>): EventfulJira {
  let listener: Pick<Platform, 'emit' | 'manifest'> | undefined;
  const jira = createJira({
    ...options,
    indexedProperties: () => listener?.manifest.entityProperties ?? [],
    onEvent: ({ eventType, payload, author }) => {
      listener?.emit({ eventType, payload, actorIsApp: author === APP_ACCOUNT.accountId });
    },
  });
  return {
    jira,
    tell: (platform) => {
      listener = platform;
    },
  };
}
