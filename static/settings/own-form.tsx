/** Writes a check of the team's own, or changes one. It goes into the draft as a whole, once nothing in it is amiss. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import type { OwnCheck, OwnCheckId } from '../../src/readiness/own-check';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import { ChoiceField } from './choice-field';
import { mistakesAt } from './mistakes';
import { draftOf, EMPTY_OWN, OWN_KINDS, ownMistakes, questionOf, type OwnDraft } from './own-draft';
import { OwnQuestionFields } from './own-question-fields';
import { TextField } from './text-field';
import { useReadPattern } from './use-read-pattern';

export function OwnForm({
  view,
  before,
  id,
  put,
  cancel,
}: {
  readonly view: DefinitionView;
  readonly before: OwnCheck | null;
  /** A new one is named by its title. */
  readonly id: OwnCheckId | ((title: string) => OwnCheckId);
  readonly put: (check: OwnCheck) => void;
  readonly cancel: () => void;
}): ReactElement {
  const [draft, setDraft] = useState(() => (before === null ? EMPTY_OWN : draftOf(before)));
  /** Nobody is told about empty fields before they say that they are done. */
  const [isAsked, setAsked] = useState(before !== null);
  const form = useRef<HTMLFormElement>(null);
  const pattern = useReadPattern(draft.kind === 'pattern' ? draft.pattern : '');
  const check: OwnCheck = {
    id: typeof id === 'function' ? id(draft.title) : id,
    title: draft.title.trim(),
    help: draft.help.trim(),
    asks: questionOf(draft),
  };
  const all = ownMistakes(check);
  const mistakes = isAsked ? all : [];
  const set = (parts: Partial<OwnDraft>): void => {
    setDraft((now) => ({ ...now, ...parts }));
  };

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  return (
    <form
      ref={form}
      className="own-form"
      aria-label={say(before === null ? 'settings.own.add' : 'settings.own.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (all.length === 0 && !(pattern !== null && 'refused' in pattern)) put(check);
      }}
    >
      <TextField
        label={say('settings.own.title')}
        hint={say('settings.own.title.hint')}
        value={draft.title}
        mistakes={mistakesAt(mistakes, ['title'], say('settings.own.title'))}
        set={(title) => {
          set({ title });
        }}
      />
      <ChoiceField
        label={say('settings.own.kind')}
        chosen={draft.kind}
        choices={OWN_KINDS.map((kind) => ({ id: kind, words: say(`settings.own.kind.${kind}`) }))}
        choose={(kind) => {
          set({ kind });
        }}
      />
      <OwnQuestionFields view={view} draft={draft} mistakes={mistakes} pattern={pattern} set={set} />
      <TextField
        label={say('settings.own.help')}
        hint={say('settings.own.help.hint')}
        value={draft.help}
        mistakes={mistakesAt(mistakes, ['help'], say('settings.own.help'))}
        set={(help) => {
          set({ help });
        }}
      />
      <div className="buttons">
        <button type="submit" className="button">
          {say(before === null ? 'settings.own.put' : 'settings.own.put.changed')}
        </button>
        <Button look="link" onClick={cancel}>
          {say('settings.cancel')}
        </Button>
      </div>
    </form>
  );
}
