/** The time everything on the laptop goes by; an argument everywhere, so that it can be moved. */
export interface Clock {
  /** The present instant, in UTC. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
