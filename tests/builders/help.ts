/** Offers to a Product Owner, with defaults. */
import type { Offer } from '../../src/refinement/offer/offer';
import type { HelpRecord } from '../../src/usecases/help/help-record';

/** Open from a Tuesday on, for a meeting on Thursday. */
export function anOffer(also: Partial<Offer> = {}): Offer {
  return {
    id: 'gap:board:1:2026-03-12',
    cause: 'gap',
    place: 'board:1',
    meeting: { startsAt: '2026-03-12T09:00:00.000Z', endsAt: '2026-03-12T10:00:00.000Z' },
    terms: { rung: 0, stories: ['10001', '10002', '10003'], helpers: [], until: null },
    opensAt: '2026-03-10T09:00:00.000Z',
    lapsesAt: '2026-03-12T09:00:00.000Z',
    answer: null,
    ...also,
  };
}

/** One offer of a step that these would help with. */
export function someHelp(helpers: readonly string[] = []): HelpRecord {
  const rung = helpers.length === 0 ? 0 : helpers.length === 1 ? 1 : 2;
  return {
    offers: [anOffer({ terms: { rung, stories: ['10001'], helpers, until: null } })],
    reopenedAt: null,
    experiment: null,
    falls: [],
  };
}
