/** Picks one field of the site by its name. */
import { useId, useState, type ReactElement } from 'react';
import type { SiteField } from '../../src/contract/definition';
import type { FieldChoice } from '../../src/readiness/team-definition';
import { Combobox } from './combobox';
import { called } from './fitting';
import { MistakeList } from './mistake-list';

export function FieldPicker({
  label,
  fields,
  chosen = null,
  isKept = false,
  mistakes = [],
  choose,
}: {
  readonly label: string;
  readonly fields: readonly SiteField[];
  readonly chosen?: FieldChoice | null;
  /** Whether the name stays in the field; else it is empty for the next one, and only what is picked counts. */
  readonly isKept?: boolean;
  readonly mistakes?: readonly string[];
  /** `null`: what is typed is no field's name. */
  readonly choose: (field: FieldChoice | null) => void;
}): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const choices = fields.map((field) => ({ ...field, name: nameAmong(fields, field) }));
  return (
    <div className="text-field">
      <Combobox
        label={label}
        typed={typed}
        choices={choices}
        isMistaken={mistakes.length > 0}
        {...(mistakes.length > 0 && { describedBy: `${id}-mistakes` })}
        type={(letters) => {
          setTyped(letters);
          if (isKept) choose(choiceOf(fields, called(choices, letters)?.id));
        }}
        pick={(choice) => {
          setTyped(isKept ? choice.name : '');
          choose(choiceOf(fields, choice.id));
        }}
      />
      <MistakeList id={`${id}-mistakes`} mistakes={mistakes} />
    </div>
  );
}

function choiceOf(fields: readonly SiteField[], id: string | undefined): FieldChoice | null {
  const field = fields.find((one) => one.id === id);
  return field === undefined ? null : { id: field.id, name: field.name };
}

/** Two fields of one name are told apart by their ids, which Jira's administrators know. */
function nameAmong(fields: readonly SiteField[], { id, name }: SiteField): string {
  return fields.filter((one) => one.name === name).length > 1 ? `${name} (${id})` : name;
}
