/** The few signs of the frame around, as line drawings in the colour of the text. */
const PATHS = {
  backlog: 'M3 4.5h10M3 8h10M3 11.5h6',
  app: 'M3.5 3.5h3.6v3.6H3.5zM8.9 3.5h3.6v3.6H8.9zM3.5 8.9h3.6v3.6H3.5zM10.7 8.9v3.6M8.9 10.7h3.6',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  sun: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1.8v1M8 13.2v1M1.8 8h1M13.2 8h1M3.6 3.6l.7.7M11.7 11.7l.7.7M3.6 12.4l.7-.7M11.7 4.3l.7-.7',
  moon: 'M13 9.6A5.4 5.4 0 0 1 6.4 3 5.4 5.4 0 1 0 13 9.6z',
  home: 'M2.8 7.4 8 3l5.2 4.4M4.2 6.6V13h7.6V6.6',
  search: 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8M10 10l3 3',
  upload: 'M8 10.5V3M5 5.8 8 2.8l3 3M3 10.5V13h10v-2.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3.5v9M3.5 8h9',
  check: 'm4 8.4 2.7 2.7L12 5.4',
  console: 'M2.5 3.5h11v9h-11zM5 6.2 6.8 8 5 9.8M8.4 10h2.4',
  lock: 'M4 7.2h8v5.6H4zM5.6 7.2V5.4a2.4 2.4 0 0 1 4.8 0v1.8',
  settings:
    'M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M5.5 9.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2',
  edit: 'M3 13l.6-2.6 6.9-6.9 2 2-6.9 6.9zM9.3 4.7l2 2',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
