/** Waits for what a browser needs a moment for. */

/**
 * Calls `look` until `holds` does not throw any more; fails with what it last threw.
 * @param patience milliseconds
 */
export async function eventually<T>(
  look: () => T | Promise<T>,
  holds: (seen: T) => void,
  patience = 5000,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    try {
      holds(seen);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
