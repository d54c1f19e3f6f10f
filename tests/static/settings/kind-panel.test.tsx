import { renderToStaticMarkup } from 'react-dom/server';
import type { DefinitionView } from '../../../src/contract/definition';
import { mistakesOf, type Desk } from '../../../static/settings/desk';
import { begun, changed, type Change } from '../../../static/settings/draft';
import { KindPanel } from '../../../static/settings/kind-panel';
import { checkTitle } from '../../../static/shared/sentence';
import { aView } from './a-view';

function deskOf(view: DefinitionView, changes: readonly Change[] = []): Desk {
  const { definition } = changes.reduce(changed, begun(view));
  const change = view.mayChange ? () => undefined : null;
  return { view, definition, mistakes: mistakesOf(definition), change };
}
const render = (desk: Desk): string => renderToStaticMarkup(<KindPanel desk={desk} kind="story" />);
const text = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const row = (markup: string, title: string): string =>
  markup.split('<li').find((part) => part.includes(`<bdi>${title}</bdi>`)) ?? '';

describe('for those who keep the rules', () => {
  test('each check is named, with its reason folded, its choice, its points and their share', () => {
    const why = row(render(deskOf(aView())), checkTitle('benefit'));
    expect(why).toContain('<details');
    expect(why).not.toContain('<details open');
    expect(why.match(/type="radio"/g)).toHaveLength(3);
    expect(why).toContain('value="15"');
    expect(text(why)).toContain('15%');
    expect(why).toContain('type="checkbox"');
  });

  test('what compares stories can only be a hint', () => {
    const unique = row(render(deskOf(aView())), checkTitle('unique'));
    expect(unique.match(/type="radio"/g)).toHaveLength(2);
    expect(unique).not.toContain('checkbox');
  });

  test('a check stays in its place while it is switched off', () => {
    const before = render(deskOf(aView()));
    const after = render(deskOf(aView(), [{ do: 'ask', kind: 'story', check: 'benefit', as: 'off' }]));
    const titles = (markup: string): readonly string[] =>
      [...markup.matchAll(/<bdi>([^<]+)<\/bdi>/g)].map((match) => match[1] ?? '');
    expect(titles(after)).toEqual(titles(before));
  });

  test('checks that aren’t asked are folded, and unfolded where one of them is', () => {
    expect(render(deskOf(aView()))).toContain('<details class="fold">');
    const on = deskOf(aView(), [{ do: 'ask', kind: 'story', check: 'estimable', as: 'hint' }]);
    expect(render(on)).toContain('<details class="fold" open="">');
  });

  test('what can’t be saved is said beside its field, by the name that people see', () => {
    const points: Change = { do: 'weigh', kind: 'story', check: 'benefit', points: 150 };
    const why = row(render(deskOf(aView(), [points])), checkTitle('benefit'));
    expect(why).toContain('aria-invalid="true"');
    expect(text(why)).toContain(`“${checkTitle('benefit')}”: a weight is a whole number from 0 to 100`);
  });

  test('thresholds in the other order are said at the lower one', () => {
    const nearly: Change = { do: 'begin-band', kind: 'story', band: 'nearly', from: 90 };
    expect(text(render(deskOf(aView(), [nearly])))).toContain('“Nearly from a score of” lies below “ready”');
  });
});

describe('a check called “not right here”', () => {
  const contested = (stories: number, proposesToRetire: boolean): DefinitionView =>
    aView({ contested: [{ check: 'benefit', stories, proposesToRetire }] });

  test('is told with the number of stories, and can be made a hint', () => {
    const why = text(row(render(deskOf(contested(6, true))), checkTitle('benefit')));
    expect(why).toContain('Called “not right here” in 6 stories.');
    expect(why).toContain('Make it a hint');
  });

  test('as a hint, it can be left out where it was said often', () => {
    const hint: Change = { do: 'ask', kind: 'story', check: 'benefit', as: 'hint' };
    expect(text(render(deskOf(contested(6, true), [hint])))).toContain('Don’t ask it any more');
    expect(text(render(deskOf(contested(1, false), [hint])))).not.toContain('Don’t ask it any more');
  });
});

test('for those who look there is nothing to type or choose, and everything to read', () => {
  const markup = render(deskOf(aView({ mayChange: false })));
  expect(markup).not.toMatch(/<(input|select|textarea|button)/);
  const said = text(markup);
  expect(said).toContain('30 points');
  expect(said).toContain('Ready from a score of 80, Nearly from 50');
  expect(said).toContain(checkTitle('unique'));
});
