/** What the key-value store answers when it refuses: an HTTP status, a code and a sentence. */
export class KvsRefusal extends Error {
  override readonly name = 'KvsRefusal';
  /**
   * @param code of storage-reference/handling-errors-kvs where that page has one; others are marked in local/PARITY.md
   */
  constructor(
    readonly status: 400 | 404 | 409 | 413 | 422 | 429 | 501,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
