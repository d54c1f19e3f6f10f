/** A stored value and what is known about it. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** ISO instant; a value may still be read after it (see KVS_EXPIRED_STAYS_MILLISECONDS). */
  readonly expireTime?: string;
}
