/** The dialog itself, over the page. Closing keeps what was typed. */
import { useEffect, useId, useRef } from 'react';
import { useFlags } from '../chrome/flag-store';
import { Icon } from '../parts/icons';
import { useSession } from '../session/session';
import { CreateForm } from './create-form';
import { EMPTY_DRAFT } from './draft';
import type { Draft } from './draft';
import '../styles/create.css';

interface CreateDialogProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly close: () => void;
  readonly tellCreated: () => void;
}

export default function CreateDialog({ draft, change, close, tellCreated }: CreateDialogProps) {
  const { refresh } = useSession();
  const { show } = useFlags();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    element?.querySelector<HTMLElement>('[name="summary"]')?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="dialog-head">
        <h1 id={titleId}>Create issue</h1>
        <button
          type="button"
          className="icon-button"
          aria-label="Close; what you typed is kept"
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <CreateForm
        draft={draft}
        change={change}
        close={close}
        created={(key, summary) => {
          show({
            id: `created ${key}`,
            type: 'success',
            title: `${key} is created`,
            description: summary,
            link: { to: { page: 'issue', issueKey: key }, words: `Open ${key}` },
            passing: true,
          });
          change({ ...EMPTY_DRAFT, projectKey: draft.projectKey, typeId: draft.typeId });
          tellCreated();
          refresh();
          close();
        }}
      />
    </dialog>
  );
}
