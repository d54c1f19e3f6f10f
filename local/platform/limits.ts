/**
 * The limits of Forge that the local platform enforces, each with the page of developer.atlassian.com/platform/forge
 * that states it. Where a page says "KB" or "MB" without saying which, the smaller (decimal) reading holds here:
 * what passes on the laptop must pass there.
 */

/** limits-invocation: "Maximum runtime permitted before the app is stopped" for functions behind a page. */
export const INVOCATION_MILLISECONDS = 25_000;

/** limits-invocation: "Front-end invocation request payload size 500KB". */
export const PAGE_REQUEST_BYTES = 500_000;

/** limits-invocation: "Front-end invocation response payload size 5MB". */
export const FUNCTION_RESPONSE_BYTES = 5_000_000;

/** limits-invocation: "Default memory limit is 512MB"; manifest-reference: `memoryMB` from 128 to 1,024. */
export const DEFAULT_MEMORY_MB = 512;
export const SMALLEST_MEMORY_MB = 128;
export const LARGEST_MEMORY_MB = 1024;

/** limits-invocation: "Log lines per invocation: 100 per runtime minute", "Log size per invocation: 200 KB". */
export const LOG_LINES = 100;
export const LOG_CHARACTERS = 200_000;

/** limits-kvs-ce: key and object size limits. */
export const KVS_KEY_LENGTH = 500;
export const KVS_KEY_FORMAT = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
export const KVS_VALUE_BYTES = 240 * 1024;
export const KVS_VALUE_DEPTH = 31;

/** storage-reference/kvs-api-query: "up to 10 values by default, this can be increased to a maximum of 100". */
export const KVS_QUERY_DEFAULT = 10;
export const KVS_QUERY_LARGEST = 100;

/** limits-kvs-ce (transactions) and storage-reference/entities-batch: operations or keys in one request, and its size. */
export const KVS_OPERATIONS = 25;
export const KVS_REQUEST_BYTES = 4_000_000;

/** storage-reference/kvs-api: "The maximum supported TTL is 1 year"; "Deletion may take up to 48 hours". */
export const KVS_LONGEST_TTL_MILLISECONDS = 366 * 24 * 3_600_000;
export const KVS_EXPIRED_STAYS_MILLISECONDS = 48 * 3_600_000;
