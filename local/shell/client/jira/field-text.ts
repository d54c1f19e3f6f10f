/** The value of a field of unknown type in words: numbers, texts, options, people, and lists of them. */

/** Empty where there is nothing that a person could read. */
export function fieldText(value: unknown): string {
  if (typeof value === 'string') return isRank(value) ? '' : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value
      .map(fieldText)
      .filter((part) => part !== '')
      .join(', ');
  if (typeof value !== 'object' || value === null) return '';
  if ('displayName' in value) return fieldText(value.displayName);
  if ('value' in value) return fieldText(value.value);
  return 'name' in value ? fieldText(value.name) : '';
}

/** Jira keeps an issue's place in the backlog in a field of its own; it means nothing to people. */
function isRank(value: string): boolean {
  return /^\d\|[0-9a-z]+:[0-9a-z]*$/.test(value);
}
