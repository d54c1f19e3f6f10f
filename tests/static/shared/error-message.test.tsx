import { renderToStaticMarkup } from 'react-dom/server';
import type { ErrorCode } from '../../../src/contract';
import { ErrorMessage } from '../../../static/shared/error-message';

const render = (error: ErrorCode, lead?: string): string =>
  renderToStaticMarkup(
    <ErrorMessage
      failure={{ ok: false, error }}
      waiting={false}
      again={() => undefined}
      {...(lead !== undefined && { lead })}
    />,
  );

test.each(['not-in-team', 'no-story'] as const)(
  '%s is no fault: said calmly, with nothing to press',
  (error) => {
    expect(render(error)).toMatch(/^<p class="sub" role="status">[^<]+<\/p>$/);
  },
);

test('speaks up where something went wrong, or where what is shown is not as it is', () => {
  expect(render('unexpected')).toContain('role="alert"');
  expect(render('unexpected')).toContain('<button');
  expect(render('no-story', 'This is how it looked a moment ago.')).toContain('role="alert"');
});
