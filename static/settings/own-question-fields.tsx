/** The fields for what a team's own check looks for, by its kind. */
import { useId, type ReactElement } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import type { Prepared } from '../../src/readiness/own/search';
import type { Mistake, Path } from '../../src/readiness/parse-definition';
import { PATTERN_PLACES } from '../../src/readiness/own-check';
import { say } from '../shared/say';
import { ChoiceField } from './choice-field';
import { Combobox } from './combobox';
import { FieldPicker } from './field-picker';
import { MistakeList } from './mistake-list';
import { mistakesAt } from './mistakes';
import type { OwnDraft } from './own-draft';
import { PatternTrial } from './pattern-trial';
import { TextField } from './text-field';
import { patternMistakes } from './use-read-pattern';

export function OwnQuestionFields({
  view,
  draft,
  mistakes,
  pattern,
  set,
}: {
  readonly view: DefinitionView;
  readonly draft: OwnDraft;
  readonly mistakes: readonly Mistake[];
  readonly pattern: Prepared | null;
  readonly set: (parts: Partial<OwnDraft>) => void;
}): ReactElement | null {
  const id = useId();
  const of = (path: Path, name: string): readonly string[] => mistakesAt(mistakes, ['asks', ...path], name);
  switch (draft.kind) {
    case 'field': {
      const label = say('settings.own.field');
      return (
        <FieldPicker
          label={label}
          fields={view.fields}
          chosen={draft.field}
          isKept
          mistakes={of(['fieldName'], label)}
          choose={(field) => {
            set({ field });
          }}
        />
      );
    }
    case 'heading':
      return (
        <TextField
          label={say('settings.own.heading')}
          hint={say('settings.own.heading.hint')}
          value={draft.heading}
          mistakes={of(['text'], say('settings.own.heading'))}
          set={(heading) => {
            set({ heading });
          }}
        />
      );
    case 'label':
      return (
        <TextField
          label={say('settings.own.labels')}
          hint={say('settings.own.labels.hint')}
          value={draft.labels}
          mistakes={[
            ...new Set(mistakes.filter(({ path }) => path[1] === 'anyOf').map(({ path }) => path)),
          ].flatMap((path) => mistakesAt(mistakes, path, say('settings.own.labels')))}
          set={(labels) => {
            set({ labels });
          }}
        />
      );
    case 'link': {
      const label = say('settings.own.relation');
      const told = of(['relation'], label);
      return (
        <div className="text-field">
          <Combobox
            label={label}
            typed={draft.relation}
            choices={view.relations.map((relation) => ({ id: relation, name: relation }))}
            isMistaken={told.length > 0}
            {...(told.length > 0 && { describedBy: `${id}-mistakes` })}
            type={(relation) => {
              set({ relation });
            }}
            pick={({ name }) => {
              set({ relation: name });
            }}
          />
          <MistakeList id={`${id}-mistakes`} mistakes={told} />
        </div>
      );
    }
    case 'attachment':
      return null;
    case 'pattern': {
      const label = say('settings.own.pattern');
      return (
        <>
          <TextField
            label={label}
            hint={say('settings.own.pattern.hint')}
            code
            value={draft.pattern}
            mistakes={[...of(['pattern'], label), ...patternMistakes(pattern, draft.pattern, label)]}
            set={(written) => {
              set({ pattern: written });
            }}
          />
          <ChoiceField
            label={say('settings.own.place')}
            chosen={draft.place}
            choices={PATTERN_PLACES.map((place) => ({ id: place, words: say(`settings.own.in.${place}`) }))}
            choose={(place) => {
              set({ place });
            }}
          />
          <PatternTrial pattern={pattern} />
        </>
      );
    }
  }
}
