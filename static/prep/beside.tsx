/** The column beside the stories: what to prepare, what the meeting can hold, and how it was before. Comes after the first paint; its place is kept. */
import { useCallback, useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { Button } from '../shared/button';
import { loadPart } from '../shared/load-part';
import { say } from '../shared/say';
import type { BesideStories } from './agenda/beside-stories';

type Cards = readonly ComponentType<BesideStories>[];

export function Beside(stories: BesideStories): ReactElement {
  const [{ cards }, setLoaded] = useState<{ readonly cards: Cards | 'lost' }>({ cards: [] });
  const load = useCallback(() => {
    loadCards().then(
      (loaded) => {
        setLoaded({ cards: loaded });
      },
      () => {
        setLoaded({ cards: 'lost' });
      },
    );
  }, []);
  useEffect(load, [load]);
  return (
    <aside className="beside">
      {cards === 'lost' ? (
        <div className="notice" role="alert">
          <p>{say('prep.take-along.lost')}</p>
          <Button onClick={load}>{say('prep.again')}</Button>
        </div>
      ) : (
        cards.map((Card, at) => <Card key={at} {...stories} />)
      )}
    </aside>
  );
}

/** With their words. */
async function loadCards(): Promise<Cards> {
  const [list, agenda, overTime, couldHelp] = await Promise.all([
    loadPart(() => import('./prep-list/whole')),
    loadPart(() => import('./agenda/whole')),
    loadPart(() => import('./over-time/whole')),
    loadPart(() => import('./could-help/whole')),
  ]);
  // One after the other: each adds its words to those of the page.
  await list.learnWords();
  await agenda.learnWords();
  await overTime.learnWords();
  await couldHelp.learnWords();
  return [list.PrepListCard, agenda.AgendaCard, overTime.OverTimeCard, couldHelp.CouldHelpCard];
}
