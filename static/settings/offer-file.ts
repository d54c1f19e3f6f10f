/**
 * Hands the person a file that was made in the page. The frames of Forge allow it after a click:
 * https://developer.atlassian.com/platform/forge/custom-ui/iframe/ (`allow-downloads`)
 */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
