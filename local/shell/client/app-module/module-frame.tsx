/** A place for a page of the app: mounts it, tells it of changes, and takes it away. */
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { mountModule } from '../../../bridge/browser/host';
import type { MountedModule } from '../../../bridge/browser/host';
import type { AppModule } from '../host/session';
import { useSession } from '../session/session';
import type {
  boardActionExtension,
  commandExtension,
  issueChanged,
  issueContextExtension,
  projectPageExtension,
  projectSettingsExtension,
} from './extension';
import { useShell } from './use-shell';

export interface ModuleHandle {
  readonly emit: (change: ReturnType<typeof issueChanged>) => void;
}

interface ModuleFrameProps {
  readonly module: AppModule;
  /** A new object means another place: the page is then mounted anew. */
  readonly extension: ReturnType<
    | typeof issueContextExtension
    | typeof projectPageExtension
    | typeof projectSettingsExtension
    | typeof boardActionExtension
    | typeof commandExtension
  >;
  readonly refresh: () => void;
  readonly className: string;
  readonly handle?: Ref<ModuleHandle>;
}

export function ModuleFrame({ module, extension, refresh, className, handle }: ModuleFrameProps) {
  const container = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedModule | null>(null);
  const { colourMode } = useSession();
  const shell = useShell(refresh);
  const { key, resource, type } = module;

  useEffect(() => {
    if (container.current === null) return;
    const page = mountModule(container.current, { moduleKey: key, resource, type, extension }, shell);
    mounted.current = page;
    return () => {
      mounted.current = null;
      page.unmount();
    };
  }, [key, resource, type, extension, shell]);

  useEffect(() => {
    mounted.current?.setColorMode(colourMode);
  }, [colourMode]);

  useImperativeHandle(
    handle,
    () => ({
      emit: ({ event, payload }) => {
        mounted.current?.emit(event, payload);
      },
    }),
    [],
  );
  return <div ref={container} className={className} />;
}
