/** A field that this site added: text, number, words and options can be changed, the rest is shown. */
import { fieldText } from '../../jira/field-text';
import { strings } from '../../jira/values';
import type { Editing } from '../editing';
import { InPlace, None } from './in-place';
import { Labels } from './labels';
import { LineEditor } from './line-editor';
import { OneOf, SomeOf } from './named-fields';
import { optionValue, readNumber } from './read-value';

interface OwnFieldProps {
  readonly field: string;
  readonly name: string;
  readonly value: unknown;
  readonly projectKey: string;
  readonly editing: Editing;
}

export function OwnFieldValue({ field, name, value, projectKey, editing }: OwnFieldProps) {
  const words = fieldText(value);
  const shown = words === '' ? <None /> : <span>{words}</span>;
  switch (editing.meta(field)?.kind) {
    case 'line':
      return (
        <InPlace
          name={name}
          mayEdit
          editor={(close) => (
            <LineEditor
              name={name}
              start={words}
              read={(typed) => (typed.trim() === '' ? null : typed.trim())}
              hint=""
              save={(text) => editing.save({ [field]: text })}
              close={close}
            />
          )}
        >
          {shown}
        </InPlace>
      );
    case 'number':
      return (
        <InPlace
          name={name}
          mayEdit
          editor={(close) => (
            <LineEditor
              name={name}
              start={words}
              read={readNumber}
              hint="A number, or nothing."
              save={(number) => editing.save({ [field]: number })}
              close={close}
              short
            />
          )}
        >
          {shown}
        </InPlace>
      );
    case 'words':
      return (
        <Labels field={field} name={name} labels={strings(value)} projectKey={projectKey} editing={editing} />
      );
    case 'one':
      return <OneOf field={field} name={name} value={optionValue(value)} editing={editing} />;
    case 'many':
      return (
        <SomeOf
          field={field}
          name={name}
          values={(Array.isArray(value) ? value : []).flatMap((one) => optionValue(one) ?? [])}
          editing={editing}
        />
      );
    default:
      return shown;
  }
}
