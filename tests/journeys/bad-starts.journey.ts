/** Whatever is wrong at the start: one clear sentence, an exit code, nothing lost, no stack trace. */
import { createServer } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, startAndEnd, startLaptop, type Ended } from './laptop';

const GOOD_CSV =
  'issuekey,title,description,storypoint\nSHOP-1,Pay with two cards,As a customer I want it.,3\n';

let folder: ReturnType<typeof freshFolder>;
const data = () => ['--data', join(folder.path, 'data')];
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

beforeEach(() => {
  folder = freshFolder();
});
afterEach(() => {
  folder.remove();
});

function expectOneClearMessage(ended: Ended, code: number, pattern: RegExp): void {
  expect(ended.stderr).toMatch(pattern);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(ended.stderr).not.toContain('node_modules');
  expect(ended.stderr.trim().split('\n').length).toBeLessThan(8);
  expect(ended.code).toBe(code);
}

const health = async (url: string): Promise<unknown> => (await fetch(`${url}/local/health`)).json();

describe('npm start says in a sentence', () => {
  it('that a flag is unknown', async () => {
    expectOneClearMessage(await startAndEnd(['--imprt', 'a.csv']), 2, /--imprt.*--help/);
  });

  it('that a file is not there', async () => {
    expectOneClearMessage(await startAndEnd([...data(), '--import', 'no/such.csv']), 1, /no\/such\.csv/);
  });

  it('that the port is in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    expectOneClearMessage(
      await startAndEnd([...data(), '--no-open', '--port', String(port)]),
      1,
      /in use.*--port/,
    );
    other.close();
  });

  it('that the data file is damaged, and leaves it as it is', async () => {
    const path = join(folder.path, 'groundwork.sqlite');
    writeFileSync(path, 'no database at all, but long enough to look like something '.repeat(50));
    const before = readFileSync(path);
    expectOneClearMessage(await startAndEnd(['--data', folder.path]), 1, /damaged.*--data DIR.*--reset/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['a quote is left open', 'issuekey,title\nSHOP-1,"Pay with two cards\nSHOP-2,Vouchers\n', /quote/i],
    ['a file is empty', '', /empty/i],
    ['there is no header', 'SHOP-1,Pay with two cards,text,3\n', /header|column/i],
    [
      'the encoding is another',
      Buffer.from([
        0x69, 0x73, 0x73, 0x75, 0x65, 0x6b, 0x65, 0x79, 0x2c, 0x74, 0x69, 0x74, 0x6c, 0x65, 0x0a, 0x53, 0x2d,
        0x31, 0x2c, 0xe4, 0xf6, 0xfc, 0x0a,
      ]),
      /UTF-8/,
    ],
  ])('that %s', async (_, content, pattern) => {
    const csv = file('backlog.csv', content);
    expectOneClearMessage(await startAndEnd([...data(), '--import', csv]), 1, pattern);
  });
});

describe('an import', () => {
  it('names bad rows and stores nothing, or goes on without them when told to', async () => {
    const csv = file('backlog.csv', `${GOOD_CSV}SHOP-2,,no title,3\nSHOP-1,Twice,the same key,2\n`);
    expectOneClearMessage(
      await startAndEnd([...data(), '--import', csv]),
      1,
      /line 3[\s\S]*--skip-bad-rows/i,
    );

    const laptop = await startLaptop([...data(), '--import', csv, '--skip-bad-rows']);
    expect(await health(laptop.url)).toEqual({ ready: true, issues: 1 });
    expect(laptop.output()).toMatch(/[Ll]ine 3/);
    await laptop.stop();
  });

  it('replaces an untouched sample, and then nothing any more', async () => {
    const sample = await startLaptop(data());
    expect(await health(sample.url)).toMatchObject({ ready: true, issues: 70 });
    await sample.stop();

    const csv = file('backlog.csv', GOOD_CSV);
    const imported = await startLaptop([...data(), '--import', csv]);
    expect(await health(imported.url)).toEqual({ ready: true, issues: 1 });
    await imported.stop();

    expectOneClearMessage(await startAndEnd([...data(), '--import', csv]), 1, /--data DIR.*--reset/);
    const again = await startLaptop([...data(), '--import', csv, '--reset']);
    expect(await health(again.url)).toEqual({ ready: true, issues: 1 });
    expect(existsSync(join(folder.path, 'data', 'groundwork.before-reset.sqlite'))).toBe(true);
    await again.stop();
  });
});
