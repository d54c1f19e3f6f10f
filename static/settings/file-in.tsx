/** Reads rules from a file or a pasted text. Nothing is taken over before every mistake in it is settled. */
import { useId, useState, type ReactElement } from 'react';
import type { FileMistake } from '../../src/readiness/definition-file';
import { readDefinitionFile } from '../../src/readiness/definition-file';
import { Button } from '../shared/button';
import { say, sayCount } from '../shared/say';
import { sentence } from '../shared/sentence';
import type { Change } from './draft';
import { TextField } from './text-field';

/** Larger ones are not read to their end: what is read is too large already, and is said to be. */
const MOST_BYTES = 1024 * 1024;

type Read = 'nothing' | 'taken' | 'unread' | readonly FileMistake[];

export function FileIn({ change }: { readonly change: (change: Change) => void }): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  const [isText, setShown] = useState(false);
  const [read, setRead] = useState<Read>('nothing');
  const take = async (written: string): Promise<void> => {
    try {
      const found = await readDefinitionFile(written);
      if ('mistakes' in found) {
        setRead(found.mistakes);
        setShown(true); // there they can be settled at once
      } else {
        change({ do: 'take', definition: found.definition, restoredFrom: null });
        setRead('taken');
      }
    } catch {
      setRead('unread');
    }
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const written = await file.slice(0, MOST_BYTES).text();
    setText(written);
    await take(written);
  };
  return (
    <div className="hand-on">
      <h3>{say('settings.import')}</h3>
      <p className="file-choice">
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = ''; // the same file can be chosen again once it has been mended
          }}
        />
        <label htmlFor={id} className="button">
          {say('settings.import.file')}
        </label>
      </p>
      <details className="fold" open={isText}>
        <summary
          onClick={(event) => {
            event.preventDefault();
            setShown(!isText);
          }}
        >
          {say('settings.import.text')}
        </summary>
        <TextField
          label={say('settings.import.written')}
          lines={8}
          code
          value={text}
          set={(written) => {
            setText(written);
            setRead('nothing');
          }}
        />
        <Button
          onClick={() => {
            void take(text);
          }}
        >
          {say('settings.import.read')}
        </Button>
      </details>
      <div role="status">
        {read === 'taken' && <p className="sub">{say('settings.taken')}</p>}
        {read === 'unread' && <p className="sub">{say('settings.import.unread')}</p>}
        {typeof read !== 'string' && <FileMistakes mistakes={read} />}
      </div>
    </div>
  );
}

function FileMistakes({ mistakes }: { readonly mistakes: readonly FileMistake[] }): ReactElement {
  return (
    <>
      <p>{sayCount('settings.import.mistakes', mistakes.length)}</p>
      <ol className="file-mistakes">
        {mistakes.map(({ place: { line, column }, what, values }, index) => (
          <li key={index}>
            {sentence({
              key: 'mistake.at',
              values: { line, column, what: sentence({ key: what, values: values ?? {} }) },
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
