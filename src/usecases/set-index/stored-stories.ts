/** The stories of an index as they are kept. */
import { z } from 'zod';
import type { StoryCard } from '../../readiness/set/card';
import { CARD_VERSION } from '../../readiness/set/card-version';
import { LANGUAGES } from '../../readiness/set/languages';
import type { IssueKind } from '../../story/story';
import { parsed } from './format';
import { passage } from './stored-passage';

const KINDS = ['story', 'bug', 'task', 'spike'] as const satisfies readonly IssueKind[];
const place = z.int().nonnegative();
const span = z.tuple([place, place]);
const keys = z.array(z.string());
const language = z.custom<keyof typeof LANGUAGES>(
  (value) => typeof value === 'string' && Object.hasOwn(LANGUAGES, value),
);

/** Every part of a card: what isn't named here would be lost on its way through the store. */
const partsOfCard = {
  version: z.literal(CARD_VERSION),
  id: z.string().min(1),
  key: z.string().min(1),
  summary: z.string(),
  language: language.nullable(),
  form: z.enum(['role', 'job', 'wish', 'statement', 'title']),
  told: z.exactOptional(z.string()),
  role: z.exactOptional(span),
  means: z.exactOptional(span),
  ends: z.exactOptional(span),
  isAction: z.exactOptional(z.literal(true)),
  rules: z.exactOptional(z.array(passage)),
  waits: z.exactOptional(
    z.array(z.object({ passage, key: z.exactOptional(z.string()), about: z.exactOptional(z.string()) })),
  ),
  waitsFor: z.exactOptional(keys),
  blocks: z.exactOptional(keys),
  sketch: z.exactOptional(z.string()),
} satisfies Readonly<Record<keyof StoryCard, z.ZodType>>;
const cardShape: z.ZodType<StoryCard> = z.object(partsOfCard);

/** All that is kept of a story: its card, and which checks are asked of it. Nothing of a person. */
export interface IndexedStory {
  readonly kind: IssueKind;
  readonly card: StoryCard;
}
const storyShape: z.ZodType<IndexedStory> = z.object({ kind: z.enum(KINDS), card: cardShape });

const cardsShape = z.object({ cards: z.array(z.unknown()) });

/** @returns `null` where the value itself can't be read; a single card that can't is left out */
export function storiesFrom(value: unknown): readonly IndexedStory[] | null {
  return parsed(cardsShape, value)?.cards.flatMap((one) => parsed(storyShape, one) ?? []) ?? null;
}
