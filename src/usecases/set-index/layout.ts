/** An index as values of the store: cards and findings in shards by story, and for each check what the prep page shows. */
import { createHash } from 'node:crypto';
import type { StoryCard } from '../../readiness/set/card';
import { SET_CHECKS, type SetFinding } from '../../readiness/set/finding';
import { compare } from '../../readiness/set/order';
import { SHELF_BYTES } from '../ports';
import type { Judgement } from './judge';
import type { PartName } from './names';
import { bytesOf, shardOf, shardsFor } from './shards';
import { type StoredCount, storedFindings } from './stored-findings';
import type { IndexedStory } from './stored-stories';

export interface Shards {
  readonly cards: number;
  readonly findings: number;
}

export interface Layout {
  readonly shards: Shards;
  readonly parts: ReadonlyMap<PartName, unknown>;
  /** Of each part: where it is the same, so is the part. */
  readonly digests: Readonly<Record<string, string>>;
}

/**
 * The parts are the same for the same stories, in whatever order they come.
 * @param shards as many as there are already; other ones where something has outgrown them
 */
export function layOut(
  stories: readonly IndexedStory[],
  judgement: Judgement,
  shards: Shards | null,
): Layout {
  const sorted = [...stories].sort((a, b) => compare(a.card.id, b.card.id));
  const judged = sorted.map(({ card }) => ({ card, findings: judgement.findingsOf(card.id) }));
  const cards = new Map(sorted.map((story) => [story.card.id, story]));
  const findings = new Map(judged.map((each) => [each.card.id, each]));
  if (shards !== null) {
    const layout = arranged(cards, findings, judgement, shards);
    if ([...layout.parts.values()].every((part) => bytesOf(part) <= SHELF_BYTES)) return layout;
  }
  return arranged(cards, findings, judgement, {
    cards: shardsFor(sizes(cards, (story) => story)),
    findings: shardsFor(sizes(findings, (each) => storedFindings([each]))),
  });
}

/** Names of all parts that an index of so many shards has. */
export function partNames({ cards, findings }: Shards): readonly PartName[] {
  return [
    ...Array.from({ length: cards }, (_, shard) => `cards:${shard}` as const),
    ...Array.from({ length: findings }, (_, shard) => `findings:${shard}` as const),
    ...SET_CHECKS.map((check) => `overview:${check}` as const),
  ];
}

interface Judged {
  readonly card: StoryCard;
  readonly findings: readonly SetFinding[];
}

function arranged(
  cards: ReadonlyMap<string, IndexedStory>,
  findings: ReadonlyMap<string, Judged>,
  { counts }: Judgement,
  shards: Shards,
): Layout {
  const parts = new Map<PartName, unknown>();
  split(cards, shards.cards).forEach((ofShard, shard) => {
    parts.set(`cards:${shard}`, { cards: ofShard });
  });
  split(findings, shards.findings).forEach((ofShard, shard) => {
    parts.set(`findings:${shard}`, storedFindings(ofShard));
  });
  for (const check of SET_CHECKS) parts.set(`overview:${check}`, fitting(counts[check]));
  const digests = Object.fromEntries([...parts].map(([name, part]) => [name, digestOf(part)]));
  return { shards, parts, digests };
}

function split<T>(values: ReadonlyMap<string, T>, shards: number): readonly (readonly T[])[] {
  const all = Array.from({ length: shards }, (): T[] => []);
  for (const [id, value] of values) all[shardOf(id, shards)]?.push(value);
  return all;
}

/** Fifty findings of the longest texts in a script of long letters would not fit: then the surest that do. */
function fitting({ count, findings }: StoredCount): StoredCount {
  let bytes = 100;
  const kept: SetFinding[] = [];
  for (const finding of findings) {
    bytes += bytesOf(finding) + 1;
    if (bytes > SHELF_BYTES) break;
    kept.push(finding);
  }
  return { count, findings: kept };
}

function sizes<T>(
  values: ReadonlyMap<string, T>,
  asKept: (value: T) => unknown,
): ReadonlyMap<string, number> {
  return new Map([...values].map(([id, value]) => [id, bytesOf(asKept(value))]));
}

function digestOf(part: unknown): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 12);
}
