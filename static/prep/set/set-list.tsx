/** What one part of the set line means: the pairs, each with the words of both, and what one could do about them. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SetFinding } from '../../../src/readiness/set/finding';
import { checkTitle, checkWhy } from '../../shared/sentence';
import { setSentence } from '../../shared/set-sentence';
import { Button } from '../../shared/button';
import { inDigits, say, sayCount } from '../../shared/say';
import { Told, type Ways } from '../../shared/told';
import { PairActs, type Deciding } from './pair-acts';
import { byHabit, byHelp } from './set-groups';
import type { SetPart } from '../set-words';

/** More at once would push the stories out of sight that the page is about. */
const AT_ONCE = 5;

export function SetList({
  part: { count, words },
  ways,
  close,
  deciding = null,
}: {
  readonly part: SetPart;
  readonly ways: Ways;
  readonly close: () => void;
  /** Without it the pairs are told and nothing can be decided. */
  readonly deciding?: Deciding | null;
}): ReactElement {
  const [all, setAll] = useState(false);
  const { check, findings } = count;
  const shown = all ? findings : findings.slice(0, AT_ONCE);
  const root = useRef<HTMLElement>(null);

  // The button that shows the others is gone with its use: the keyboard goes on at the first of them.
  useEffect(() => {
    if (all) root.current?.querySelector<HTMLElement>(`[data-place="${AT_ONCE}"] .issue-key`)?.focus();
  }, [all]);

  const listed: Omit<Listed, 'findings'> = {
    ways,
    deciding,
    placeOf: (finding) => findings.indexOf(finding),
  };
  return (
    <section ref={root} className="set-list" aria-label={words}>
      <div>
        <h2>{checkTitle(check)}</h2>
        <p className="sub">{checkWhy(check)}</p>
      </div>
      {byHelp(shown).map(({ how, findings: those }) => (
        <div key={how} className="set-help">
          <h3>{how}</h3>
          {check === 'uniform' ? (
            <Outliers findings={those} {...listed} />
          ) : (
            <Pairs findings={those} {...listed} />
          )}
        </div>
      ))}
      {shown.length === findings.length && <NotListed part={count} />}
      <div className="set-ends">
        {shown.length < findings.length && (
          <Button
            onClick={() => {
              setAll(true);
            }}
          >
            {say('prep.set.more', { digits: inDigits(findings.length - shown.length) })}
          </Button>
        )}
        <Button look="text" onClick={close}>
          {say('prep.set.close')}
        </Button>
      </div>
    </section>
  );
}

/** That fewer are listed than were counted; nothing where all are. */
function NotListed({ part: { count, findings } }: { readonly part: SetPart['count'] }): ReactElement | null {
  if (findings.length >= count) return null;
  return (
    <p className="small">
      {findings.length === 0 ? say('prep.set.unseen') : sayCount('prep.set.surest', findings.length)}
    </p>
  );
}

interface Listed {
  readonly findings: readonly SetFinding[];
  readonly ways: Ways;
  readonly deciding: Deciding | null;
  /** Which of all it is, however they are put together. */
  readonly placeOf: (finding: SetFinding) => number;
}

function Pairs({ findings, ways, deciding, placeOf }: Listed): ReactElement {
  return (
    <ul className="pairs">
      {findings.map((finding) => (
        <li key={`${finding.why.key} ${finding.story.id} ${finding.other.id}`} data-place={placeOf(finding)}>
          <p className="sub">{setSentence(finding)}</p>
          <div className="sides">
            <Told story={finding.story} passage={finding.mine} ways={ways} />
            <Told story={finding.other} passage={finding.theirs} ways={ways} />
          </div>
          {deciding !== null && <PairActs finding={finding} {...deciding} />}
        </li>
      ))}
    </ul>
  );
}

/** One that shows what most do stands beside all that do otherwise. */
function Outliers({ findings, ways, placeOf }: Listed): ReactElement {
  return (
    <ul className="pairs">
      {byHabit(findings).map(({ whatMostDo, findings: those }) => (
        <li key={whatMostDo} className="sides">
          <div>
            <p className="sub">{whatMostDo}</p>
            <Told story={those[0].other} passage={those[0].theirs} ways={ways} />
          </div>
          <div>
            <p className="sub">{say('prep.set.differently')}</p>
            <ul className="outliers">
              {those.map((finding) => (
                <li key={finding.story.id} data-place={placeOf(finding)}>
                  <Told story={finding.story} passage={finding.mine} ways={ways} />
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
