/** Fields whose values Jira lists beforehand: one of them (priority, an option) or some (components, versions). */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Named } from '../../jira/values';
import { choicesAmong } from '../../picking/choice';
import type { Choice } from '../../picking/choice';
import type { Editing } from '../editing';
import { InPlace, None } from './in-place';
import { ManyEditor } from './many-editor';
import { OneEditor } from './one-editor';

interface OneOfProps {
  readonly field: string;
  readonly name: string;
  readonly value: Named | null;
  readonly editing: Editing;
  /** How a value looks; its name, if nothing is said. */
  readonly look?: (value: Named) => ReactNode;
}

export function OneOf({ field, name, value, editing, look }: OneOfProps) {
  const meta = editing.meta(field);
  const source = useMemo(
    () =>
      choicesAmong(
        (meta?.options ?? []).map((one) => ({ ...choiceOf(one), content: look?.(one) ?? one.name })),
      ),
    [meta, look],
  );
  return (
    <InPlace
      name={name}
      mayEdit={meta !== undefined && meta.options.length > 0}
      editor={(close) => (
        <OneEditor
          name={name}
          source={source}
          present={value === null ? null : choiceOf(value)}
          save={({ id }) => editing.save({ [field]: { id } })}
          close={close}
        />
      )}
    >
      {value === null ? <None /> : (look?.(value) ?? value.name)}
    </InPlace>
  );
}

interface SomeOfProps {
  readonly field: string;
  readonly name: string;
  readonly values: readonly Named[];
  readonly editing: Editing;
}

export function SomeOf({ field, name, values, editing }: SomeOfProps) {
  const meta = editing.meta(field);
  const source = useMemo(() => choicesAmong((meta?.options ?? []).map(choiceOf)), [meta]);
  const words = values.map((one) => one.name).join(', ');
  return (
    <InPlace
      name={name}
      mayEdit={meta !== undefined && meta.options.length > 0}
      editor={(close) => (
        <ManyEditor
          name={name}
          source={source}
          start={values.map(choiceOf)}
          save={(picked) => editing.save({ [field]: picked.map(({ id }) => ({ id })) })}
          close={close}
        />
      )}
    >
      {words === '' ? <None /> : <span>{words}</span>}
    </InPlace>
  );
}

function choiceOf({ id, name }: Named): Choice {
  return { id, words: name };
}
