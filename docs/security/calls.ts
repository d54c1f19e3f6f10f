/** Every call that a page can make: who may, by the code that lets them in, and what it does, by the contract's own comments. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CALLS } from '../../src/resolvers/resolver';
import type { Call } from '../../src/resolvers/call';

export interface DescribedCall extends Pick<Call<unknown>, 'on' | 'who'> {
  readonly name: string;
  readonly does: string;
}

/** In the order of the contract. */
export function describedCalls(): readonly DescribedCall[] {
  const comments = commentsOfContract();
  const calls = new Map<string, Call<unknown>>(Object.entries(CALLS));
  return [...comments].map(([name, does]) => {
    const call = calls.get(name);
    if (call === undefined) throw new Error(`the contract has a call "${name}" that leads nowhere`);
    return { name, does, on: call.on, who: call.who };
  });
}

/** The comment of each member of the type `Contract`, by its name. */
function commentsOfContract(): ReadonlyMap<string, string> {
  const file = join(__dirname, '../../src/contract.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const contract = source.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Contract',
  );
  if (contract === undefined || !ts.isTypeLiteralNode(contract.type)) throw new Error('no type Contract');
  return new Map(
    contract.type.members.map((member) => {
      const comment = ts
        .getJSDocCommentsAndTags(member)
        .map(({ comment: said }) => ts.getTextOfJSDocComment(said));
      return [member.name?.getText(source) ?? '', comment.join(' ').replace(/\s+/g, ' ').trim()];
    }),
  );
}
