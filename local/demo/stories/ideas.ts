/**
 * Twelve raw ideas from the day on which people of the stores, the hotline and purchasing stood at a wall with sticky
 * notes; Sofie imported the photo of the wall on the afternoon, as it was.
 */
import { said, type DemoItem, type Happening } from '../item';
import type { When } from '../timeline';

interface Idea {
  readonly id: string;
  readonly summary: string;
  readonly text?: string;
  readonly since?: readonly Happening[];
}

const WALL: readonly Idea[] = [
  { id: 'idea-bundles', summary: 'Bundles: shoes + care set, cheaper together' },
  { id: 'idea-click-try', summary: 'Book a fitting with a person in the store' },
  { id: 'idea-dark-mode', summary: 'Dark mode in the app' },
  {
    id: 'idea-express',
    summary: 'Lieferung am selben Tag mit dem Fahrrad',
    text: 'Nur innerhalb vom Ring?',
    since: [
      said('-8 Mon 10:10', 'Petra', 'Dazu gab es am Telefon schon viele Fragen, vor allem vor Weihnachten.'),
    ],
  },
  { id: 'idea-outfits', summary: 'Complete the look' },
  { id: 'idea-second-hand', summary: 'Bring old shoes, get a voucher' },
  { id: 'idea-reviews', summary: 'Reviews with pictures', text: 'Who checks the pictures?' },
  { id: 'idea-chat', summary: 'Chat mit der Filiale' },
  {
    id: 'idea-repair',
    summary: 'Reparaturservice buchen',
    text: 'Absätze, Sohlen. Die Werkstatt in der Kastanienallee hätte Zeit.',
  },
  { id: 'idea-loyalty', summary: 'Points for every pick-up' },
  {
    id: 'idea-kids',
    summary: 'Remind parents that feet grow',
    text: 'A mail after four months: time for the next size?',
  },
  { id: 'idea-languages', summary: 'Shop in Turkish and Polish' },
];

export const IDEAS: readonly DemoItem[] = WALL.map(({ id, summary, text, since }, at): DemoItem => ({
  id,
  type: 'Story',
  summary,
  by: 'Sofie',
  created: `-9 Wed 16:${String(12 + Math.floor(at / 6))}` as When,
  priority: 'Low',
  labels: ['ideenwand'],
  ...(text !== undefined && { text }),
  ...(since !== undefined && { since }),
}));
