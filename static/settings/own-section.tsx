/** The checks that a team has added: what they ask, and the way to add, change and remove them. */
import { useRef, useState, type ReactElement } from 'react';
import type { OwnCheck, OwnCheckId } from '../../src/readiness/own-check';
import { Button } from '../shared/button';
import { say } from '../shared/say';
import type { Desk } from './desk';
import { ownCheckId } from './own-checks';
import { OwnForm } from './own-form';
import { questionWords } from './question-words';
import { Section } from './section';

/** As many as anybody has an overview of; `parseTeamDefinition` takes no more. */
const MOST = 20;

export function OwnSection({ desk }: { readonly desk: Desk }): ReactElement | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<OwnCheckId | 'new' | null>(null);
  const { definition, change, view } = desk;
  const { ownChecks } = definition;
  if (change === null && ownChecks.length === 0) return null;
  const close = (): void => {
    heading.current?.focus();
    setOpen(null);
  };
  return (
    <Section heading={heading} title={say('settings.own')} intro={say('settings.own.intro')}>
      {ownChecks.length > 0 && (
        <ul className="own-checks">
          {ownChecks.map((check) => (
            <li key={check.id}>
              {open === check.id && change !== null ? (
                <OwnForm
                  view={view}
                  before={check}
                  id={check.id}
                  cancel={close}
                  put={(changed) => {
                    close();
                    change({ do: 'put-own', check: changed });
                  }}
                />
              ) : (
                <OwnEntry
                  check={check}
                  {...(change !== null && {
                    edit: () => {
                      setOpen(check.id);
                    },
                    remove: () => {
                      change({ do: 'drop-own', id: check.id });
                      heading.current?.focus(); // the button is gone with the check
                    },
                  })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' && change !== null && (
        <OwnForm
          view={view}
          before={null}
          id={(title) =>
            ownCheckId(
              title,
              ownChecks.map(({ id }) => id),
            )
          }
          cancel={close}
          put={(check) => {
            close();
            change({ do: 'put-own', check });
          }}
        />
      )}
      {change !== null && open !== 'new' && ownChecks.length < MOST && (
        <Button
          onClick={() => {
            setOpen('new');
          }}
        >
          {say('settings.own.add')}
        </Button>
      )}
    </Section>
  );
}

function OwnEntry({
  check: { title, help, asks },
  edit,
  remove,
}: {
  readonly check: OwnCheck;
  readonly edit?: () => void;
  readonly remove?: () => void;
}): ReactElement {
  return (
    <div className="own-check">
      <div>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p className="sub">{questionWords(asks)}</p>
        {help !== '' && (
          <p className="sub">
            <bdi>{help}</bdi>
          </p>
        )}
      </div>
      {edit !== undefined && remove !== undefined && (
        <div className="buttons">
          <Button look="link" onClick={edit}>
            {say('settings.own.edit')}
            <span className="visually-hidden">: {title}</span>
          </Button>
          <Button look="link" onClick={remove}>
            {say('settings.own.remove')}
            <span className="visually-hidden">: {title}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
