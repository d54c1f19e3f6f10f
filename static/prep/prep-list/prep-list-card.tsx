/** "I have 15 minutes": the steps that make the most stories Ready in that time, and what the team owes. */
import { useState, type ReactElement } from 'react';
import { StepLink } from '../../shared/issue-link';
import { inDigits, say, sayCount } from '../../shared/say';
import { sentence } from '../../shared/sentence';
import { FoldedCard } from '../agenda/folded-card';
import type { BesideStories } from '../agenda/beside-stories';
import { offersIn, type Whose } from './offers';
import { OneOf } from './one-of';
import { PrepLine } from './prep-line';

const CHOICES = [10, 15, 30, 60] as const;

export function PrepListCard({ rows, ways, isOwners }: BesideStories): ReactElement {
  const [minutes, setMinutes] = useState<number>(15);
  const [chosen, setWhose] = useState<Whose>('team');
  // Who steps back from the role meanwhile has no list of it any more.
  const whose = isOwners ? chosen : 'team';
  const { stories, owed, isExact } = offersIn(rows, minutes, whose);
  return (
    <FoldedCard name="prep-list" title={say('prep.list.title', { minutes: inDigits(minutes) })}>
      <OneOf
        legend={say('prep.list.minutes')}
        choices={CHOICES.map((choice) => [choice, say('minutes.short', { count: choice })])}
        chosen={minutes}
        choose={setMinutes}
      />
      {isOwners && (
        <OneOf
          legend={say('prep.list.whose')}
          choices={[
            ['team', say('prep.list.whose.team')],
            ['product-owner', say('prep.list.whose.me')],
          ]}
          chosen={whose}
          choose={setWhose}
        />
      )}
      {whose === 'product-owner' && <p className="sub small">{say('prep.list.private')}</p>}
      {stories.length + owed.length === 0 && (
        <p className="sub">{say(whose === 'team' ? 'prep.list.empty' : 'prep.list.me.empty')}</p>
      )}
      <ul className="prep-lines">
        {stories.flatMap(({ id, row, steps }) =>
          steps.map(({ check, fix, who, minutes: each }) => (
            <PrepLine
              key={`${id} ${check}`}
              row={row}
              who={say(`who.${who}.short`)}
              minutes={each}
              ways={ways}
            >
              <StepLink issueKey={row.key} href={ways.hrefOf(row.key)} open={ways.open} step={check}>
                {sentence(fix)}
              </StepLink>
            </PrepLine>
          )),
        )}
      </ul>
      {stories.length > 0 && (
        <p className="sub small" role="status">
          {sayCount('prep.list.makes', stories.length)} {say(isExact ? 'prep.list.exact' : 'prep.list.good')}
        </p>
      )}
      {owed.length > 0 && (
        <>
          <h3>{say(whose === 'team' ? 'prep.list.team' : 'prep.list.answers')}</h3>
          <ul className="prep-lines">
            {owed.map(({ id, row, question, minutes: each }) => (
              <PrepLine
                key={id}
                row={row}
                who={question === null ? say('prep.list.together') : say(`who.${question.for}.short`)}
                minutes={each}
                ways={ways}
              >
                {question === null ? (
                  <StepLink
                    issueKey={row.key}
                    href={ways.hrefOf(row.key)}
                    open={ways.open}
                    step="small-enough"
                  >
                    {say('prep.list.size')}
                  </StepLink>
                ) : (
                  <bdi>{question.text}</bdi>
                )}
              </PrepLine>
            ))}
          </ul>
        </>
      )}
    </FoldedCard>
  );
}
