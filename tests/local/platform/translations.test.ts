/** Titles in the language of whoever looks, as `@forge/i18n` finds them; and what `forge deploy` would refuse. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FORGE_SUPPORTED_LOCALE_CODES,
  TranslationsGetter,
  Translator,
  type ForgeSupportedLocaleCode,
  type I18nInfo,
  type TranslationResourceContent,
} from '@forge/i18n';
import { readManifest } from '../../../local/platform/manifest';
import { FORGE_LOCALES, textFor } from '../../../local/platform/translations';

/** The example of https://developer.atlassian.com/platform/forge/manifest-reference/translations/ */
const FILES: Partial<Record<ForgeSupportedLocaleCode, TranslationResourceContent>> = {
  'en-US': { appName: 'My cool app', header: 'My header', page: { title: 'My page title' } },
  'zh-CN': { 'page.title': '我的页面标题', page: { title: 'not used' }, header: '我的标题' },
  'zh-TW': { page: { title: '我的頁面標題' } },
  'de-DE': { header: 'Meine Kopfzeile' },
};
const LOCALES: ForgeSupportedLocaleCode[] = ['en-US', 'zh-CN', 'zh-TW', 'de-DE'];
const FALLBACK: I18nInfo['config']['fallback'] = {
  default: 'en-US',
  'zh-TW': ['zh-CN'],
  'ja-JP': ['de-DE', 'zh-CN'],
};
const KEYS = ['page.title', 'appName', 'header'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-translations-'));
  for (const [locale, texts] of Object.entries(FILES)) {
    await writeFile(join(folder, `${locale}.json`), JSON.stringify(texts));
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const resources = LOCALES.map((key) => ({ key, path: `${key}.json` }));

/** A manifest with a page for each key. YAML takes JSON. */
async function read(
  translations: unknown = { resources, fallback: FALLBACK },
  keys: readonly string[] = KEYS,
) {
  const manifest = {
    app: { id: 'ari:cloud:ecosystem::app/1', runtime: { name: 'nodejs22.x' } },
    permissions: { scopes: [] },
    resources: [{ key: 'page', path: 'page' }],
    modules: {
      'jira:projectPage': keys.map((i18n, at) => ({ key: `page-${at}`, resource: 'page', title: { i18n } })),
    },
    ...(translations === null ? {} : { translations }),
  };
  await writeFile(join(folder, 'manifest.yml'), JSON.stringify(manifest));
  return readManifest(folder);
}

it('knows the locales that Forge knows', () => {
  expect(FORGE_LOCALES).toEqual(FORGE_SUPPORTED_LOCALE_CODES);
});

it.each(['en-US', 'zh-CN', 'zh-TW', 'ja-JP', 'de-DE', 'fr-FR'] as const)(
  'says in %s what Forge says',
  async (locale) => {
    const { pages, translations } = await read();
    const forge = new Translator(
      locale,
      new TranslationsGetter({
        getI18nInfoConfig: () => Promise.resolve({ locales: LOCALES, fallback: FALLBACK }),
        getTranslationResource: (of) => Promise.resolve(FILES[of] ?? {}),
      }),
    );
    await forge.init();
    expect(pages.map(({ title }) => textFor(title, locale, translations))).toEqual(
      KEYS.map((key) => forge.translate(key)),
    );
  },
);

it('leaves a title alone that is the same for all', () => {
  expect(textFor('Groundwork', 'de-DE', null)).toBe('Groundwork');
});

const only = (key: string, path = `${key}.json`) => ({
  resources: [{ key, path }],
  fallback: { default: key },
});

it.each<[string, unknown, RegExp]>([
  ['keys without translations', null, /"page\.title", but has no translations/],
  ['a file that is not there', only('en-US', 'away.json'), /away\.json for the translations of en-US, which is not there/],
  ['a file that is no JSON', only('en-US', 'manifest.yml.txt'), /manifest\.yml\.txt/],
  ['a default that lacks a key', only('de-DE'), /"page\.title", which is not among the translations of de-DE/],
  ['a locale twice', { resources: [...resources, resources[0]], fallback: FALLBACK }, /translations of en-US twice/],
  ['a fallback without a file', { resources, fallback: { default: 'en-US', 'de-DE': ['fr-FR'] } }, /falls back on fr-FR/],
  ['a fallback on itself', { resources, fallback: { default: 'en-US', 'de-DE': ['de-DE'] } }, /twice in the fallback of de-DE/],
  ['a locale that Forge does not know', { resources: [{ key: 'gsw-CH', path: 'x' }], fallback: FALLBACK }, /translations\.resources\.0\.key/],
  ['a fallback for such a locale', { resources, fallback: { ...FALLBACK, klingon: ['de-DE'] } }, /names locales of Forge/],
  ['no default', { resources, fallback: {} }, /fallback\.default/],
])('refuses %s', async (_, translations, words) => {
  await writeFile(join(folder, 'manifest.yml.txt'), 'app: {}');
  await expect(read(translations)).rejects.toThrow(words);
}); // prettier-ignore

it('refuses a title that Forge would find too long, in whichever language, and more than 100 KB', async () => {
  await writeFile(join(folder, 'de-DE.json'), JSON.stringify({ header: 'H'.repeat(256) }));
  await expect(read()).rejects.toThrow(/"header" in de-DE/);
  await writeFile(join(folder, 'de-DE.json'), JSON.stringify({ more: 'M'.repeat(100 * 1024) }));
  await expect(read()).rejects.toThrow(/102400 at most/);
});
