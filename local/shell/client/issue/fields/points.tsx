/** The estimate in the field of the team's board. Empty means not estimated; 0 is an estimate. */
import type { Editing } from '../editing';
import { readPoints } from '../read-points';
import { InPlace } from './in-place';
import { LineEditor } from './line-editor';

interface PointsProps {
  readonly field: string;
  readonly name: string;
  readonly value: number | null;
  readonly editing: Editing;
}

export function Points({ field, name, value, editing }: PointsProps) {
  const shown = value === null ? '' : String(value);
  const label = value === null ? 'None' : shown;
  return (
    <InPlace
      name={name}
      mayEdit={editing.meta(field) !== undefined}
      editor={(close) => (
        <LineEditor
          name={name}
          start={shown}
          read={readPoints}
          hint="A number, or nothing."
          save={(points) => editing.save({ [field]: points })}
          close={close}
          short
        />
      )}
    >
      <span className={value === null ? 'subtle' : 'badge'}>{label}</span>
    </InPlace>
  );
}
