/** What may stand behind --site. */
import { readSiteAddress } from '../../../local/site/address';
import { siteFolder } from '../../../local/site/folder';

it.each([
  ['https://shop.atlassian.net', 'shop.atlassian.net'],
  ['https://Shop.Atlassian.net/', 'shop.atlassian.net'],
  ['http://localhost:8080', 'localhost:8080'],
  ['http://127.0.0.1:8080', '127.0.0.1:8080'],
  ['http://[::1]:8080', '[::1]:8080'],
])('%s is taken', (text, name) => {
  expect(readSiteAddress(text)).toMatchObject({ ok: true, address: { name } });
});

it.each([
  ['shop', 'https://NAME.atlassian.net'],
  ['shop.atlassian.net', 'https://NAME.atlassian.net'],
  ['ftp://shop.atlassian.net', 'https://NAME.atlassian.net'],
  ['http://shop.atlassian.net', 'unencrypted'],
  ['http://127.0.0.1.example.net', 'unencrypted'],
  ['https://shop.atlassian.net/jira/software/projects/SHOP/boards/1', '--site https://shop.atlassian.net.'],
  ['https://shop.atlassian.net/?next=https://elsewhere.example', '--site https://shop.atlassian.net.'],
  ['https://mei:secret@shop.atlassian.net', 'JIRA_API_TOKEN'],
])('%s is refused in one sentence', (text, words) => {
  const read = readSiteAddress(text);
  expect(read.ok ? '' : read.sentence).toContain(words);
  expect(JSON.stringify(read)).not.toContain('secret');
});

it('each site has a folder of its own, whose name every system takes', () => {
  const folder = (text: string) => {
    const read = readSiteAddress(text);
    return read.ok ? siteFolder('.groundwork', read.address).replaceAll('\\', '/') : '';
  };
  expect(folder('https://shop.atlassian.net')).toBe('.groundwork/sites/shop.atlassian.net');
  expect(folder('http://localhost:8080')).toBe('.groundwork/sites/localhost-8080');
  expect(folder('http://[::1]:80')).toBe('.groundwork/sites/---1-');
});
