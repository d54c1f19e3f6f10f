/** From which score on the bands begin, for one kind of item. */
import type { ReactElement } from 'react';
import type { IssueKind } from '../../src/story/story';
import { inDigits, say } from '../shared/say';
import type { Desk } from './desk';
import { mistakesAt } from './mistakes';
import { NumberField } from './number-field';

const BANDS = ['ready', 'nearly'] as const;

export function Thresholds({
  desk: { definition, mistakes, change },
  kind,
}: {
  readonly desk: Desk;
  readonly kind: IssueKind;
}): ReactElement {
  const { thresholds } = definition.kinds[kind];
  if (change === null) {
    return (
      <p>
        {say('settings.threshold.told', {
          ready: inDigits(thresholds.ready),
          nearly: inDigits(thresholds.nearly),
        })}
      </p>
    );
  }
  return (
    <div className="thresholds" role="group" aria-label={say('settings.threshold')}>
      {BANDS.map((band) => {
        const label = say(`settings.threshold.${band}`);
        return (
          <NumberField
            key={band}
            className="threshold"
            label={label}
            value={thresholds[band]}
            least={1}
            most={100}
            mistakes={mistakesAt(mistakes, ['kinds', kind, 'thresholds', band], label)}
            set={(from) => {
              change({ do: 'begin-band', kind, band, from });
            }}
          />
        );
      })}
    </div>
  );
}
