/** What passes while a site is open for reading only. */
import fc from 'fast-check';
import { onlyReads } from '../../../local/site/reads';

it.each([
  ['GET', '/rest/api/3/issue/SHOP-1'],
  ['GET', '/rest/software/1.0/board/1/backlog'],
  ['HEAD', '/rest/api/3/issue/SHOP-1'],
  ['POST', '/rest/api/3/search/jql'],
  ['POST', '/rest/api/3/search/approximate-count'],
  ['POST', '/rest/api/3/issue/bulkfetch'],
  ['POST', '/rest/api/3/changelog/bulkfetch'],
  ['POST', '/rest/api/3/issue/SHOP-1/changelog/list'],
  ['POST', '/rest/api/3/permissions/check'],
  ['POST', '/rest/api/3/jql/parse'],
  ['POST', '/rest/api/3/comment/list'],
])('%s %s reads', (method, path) => {
  expect(onlyReads(method, path)).toBe(true);
});

it.each([
  ['POST', '/rest/api/3/issue'],
  ['POST', '/rest/api/3/issue/SHOP-1/comment'],
  ['POST', '/rest/api/3/issue/SHOP-1/transitions'],
  ['POST', '/rest/api/3/issue/bulk'],
  ['POST', '/rest/api/3/issue/x%2Fchangelog/list'],
  ['POST', '/rest/api/3/issue/bulkfetch/x'],
  ['POST', '/rest/api/3/issue/properties/multi'],
  ['POST', '/rest/agile/1.0/sprint'],
  ['POST', '/elsewhere/rest/api/3/search/jql'],
  ['PUT', '/rest/api/3/search/jql'],
  ['DELETE', '/rest/api/3/issue/SHOP-1'],
])('%s %s is a write', (method, path) => {
  expect(onlyReads(method, path)).toBe(false);
});

it('whatever changes by its method is a write, wherever it goes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('PUT', 'DELETE', 'PATCH', 'COPY', 'post', 'TRACE'),
      fc.webPath(),
      (method, path) => !onlyReads(method, path),
    ),
  );
});
