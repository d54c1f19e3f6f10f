import { destinationOf } from '../../../../local/shell/client/routing/destination';
import { pathOf, projectOf, routeOf } from '../../../../local/shell/client/routing/route';

describe('addresses of the small Jira', () => {
  it.each([
    ['/', { page: 'start' }],
    ['/browse/SHOP-12', { page: 'issue', issueKey: 'SHOP-12' }],
    ['/browse/shop-12', { page: 'issue', issueKey: 'SHOP-12' }],
    ['/projects/SHOP/backlog', { page: 'backlog', projectKey: 'SHOP' }],
    ['/projects/SHOP', { page: 'backlog', projectKey: 'SHOP' }],
    ['/console', { page: 'console' }],
    ['/projects/A_1/prep', { page: 'prep', projectKey: 'A_1' }],
    ['/projects/A_1/settings', { page: 'settings', projectKey: 'A_1' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each([
    '/browse',
    '/browse/SHOP',
    '/browse/SHOP-0',
    '/browse/%E0%A4%A',
    '/projects/SHOP/board',
    '/console/x',
    '/x',
  ])('%s names no page', (path) => {
    expect(routeOf(path)).toEqual({ page: 'unknown', path });
  });

  it('lead back to where they came from', () => {
    for (const path of [
      '/',
      '/browse/SHOP-12',
      '/projects/SHOP/backlog',
      '/projects/SHOP/prep',
      '/projects/SHOP/settings',
      '/console',
      '/x',
    ]) {
      expect(pathOf(routeOf(path))).toBe(path);
    }
  });

  it('tell the project, also from an issue key', () => {
    expect(projectOf(routeOf('/browse/A_B-7'))).toBe('A_B');
    expect(projectOf(routeOf('/'))).toBeNull();
  });
});

describe('where an app may lead', () => {
  const homes = ['http://localhost:7000', 'https://shop.example.net'];

  it.each([
    ['/browse/SHOP-1?a=b#c', { kind: 'here', path: '/browse/SHOP-1?a=b#c' }],
    ['https://shop.example.net/browse/SHOP-1', { kind: 'here', path: '/browse/SHOP-1' }],
    ['https://elsewhere.example.com/', { kind: 'outside', url: 'https://elsewhere.example.com/' }],
    ['javascript:alert(1)', { kind: 'nowhere' }],
    ['http://', { kind: 'nowhere' }],
  ])('%s', (address, destination) => {
    expect(destinationOf(address, homes)).toEqual(destination);
  });
});
