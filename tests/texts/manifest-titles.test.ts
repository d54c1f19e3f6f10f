/** What Jira says of the app's places is what the places say of themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../local/platform/manifest';
import { textFor } from '../../local/platform/translations';
import { languageOf } from '../../src/texts/language';
import { CATALOGUES } from './all-catalogues';

const ROOT = join(__dirname, '../..');

test.each(['en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'pt-PT', 'ja-JP'])('in %s', async (locale) => {
  const { pages, translations } = await readManifest(ROOT);
  const texts = CATALOGUES[languageOf(locale)];
  const inJira = (key: string) => {
    const { title, label } = pages.find((page) => page.key === key) ?? { title: '', label: null };
    return [title, ...(label === null ? [] : [label])].map((text) => textFor(text, locale, translations));
  };
  expect(inJira('readiness-panel')).toEqual(['Groundwork', texts['panel.title']]);
  expect(inJira('refinement-prep')).toEqual([texts['prep.title']]);
});

test('no language has a title that no module asks for', async () => {
  const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
  const asked = new Set([...manifest.matchAll(/i18n: (\S+)/g)].map(([, key]) => key));
  const { translations } = await readManifest(ROOT);
  expect(translations?.byLocale.size).toBe(5);
  for (const [locale, texts] of translations?.byLocale ?? []) {
    const keys = Object.entries(texts).flatMap(([at, below]) =>
      typeof below === 'string' ? [at] : Object.keys(below).map((key) => `${at}.${key}`),
    );
    expect([locale, keys.sort()]).toEqual([locale, [...asked].sort()]);
  }
});
