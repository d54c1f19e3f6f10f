/** What programs write of their failures, in any language of people. */

/** Names of exceptions. */
export const EXCEPTION_NAME = /\b[A-Z]\w{1,60}(?:Exception|Error)\b/;
/** Lines of a log or a stack trace. */
export const LOG =
  /\bat [\w.$<>]{3,120}\([\w.]{2,60}:\d|\w\.(?:java|cpp|cc|py|js|ts|rb|cs|go|php|kt|hpp|h):\d|Traceback|Caused by:|!ENTRY|(?:^|\s)(?:ERROR|FATAL|SEVERE|FAILED|Failure|WARN)\b|\d\d:\d\d:\d\d[.,]\d|\*\*\* (?:Aborted|SIG)/m;
