import { PARITY_STORIES } from '../../bench/parity/stories';
import type { IssueKind } from '../../src/story/story';
import { languagesOf } from '../../src/readiness/language/identify';

const CODES = ['en', 'de', 'fr', 'es', 'pt'] as const;

describe('the parity stories', () => {
  it('are sixty, of every kind, each with a name of its own', () => {
    expect(PARITY_STORIES).toHaveLength(60);
    expect(new Set(PARITY_STORIES.map(({ id }) => id)).size).toBe(60);
    const count = (wanted: IssueKind): number => PARITY_STORIES.filter(({ kind }) => kind === wanted).length;
    expect([count('story'), count('bug'), count('task'), count('spike')]).toEqual([43, 8, 5, 4]);
  });

  it.each(PARITY_STORIES.map((story) => [story.id, story] as const))(
    'tell the same in every language: %s',
    (_, story) => {
      const shapes = CODES.map((code) => shapeOf(story.in[code].description));
      for (const shape of shapes) expect(shape).toEqual(shapes[0]);
      const summaries = CODES.map((code) => story.in[code].summary);
      expect(new Set(summaries).size).toBe(CODES.length);
    },
  );

  it('are in the language that they say, nearly every line', () => {
    const lines = CODES.flatMap((code) =>
      PARITY_STORIES.flatMap((story) => {
        const { summary, description } = story.in[code];
        const parts = [summary, ...description.split('\n')].filter((line) => line.trim() !== '');
        return languagesOf(parts).map((found) => found === code);
      }),
    );
    expect(lines.filter(Boolean).length / lines.length).toBeGreaterThan(0.95);
  });
});

/** Of each line what stands before its words: a heading's mark, a bullet, a number. */
function shapeOf(description: string): readonly string[] {
  return description.split('\n').map((line) => /^(?:#+|[-*] (?:\[ \])?|\d+\.|```)?/.exec(line)?.[0] ?? '');
}
