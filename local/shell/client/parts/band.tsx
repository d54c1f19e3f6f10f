/** How ready a story is: shape and word, never colour alone. The shapes are drawn, since not every font has them. */
import type { PreviewStory } from '../host/import';

const SHAPES = {
  Ready: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  Nearly: <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />,
  Early: null,
} as const;

export function BandLozenge({ band }: { readonly band: PreviewStory['band'] }) {
  if (band === null) return <span className="subtle">not enough to see</span>;
  return (
    <span className={`band band-${band.toLowerCase()}`}>
      <svg className="band-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
        {SHAPES[band]}
      </svg>{' '}
      {band}
    </span>
  );
}
