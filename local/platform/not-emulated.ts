/** Named in a sentence to the developer, and thrown: an unknown call must not look like an empty answer. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
}
