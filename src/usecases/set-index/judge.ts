/**
 * What lies between the stories of a backlog, as far as the Definition of Ready asks it of their kind. Everything is found
 * anew from the cards, so that an index that was brought up to date says what one that was just built would say.
 */
import { MOST_SET_FINDINGS } from '../../contract';
import { DEFAULT_DEFINITION } from '../../readiness/definition';
import { SET_CHECKS, type SetCheck, type SetFinding } from '../../readiness/set/finding';
import { StorySet } from '../../readiness/story-set';
import type { IssueKind } from '../../story/story';
import type { StoredCount } from './stored-findings';
import type { IndexedStory } from './stored-stories';

export interface Judgement {
  /** By story; the surest first within a check. */
  readonly findingsOf: (id: string) => readonly SetFinding[];
  readonly counts: Readonly<Record<SetCheck, StoredCount>>;
}

/** Whether any check of the set is asked of a kind: the others have no place in it. */
export function isCompared(kind: IssueKind): boolean {
  return SET_CHECKS.some((check) => isAsked(kind, check));
}

/** @param stories each id once; time as of the set's checks, twice that where bugs and tasks are among the stories */
export function judge(stories: readonly IndexedStory[]): Judgement {
  const kinds = new Map(stories.map(({ kind, card }) => [card.id, kind]));
  const all = StorySet.of(stories.map(({ card }) => card));
  // How a backlog is mostly told is a matter of its stories: a bug follows no template.
  const told = stories.filter(({ kind }) => isAsked(kind, 'uniform')).map(({ card }) => card);
  const alike = told.length === stories.length ? all : StorySet.of(told);

  const isApt = ({ check, story }: SetFinding): boolean => {
    const kind = kinds.get(story.id);
    return kind !== undefined && isAsked(kind, check);
  };
  /** The same pair seen from the other story. */
  const turned = ({ check, story, other }: SetFinding): readonly SetFinding[] =>
    all.findingsOf(other.id).filter((each) => each.check === check && each.other.id === story.id);

  const between = all.findingsOfSet().filter(({ check }) => check !== 'uniform');
  const unusual = alike.findingsOfSet().filter(({ check }) => check === 'uniform');
  const found = [...between.flatMap((each) => (isApt(each) ? [each] : turned(each))), ...unusual].filter(
    isApt,
  );
  return {
    findingsOf: (id) =>
      inOrder([
        ...all.findingsOf(id).filter((each) => each.check !== 'uniform' && isApt(each)),
        ...alike.findingsOf(id).filter(({ check }) => check === 'uniform'),
      ]),
    counts: {
      unique: countOf(found, 'unique'),
      uniform: countOf(found, 'uniform'),
      independent: countOf(found, 'independent'),
      'conflict-free': countOf(found, 'conflict-free'),
    },
  };
}

function isAsked(kind: IssueKind, check: SetCheck): boolean {
  return DEFAULT_DEFINITION[kind].weights[check] !== undefined;
}

function inOrder(findings: readonly SetFinding[]): readonly SetFinding[] {
  return SET_CHECKS.flatMap((check) => findings.filter((each) => each.check === check));
}

function countOf(found: readonly SetFinding[], wanted: SetCheck): StoredCount {
  const findings = found.filter(({ check }) => check === wanted);
  const surest = [...findings].sort((a, b) => b.strength - a.strength).slice(0, MOST_SET_FINDINGS);
  return { count: findings.length, findings: surest };
}
