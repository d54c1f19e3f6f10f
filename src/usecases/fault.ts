/** What a developer needs of a fault: its kind, and where it arose. Its message is left out: it may quote a story. */
export function kindAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // The message stands before the frames, and may have lines that look like one.
  const afterMessage = (error.stack ?? '').split(error.message).at(-1) ?? '';
  const frames = afterMessage.split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames].join('\n');
}
