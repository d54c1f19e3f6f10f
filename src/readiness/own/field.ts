/** "The field “Risk” is filled in." */
import { quote } from '../passage';
import { met, unmet, unseen, type Asked, type OwnRule } from './own-judge';

/** @param isGone the site has no such field any more, as far as somebody looked */
export function fieldRule({ fieldId, fieldName }: Asked<'field'>, isGone: boolean): OwnRule {
  const values = { name: quote(fieldName) };
  return {
    minutes: 2,
    expected: { key: 'own.field.expected', values },
    fix: { key: 'own.field.fix', values },
    judge: ({ story }) => {
      if (isGone) return unseen('own.field.gone', values);
      const filled = story.askedFields?.find(({ id }) => id === fieldId)?.filled;
      if (filled === undefined) return unseen('own.field.unseen', values);
      return filled === null ? unmet('own.field.empty', values) : met('own.field.filled', values);
    },
  };
}
