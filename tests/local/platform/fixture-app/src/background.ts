/** Functions without a page: they write down what they get, and do as the event says. */
import api, { route } from '@forge/api';
import { publish, publishGlobal } from '@forge/realtime';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';

const { log } = console;

function note(what: unknown): void {
  log(JSON.stringify(what));
}

interface Heard {
  readonly again?: boolean;
  readonly fields?: { readonly summary: string };
}

export function hear(event: Readonly<Record<string, unknown>>, context: unknown): unknown {
  note({ heard: event, context, at: new Date().toISOString() });
  const { again, fields } = (event['issue'] ?? {}) as Heard;
  if (event['fail'] === 'throw' || fields?.summary === 'Throw') throw new Error('the trigger is broken');
  return again === true || fields?.summary === 'Again'
    ? new InvocationError({
        retryAfter: 60,
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
        retryData: { kept: true },
      })
    : undefined;
}

export async function eat(event: AsyncEvent): Promise<unknown> {
  const { body, jobId, eventId, queueName, retryContext } = event;
  const what = body['do'];
  note({ ate: what, jobId, eventId, queueName, retryContext, at: new Date().toISOString() });
  if (what === 'throw') throw new Error('the consumer is broken');
  if (what === 'hang') for (;;) Math.random();
  if (what === 'retry') {
    return new InvocationError({
      retryAfter: 30,
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
      retryData: { size: 'x'.repeat(Number(body['bytes'] ?? 1)) },
    });
  }
  if (what === 'ask-as-user') {
    const name = await api
      .asUser()
      .requestJira(route`/rest/api/3/issue/A-1`)
      .catch((error: unknown) => (error instanceof Error ? error.name : 'nothing'));
    note({ name });
  }
  if (what === 'fill') {
    const filled: number[][] = [];
    for (let megabytes = 0; megabytes < 150; megabytes += 1)
      filled.push(Array.from({ length: 131_072 }, (_, at) => at + 0.5));
    note({ filled: filled.length });
  }
  if (what === 'chatter') for (let line = 0; line < 2000; line += 1) log('again');
  if (what === 'show') note({ shown: event });
  if (what === 'work') {
    note({ began: body['name'] });
    await new Promise((resolve) => setTimeout(resolve, 150));
    note({ ended: body['name'] });
  }
  if (what === 'go on for ever') {
    await new Queue({ key: queueName }).push({ body, delayInSeconds: 1 }).catch((error: unknown) => {
      if (error instanceof Error) note({ thrown: error.constructor.name, message: error.message });
    });
  }
  if (what === 'publish') {
    note({ place: await publish('news', 'x'), everywhere: await publishGlobal('news', 'x') });
  }
  if (what === 'ask-as-app')
    note({ status: (await api.asApp().requestJira(route`/rest/api/3/issue/A-1`)).status });
  return undefined;
}

/** What stands beside the panel's title: what it got, and as whom it may ask Jira. */
export async function besideTitle(place: unknown, context: unknown): Promise<unknown> {
  const asUser = await api
    .asUser()
    .requestJira(route`/rest/api/3/myself`)
    .catch((error: unknown) => (error instanceof Error ? error.name : 'nothing'));
  return { place, context, asUser: typeof asUser === 'string' ? asUser : asUser.status };
}
