/**
 * What a page may ask by `callBridge(method, payload)`, with the names and payloads of `@forge/bridge` 7 and, for what only
 * Jira has, `@forge/jira-bridge`. What is not here fails by name; local/PARITY.md lists it.
 */
import * as z from 'zod/mini';
import { localIdOf } from '../../platform/identity';
import { subscribe, tell } from './events';
import { pathOf, pathOnSite, projectPagePath } from './locations';
import type { PageHistory } from './page-history';
import type { Channel } from '../../platform/realtime/channels';
import { subscribeToChannel } from './realtime';
import { askProduct, invokeFunction, realtimePublish, siteAnswer } from './server';
import type { HostShell, ModuleMount } from './shell';

/** What the methods need of the iframe in which the page runs. */
export interface MountedPage {
  /** Subscriptions are kept for this page and end with it. */
  readonly owner: object;
  enableTheming(): Promise<void>;
  /** Begins a history for subpages below `base`. */
  createHistory(base: string): PageHistory;
  onClose(callback: () => unknown): void;
}

type Methods = Readonly<Record<string, (payload: unknown) => unknown>>;

const invokePayload = z.object({
  functionKey: z.string(),
  payload: z.optional(z.unknown()),
  metadata: z.optional(z.undefined()),
});
const productPayload = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z.object({
    method: z.optional(z.string()),
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.nullish(z.string()),
  }),
  isMultipartFormData: z.literal(false),
});
const callback = z.custom<(payload?: unknown) => unknown>((value) => typeof value === 'function');
const onPayload = z.object({ event: z.string(), callback });
const emitPayload = z.object({ event: z.string(), payload: z.optional(z.unknown()) });
const navigatePayload = z.object({ url: z.optional(z.string()), type: z.enum(['same-tab', 'new-tab']) });
const flagPayload = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  type: z.string(),
  isAutoDismiss: z.optional(z.boolean()),
  actions: z.optional(z.tuple([], 'the local platform shows flags without actions only')),
});
const closeFlagPayload = z.object({ id: z.union([z.string(), z.number()]) });
const namedChannel = z.object({ channelName: z.string(), isGlobal: z.optional(z.boolean()) });
const channelOptions = z.object({
  token: z.optional(z.string()),
  contextOverrides: z.optional(z.array(z.string())),
  replaySeconds: z.optional(z.number()),
});
const subscribePayload = z.extend(namedChannel, { onEvent: callback, options: z.optional(channelOptions) });
const publishPayload = z.extend(namedChannel, {
  eventPayload: z.union([z.string(), z.record(z.string(), z.unknown())]),
  options: z.optional(channelOptions),
});
const viewIssuePayload = z.object({
  data: z.object({ context: z.object({ issueKey: z.string() }), onClose: callback }),
});
const projectShape = z.object({ project: z.object({ key: z.string() }) });

/** Full pages, which own an address in Jira and its title. */
const FULL_PAGES = ['jira:projectPage'];

