/** Small signs for the types of issues, drawn here: colour and shape tell them apart, the name is read aloud. */
import type { ReactNode } from 'react';

interface Sign {
  readonly tone: string;
  readonly shape: ReactNode;
}

const line = { fill: 'none', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const SIGNS: Readonly<Record<string, Sign>> = {
  story: { tone: 'green', shape: <path d="M5 3.5h6v9L8 9.8l-3 2.7z" fill="currentColor" /> },
  bug: { tone: 'red', shape: <circle cx="8" cy="8" r="3.4" fill="currentColor" /> },
  task: { tone: 'blue', shape: <path d="m4.2 8.4 2.5 2.5 5.1-5.6" {...line} stroke="currentColor" /> },
  subtask: {
    tone: 'blue',
    shape: (
      <g {...line} stroke="currentColor">
        <rect x="3.6" y="3.6" width="5.6" height="5.6" rx="1" />
        <path d="M6.8 12.4h5.6V6.8" />
      </g>
    ),
  },
  spike: { tone: 'purple', shape: <path d="M8 2.8 12.6 12H3.4z" {...line} stroke="currentColor" /> },
  epic: { tone: 'purple', shape: <path d="M9 2.5 4.5 9h3L6.8 13.5 11.5 7h-3z" fill="currentColor" /> },
  improvement: {
    tone: 'green',
    shape: <path d="M8 12.5v-9M4.4 7 8 3.5 11.6 7" {...line} stroke="currentColor" />,
  },
  feature: { tone: 'green', shape: <path d="M8 3.5v9M3.5 8h9" {...line} stroke="currentColor" /> },
  other: {
    tone: 'gray',
    shape: <path d="M4.5 5.2h7M4.5 8h7M4.5 10.8h4.4" {...line} stroke="currentColor" />,
  },
};

const NAMES: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/sub-?task/i, 'subtask'],
  [/story/i, 'story'],
  [/bug|defect/i, 'bug'],
  [/epic/i, 'epic'],
  [/spike|research/i, 'spike'],
  [/improvement|enhancement/i, 'improvement'],
  [/feature/i, 'feature'],
  [/task/i, 'task'],
];

export function IssueTypeIcon({ name }: { readonly name: string }) {
  const key = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
  const sign = SIGNS[key];
  return (
    <svg
      className={`type-icon type-icon-${sign?.tone ?? 'gray'}`}
      viewBox="0 0 16 16"
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      <rect width="16" height="16" rx="3" className="type-icon-ground" />
      {sign?.shape}
    </svg>
  );
}
