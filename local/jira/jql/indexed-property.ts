/** What an app asks Jira to index of an issue property (Forge's manifest-reference/modules/jira-entity-property). */

export interface IndexedProperty {
  readonly propertyKey: string;
  readonly entityType: 'issue';
  readonly values: readonly IndexedValue[];
}

export interface IndexedValue {
  /** Keys from the outside to the inside, with dots between them. */
  readonly path: string;
  readonly type: 'number' | 'string' | 'text' | 'user' | 'date';
  /** A name of its own in JQL. */
  readonly searchAlias?: string | undefined;
}
