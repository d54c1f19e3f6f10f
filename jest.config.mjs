// Unit tests run in Node; the browser journeys are a project of their own, so that both can run side by side.
const swc = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** These packages, or what a browser takes of them, are ES modules only, which Jest can't load as they are. */
const transformIgnorePatterns = ['/node_modules/(?!(marklassian|marked|csv-stringify)/)'];

export default {
  // A start builds the app; on a busy machine that takes a while.
  testTimeout: 60_000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      // The parts of pages say something in nearly every test, and can be loaded only beside a host.
      setupFiles: ['<rootDir>/tests/static/english-words.ts', '<rootDir>/tests/static/silent-host.ts'],
      roots: ['<rootDir>/tests'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/journeys/', '<rootDir>/tests/atlassian/'],
      transform: swc,
      transformIgnorePatterns,
    },
    {
      // Atlassian's own tools: slow, and in processes of their own.
      displayName: 'atlassian',
      testEnvironment: 'node',
      roots: ['<rootDir>/tests/atlassian'],
      testMatch: ['**/*.test.ts'],
      transform: swc,
      transformIgnorePatterns,
    },
    {
      displayName: 'journeys',
      setupFilesAfterEnv: ['<rootDir>/tests/journeys/once-more.ts'],
      testEnvironment: 'node',
      roots: ['<rootDir>/tests/journeys'],
      testMatch: ['**/*.journey.ts'],
      transform: swc,
      transformIgnorePatterns,
    },
  ],
};
