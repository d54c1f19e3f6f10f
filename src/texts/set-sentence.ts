/** From what the set's checks found to the sentences that people read about a story and another one. */
import type { SetFinding, SetTextKey } from '../readiness/set/finding';
import { capital } from './capital';
import { sentence } from './sentence';
import type { FormKey, SetHowKey } from './set-keys';
import type { Words } from './words';

type Told = Pick<SetFinding, 'why' | 'story' | 'other'>;

/**
 * The reason why the two are named together.
 * @param name what the story is called; by default by its key. `thisStory()` where somebody looks at it.
 */
export function setSentence({ why, story, other }: Told, words: Words, name = story.key): string {
  const values = { ...valuesOf(why, words), story: name, other: other.key };
  const said = capital(sentence({ key: why.key, values }, words), words);
  const count = why.values?.['count'];
  if (typeof count !== 'number' || count === 0) return said;
  const digits = words.numbers.format(count);
  return `${said} ${sentence({ key: 'unique.more', values: { count, digits } }, words)}`;
}

/** What most do where a story does otherwise, to be followed by one that shows it. Only of `uniform`. */
export function whatMostDo({ why }: Pick<SetFinding, 'why'>, words: Words): string {
  return sentence({ key: why.key.replace('uniform.', 'most.'), values: valuesOf(why, words) }, words);
}

/** What one could do about it. */
export function setHow({ check, why }: Pick<SetFinding, 'check' | 'why'>, words: Words): string {
  return sentence({ key: OWN_HOWS.get(why.key) ?? `${check}.how` }, words);
}

/** What the story is called that somebody looks at. */
export function thisStory(words: Words): string {
  return sentence({ key: 'set.this' }, words);
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
function valuesOf({ key, values = {} }: SetFinding['why'], words: Words): Values {
  const { form, most, ...others } = values;
  if (key === 'uniform.form') {
    return { ...others, ...formOf('form', form, words), ...formOf('most', most, words) };
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
function formOf(name: string, form: string | number | undefined, words: Words): Values {
  const key = `form.${String(form)}`;
  return Object.hasOwn(FORMS, key) ? { [name]: sentence({ key }, words) } : {};
}

/** Wordings are named by their first word and by whether something to do follows; nobody says "can to". */
function spoken(wording: string): string {
  return wording.replace(/^can to$/, 'can');
}
