/** The token is taken out of the environment, and comes out of its keeper in one place only. */
import { inspect } from 'node:util';
import { takeCredentials } from '../../../local/site/credentials';

it('takes both values out of the environment', () => {
  const environment = { JIRA_EMAIL: ' mei@example.com', JIRA_API_TOKEN: 'tök:en\n', PATH: '/bin' };
  const credentials = takeCredentials(environment);
  expect(environment).toEqual({ PATH: '/bin' });
  expect(credentials?.authorization()).toBe(
    `Basic ${Buffer.from('mei@example.com:tök:en').toString('base64')}`,
  );
});

it.each([
  { JIRA_EMAIL: 'mei@example.com' },
  { JIRA_API_TOKEN: 'token' },
  { JIRA_EMAIL: 'a', JIRA_API_TOKEN: ' ' },
])('has none from %j, and leaves nothing behind either', (environment) => {
  expect(takeCredentials(environment)).toBeNull();
  expect(environment).toEqual({});
});

it('shows nothing when it is printed, turned into JSON, or copied', () => {
  const credentials = takeCredentials({ JIRA_EMAIL: 'mei@example.com', JIRA_API_TOKEN: 'hidden' });
  const shown = [
    inspect(credentials, { depth: 9, showHidden: true }),
    JSON.stringify(credentials),
    inspect(structuredClone(credentials)),
  ];
  expect(shown.join()).not.toMatch(/hidden|mei@|aGlkZGVu/);
});
