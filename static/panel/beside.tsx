/** What lies between this story and others, in the panel's quietest voice. */
import { useState, type ReactElement } from 'react';
import type { SetHints } from '../../src/contract';
import type { SetFinding } from '../../src/readiness/set/finding';
import { setHow, setSentence, thisStory } from '../shared/set-sentence';
import type { PersonsTime } from '../shared/as-of';
import { AsOf } from '../shared/as-of-line';
import { Quoted } from '../shared/quoted';
import { capital, say, sayCount } from '../shared/say';
import { Told, WHOLE, type Ways } from '../shared/told';
import type { Examples } from './good-one';

/** More of them at once would look like a list of faults. */
const AT_A_GLANCE = 2;

export function Beside({
  hints: { asOf, findings },
  person,
  examples,
}: {
  readonly hints: SetHints;
  readonly person: PersonsTime | null;
  readonly examples: Pick<Examples, 'hrefOf' | 'open'>;
}): ReactElement | null {
  const [stuck, setStuck] = useState(false);
  if (findings.length === 0) return null;
  const ways: Ways = {
    hrefOf: examples.hrefOf,
    // In a tab of its own: this one holds the story that somebody is at work on.
    open: (key) => {
      setStuck(false);
      examples.open(key).catch(() => {
        setStuck(true);
      });
    },
  };
  const list = (
    <>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            <Neighbour finding={finding} ways={ways} />
          </li>
        ))}
      </ul>
      {stuck && <p role="alert">{say('panel.good-one.stuck')}</p>}
      <p className="small">
        <AsOf instant={asOf} person={person} /> {say('panel.hints.note')}
      </p>
    </>
  );
  if (findings.length > AT_A_GLANCE) {
    return (
      <details className="fold beside">
        <summary>{capital(sayCount('panel.beside.count', findings.length))}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="aside beside">
      <h2>{say('panel.beside')}</h2>
      {list}
    </section>
  );
}

function Neighbour({ finding, ways }: { readonly finding: SetFinding; readonly ways: Ways }): ReactElement {
  const { check, other, mine, theirs } = finding;
  const isSame = mine.text === theirs.text && mine.source === theirs.source;
  return (
    <>
      <p>{setSentence(finding, thisStory())}</p>
      {check === 'uniform' && <p className="small">{say('set.example')}</p>}
      <Told
        story={other}
        passage={theirs}
        place={say(isSame ? 'panel.beside.both' : 'panel.beside.there')}
        ways={ways}
      />
      {!isSame && <Quoted evidence={mine} place={say('panel.beside.here')} most={WHOLE} />}
      <p className="small">{setHow(finding)}</p>
    </>
  );
}
