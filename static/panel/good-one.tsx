/** "A good one from this team": on request, an item of the team's own that shows what a check asks for. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { GoodOne, Reply } from '../../src/contract';
import type { CheckId } from '../../src/readiness/check-id';
import type { JudgedCheck } from '../../src/readiness/finding';
import { isOwnCheckId } from '../../src/readiness/own-check';
import { Button } from '../shared/button';
import { failureSentence, mayHelpAgain } from '../shared/failure';
import { IssueLink } from '../shared/issue-link';
import { say } from '../shared/say';
import { Quoted } from '../shared/quoted';

/** Where examples come from, and how to get to them. */
export interface Examples {
  /** Must not reject. */
  readonly find: (check: CheckId) => Promise<Reply<GoodOne | null>>;
  readonly hrefOf: (key: string) => string;
  /** Rejects where the host can't open the issue. */
  readonly open: (key: string) => Promise<void>;
}

type Answer = 'closed' | 'asking' | Reply<GoodOne | null>;

/** More quotations than these are a story of their own: the key leads there. */
const QUOTED = 3;

/** A number and a date can be put in without an example: one would only be another item that has them. */
const NOTHING_TO_LEARN: ReadonlySet<CheckId> = new Set(['estimated', 'fresh']);

interface Place {
  readonly check: CheckId;
  readonly examples: Examples;
}

/** Nothing for a check that no example helps with, such as a team's own: it asks for one thing, and says which. */
export function GoodOneFromTeam({
  check,
  examples,
}: {
  readonly check: JudgedCheck;
  readonly examples: Examples;
}): ReactElement | null {
  if (isOwnCheckId(check) || NOTHING_TO_LEARN.has(check)) return null;
  return <Offer check={check} examples={examples} />;
}

function Offer({ check, examples }: Place): ReactElement {
  const [answer, setAnswer] = useState<Answer>('closed');
  const place = useId();
  const root = useRef<HTMLDivElement>(null);
  /** What was asked last: an answer that comes after somebody has closed it again no longer counts. */
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );

  const ask = (): void => {
    const question = ++asked.current;
    setAnswer('asking');
    void examples.find(check).then((reply) => {
      if (asked.current === question) setAnswer(reply);
    });
  };
  /** The button that asks again goes away with the failure: the keyboard goes on at the one that stays. */
  const askAgain = (): void => {
    root.current?.querySelector('button')?.focus();
    ask();
  };
  const close = (): void => {
    asked.current += 1;
    setAnswer('closed');
  };

  return (
    <div className="good-one" ref={root}>
      <Button
        look="text"
        onClick={answer === 'closed' ? ask : close}
        expanded={answer !== 'closed'}
        controls={place}
      >
        {say('panel.good-one')}
      </Button>
      {/* There from the start, so that what appears in it is said. */}
      <div id={place} role="status">
        {answer === 'asking' && <p className="small">{say('panel.good-one.loading')}</p>}
        {typeof answer === 'object' &&
          (answer.ok ? (
            <Shown goodOne={answer.value} examples={examples} />
          ) : (
            <>
              <p>{failureSentence(answer)}</p>
              {mayHelpAgain(answer) && (
                <Button look="text" onClick={askAgain}>
                  {say('error.again')}
                </Button>
              )}
            </>
          ))}
      </div>
    </div>
  );
}

function Shown({
  goodOne,
  examples,
}: {
  readonly goodOne: GoodOne | null;
  readonly examples: Examples;
}): ReactElement {
  const [stuck, setStuck] = useState(false);
  if (goodOne === null) return <p>{say('panel.good-one.none')}</p>;
  const { key, summary, evidence } = goodOne;
  // In a tab of its own: this one holds the story that somebody is at work on.
  const open = (): void => {
    setStuck(false);
    examples.open(key).catch(() => {
      setStuck(true);
    });
  };
  return (
    <div className="example">
      <p>
        <IssueLink issueKey={key} href={examples.hrefOf(key)} open={open} /> <span dir="auto">{summary}</span>
      </p>
      {evidence
        .filter(({ text }) => text.trim() !== summary.trim())
        .slice(0, QUOTED)
        .map((one, index) => (
          <Quoted key={index} evidence={one} />
        ))}
      {stuck && <p>{say('panel.good-one.stuck')}</p>}
    </div>
  );
}
