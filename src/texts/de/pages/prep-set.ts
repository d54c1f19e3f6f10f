/** What the set line of the prep page says in German, and what its parts open. */
import type { prepSetTexts as english } from '../../en/pages/prep-set';
import type { PageTexts } from '../../page-texts';

export const prepSetTexts: PageTexts<typeof english> = {
  'prep.set.lead': 'Über {digits} Stories hinweg:',
  'prep.set.unique': {
    by: 'count',
    one: '{digits} Paar klingt ähnlich',
    other: '{digits} Paare klingen ähnlich',
  },
  'prep.set.conflict-free': {
    by: 'count',
    one: '{digits} widerspricht sich',
    other: '{digits} widersprechen sich',
  },
  'prep.set.conflict-free.first': {
    by: 'count',
    one: 'zwei Stories widersprechen sich',
    other: '{digits} Paare widersprechen sich',
  },
  'prep.set.independent': {
    by: 'count',
    one: '{digits} Story wartet auf etwas',
    other: '{digits}-mal wartet eine Story auf etwas',
  },
  'prep.set.independent.first': {
    by: 'count',
    one: '{digits} Story wartet auf etwas',
    other: '{digits}-mal wartet eine Story auf etwas',
  },
  'prep.set.uniform': {
    by: 'count',
    one: '{digits} Story ist anders formuliert',
    other: '{digits} Stories sind anders formuliert',
  },
  'prep.set.kept': { by: 'count', one: '{digits} behalten', other: '{digits} behalten' },
  'prep.set.none': 'Über {digits} Stories hinweg steht anscheinend keine einer anderen im Weg.',
  'prep.set.building': 'Das ganze Backlog wird durchgesehen …',
  'prep.set.anew': 'Es wird gerade neu durchgesehen …',
  'prep.set.slow': 'Das ganze Backlog durchzusehen dauert länger als sonst.',
  'prep.set.unread': 'Wie die Stories zusammenpassen, lässt sich gerade nicht zeigen.',
  'prep.set.differently': 'Anders formuliert:',
  'prep.set.surest': {
    by: 'count',
    one: 'Das ist der sicherste Treffer.',
    other: 'Das sind die {digits} sichersten Treffer.',
  },
  'prep.set.unseen': 'Es geht um Stories, für die deine Berechtigung nicht reicht.',
  'prep.set.more': '{digits} weitere zeigen',
  'prep.set.close': 'Liste schließen',
};
