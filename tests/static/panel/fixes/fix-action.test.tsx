/** The button says what it does, for what can be done here. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Finding } from '../../../../src/readiness/finding';
import type { Acts } from '../../../../static/panel/acts';
import { FixAction } from '../../../../static/panel/fixes/fix-action';
import { UndoNote } from '../../../../static/panel/fixes/undo-note';
import { aFinding } from '../../a-finding';
import { aReading } from './a-reading';

const ignored = (): void => undefined;

const acts = (parts: Partial<Acts> = {}): Acts => ({
  show: ignored,
  again: ignored,
  task: null,
  open: ignored,
  close: ignored,
  done: ignored,
  offer: ignored,
  undoable: null,
  ...parts,
});

const render = (parts: Partial<Finding>, isFirst = false, ways: Partial<Acts> = {}): string =>
  renderToStaticMarkup(
    <FixAction finding={aFinding(parts)} reading={aReading()} acts={acts(ways)} isFirst={isFirst} />,
  );

test.each([
  [{ check: 'benefit' }, 'Say why it matters'],
  [{ check: 'benefit', fix: { key: 'benefit.fix.sharper' } }, 'Say what it brings'],
  [{ check: 'acceptance-criteria' }, 'Write criteria'],
  [{ check: 'testable-criteria' }, 'Edit the criteria'],
  [
    { check: 'acceptance-criteria', fix: { key: 'acceptance-criteria.fix.decision' } },
    'Name the decision it serves',
  ],
  [{ check: 'small-enough', observed: { key: 'small-enough.no-size' } }, 'Add the estimate'],
  [
    { check: 'expected-actual', fix: { key: 'expected-actual.fix.expected' } },
    'Say what should happen instead',
  ],
  [
    { check: 'open-questions', evidence: [{ source: 'description', text: 'Format: TBD' }] },
    'Answer what is still open',
  ],
] as const)('%j: %s', (parts, said) => {
  expect(render(parts)).toContain(`>${said}<`);
});

test.each([
  { check: 'small-enough', observed: { key: 'small-enough.over' } },
  { check: 'dependencies-clear' },
  { check: 'atomic' },
  { check: 'fresh' },
  { check: 'own:1' },
  { check: 'open-questions', evidence: [{ source: 'summary', text: 'Import, TBD' }] },
] as const)('%j: nothing that could be done here', (parts) => {
  expect(render(parts as Partial<Finding>)).toBe('');
});

test('only the next step’s is the first button of the panel', () => {
  expect(render({}, true)).toContain('button-primary');
  expect(render({}, false)).not.toContain('button-primary');
  const isOpen = { task: { kind: 'fix', check: 'benefit' } } as const; // then the bench has it
  expect(render({}, true, isOpen)).not.toContain('button-primary');
});

test('tells whether its bench is open', () => {
  expect(render({})).toContain('aria-expanded="false"');
  expect(render({}, true, { task: { kind: 'fix', check: 'benefit' } })).toContain('aria-expanded="true"');
});

describe('what was done', () => {
  const note = (undoable: Acts['undoable']): string =>
    renderToStaticMarkup(<UndoNote acts={acts({ undoable })} />);

  test('is said where screen readers hear it, with a way back', () => {
    const takeBack = () => Promise.resolve({ ok: false, error: 'unexpected' } as const);
    const markup = note({ said: 'The reason is in the story now.', takeBack });
    expect(markup).toContain('role="status"');
    expect(markup).toContain('The reason is in the story now.');
    expect(markup).toContain('>Undo<');
  });

  test('has no way back where there is none', () => {
    expect(note({ said: 'It is as before.', takeBack: null })).not.toContain('Undo');
  });

  test('shows whose words it took the place of, calls that no plain success', () => {
    const markup = note({ said: 'The reason is in the story now.', takeBack: null, overwritten: 'Theirs.' });
    expect(markup).toContain('The reason is in the story now.');
    expect(markup).toContain('Somebody else wrote here at the same moment');
    expect(markup).toContain('>Theirs.</textarea>');
    expect(markup).toContain('undo-kept');
    expect(note({ said: 'The reason is in the story now.', takeBack: null })).toContain('undo-done');
  });

  test('keeps its place while there is nothing to say', () => {
    expect(note(null)).toBe('<div class="undo-note" role="status"></div>');
  });
});
