/** Any Definition that a team could save, and any that it could not, for properties. */
import fc from 'fast-check';
import { CHECK_IDS } from '../../src/readiness/check-id';
import type { KindDefinition, Weight } from '../../src/readiness/definition';
import {
  PATTERN_PLACES,
  type OwnCheck,
  type OwnCheckId,
  type OwnQuestion,
} from '../../src/readiness/own-check';
import type { FieldChoice, TeamDefinition } from '../../src/readiness/team-definition';

const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(maxLength / 8) }).filter((text) => text.trim() === text && text !== ''); // prettier-ignore
const weight: fc.Arbitrary<Weight> = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant('hint' as const));
const field: fc.Arbitrary<FieldChoice> = fc.record({
  id: fc.nat(99_999).map((number) => `customfield_${number}`),
  name: words(255),
});

const question: fc.Arbitrary<OwnQuestion> = fc.oneof(
  field.map(({ id, name }): OwnQuestion => ({ kind: 'field', fieldId: id, fieldName: name })),
  words(40).map((text): OwnQuestion => ({ kind: 'heading', text: `Title ${text}` })),
  fc
    .uniqueArray(words(100), { minLength: 1, maxLength: 20 })
    .map((anyOf): OwnQuestion => ({ kind: 'label', anyOf })),
  words(255).map((relation): OwnQuestion => ({ kind: 'link', relation })),
  fc.constant<OwnQuestion>({ kind: 'attachment' }),
  fc
    .tuple(fc.constantFrom('a+', '(x|y)*z', '^Total: \\d$', '(?i)figma'), fc.constantFrom(...PATTERN_PLACES))
    .map(([pattern, place]): OwnQuestion => ({ kind: 'pattern', pattern, in: place })),
);

const ownChecks: fc.Arbitrary<readonly OwnCheck[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/).map((name): OwnCheckId => `own:${name}`),
    title: words(80),
    help: fc.oneof(fc.constant(''), words(200)),
    asks: question,
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

function kindOf(own: readonly OwnCheckId[]): fc.Arbitrary<KindDefinition> {
  const checks = [...CHECK_IDS, ...own];
  return fc
    .record({
      asked: fc.uniqueArray(fc.tuple(fc.constantFrom(...checks), weight), { selector: ([check]) => check }),
      ready: fc.integer({ min: 2, max: 100 }),
      below: fc.integer({ min: 1, max: 99 }),
      insists: fc.array(fc.boolean(), { minLength: checks.length, maxLength: checks.length }),
    })
    .map(({ asked, ready, below, insists }) => {
      // In the one order in which a Definition is read.
      const weights = new Map<string, Weight>([['described', 10], ...asked]);
      const inOrder = checks.filter((check) => weights.has(check));
      const kind: KindDefinition = {
        weights: Object.fromEntries(inOrder.map((check) => [check, weights.get(check) ?? 0])),
        thresholds: { ready, nearly: Math.min(below, ready - 1) },
        mustHaves: inOrder.filter((_, index) => insists[index]),
      };
      return kind;
    })
    .filter(({ weights }) => Object.values(weights).some((one) => one !== 'hint' && one > 0));
}

export const anyDefinition: fc.Arbitrary<TeamDefinition> = ownChecks.chain((own) => {
  const kind = kindOf(own.map(({ id }) => id));
  return fc.record({
    kinds: fc.record({ story: kind, bug: kind, task: kind, spike: kind }),
    ownChecks: fc.constant(own),
    criteriaFields: fc.oneof(
      fc.constant(null),
      fc.uniqueArray(field, { selector: ({ id }) => id, maxLength: 20 }),
    ),
    estimateField: fc.oneof(fc.constant(null), field),
  });
});

/** A Definition with some values in it put in place of others: most are none any more. */
export const nearlyDefinition: fc.Arbitrary<unknown> = fc
  .tuple(anyDefinition, fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 }))
  .map(([definition, changes]) => {
    let count = 0;
    const nth = new Map(changes.map(([place, value]) => [place % 200, value]));
    const changed: unknown = JSON.parse(
      JSON.stringify(definition, (_name, value: unknown) => (nth.has(count++) ? nth.get(count - 1) : value)),
    );
    return changed;
  });
