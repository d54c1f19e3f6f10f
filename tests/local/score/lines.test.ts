import fc from 'fast-check';
import { linesOf, type Line } from '../../../local/score/lines';

async function collect(chunks: readonly Uint8Array[]): Promise<Line[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  it('are the same wherever the stream is cut', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((line) => !/[\n\ufeff]/.test(line));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(`${lines.join('\n')}\n`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          expect((await collect(chunks)).map((line) => line.text)).toEqual(lines);
        },
      ),
    );
  });

  it('name what is no UTF-8 by its number, and go on', async () => {
    const lines = await collect([Buffer.from('\ufeffa\n'), Buffer.from([0xe4, 0x0a]), Buffer.from('c')]);
    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null, reason: 'it is not UTF-8 text' },
      { number: 3, text: 'c' },
    ]);
  });

  it('do not fill the memory', async () => {
    const part = Buffer.alloc(8 * 1024 * 1024, 'x');
    const lines = await collect([part, part, part, part, part, Buffer.from('\nnext')]);
    expect(lines).toEqual([
      { number: 1, text: null, reason: 'it is longer than 32 MB' },
      { number: 2, text: 'next' },
    ]);
  });
});
