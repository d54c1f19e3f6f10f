/** Stories that between them make the checks about a text's substance say all they can. */
import type { IssueKind } from '../../../src/story/story';
import { aReadyStory, aStory, richText } from '../../builders/story';
import type { Occasion } from './occasion';

const KINDS: readonly IssueKind[] = ['story', 'bug', 'task', 'spike'];
const descriptions = [
  undefined,
  null,
  'See https://wiki.example/x',
  '!picture.png!',
  { blocks: [], links: [], media: 0, unknownNodes: ['extension'] },
  'Voucher import',
  'Ask Kim.',
  'Ask',
  '```\nNullPointerException\n```',
  'How do we import vouchers?',
  'We want to know how to import vouchers. Kim says that the old shop keeps them in a table of its own, that nobody has looked into it for years, and that the desk still types by hand each morning before the doors open.',
  'We will decide between the two.',
  '## Acceptance criteria\nTBD',
  '## Acceptance criteria\n- a works\n- b works',
  'Acceptance criteria: it works',
  '- The total should be lower\n- The total can be zero',
  '- The total should be lower',
  'Done when the old server is off.',
  'It is about old gifts. The total of a basket should never be lower than zero.',
  'It is about old gifts. The total of a basket should never be lower than zero. An expired gift should be refused at once.',
  'Check acceptance criteria SHOP-9',
  'As a customer, I want to split it.',
  'As a customer, I want to split it, so that I can split it.',
  'As a customer, I want to split it, so that well.',
  'As a customer, I want to split it, so that my gift is used up.',
  'When I pay, I want to split it, so that my gift is used up.',
  'The total is off because the list is old.',
  'It is annoying.',
  'Jako klient chcę podzielić płatność, żeby mój bon nie stracił ważności.',
  'As a buyer or seller, I want to pay.',
  'As a buyer, I want to pay.\nAs a seller, I want to be paid.',
  'As a buyer, I want to pay and print the bill.',
  'As a buyer, I want to pay, print the bill, and close the page.',
];
export const OCCASIONS: readonly Occasion[] = KINDS.flatMap((kind) => [
  aReadyStory({ kind }),
  aStory({ kind, summary: 'As a customer, I want to split the payment.' }),
  ...descriptions.map((description) => aStory({ kind, description })),
  aStory({ kind, summary: 'Voucher import', description: undefined, criteriaFields: undefined }),
  aStory({ kind, criteriaFields: [{ name: 'AC', text: richText('- a works') }] }),
]).map((story) => ({ story }));
