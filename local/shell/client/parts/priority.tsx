/** An issue's priority: arrows up for more, down for less, with its name. */
const LEVELS: Readonly<Record<string, number>> = {
  highest: 2,
  blocker: 2,
  critical: 2,
  high: 1,
  major: 1,
  low: -1,
  minor: -1,
  lowest: -2,
  trivial: -2,
};

export function PriorityIcon({ name }: { readonly name: string }) {
  const level = LEVELS[name.toLowerCase()] ?? 0;
  const tone = level > 0 ? 'up' : level < 0 ? 'down' : 'even';
  return (
    <svg
      className={`priority-icon priority-${tone}`}
      viewBox="0 0 16 16"
      role="img"
      aria-label={`Priority: ${name}`}
    >
      <title>{`Priority: ${name}`}</title>
      <path
        d={shape(level)}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function shape(level: number): string {
  if (level === 2) return 'm4 8 4-4 4 4M4 12l4-4 4 4';
  if (level === 1) return 'm4 10 4-4 4 4';
  if (level === -1) return 'm4 6 4 4 4-4';
  if (level === -2) return 'm4 4 4 4 4-4M4 8l4 4 4-4';
  return 'M4 6.2h8M4 9.8h8';
}
