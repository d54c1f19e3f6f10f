/** Trust rule 7: words observe, then help; bands are Ready, Nearly and Early; and no colour alarms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EN } from '../../src/texts/en/catalogue';
import { EN_CHECKS } from '../../src/texts/en/checks';
import { EN_SET } from '../../src/texts/en/set';
import type { Text } from '../../src/texts/text';
import { aDemoApp } from './a-demo-app';
import { walked } from './walked';

const PAGES = join(__dirname, '../../static');
const BANDS = ['Ready', 'Nearly', 'Early'];

const said = (text: Text): string => (typeof text === 'string' ? text : `${text.one} ${text.other}`);

it('knows three bands, in the words that people read', () => {
  const bands = Object.entries<Text>(EN).filter(
    ([key]) => key.startsWith('band.') && !/unseen|agreed/.test(key),
  );
  expect(bands).toEqual(BANDS.map((band) => [`band.${band}`, band]));
});

it('gives a story one of the three, or none where too little could be seen', async () => {
  const app = await aDemoApp();
  try {
    const bands = walked(await app.askEverything('Petra')).filter(({ path }) => path.endsWith('band'));
    const given = new Set(bands.map(({ value }) => value));
    expect([...given].filter((band) => band !== null).sort()).toEqual([...BANDS].sort());
  } finally {
    await app.stop();
  }
});

it('observes the story and speaks neither to a person nor of the one who wrote it', () => {
  // How, why and what would help are said to whoever reads; what was seen is said of the story.
  const observed = Object.entries<Text>({ ...EN_CHECKS, ...EN_SET }).filter(
    ([key]) => !/\.(?:title|how|why|fix)(?:\.|$)/.test(key),
  );
  expect(observed.length).toBeGreaterThan(50);
  expect(
    observed.filter(([, text]) =>
      /\b(?:you|yours?elf|author|writer|he|she|him|her|his|nobody wrote)\b/i.test(said(text)),
    ),
  ).toEqual([]);
});

it('never raises its voice', () => {
  expect(Object.entries<Text>(EN).filter(([, text]) => said(text).includes('!'))).toEqual([]);
});

it('takes every colour from the person’s own theme, and none that means danger', () => {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:css|tsx?|html)$/.test(name),
  );
  const read = files.map((name) => [name, readFileSync(join(PAGES, name), 'utf8')] as const);
  const styles = read.filter(([name]) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(3);
  const named = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|oklch|oklab|lab|lch)a?\(/i;
  expect(styles.filter(([, text]) => named.test(text)).map(([name]) => name)).toEqual([]);
  const alarming =
    /--ds-[a-z-]*-(?:danger|red)\b|(?:color|background|fill|stroke)\b[^;\n]*\b(?:red|crimson|tomato|firebrick)\b/;
  expect(read.filter(([, text]) => alarming.test(text)).map(([name]) => name)).toEqual([]);
});
