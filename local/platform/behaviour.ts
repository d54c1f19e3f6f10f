/**
 * How far the local platform shows what Forge only warns of: late, doubled and unordered delivery, and queries that
 * do not see the newest writes. All of it can be set while it runs; nothing of it is random in a test that says so.
 */
export interface Behaviour {
  /** For how long a query of `@forge/kvs` does not see a write; reads by key always do. */
  readonly queryDelayMilliseconds: number;
  /** The longest time that an event of Jira is under way (Forge: up to three minutes); each takes a part of it. */
  readonly eventDelayMilliseconds: number;
  /** Share of events and schedules that arrive twice, 0 to 1. */
  readonly deliveredTwice: number;
  /** Whether events of a queue that are due may change places. */
  readonly unordered: boolean;
}

/** What `npm start` begins with: noticeable, and still quick enough to click through. */
export const USUAL_BEHAVIOUR: Behaviour = {
  queryDelayMilliseconds: 300,
  eventDelayMilliseconds: 1000,
  deliveredTwice: 0.05,
  unordered: true,
};

/** Everything at once, once, in order. */
export const KIND_BEHAVIOUR: Behaviour = {
  queryDelayMilliseconds: 0,
  eventDelayMilliseconds: 0,
  deliveredTwice: 0,
  unordered: false,
};
