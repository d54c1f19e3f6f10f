/**
 * What simulated histories are made of, fixed before any method was tried on them. Where a figure is from stands beside it: "replay" is the half
 * year of the demo, replayed week by week by `replay-demo.ts` (the quiet part is its first 16 weeks). No public data set holds change histories
 * of refinement, so the demo, which was made by hand after real teams' stories, is all there is to measure; what is assumed says so.
 */
export const PARAMETERS = {
  /** Stories of a horizon. Replay: 7 to 20, 16 on average. */
  stories: 16,
  /** Mean score in quiet times. Replay: 53. */
  mean: 53,
  /** Standard deviation of the means from cycle to cycle. Replay: 2.9; a single-series method is not moved by it. */
  sd: 2.9,
  /** Standard deviation of the scores within a horizon. Replay: 30 to 40. */
  sdWithin: 34,
  /** Stories that go and come in a cycle. Replay: 1.3 in the quiet part. */
  turnover: 1,
  /** Autocorrelations of neighbouring cycles. Given by the task; replay: about 0. */
  alike: [0, 0.3],
  /** Cycles between the starts of two sprints, and how many stories of the top a start takes. Assumed: two weeks; replay: 3 to 5. */
  sprint: { cycles: 2, takes: 4 },
  /** By how much the mean is lower after a start, score points. Replay: 4 stories of 97 among 18 with a mean of 53 are 10; half of it was made good. */
  startDrop: 5,
  /** An import: how many raw ideas at once, with which score, how often in a cycle. Assumed: twice a year; the score is that of the replay's raw newcomers. */
  imported: { stories: 8, score: 13, chance: 1 / 26 },
  /** The chance that a cycle has no point: holidays, a meeting that was left out. Assumed: four weeks of a year. */
  missing: 1 / 13,
  /** A slow change in quiet times, in sd a cycle: better and worse. Assumed: half an sd in a year; more is a change that somebody would want to know of. */
  slow: [0.01, -0.01],
  /** The fall to be found, in sd of the raw means: given by the task. */
  step: 2.5,
} as const;
