/** What the meeting can hold: its stories by part, what is better written before, and the way to the invitation. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { AgendaPart } from '../../../src/refinement/agenda';
import { Button } from '../../shared/button';
import { inDigits, say } from '../../shared/say';
import type { BesideStories } from './beside-stories';
import { AgendaGain } from './agenda-gain';
import { AgendaItem, type Direction } from './agenda-item';
import { AgendaRest } from './agenda-rest';
import { asSections } from './as-sections';
import { CopyAgenda } from './copy-agenda';
import { DraftFirst } from './draft-first';
import { FoldedCard } from './folded-card';
import { MinutesField } from './minutes-field';
import { TimeBar } from './time-bar';
import { useAgenda } from './use-agenda';
import { leftOut, moved, pinned, takenBack, unpinned } from './wishes';

const PARTS: readonly AgendaPart[] = ['confirm', 'discuss', 'draft'];

export function AgendaCard({ rows, place, usualMinutes, ways }: BesideStories): ReactElement {
  const { agenda, minutes, setMinutes, decide } = useAgenda(rows, place, usualMinutes);
  const [said, setSaid] = useState('');
  const [out, setOut] = useState<BacklogRow | null>(null);
  const root = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on once the list is drawn anew. */
  const goOnAt = useRef<string | null>(null);
  useEffect(() => {
    if (goOnAt.current === null) return;
    root.current?.querySelector<HTMLElement>(goOnAt.current)?.focus();
    goOnAt.current = null;
  });

  const byId = new Map(rows.map((row) => [row.id, row]));
  const rowsOf = (ids: readonly string[]): readonly BacklogRow[] => ids.flatMap((id) => byId.get(id) ?? []);
  const present = agenda.items.map(({ id }) => id);
  const move = (id: string, to: string): void => {
    decide((wishes) => moved(wishes, present, id, to));
    setSaid(say('prep.agenda.moved', { key: byId.get(id)?.key ?? '', other: byId.get(to)?.key ?? '' }));
  };
  const bring = ({ id, key }: BacklogRow): void => {
    decide((wishes) => pinned(wishes, id));
    goOnAt.current = `[data-item="${CSS.escape(id)}"] a`;
    setSaid(say('prep.agenda.brought', { key }));
  };
  const bringBack = ({ id, key }: BacklogRow): void => {
    decide((wishes) => takenBack(wishes, id));
    goOnAt.current = `[data-item="${CSS.escape(id)}"] a`;
    setOut(null);
    setSaid(say('prep.agenda.back', { key }));
  };
  const draftFirst = rowsOf(agenda.draftFirst);
  const later = rowsOf(agenda.later);
  const outs = rowsOf(agenda.leftOut);
  return (
    <FoldedCard name="agenda" title={say('prep.agenda.title', { minutes: inDigits(minutes) })}>
      <div ref={root} className="agenda-body">
        <MinutesField key={usualMinutes} minutes={minutes} change={setMinutes} />
        <TimeBar agenda={agenda} />
        {agenda.gain !== null && <AgendaGain gain={agenda.gain} rowOf={(id) => byId.get(id)} ways={ways} />}
        {agenda.used > minutes && <p className="small">{say('prep.agenda.over')}</p>}
        {PARTS.map((part) => {
          const items = agenda.items.filter((item) => item.part === part);
          if (items.length === 0) return null;
          return (
            <section key={part} aria-label={say(`prep.agenda.part.${part}`)}>
              <h3>{say(`prep.agenda.part.${part}`)}</h3>
              <ul className="agenda-items">
                {items.map((item, at) => {
                  const row = byId.get(item.id);
                  if (row === undefined) return null;
                  const step = (direction: Direction, act: string): void => {
                    const other = items[direction === 'up' ? at - 1 : at + 1];
                    if (other === undefined) return;
                    goOnAt.current = `[data-item="${CSS.escape(item.id)}"] [data-act="${act}"]`;
                    move(item.id, other.id);
                  };
                  return (
                    <AgendaItem
                      key={item.id}
                      item={item}
                      row={row}
                      ways={ways}
                      isFirst={at === 0}
                      isLast={at === items.length - 1}
                      step={step}
                      drop={(dragged) => {
                        move(dragged, item.id);
                      }}
                      leaveOut={() => {
                        decide((wishes) => leftOut(wishes, item.id));
                        goOnAt.current = '.agenda-undo>.button';
                        setOut(row);
                        setSaid('');
                      }}
                      unpin={() => {
                        decide((wishes) => unpinned(wishes, item.id));
                        goOnAt.current = `[data-item="${CSS.escape(item.id)}"] a`;
                      }}
                    />
                  );
                })}
              </ul>
            </section>
          );
        })}
        {out !== null && (
          <p className="agenda-undo small" role="status">
            {say('prep.agenda.out', { key: out.key })}{' '}
            <Button
              look="inline"
              onClick={() => {
                bringBack(out);
              }}
            >
              {say('prep.agenda.undo')}
            </Button>
          </p>
        )}
        {draftFirst.length > 0 && <DraftFirst rows={draftFirst} ways={ways} bring={bring} />}
        {later.length > 0 && (
          <details className="agenda-fold">
            <summary>{say('prep.agenda.later', { count: inDigits(later.length) })}</summary>
            <AgendaRest rows={later} ways={ways} label={say('prep.agenda.bring')} bring={bring} />
          </details>
        )}
        {outs.length > 0 && (
          <details className="agenda-fold">
            <summary>{say('prep.agenda.left-out', { count: inDigits(outs.length) })}</summary>
            <AgendaRest rows={outs} ways={ways} label={say('prep.agenda.bring-back')} bring={bringBack} />
          </details>
        )}
        <CopyAgenda text={asSections(agenda, minutes, rows, ways.hrefOf)} />
        <p className="visually-hidden" aria-live="polite">
          {said}
        </p>
      </div>
    </FoldedCard>
  );
}
