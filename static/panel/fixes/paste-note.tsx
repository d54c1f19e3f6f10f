/** What a paste brought, the way back, and what found no room. */
import type { ReactElement } from 'react';
import { Button } from '../../shared/button';
import { say, sayCount } from '../../shared/say';
import { Copyable } from './copyable';
import type { Pasted } from './use-criteria';

export function PasteNote({ pasted }: { readonly pasted: Pasted | null }): ReactElement {
  const leftOut = pasted?.leftOut ?? [];
  const takeBack = pasted?.takeBack ?? null;
  return (
    <>
      {/* There from the start, so that what appears in it is said. */}
      <p className="small" role="status">
        {pasted !== null && pasted.count > 0 && sayCount('panel.fixing.pasted', pasted.count)}{' '}
        {leftOut.length > 0 && sayCount('panel.fixing.pasted.left-out', leftOut.length)}{' '}
        {takeBack !== null && (
          <Button look="inline" onClick={takeBack}>
            {say('panel.fixing.pasted.undo')}
          </Button>
        )}
      </p>
      {leftOut.length > 0 && (
        <Copyable
          key={leftOut.join('\n')}
          label={say('panel.fixing.pasted.left-out.words')}
          words={leftOut.join('\n')}
        />
      )}
    </>
  );
}
