/** Where criteria live, and which field holds estimates: what was found, and what the team says instead. */
import type { ReactElement } from 'react';
import { say } from '../shared/say';
import { CriteriaFields } from './criteria-fields';
import type { Desk } from './desk';
import { EstimateField } from './estimate-field';
import { Section } from './section';

export function FieldsSection({ desk }: { readonly desk: Desk }): ReactElement {
  return (
    <Section title={say('settings.fields')}>
      <CriteriaFields desk={desk} />
      <EstimateField desk={desk} />
    </Section>
  );
}
