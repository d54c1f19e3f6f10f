/** Plays what happened to an item: what it is now, and how it came there. */
import { markdownToNodes } from '../import/markdown';
import type { AdfDocument, ChangeItemSeed, ChangeSeed, IssueSeed } from '../jira/seed';
import { PEOPLE } from '../jira/people';
import { between, chanceFor, type Chance } from './chance';
import type { DemoItem, Happening, Pace, StatusName, Who } from './item';
import { inSprint, sprintName } from './sprints';
import type { Timeline, When } from './timeline';

export interface Surroundings {
  readonly timeline: Timeline;
  /** The key of an item of the demo by its id. */
  readonly keyOf: (id: string) => string;
  readonly seed: number;
}

type Event = Exclude<Happening, { did: 'built' }>;
type Status = NonNullable<IssueSeed['status']>;

const STATUSES: Readonly<Record<StatusName, Status>> = {
  'To Do': { name: 'To Do', category: 'new' },
  'In Progress': { name: 'In Progress', category: 'indeterminate' },
  'In Review': { name: 'In Review', category: 'indeterminate' },
  Done: { name: 'Done', category: 'done' },
};

/** What of an item can change here. */
interface Present {
  summary: string;
  description: AdfDocument | null;
  status: Status;
  priority: string;
  labels: readonly string[];
  storyPoints: number | null;
  sprints: readonly string[];
  assignee: string | null;
  resolution: string | null;
  resolved: string | null;
}

/** @returns the item as it is at `timeline.now`, with everything that led there */
export function live(item: DemoItem, around: Surroundings): IssueSeed {
  const { timeline, keyOf, seed } = around;
  const chance = chanceFor(seed, item.id);
  const document = (text: string | undefined): AdfDocument | null => documentOf(text, keyOf);
  const present: Present = {
    summary: item.summary,
    description: document(item.text),
    status: STATUSES['To Do'],
    priority: item.priority ?? 'Medium',
    labels: item.labels ?? [],
    storyPoints: null,
    sprints: [],
    assignee: null,
    resolution: null,
    resolved: null,
  };
  const created = timeline.at(item.created).toISOString();
  const history: ChangeSeed[] = [];
  const comments: { author: string; created: string; body: AdfDocument }[] = [];
  let updated = created;
  for (const { event, at } of inOrder(item, chance, timeline)) {
    const author = nameOf(event.who);
    if (event.did === 'said') {
      const body = document(event.text);
      if (body !== null) comments.push({ author, created: at, body });
    } else {
      const items = change(present, event, at, document);
      if (items.length === 0) throw new TypeError(`${item.id}: nothing changes at ${event.when}`);
      const last = history.at(-1);
      if (last?.at === at && last.author === author) history[history.length - 1] = merged(last, items, item);
      else history.push({ at, author, items });
    }
    updated = at;
  }
  const { assignee, resolution, resolved, ...rest } = present;
  return {
    key: keyOf(item.id),
    issueType: item.type,
    ...rest,
    reporter: nameOf(item.by),
    created,
    updated,
    components: item.components ?? [],
    ...(item.parent !== undefined && { parent: keyOf(item.parent) }),
    ...(assignee !== null && { assignee }),
    ...(resolution !== null && { resolution }),
    ...(resolved !== null && { resolved }),
    ...(item.securityLevel !== undefined && { securityLevel: item.securityLevel }),
    ...(item.links !== undefined && {
      links: item.links.map(({ type, to }) => ({ type, outward: keyOf(to) })),
    }),
    ...(comments.length > 0 && { comments }),
    ...(history.length > 0 && { history }),
  };
}

function merged(last: ChangeSeed, items: readonly ChangeItemSeed[], { id }: DemoItem): ChangeSeed {
  if (items.some(({ field }) => last.items.some((before) => before.field === field)))
    throw new TypeError(`${id}: the same field changes twice at ${last.at}`);
  return { ...last, items: [...last.items, ...items] };
}

