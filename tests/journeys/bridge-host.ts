/** A page around the fixture app's modules that writes down what they ask of it. */
import {
  mountModule,
  type HostShell,
  type ModuleMount,
  type MountedModule,
} from '../../local/bridge/browser/host';

const asked: (readonly unknown[])[] = [];
const note =
  (what: string) =>
  (...values: unknown[]): void => {
    asked.push([what, ...values]);
  };

let mode: 'light' | 'dark' = 'light';
const shell: HostShell = {
  accountId: () => '712020:00000000-0000-4000-8000-000000001f0a',
  colorMode: () => mode,
  navigate: note('navigate'),
  viewIssue: note('viewIssue'),
  showFlag: note('showFlag'),
  closeFlag: note('closeFlag'),
  refresh: note('refresh'),
  locale: () => 'en-US',
  timeZone: () => 'Europe/Berlin',
};

const stage = {
  asked,
  mounted: [] as MountedModule[],
  mount(mount: ModuleMount): void {
    const container = document.createElement('div');
    container.style.height = '300px';
    document.body.append(container);
    stage.mounted.push(mountModule(container, mount, shell));
  },
  darken(): void {
    mode = 'dark';
    for (const module of stage.mounted) module.setColorMode('dark');
  },
};

export type Stage = typeof stage;
Object.assign(globalThis, { stage });
