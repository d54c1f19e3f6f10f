/**
 * Shows a module of the app inside the small Jira: an iframe with the built page, and the host's side of its bridge.
 * Bundled into the shell's pages.
 */
import { MOUNT, PATHS } from '../paths';
import { tell, unsubscribeAll } from './events';
import type { BridgedFrame } from './frame';
import { followContent } from './frame-height';
import { bridgeMethods } from './methods';
import { pageHistory } from './page-history';
import { unsubscribeChannels } from './realtime';
import { clockAhead, siteAnswer } from './server';
import type { ColorMode, HostShell, ModuleMount } from './shell';

export type { ColorMode, HostShell, ModuleMount } from './shell';

export interface MountedModule {
  /** Tells this page an event of Jira, e.g. `JIRA_ISSUE_CHANGED`. */
  emit(event: string, payload?: unknown): void;
  setColorMode(mode: ColorMode): void;
  unmount(): void;
}

/** What a page of an app may do in its frame: https://developer.atlassian.com/platform/forge/custom-ui/iframe/ */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
const FEATURES = 'camera; clipboard-write; display-capture; fullscreen; microphone';

/**
 * Shows the module at the end of `container`. Modules of an issue grow with their content, full pages fill the container.
 */
export function mountModule(container: HTMLElement, mount: ModuleMount, shell: HostShell): MountedModule {
  const owner = {};
  const frame: BridgedFrame = document.createElement('iframe');
  frame.setAttribute('sandbox', SANDBOX);
  frame.allow = FEATURES;
  const ends: (() => void)[] = [];
  let colorMode = shell.colorMode();
  let dataTheme: string | undefined;

  const applyTheme = (): void => {
    const root = frame.contentDocument?.documentElement;
    if (root === undefined || dataTheme === undefined) return;
    root.dataset['theme'] = dataTheme;
    root.dataset['colorMode'] = colorMode;
  };
  const methods = bridgeMethods(mount, shell, {
    owner,
    enableTheming: async () => {
      dataTheme = (await siteAnswer()).dataTheme;
      applyTheme();
    },
    createHistory: (base) => {
      const { history, end } = pageHistory(base);
      ends.push(end);
      return history;
    },
    onClose: (callback) => {
      ends.push(() => void callback());
    },
  });

  const call = (method: string, payload: unknown): unknown => {
    const work = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (work === undefined) {
      throw new Error(
        `The local platform does not emulate "${method}" of @forge/bridge; see local/PARITY.md.`,
      );
    }
    return work(payload);
  };
  // Answers and refusals alike come later, as between windows.
  frame.forgeBridge = (method, payload) => Promise.resolve().then(() => call(method, payload));
  frame.forgeClockAhead = clockAhead;
  frame.title = mount.moduleKey;
  frame.dataset['forgeModule'] = mount.moduleKey;
  frame.style.display = 'block';
  frame.style.width = '100%';
  frame.style.border = '0';
  if (mount.type.startsWith('jira:issue')) ends.push(followContent(frame));
  else frame.style.height = '100%';
  frame.src = `${MOUNT}${PATHS.pages}/${mount.resource}/index.html`;
  container.append(frame);

  return {
    emit: (event, payload) => {
      tell(event, payload, owner);
    },
    setColorMode: (mode) => {
      colorMode = mode;
      applyTheme();
    },
    unmount: () => {
      unsubscribeAll(owner);
      unsubscribeChannels(owner);
      for (const end of ends) end();
      frame.remove();
    },
  };
}
