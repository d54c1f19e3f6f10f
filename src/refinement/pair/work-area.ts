/** Work areas, and how familiar recent work makes somebody with them. Of what was done, not of how fast or how well. Pure. */

/** An epic, a component or a label: what stories have in common. */
export interface WorkArea {
  readonly kind: 'epic' | 'component' | 'label';
  /** Tells it from others of its kind. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
}

/** Somebody had to do with an item. */
export interface WorkTrace {
  readonly areas: readonly WorkArea[];
  /** An instant, ISO 8601. */
  readonly at: string;
  readonly as: 'assignee' | 'reporter' | 'commenter' | 'editor';
}

/** How much an item teaches of its area; whoever carried it out learnt most. Our own choice. */
const TEACHES: Readonly<Record<WorkTrace['as'], number>> = {
  assignee: 1,
  editor: 0.6,
  commenter: 0.5,
  reporter: 0.4,
};

/** Milliseconds after which what was learnt counts half. */
const HALF_LIFE = 90 * 86_400_000;

/** What somebody knows of an area. */
export interface Known {
  readonly area: WorkArea;
  /** From 0 to below 1; nobody is ever told. */
  readonly familiarity: number;
  /** The last time, ISO 8601. */
  readonly lastAt: string;
}

/** By `areaKey`. */
export type Knowledge = ReadonlyMap<string, Known>;

export function areaKey({ kind, id }: WorkArea): string {
  return `${kind} ${id}`;
}

/**
 * @param traces in any order; those after `now` don't count
 * @param now an instant, ISO 8601
 */
export function knowledgeOf(traces: readonly WorkTrace[], now: string): Knowledge {
  const learnt = new Map<string, { readonly area: WorkArea; sum: number; last: number; lastAt: string }>();
  const present = Date.parse(now);
  for (const { areas, at, as } of traces) {
    const time = Date.parse(at);
    if (!(time <= present)) continue;
    const worth = TEACHES[as] * 0.5 ** ((present - time) / HALF_LIFE);
    for (const area of areas) {
      const key = areaKey(area);
      const known = learnt.get(key);
      if (known === undefined) {
        learnt.set(key, { area, sum: worth, last: time, lastAt: at });
        continue;
      }
      known.sum += worth;
      if (time <= known.last) continue;
      known.last = time;
      known.lastAt = at;
    }
  }
  // Each further item teaches less than the one before.
  return new Map(
    [...learnt].map(([key, { area, sum, lastAt }]) => [
      key,
      { area, familiarity: 1 - Math.exp(-sum), lastAt },
    ]),
  );
}