export function bridgeMethods(mount: ModuleMount, shell: HostShell, page: MountedPage): Methods {
  const { moduleKey, type } = mount;
  const extension = { location: window.location.href, ...mount.extension, type };
  const channelOf = (
    { channelName, isGlobal = false }: z.output<typeof namedChannel>,
    { token, contextOverrides }: z.output<typeof channelOptions> = {},
  ): Channel => ({
    name: channelName,
    isGlobal,
    ...(token !== undefined && { token }),
    ...(contextOverrides !== undefined && { contextOverrides }),
    place: { moduleKey, extension },
  });

  return {
    getContext: async () => {
      const { site } = await siteAnswer();
      const { cloudId, siteUrl, environmentId, environmentType } = site;
      return {
        accountId: shell.accountId(),
        cloudId,
        siteUrl,
        environmentId,
        environmentType,
        localId: localIdOf(site, moduleKey),
        moduleKey,
        locale: shell.locale(),
        timezone: shell.timeZone(),
        theme: {
          colorMode: shell.colorMode(),
          light: 'light',
          dark: 'dark',
          spacing: 'spacing',
          typography: 'typography',
        },
        surfaceColor: null,
        extension,
      };
    },

    invoke: async (raw) => {
      const { functionKey, payload } = parse('invoke', invokePayload, raw);
      const answer = await invokeFunction(shell.accountId(), { moduleKey, functionKey, payload, extension });
      if (answer.ok) return answer.value;
      throw new Error(`There was an error invoking the function - ${answer.message}`);
    },

    fetchProduct: (raw) => {
      const { product, restPath, fetchRequestInit } = parse('fetchProduct', productPayload, raw);
      const { method = 'GET', headers, body = null } = fetchRequestInit;
      return askProduct(shell.accountId(), {
        product,
        restPath,
        method: method.toUpperCase(),
        headers,
        body,
      });
    },

    on: (raw) => {
      const { event, callback } = parse('on', onPayload, raw);
      return subscribe(page.owner, event, callback);
    },
    emit: (raw) => {
      const { event, payload } = parse('emit', emitPayload, raw);
      tell(event, payload);
    },

    subscribeRealtimeChannel: (raw) => {
      const { onEvent, options, ...named } = parse('subscribeRealtimeChannel', subscribePayload, raw);
      return subscribeToChannel(page.owner, channelOf(named, options), options?.replaySeconds ?? 0, onEvent);
    },
    publishRealtimeChannel: async (raw) => {
      const { eventPayload, options, ...named } = parse('publishRealtimeChannel', publishPayload, raw);
      const answer = await realtimePublish({ channel: channelOf(named, options), payload: eventPayload });
      if (!answer.ok) return { eventId: null, eventTimestamp: null, errors: [answer.error] };
      return { eventId: answer.eventId ?? null, eventTimestamp: answer.eventTimestamp ?? null };
    },

    enableTheming: () => page.enableTheming(),

    getUrl: async (raw) => {
      const answer = await siteAnswer();
      return answer.site.siteUrl + pathOf(raw, answer);
    },
    navigate: async (raw) => {
      const { url, type: tab } = parse('navigate', navigatePayload, raw);
      const answer = await siteAnswer();
      const path = url === undefined ? pathOf(raw, answer) : pathOnSite(url, answer.site.siteUrl);
      if (path !== null) shell.navigate(path, tab === 'new-tab');
      else if (url !== undefined) leave(url);
    },
    reload: () => {
      window.location.reload();
    },
    refresh: () => {
      shell.refresh();
    },
    changeWindowTitle: (raw) => {
      mustBeFullPage('changeWindowTitle', type);
      document.title = parse('changeWindowTitle', z.string(), raw);
    },
    createHistory: () => {
      mustBeFullPage('createHistory', type);
      const { project } = parse('createHistory', projectShape, mount.extension);
      return page.createHistory(projectPagePath(project.key, mount.resource));
    },

    openIssueViewModal: (raw) => {
      const { context, onClose } = parse('openIssueViewModal', viewIssuePayload, raw).data;
      shell.viewIssue(context.issueKey, () => void onClose());
    },

    showFlag: (raw) => {
      const { id, title = '', description, type: kind, isAutoDismiss } = parse('showFlag', flagPayload, raw);
      shell.showFlag({
        id: String(id),
        title,
        type: kind,
        ...(description !== undefined && { description }),
        ...(isAutoDismiss !== undefined && { isAutoDismiss }),
      });
      return true;
    },
    closeFlag: (raw) => {
      shell.closeFlag(String(parse('closeFlag', closeFlagPayload, raw).id));
      return true;
    },

    // Panels and pages are no dialogs: `false` makes @forge/bridge say that this view can't be closed, opened, submitted.
    close: () => false,
    open: () => false,
    submit: () => false,
    onClose: (raw) => {
      page.onClose(parse('onClose', callback, raw));
      return true;
    },
  };
}

function parse<T extends z.ZodMiniType>(method: string, shape: T, payload: unknown): z.output<T> {
  const parsed = z.safeParse(shape, payload);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The local platform can't take this ${method} call of @forge/bridge: ${z.prettifyError(parsed.error)}`,
  );
}

function mustBeFullPage(method: string, type: string): void {
  if (!FULL_PAGES.includes(type))
    throw new Error(`${method} works in full pages only, and this is a ${type}.`);
}

/** Jira asks before it leads to another site, and opens it in a tab of its own. */
function leave(url: string): void {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`A page can't lead to ${protocol} addresses.`);
  if (!window.confirm(`This leads to another site: ${host}. Open it?`))
    throw new Error('The person stayed here.');
  window.open(url, '_blank', 'noopener');
}
