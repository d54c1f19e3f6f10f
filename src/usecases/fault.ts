/** What a developer needs of a fault: its kind, and where it arose. Its message is left out: it may quote a story. */
export function kindAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames].join('\n');
}
