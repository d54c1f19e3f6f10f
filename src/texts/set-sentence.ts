/** From what the set's checks found to the sentences that people read about a story and another one. */
import type { SetFinding, SetTextKey } from '../readiness/set/finding';
import { sentence, type Locale } from './sentence';
import type { FormKey, SetHowKey } from './set-keys';

type Told = Pick<SetFinding, 'why' | 'story' | 'other'>;

/**
 * The reason why the two are named together.
 * @param name what the story is called; by default by its key. `thisStory()` where somebody looks at it.
 */
export function setSentence({ why, story, other }: Told, name = story.key, locale: Locale = 'en'): string {
  const values = { ...valuesOf(why, locale), story: name, other: other.key };
  const said = beginning(sentence({ key: why.key, values }, locale), locale);
  const count = why.values?.['count'];
  if (typeof count !== 'number' || count === 0) return said;
  const digits = DIGITS[locale].format(count);
  return `${said} ${sentence({ key: 'unique.more', values: { count, digits } }, locale)}`;
}

/** What most do where a story does otherwise, to be followed by one that shows it. Only of `uniform`. */
export function whatMostDo({ why }: Pick<SetFinding, 'why'>, locale: Locale = 'en'): string {
  return sentence({ key: why.key.replace('uniform.', 'most.'), values: valuesOf(why, locale) }, locale);
}

/** What one could do about it. */
export function setHow({ check, why }: Pick<SetFinding, 'check' | 'why'>, locale: Locale = 'en'): string {
  return sentence({ key: OWN_HOWS.get(why.key) ?? `${check}.how` }, locale);
}

/** What the story is called that somebody looks at. */
export function thisStory(locale: Locale = 'en'): string {
  return sentence({ key: 'set.this' }, locale);
}

const OWN_HOWS: ReadonlyMap<SetTextKey, SetHowKey> = new Map([
  ['independent.ring', 'independent.how.ring'],
  ['independent.uses', 'independent.how.order'],
  ['independent.makes', 'independent.how.order'],
  ['independent.within', 'independent.how.border'],
  ['independent.contains', 'independent.how.border'],
  ['independent.purpose', 'independent.how.one'],
  ['independent.serves', 'independent.how.one'],
]);

const FORMS: Readonly<Record<FormKey, true>> = {
  'form.role': true,
  'form.job': true,
  'form.wish': true,
  'form.plain': true,
};

type Values = Readonly<Record<string, string | number>>;

/** The values as people say them. */
function valuesOf({ key, values = {} }: SetFinding['why'], locale: Locale): Values {
  const { form, most, ...others } = values;
  if (key === 'uniform.form') {
    return { ...others, ...formOf('form', form, locale), ...formOf('most', most, locale) };
  }
  const { keys } = others;
  return {
    ...others,
    ...(typeof most === 'string' && { most: spoken(most) }),
    // An arrow is read aloud as anything, or not at all.
    ...(typeof keys === 'string' && { keys: keys.replaceAll(' → ', ', ') }),
  };
}

/** A form that this page doesn't know yet has no words, and then the sentence has none either. */
function formOf(name: string, form: string | number | undefined, locale: Locale): Values {
  const key = `form.${String(form)}`;
  return Object.hasOwn(FORMS, key) ? { [name]: sentence({ key }, locale) } : {};
}

/** Wordings are named by their first word and by whether something to do follows; nobody says "can to". */
function spoken(wording: string): string {
  return wording.replace(/^can to$/, 'can');
}

/** A name in front, such as "this story", begins the sentence. */
function beginning(said: string, locale: Locale): string {
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}

/** Made once: making one costs more than all else that a sentence needs. */
const DIGITS: Readonly<Record<Locale, Intl.NumberFormat>> = { en: new Intl.NumberFormat('en') };
