/** Which field holds estimates: the one that the board names, or another that the team says. */
import { useState, type ReactElement } from 'react';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import type { Desk } from './desk';
import { FieldPicker } from './field-picker';

export function EstimateField({ desk: { view, definition, change } }: { readonly desk: Desk }): ReactElement {
  const [isOther, setOther] = useState(false);
  const { estimateField: chosen } = definition;
  const found = view.found.estimateField;
  const present = chosen ?? found;
  const others = view.fields.filter(({ id, holds }) => holds === 'number' && id !== present?.id);
  return (
    <div className="field-choice">
      <h3>{say('settings.estimate')}</h3>
      <p className="sub">
        {chosen !== null
          ? say('settings.estimate.chosen', { name: chosen.name })
          : found === null
            ? say('settings.estimate.none')
            : say('settings.estimate.found', { name: found.name })}
      </p>
      {change !== null && (
        <>
          <div className="buttons">
            {chosen === null && found !== null && (
              <Button
                onClick={() => {
                  change({ do: 'read-estimates', from: found });
                }}
              >
                {say('settings.estimate.confirm')}
              </Button>
            )}
            {others.length > 0 && (
              <Button
                expanded={isOther}
                onClick={() => {
                  setOther(!isOther);
                }}
              >
                {say('settings.estimate.other')}
              </Button>
            )}
            {chosen !== null && (
              <Button
                look="text"
                onClick={() => {
                  change({ do: 'read-estimates', from: null });
                }}
              >
                {say('settings.estimate.by-board')}
              </Button>
            )}
          </div>
          {isOther && (
            <FieldPicker
              label={say('settings.estimate.field')}
              fields={others}
              choose={(field) => {
                if (field !== null) change({ do: 'read-estimates', from: field });
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
