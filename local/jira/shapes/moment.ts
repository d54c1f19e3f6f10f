/** Jira's way to write an instant: `2026-03-05T09:30:00.000+0000`. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000');
}
