/** Gives the rules in force away as a file; where a browser keeps files back, as a text to copy. */
import { useId, useRef, useState, type ReactElement } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import { writeDefinitionFile } from '../../src/readiness/definition-file';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import { offerFile } from './offer-file';

export function FileOut({ view: { definition, place } }: { readonly view: DefinitionView }): ReactElement {
  const id = useId();
  const [isText, setText] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | 'marked'>('no');
  const text = useRef<HTMLTextAreaElement>(null);
  const written = writeDefinitionFile(definition);
  const copy = (): void => {
    copyOf(written).then(
      () => {
        setCopied('yes');
      },
      () => {
        text.current?.select();
        setCopied('marked');
      },
    );
  };
  return (
    <div className="hand-on">
      <h3>{say('settings.export')}</h3>
      <div className="buttons">
        <Button
          onClick={() => {
            offerFile(`definition-of-ready-${place.projectKey}-${place.boardId ?? 'project'}.json`, written);
          }}
        >
          {say('settings.export.file')}
        </Button>
        <Button
          look="link"
          expanded={isText}
          controls={id}
          onClick={() => {
            setText(!isText);
            setCopied('no');
          }}
        >
          {say('settings.export.text')}
        </Button>
      </div>
      <div id={id} hidden={!isText}>
        {isText && (
          <>
            <textarea
              ref={text}
              className="input code"
              rows={8}
              readOnly
              aria-label={say('settings.export')}
              value={written}
            />
            <Button onClick={copy}>{say('settings.export.copy')}</Button>
            <span role="status" className="sub">
              {' '}
              {copied !== 'no' && say(copied === 'yes' ? 'settings.export.copied' : 'settings.export.marked')}
            </span>
          </>
        )}
      </div>
    </div>
  );
}

/** A frame may have no right to it, or an old browser no such thing. */
async function copyOf(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
}
