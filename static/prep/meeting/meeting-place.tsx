/** The place of the line about the next meeting: kept from the start, filled after the first paint. */
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { loadPart } from '../../shared/load-part';
import type { MeetingProps } from './meeting-props';

export function MeetingPlace(props: MeetingProps): ReactElement {
  const [{ line: Line }, setLoaded] = useState<{ readonly line: ComponentType<MeetingProps> | null }>({
    line: null,
  });
  useEffect(() => {
    loadPart(() => import('./whole')).then(
      async ({ MeetingLine, learnWords }) => {
        await learnWords();
        setLoaded({ line: MeetingLine });
      },
      () => undefined,
    );
  }, []);
  return <div className="meeting">{Line !== null && <Line {...props} />}</div>;
}
