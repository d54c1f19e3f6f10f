/** In which fields acceptance criteria are read, besides the description. */
import type { ReactElement } from 'react';
import type { FieldChoice } from '../../src/readiness/team-definition';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import type { Desk } from './desk';
import { FieldPicker } from './field-picker';
import { fieldNames } from './change-words';

/** As many as a team would look through; `parseTeamDefinition` takes no more. */
const MOST = 20;

export function CriteriaFields({
  desk: { view, definition, change },
}: {
  readonly desk: Desk;
}): ReactElement {
  const { criteriaFields: chosen } = definition;
  const found = view.found.criteriaFields;
  const read = chosen ?? found;
  const others = view.fields.filter(
    ({ id, holds }) => holds === 'text' && !read.some((field) => field.id === id),
  );
  const set = (from: readonly FieldChoice[] | null): void => change?.({ do: 'read-criteria', from });
  return (
    <div className="field-choice">
      <h3>{say('settings.criteria')}</h3>
      <p className="sub">
        {chosen !== null
          ? say(chosen.length === 0 ? 'settings.criteria.none' : 'settings.criteria.chosen', {
              names: fieldNames(chosen),
            })
          : say(found.length === 0 ? 'settings.criteria.found.none' : 'settings.criteria.found', {
              names: fieldNames(found),
            })}
      </p>
      {change !== null && (
        <>
          {chosen !== null && chosen.length > 0 && (
            <ul className="chosen-fields">
              {chosen.map((field) => (
                <li key={field.id}>
                  <bdi>{field.name}</bdi>
                  <Button
                    look="link"
                    onClick={() => {
                      set(chosen.filter(({ id }) => id !== field.id));
                    }}
                  >
                    {say('settings.own.remove')}
                    <span className="visually-hidden">: {field.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {read.length < MOST && others.length > 0 && (
            <FieldPicker
              label={say('settings.criteria.add')}
              fields={others}
              choose={(field) => {
                if (field !== null) set([...read, field]);
              }}
            />
          )}
          {chosen !== null && (
            <Button
              look="text"
              onClick={() => {
                set(null);
              }}
            >
              {say('settings.criteria.by-name')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