/** Puts one event into the present; @returns what changed by it. */
function change(
  present: Present,
  event: Exclude<Event, { did: 'said' }>,
  at: string,
  document: (text: string) => AdfDocument | null,
): readonly ChangeItemSeed[] {
  const put = <Field extends keyof Present>(field: Field, to: Present[Field]) => {
    const from = present[field];
    present[field] = to;
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  };
  switch (event.did) {
    case 'wrote':
      return put('description', document(event.text));
    case 'renamed':
      return put('summary', event.text);
    case 'estimated':
      return put('storyPoints', event.points);
    case 'planned':
      return put('sprints', [...present.sprints, sprintName(event.sprint)]);
    case 'assigned':
      return put('assignee', nameOf(event.to));
    case 'labelled':
      return put('labels', event.labels);
    case 'prioritised':
      return put('priority', event.to);
    case 'ranked':
      return [{ field: 'rank', from: null, to: event.to === 'higher' ? 'Ranked higher' : 'Ranked lower' }];
    case 'moved': {
      const isDone = event.to === 'Done';
      present.resolved = isDone ? at : null;
      return [...put('status', STATUSES[event.to]), ...put('resolution', isDone ? 'Done' : null)];
    }
  }
}

/** Everything up to now, oldest first, each with its instant. */
function inOrder(
  item: DemoItem,
  chance: Chance,
  { at, now }: Timeline,
): readonly { readonly event: Event; readonly at: string }[] {
  const events = (item.since ?? []).flatMap((one) => (one.did === 'built' ? wayThrough(one, chance) : [one]));
  const seconds = new Map<When, number>();
  return events
    .map((event) => {
      // Of one save everything has the same second.
      const second = seconds.get(event.when) ?? between(chance, 1, 59);
      seconds.set(event.when, second);
      return { event, at: at(event.when).getTime() + second * 1000 };
    })
    .filter((one) => one.at <= now.getTime())
    .sort((one, other) => one.at - other.at)
    .map((one) => ({ event: one.event, at: new Date(one.at).toISOString() }));
}

/** The way of an item through its sprints: planned on Monday, begun, reviewed, tested. */
function wayThrough(
  { who, sprints, pace }: Extract<Happening, { did: 'built' }>,
  chance: Chance,
): readonly Event[] {
  const [first, last] = [sprints.at(0), sprints.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { begun, reviewed, tested } = daysOf(pace, first !== last, chance);
  const time = (hour: number): `${number}:${number}` => `${hour}:${between(chance, 10, 59)}`;
  const start = inSprint(first, begun, time(11));
  return [
    ...sprints.map((sprint, at): Event => ({
      did: 'planned',
      // What is left over is moved before anything new is planned.
      when: inSprint(sprint, 0, at === 0 ? '10:20' : '10:05'),
      who: 'Sofie',
      sprint,
    })),
    { did: 'assigned', when: start, who, to: who },
    { did: 'moved', when: start, who, to: 'In Progress' },
    { did: 'moved', when: inSprint(last, reviewed, time(15)), who, to: 'In Review' },
    { did: 'moved', when: inSprint(last, tested, time(pace === 'slow' ? 14 : 16)), who: 'Tomás', to: 'Done' },
  ];
}

/** Days of work, 0 to 9, the first in the first sprint, the others in the last. */
function daysOf(
  pace: Pace,
  isCarriedOver: boolean,
  chance: Chance,
): { readonly begun: number; readonly reviewed: number; readonly tested: number } {
  if (pace === 'slow') return { begun: between(chance, 0, 2), reviewed: between(chance, 7, 8), tested: 9 };
  const begun = between(chance, 0, 3);
  const reviewed = isCarriedOver ? between(chance, 3, 5) : begun + between(chance, 1, 3);
  return { begun, reviewed, tested: reviewed + between(chance, 1, 2) };
}

function documentOf(text: string | undefined, keyOf: (id: string) => string): AdfDocument | null {
  if (text === undefined || text.trim() === '') return null;
  const words = text.replace(/\{\{([a-z-]+)\}\}/g, (_, id: string) => keyOf(id));
  return { version: 1, type: 'doc', content: markdownToNodes(words) };
}

function nameOf(who: Who): string {
  const person = PEOPLE.find(({ displayName }) => displayName.startsWith(`${who} `));
  if (person === undefined) throw new TypeError(`nobody here is called ${who}`);
  return person.displayName;
}
