import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { StoryChange } from '../../../src/readiness/dry-run';
import { DEFAULT_TEAM_DEFINITION } from '../../../src/readiness/team-definition';
import type { Trial } from '../../../static/settings/trial';
import { TrialSection } from '../../../static/settings/trial-section';

const MOVED: StoryChange = {
  key: 'SHOP-1',
  summary: 'Pay with <two> cards',
  before: 'Nearly',
  after: 'Ready',
  because: [{ by: 'weight', check: 'benefit' }, { by: 'threshold' }],
};
const same = (key: string): StoryChange => ({
  key,
  summary: 'Pay',
  before: 'Early',
  after: 'Early',
  because: [],
});

function said(trial: Trial, isSame = true): string {
  return renderToStaticMarkup(
    <TrialSection
      trial={{ ...trial, definition: DEFAULT_TEAM_DEFINITION }}
      isOpen
      isSame={isSame}
      ownChecks={[]}
      ways={{ hrefOf: (key) => `https://shop.example/browse/${key}`, open: () => undefined }}
      heading={createRef()}
      start={() => undefined}
      end={() => undefined}
    />,
  );
}
const text = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('says in one sentence how many would be Ready, and which story would move and why', () => {
  const markup = said({ stories: [MOVED, same('SHOP-2')], state: 'whole' });
  expect(text(markup)).toContain('1 of 2 would be Ready, now 0.');
  expect(markup).toContain('href="https://shop.example/browse/SHOP-1"');
  expect(markup).toContain('Pay with &lt;two&gt; cards');
  expect(text(markup)).toContain('because of: points for “Why it matters”, where the bands begin');
  expect(text(markup)).toContain('1 story would change its band');
});

test('shows the first results while it goes on, and can be stopped', () => {
  const words = text(said({ stories: [same('SHOP-2')], state: 'running' }));
  expect(words).toContain('1 story so far …');
  expect(words).toContain('Stop here');
  expect(words).not.toContain('No story would change its band');
});

test('says where it ended, and why', () => {
  expect(text(said({ stories: [same('SHOP-2')], state: 'most' }))).toContain('the first 500 stories by rank');
  expect(text(said({ stories: [], state: 'whole' }))).toContain('The backlog is empty');
  expect(text(said({ stories: [], state: { ok: false, error: 'busy' } }))).toContain('short pause');
});

test('observes kindly when the bands would tell little', () => {
  const ten = Array.from({ length: 10 }, (_, index) => same(`SHOP-${index}`));
  expect(text(said({ stories: ten, state: 'whole' }))).toContain('Hardly any story would be Ready');
  const ready = ten.map((story) => ({ ...story, after: 'Ready' as const }));
  expect(text(said({ stories: ready, state: 'whole' }))).toContain('Nearly every story would be Ready');
});

test('what was tried before the last change is said to be so', () => {
  const words = text(said({ stories: [MOVED], state: 'whole' }, false));
  expect(words).toContain('This was tried before your last change.');
  expect(words).toContain('Try it as it is now');
});
