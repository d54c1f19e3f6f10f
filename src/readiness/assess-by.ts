/** Story → assessment: the checks of the team's rules are asked, and its Definition of Ready weighs the answers. */
import type { Story } from '../story/story';
import type { KnownCheck } from './checks-for';
import type { GeneralKey } from './verdict';
import type { KindDefinition } from './definition';
import type { Assessment, JudgedCheck, Message } from './finding';
import type { Languages } from './language/languages';
import type { OwnJudge } from './own/own-judge';
import { readingOf, type Reading } from './reading';
import type { Rules } from './rules';
import { NOTHING_AROUND, type Surroundings } from './surroundings';
import { score, type WeighedFinding } from './score';
import { withoutChecks } from './without-checks';

const NOT_ASKED: Message<GeneralKey> = { key: 'general.not-asked' };

/**
 * Judges one story by a team's Definition of Ready. Pure: the same story gives the same assessment, and no other
 * story has a say in it. Takes time linear in the story's text.
 * @param languages in which stories can be read; of one in any other, what its words would tell is `unknown`
 * @param surroundings the team's figures and the time; what is left out counts as unseen
 */
export function assessBy(
  story: Story,
  rules: Rules,
  languages: Languages,
  surroundings: Surroundings = NOTHING_AROUND,
): Assessment {
  const { definition, checks, ownJudges } = rules;
  const ofKind = definition[story.kind];
  const reading = readingOf(story, languages, surroundings);
  const findings: WeighedFinding[] = [];
  for (const check of checks) {
    // What is asked and can't be judged here gives no finding: its weight counts as unseen.
    if ('judge' in check || ofKind.weights[check.id] === undefined) {
      findings.push(findingOf(check, reading, ofKind));
    }
  }
  for (const judge of ownJudges) findings.push(ownFindingOf(judge, reading, ofKind));
  const waiting = waitingForNotRight(findings, ofKind);
  if (waiting.length > 0) {
    const asked = { ...rules, definition: withoutChecks(definition, waiting) };
    return assessBy(story, asked, languages, surroundings);
  }
  return score(standingAlone(findings), ofKind);
}

/**
 * Checks that are unmet because of something that is "not right" of this story: nobody is to be told to test the criteria of a story
 * that needs none. Of a check that the Definition doesn't ask of any story nobody has said so, and what it would cause stands alone.
 */
function waitingForNotRight(
  findings: readonly WeighedFinding[],
  { notRightHere = [] }: KindDefinition,
): readonly JudgedCheck[] {
  if (notRightHere.length === 0) return [];
  const waiting = findings.filter(
    ({ causedBy }) => causedBy !== undefined && notRightHere.includes(causedBy),
  );
  return waiting.map(({ check }) => check);
}

/** A remark waits for its cause only where the cause is a remark itself: a team may have left that check out. */
function standingAlone(findings: readonly WeighedFinding[]): readonly WeighedFinding[] {
  if (findings.every(({ causedBy }) => causedBy === undefined)) return findings;
  const unmet = new Set(findings.filter(({ answer }) => answer === 'unmet').map(({ check }) => check));
  return findings.map((finding) => {
    if (finding.causedBy === undefined) return finding;
    const { causedBy, ...alone } = finding;
    return unmet.has(causedBy) ? finding : alone;
  });
}

function findingOf(
  check: KnownCheck | OwnJudge,
  reading: Reading,
  { weights }: KindDefinition,
): WeighedFinding {
  const { id, expected, minutes, who } = check;
  const weight = weights[id];
  const verdict = weight === undefined || !('judge' in check) ? null : check.judge(reading);
  const judged = verdict === null || verdict.answer === 'unknown' ? null : verdict;
  // Written out and not spread: this runs for every check of every story of a backlog.
  const finding: WeighedFinding = {
    check: id,
    answer: verdict?.answer ?? 'not-applicable',
    credit: judged?.credit ?? null,
    weight: typeof weight === 'number' ? weight : 0,
    observed: verdict?.observed ?? NOT_ASKED,
    expected,
    fix: verdict?.fix ?? check.fix,
    gain: 0,
    minutes,
    who,
    evidence: verdict?.evidence ?? [],
  };
  return judged?.causedBy === undefined ? finding : { ...finding, causedBy: judged.causedBy };
}

/** No catalogue of texts holds what a team calls its check. */
function ownFindingOf(judge: OwnJudge, reading: Reading, ofKind: KindDefinition): WeighedFinding {
  return { ...findingOf(judge, reading, ofKind), own: judge.own };
}
