/** Gives the person a file. Forge's frame allows downloads that somebody's click begins (custom-ui/iframe: `allow-downloads`). */

const SOON_MS = 60_000;

/** @param type a media type */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, SOON_MS);
}
