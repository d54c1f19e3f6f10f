/** Jira's command palette, as far as apps have a part in it: Ctrl or Cmd and K, a few letters, Enter. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AppDialog } from '../app-module/app-dialog';
import { commandExtension } from '../app-module/extension';
import type { AppModule } from '../host/session';
import { Icon } from '../parts/icons';
import { useSession } from '../session/session';
import '../styles/app-dialog.css';
import '../styles/create.css';

export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  const [command, setCommand] = useState<AppModule | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  const close = useCallback(() => {
    setOpen(false);
  }, []);
  const leave = useCallback(() => {
    setCommand(null);
  }, []);
  return (
    <>
      <button
        type="button"
        className="icon-button palette-button"
        aria-label="Open the command palette"
        title="Commands (Ctrl+K)"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="search" />
      </button>
      {isOpen && (
        <Palette
          close={close}
          run={(chosen) => {
            setOpen(false);
            setCommand(chosen);
          }}
        />
      )}
      {command !== null && <CommandPage module={command} close={leave} />}
    </>
  );
}

function Palette({ close, run }: { readonly close: () => void; readonly run: (command: AppModule) => void }) {
  const { host } = useSession();
  const [letters, setLetters] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const wanted = letters.trim().toLowerCase();
  const commands = host.modules.filter(
    ({ type, title, keywords }) =>
      type === 'jira:command' && [title, ...keywords].some((words) => words.toLowerCase().includes(wanted)),
  );
  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label="Command palette"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (commands[0] !== undefined) run(commands[0]);
        }}
      >
        <label className="search">
          <Icon name="search" />
          <input
            className="input"
            type="search"
            aria-label="Command"
            placeholder="What do you want to do?"
            value={letters}
            onChange={(event) => {
              setLetters(event.target.value);
            }}
          />
        </label>
        <ul>
          {commands.map((command) => (
            <li key={command.key}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  run(command);
                }}
              >
                <span className="menu-words">{command.title}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className="subtle" role="status">
          {commands.length === 0 ? 'No command of that name.' : ''}
        </p>
      </form>
    </dialog>
  );
}

function CommandPage({ module, close }: { readonly module: AppModule; readonly close: () => void }) {
  const extension = useMemo(() => commandExtension(window.location.href), []);
  return <AppDialog module={module} extension={extension} close={close} />;
}
