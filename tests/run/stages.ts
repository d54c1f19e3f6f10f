/** What `npm test` runs: two lanes side by side, so that two cores are busy without fighting over memory. */
export interface Stage {
  readonly name: string;
  /** Arguments for Node: each tool is started by its own script, without a shell. */
  readonly args: readonly string[];
  /** Where Jest writes its counts; other stages have none. */
  readonly results?: string;
}

/** @param shard of how many: one part of the project's files, so that both lanes end at about the same time */
const jest = (project: string, shard?: readonly [number, number]): Stage => {
  const name = shard === undefined ? project : `${project} ${shard.join(' of ')}`;
  const results = `dist/test-results/${name.replaceAll(' ', '-')}.json`;
  return {
    name,
    args: [
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      '--maxWorkers=1',
      '--json',
      `--outputFile=${results}`,
      ...(shard === undefined ? [] : [`--shard=${shard.join('/')}`]),
    ],
    results,
  };
};

const tsc = (project: string): readonly string[] => [
  'node_modules/typescript/bin/tsc',
  '--noEmit',
  '-p',
  project,
];

const eslint = (...what: readonly string[]): readonly string[] => [
  'node_modules/eslint/bin/eslint.js',
  ...what,
  '--max-warnings=0',
];

export const LANES: readonly (readonly Stage[])[] = [
  [
    { name: 'types', args: tsc('tsconfig.json') },
    { name: 'types of pages', args: tsc('tsconfig.pages.json') },
    // In two: together they need more memory than Node gives itself on a machine of eight gigabytes.
    { name: 'lint', args: eslint('.', '--ignore-pattern', 'tests/**') },
    { name: 'lint of tests', args: eslint('tests') },
    { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
    jest('atlassian'),
    jest('unit', [1, 3]),
    jest('unit', [2, 3]),
  ],
  [jest('unit', [3, 3]), jest('journeys')],
];
