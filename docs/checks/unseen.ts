/** What a check says when it can't see: asked of the check itself, with stories of which something is hidden. */
import { assess } from '../../src/readiness/assess';
import type { Check } from '../../src/readiness/check';
import { DEFAULT_DEFINITION, withAllHints } from '../../src/readiness/definition';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { readPlainText } from '../../src/story/plain-text';
import type { IssueKind, RichText, Seen, Story } from '../../src/story/story';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';

const DESCRIPTIONS: readonly Seen<RichText>[] = [
  undefined,
  readPlainText('https://wiki.example/vouchers'),
  { blocks: [], links: [], media: 1, unknownNodes: [] },
  { blocks: [], links: [], media: 0, unknownNodes: ['extension'] },
  readPlainText(
    'Klient chce podzielić płatność, żeby jego bon nie stracił ważności, a kasa nie musiała czekać.',
  ),
  readPlainText('The basket shows the total.'),
];
/** A check that is off by default says what it says where a team asks for it. */
const ALL_ASKED = withAllHints(DEFAULT_DEFINITION);
const KINDS: readonly IssueKind[] = ['story', 'bug', 'task', 'spike'];

/** All that the check says of what it can't see, each sentence once, in the order of the probes. */
export function saidWhenUnseen({ id }: Check): readonly string[] {
  const said = new Set<string>();
  for (const kind of KINDS) {
    for (const description of DESCRIPTIONS) {
      for (const estimate of [undefined, 5]) {
        const { findings } = assess(aStoryHalfSeen(kind, description, estimate), ALL_ASKED, ALL_LANGUAGES);
        const finding = findings.find(({ check }) => check === id);
        if (finding?.answer === 'unknown') said.add(sentence(finding.observed, ENGLISH));
      }
    }
  }
  return [...said];
}

function aStoryHalfSeen(kind: IssueKind, description: Seen<RichText>, estimate: Seen<number>): Story {
  return {
    id: '1',
    key: 'SHOP-1',
    kind,
    summary: 'Payment page',
    description,
    criteriaFields: description === undefined ? undefined : [],
    estimate,
    labels: undefined,
    components: undefined,
    parent: undefined,
    links: undefined,
    subtasks: undefined,
    attachments: undefined,
    updated: undefined,
  };
}
