/** Reads the code of pages: which files a page is made of, and which texts stand in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

export function parsed(file: string): ts.SourceFile {
  const source = readFileSync(file, 'utf8');
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Calls back for each part of a file, the outer ones first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** The file and all below `static/` that it imports at once, however far; types are no part of a page. */
export function filesOf(main: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(main)) return found;
  found.add(main);
  for (const statement of parsed(main).statements) {
    if (
      !ts.isImportDeclaration(statement) ||
      statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    )
      continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const path = join(dirname(main), statement.moduleSpecifier.text);
    const file = ['.ts', '.tsx'].map((ending) => path + ending).find((each) => existsSync(each));
    if (file?.includes(`${sep}static${sep}`) === true) filesOf(file, found);
  }
  return found;
}

/** Every file of a folder that holds code. */
export function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
