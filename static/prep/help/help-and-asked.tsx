/** What whoever looks is asked by a Product Owner; and, for the Product Owner, what is offered to them. */
import type { ReactElement } from 'react';
import { AskedCards } from './asked-cards';
import { Help } from './help';
import type { HelpProps } from './help-props';

export function HelpAndAsked({ help, ...props }: HelpProps): ReactElement {
  return (
    <>
      <AskedCards {...props} />
      {help !== null && <Help {...props} help={help} />}
    </>
  );
}
