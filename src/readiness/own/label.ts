/** "One of the labels `ux`, `legal` is set." */
import { met, unmet, unseen, type Asked, type OwnRule } from './own-judge';
import { plainWords } from './plain-words';

/** More names are no help in a narrow panel. */
const NAMED = 4;

export function labelRule({ anyOf }: Asked<'label'>): OwnRule {
  const wanted = new Set(anyOf.map(plainWords));
  const more = anyOf.length > NAMED ? ' …' : '';
  const values = { names: `${anyOf.slice(0, NAMED).join(', ')}${more}`, count: anyOf.length };
  return {
    minutes: 1,
    expected: { key: 'own.label.expected', values },
    fix: { key: 'own.label.fix', values },
    judge: ({ story: { labels } }) => {
      if (labels === undefined) return unseen('own.label.unseen', {});
      const set = labels?.find((label) => wanted.has(plainWords(label)));
      return set === undefined ? unmet('own.label.none', values) : met('own.label.set', { name: set });
    },
  };
}
