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

/** limits-invocation: functions "that are only referenced by consumer or scheduled trigger modules". */
export const BACKGROUND_DEFAULT_SECONDS = 55;
export const LONGEST_FUNCTION_SECONDS = 900;

/** manifest-reference/modules/pre-uninstall-trigger: "The invocation will have a timeout of 55 seconds". */
export const PRE_UNINSTALL_SECONDS = 55;

/** limits-scheduled-trigger: scheduled triggers of an app. */
export const SCHEDULES = 5;

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

/** storage-reference/entities-manifest (limitations): how many entities, attributes, indexes, and their names. */
export const ENTITIES = 20;
export const ENTITY_ATTRIBUTES = 50;
export const ENTITY_INDEXES = 7;
export const ENTITY_NAME_LENGTH = { shortest: 3, longest: 60 } as const;
export const ENTITY_ATTRIBUTE_NAME_LENGTH = 30;
export const ENTITY_INDEX_NAME_LENGTH = { shortest: 3, longest: 50 } as const;

/** The same page: "combined values for all range attributes", "for all partition attributes" of an index, in bytes. */
export const ENTITY_RANGE_BYTES = 900;
export const ENTITY_PARTITION_BYTES = 1700;

/** The same page, values: 32 bits for an integer; the magnitude of a float. */
export const ENTITY_INTEGER = { smallest: -2_147_483_648, largest: 2_147_483_647 } as const;
export const ENTITY_FLOAT = { smallest: 1e-130, below: 1e126 } as const;

/** limits-kvs-ce: "each complex query can only have a maximum of 100 conditions". */
export const ENTITY_QUERY_CONDITIONS = 100;

/** storage-reference/kvs-api-secret: "persisted JSON values may be up to 128 KiB". */
export const SECRET_VALUE_BYTES = 128 * 1024;

/** storage-reference/kvs-api: "The maximum supported TTL is 1 year"; "Deletion may take up to 48 hours". */
export const KVS_LONGEST_TTL_MILLISECONDS = 366 * 24 * 3_600_000;
export const KVS_EXPIRED_STAYS_MILLISECONDS = 48 * 3_600_000;

/** runtime-reference/async-events-api: "50 events can be pushed per request, up to … 200 KB", "up to 15 minutes". */
export const QUEUE_EVENTS = 50;
export const QUEUE_PUSH_BYTES = 200 * 1024;
export const QUEUE_DELAY_SECONDS = 900;

/** limits-async-events: events a minute; and the size of one for a consumer with a longer time-out. */
export const QUEUE_EVENTS_A_MINUTE = 500;
export const QUEUE_LONG_EVENT_BYTES = 100 * 1024;

/**
 * limits-async-events, "Cyclic invocation limit": push requests "across all handlers originating from a single initial
 * function invocation".
 */
export const QUEUE_PUSHES_OF_AN_ORIGIN = 1000;

/** runtime-reference/async-events-api, "Retries": kept for 24 hours, up to 15 minutes apart, with 4 KB of data. */
export const QUEUE_RETENTION_MILLISECONDS = 24 * 3_600_000;
export const RETRY_SECONDS = 900;
export const RETRY_DATA_BYTES = 4 * 1024;

/** events-reference/product_events: "You can only retry an event for a maximum of four times". */
export const EVENT_RETRIES = 4;

/** events-reference: an event above 200 kB is never delivered. */
export const EVENT_BYTES = 200_000;

/** manifest-reference/modules/scheduled-trigger: "about 5 minutes after app deployment". */
export const SCHEDULE_BEGINS_MILLISECONDS = 5 * 60_000;

/** events-reference/product_events, "Restrictions": "contain at most 10,000 characters". */
export const EXPRESSION_CHARACTERS = 10_000;

/** platform-quotas-and-limits, invocation limits: a minute, by one person and in one installation. */
export const USER_INVOCATIONS_A_MINUTE = 1200;
export const INSTALLATION_INVOCATIONS_A_MINUTE = 5000;

/** limits-realtime: operations a second in an installation (subscribing, publishing, signing). */
export const REALTIME_OPERATIONS_A_SECOND = 50;

/** limits-kvs-ce and platform-quotas-and-limits: per installation; sizes are rounded up to 10 KB. */
export const KVS_REQUESTS_A_SECOND = 1000;
export const KVS_UNITS_A_MINUTE = 4000;
export const KVS_UNIT_BYTES = 10_000;

/** manifest-reference/translations: "a combined size limit of 100 KB". */
export const TRANSLATION_BYTES = 100 * 1024;

/** Accounts of one report (platform/forge/user-privacy-guidelines, "Request"). */
export const REPORTED_ACCOUNTS = 90;
