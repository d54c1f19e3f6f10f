/** The editor that fits the task: a list, a number, or words. */
import type { ReactElement } from 'react';
import { LONGEST_WORDS } from '../../../src/contract/fixes';
import type { Languages } from '../../../src/readiness/language/languages';
import { say } from '../../shared/say';
import { CriteriaEditor } from './criteria-editor';
import { estimateIn } from './edit-for';
import type { Line } from './lines';
import type { Plan } from './plan';
import { SaidWith } from './said-with';
import { Words } from './words';

export function Editor({
  plan,
  lines,
  languages,
  type,
}: {
  readonly plan: Plan;
  readonly lines: readonly Line[];
  /** Those that the story is told in. */
  readonly languages: Languages;
  readonly type: (lines: readonly Line[]) => void;
}): ReactElement {
  const set = (id: string, text: string): void => {
    type(lines.map((line) => (line.id === id ? { id, text } : line)));
  };
  const textOf = (id: string): string => lines.find((line) => line.id === id)?.text ?? '';
  switch (plan.kind) {
    case 'criteria':
      return <CriteriaEditor lines={lines} first={plan.first} languages={languages} type={type} />;
    case 'reason':
      return (
        <>
          {plan.stands && (
            <p className="small">
              <bdi>{plan.passage}</bdi>, …
            </p>
          )}
          <Words
            label={say('panel.fixing.label.reason')}
            text={textOf(plan.kind)}
            rows={2}
            isFirst
            set={(text) => {
              set(plan.kind, text);
            }}
          />
        </>
      );
    case 'passages':
      return (
        <>
          <p className="small">{say('panel.fixing.passages')}</p>
          {plan.places.map(({ passage }, index) => (
            <Words
              key={passage}
              label={
                <SaidWith words={passage} said={(words) => say('panel.fixing.label.passage', { words })} />
              }
              text={textOf(passage)}
              rows={1}
              isFirst={index === 0}
              set={(text) => {
                set(passage, text);
              }}
            />
          ))}
        </>
      );
    case 'sections':
      return (
        <>
          {plan.sections.map(({ name }, index) => (
            <Words
              key={name}
              label={say(`panel.fixing.label.${name}`)}
              text={textOf(name)}
              rows={name === 'time-box' || name === 'environment' ? 1 : 4}
              isFirst={index === 0}
              set={(text) => {
                set(name, text.slice(0, LONGEST_WORDS));
              }}
            />
          ))}
        </>
      );
    case 'estimate': {
      const text = textOf(plan.kind);
      return (
        <Words
          label={say('panel.fixing.label.estimate')}
          text={text}
          rows={0}
          isFirst
          {...(text.trim() !== '' && estimateIn(text) === null && { remark: say('panel.fixing.no-number') })}
          set={(next) => {
            set(plan.kind, next);
          }}
        />
      );
    }
  }
}
