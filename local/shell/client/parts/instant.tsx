/** An instant in words: near ones as “3 hours ago”, others as a day; the exact time on hover. */
import { useState } from 'react';
import { hostNow } from '../host/host-time';
import { instantInWords } from './instant-words';

export function Instant({ at }: { readonly at: string | null }) {
  const time = Date.parse(at ?? '');
  // A new instant is told as of its own arrival on the page.
  return Number.isNaN(time) ? null : <Told key={time} time={time} />;
}

function Told({ time }: { readonly time: number }) {
  const [now] = useState(hostNow);
  return (
    <time dateTime={new Date(time).toISOString()} title={exact(time)}>
      {instantInWords(time, now)}
    </time>
  );
}

function exact(time: number): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' }).format(time);
}
