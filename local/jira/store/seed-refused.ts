/** Raised when a backlog cannot be loaded; the message is a sentence for the person at the terminal. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}
