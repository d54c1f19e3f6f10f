/** A page of the app over the page around: Jira's modal for actions and commands, as large as the manifest says. */
import { useEffect, useId, useRef } from 'react';
import type { ComponentProps } from 'react';
import type { AppModule } from '../host/session';
import { Icon } from '../parts/icons';
import { useNavigation } from '../routing/navigation';
import '../styles/app-dialog.css';
import { ModuleFrame } from './module-frame';

interface AppDialogProps {
  readonly module: AppModule;
  readonly extension: ComponentProps<typeof ModuleFrame>['extension'];
  /** What it was opened over may have changed meanwhile. */
  readonly close: () => void;
}

export function AppDialog({ module, extension, close }: AppDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { route } = useNavigation();
  const openedOn = useRef(route);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  // The page within has led elsewhere.
  useEffect(() => {
    if (openedOn.current !== route) close();
  }, [route, close]);
  return (
    <dialog
      ref={dialog}
      className={`dialog app-dialog app-dialog-${nameOf(module.viewportSize)}`}
      style={styleOf(module.viewportSize)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="app-dialog-head">
        <span id={titleId} className="subtle">
          {module.title}
        </span>
        <button type="button" className="icon-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <ModuleFrame module={module} extension={extension} refresh={close} className="app-dialog-frame" />
    </dialog>
  );
}

type Size = AppModule['viewportSize'];

function nameOf(size: Size): string {
  return typeof size === 'string' ? size : 'medium';
}

function styleOf(size: Size): { readonly width: string; readonly height?: string } | undefined {
  if (size === null || typeof size === 'string') return undefined;
  return { width: size.width, ...(size.height !== undefined && { height: size.height }) };
}
