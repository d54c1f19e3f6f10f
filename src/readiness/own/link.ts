/** "There is a link “is tested by”." */
import { evidence, quote } from '../passage';
import { met, unmet, unseen, type Asked, type OwnRule } from './own-judge';
import { plainWords } from './plain-words';

/** As many as a panel quotes. */
const QUOTED = 3;

/**
 * A link type has words for each of its two directions. Those of this story's side count: a test that this story "tests" is not
 * one that it "is tested by".
 */
export function linkRule({ relation }: Asked<'link'>): OwnRule {
  const wanted = plainWords(relation);
  const values = { relation: quote(relation) };
  return {
    minutes: 2,
    expected: { key: 'own.link.expected', values },
    fix: { key: 'own.link.fix', values },
    judge: ({ story: { links } }) => {
      if (links === undefined) return unseen('own.link.unseen', values);
      const linked = (links ?? []).filter((link) => plainWords(link.relation) === wanted);
      if (linked.length === 0) return unmet('own.link.none', values);
      const keys = linked.slice(0, QUOTED).map(({ key }) => key);
      const read = linked
        .slice(0, QUOTED)
        .map(({ key, summary }) =>
          evidence({ source: 'field:Linked items', text: `${relation} ${key} ${summary}` }),
        );
      return met('own.link.there', { ...values, keys: keys.join(', ') }, read);
    },
  };
}
