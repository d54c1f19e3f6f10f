import { renderToStaticMarkup } from 'react-dom/server';
import { Band } from '../../../static/shared/band';

const words = (markup: string): string => markup.replaceAll(/<svg.*?<\/svg>/g, '').replaceAll(/<[^>]+>/g, '');

test.each([
  ['Ready', 'Ready'],
  ['Nearly', 'Nearly'],
  ['Early', 'Early'],
  [null, 'Not enough to see'],
] as const)('the band %s is said in words', (band, expected) => {
  expect(words(renderToStaticMarkup(<Band band={band} />))).toBe(expected);
});

test.each(['Early', null] as const)(
  'agreed is ready, in words of its own, whatever the app sees: %s',
  (band) => {
    const markup = renderToStaticMarkup(<Band band={band} isAgreed />);
    expect(words(markup)).toBe('Ready (agreed)');
    expect(markup).toContain('band-ready');
  },
);

test('every band has a shape of its own, so that colour is not needed', () => {
  const shapes = (['Ready', 'Nearly', 'Early', null] as const).map(
    (band) => /<svg.*<\/svg>/.exec(renderToStaticMarkup(<Band band={band} />))?.[0],
  );
  expect(new Set(shapes).size).toBe(4);
  for (const shape of shapes) expect(shape).toContain('aria-hidden="true"');
});
