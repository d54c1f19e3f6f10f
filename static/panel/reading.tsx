/** A story as the panel shows it: where it stands, the one next step, and the rest in a quieter voice. */
import type { ReactElement } from 'react';
import type { StoryReading } from '../../src/contract';
import type { Assessment, Finding } from '../../src/readiness/finding';
import { sentence } from '../shared/sentence';
import { Band } from '../shared/band';
import { say, sayCount } from '../shared/say';
import type { Acts } from './acts';
import { arrange } from './arrange';
import { Bench } from './bench';
import type { Examples } from './good-one';
import { Fine } from './fine';
import { FixAction } from './fixes/fix-action';
import { Hints } from './hints';
import { Notes } from './notes/notes';
import { Observed } from './observed';
import { HowItGotHere } from './past/how-it-got-here';
import { NextStep, OtherSteps } from './steps';

export function Reading({
  reading,
  acts,
  examples,
}: {
  readonly reading: StoryReading;
  readonly acts: Acts;
  readonly examples: Examples;
}): ReactElement {
  const { assessment } = reading;
  const { next, others, hints, fine, unknown } = arrange(assessment);
  return (
    <>
      <Standing assessment={assessment} isAgreed={reading.notes.agreement.state === 'agreed'} />
      <Bench reading={reading} acts={acts} />
      {assessment.score === null && <p className="sub">{say('panel.unseen')}</p>}
      {next !== null && <NextStep remark={next} reading={reading} acts={acts} examples={examples} />}
      {next === null && assessment.band === 'Ready' && (
        <section className="card">
          <h2>{say('panel.done')}</h2>
          <p>{say('panel.done.more')}</p>
        </section>
      )}
      {others.length > 0 && <OtherSteps remarks={others} reading={reading} acts={acts} examples={examples} />}
      {unknown.length > 0 && (
        <section className="aside">
          <h2>{say('panel.unknown')}</h2>
          <ul>
            {eachSaidOnce(unknown).map((finding) => (
              <li key={finding.check}>
                <Observed finding={finding} />
                {hasOwnFix(finding) && <p>{sentence(finding.fix)}.</p>}
                <FixAction finding={finding} reading={reading} acts={acts} isFirst={false} />
              </li>
            ))}
          </ul>
          {assessment.score !== null && <p className="small">{say('panel.unknown.note')}</p>}
        </section>
      )}
      <Hints findings={eachSaidOnce(hints)} reading={reading} acts={acts} examples={examples} />
      <Fine findings={fine} />
      <Notes reading={reading} acts={acts} />
      <HowItGotHere reading={reading} />
    </>
  );
}

/** What several checks say in the same words, as of a language that can't be read, is said once. */
function eachSaidOnce(findings: readonly Finding[]): readonly Finding[] {
  const bySentence = new Map<string, Finding>();
  for (const finding of findings) {
    const said = sentence(finding.observed);
    if (!bySentence.has(said)) bySentence.set(said, finding);
  }
  return [...bySentence.values()];
}

/** The first line. It is a live region: a change of the story is said without being looked for. */
function Standing({
  assessment,
  isAgreed,
}: {
  readonly assessment: Assessment;
  readonly isAgreed: boolean;
}): ReactElement {
  const { score, band, stepsToReady } = assessment;
  return (
    <div className="standing" role="status">
      <Band band={band} isAgreed={isAgreed} />
      {stepsToReady !== null && band !== null && (
        <span className="sub">
          {stepsToReady === 0 ? say('panel.ready') : sayCount('panel.steps', stepsToReady)}
        </span>
      )}
      {score !== null && (
        <span className="score">
          <span className="visually-hidden">{say('score')} </span>
          {score}
        </span>
      )}
    </div>
  );
}

/**
 * Whether a check says what would help just here. Its usual fix would ask for something that may well be there,
 * where the app can't see it.
 */
function hasOwnFix({ check, fix, own }: Finding): boolean {
  return own === undefined && fix.key !== `${check}.fix`;
}
