/** The page about who may do what, made from the calls themselves: it can't say anything else than the code does. */
import type { Who } from '../../src/usecases/admission/who';
import { describedCalls } from './calls';

const WHO: Readonly<Record<Who, string>> = {
  team: 'the team',
  reader: 'the team, and who keeps its rules',
  keeper: 'who keeps the rules',
  'team-keeper': 'who keeps the rules, of the team',
  'list-keeper': 'administrators and the Product Owner',
  'role-holder': 'who holds that role',
  'product-owner': 'the Product Owner',
};
const WHERE = { story: 'an issue', project: 'a project', sprint: 'a sprint' } as const;

/**
 * The whole page, in Markdown.
 * @param text what stands around the table, which takes the place of `{calls}`
 */
export function securityPage(text: string): string {
  const rows = describedCalls().map(
    ({ name, on, who, does }) =>
      `| \`${name}\` | ${WHERE[on]} | ${WHO[who]} | ${does.replaceAll('|', '\\|')} |`,
  );
  const table = ['| call | on the page of | who may | what it does |', '| --- | --- | --- | --- |', ...rows];
  return [
    '<!-- Made by `npm run docs:security` from src/contract.ts, src/resolvers and docs/security: change it there. -->',
    text.replace('{calls}', table.join('\n')).trim(),
  ]
    .join('\n\n')
    .concat('\n');
}
