/**
 * Forge's linter sees a call of Jira only where the path stands inside of `requestJira(route`…`)`. The app has one
 * place that asks Jira and hands it the paths, so the linter would be blind to all of them. Here each path of the
 * app's sources is written out once more as the linter wants it, into a folder of a copy.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Folder below src/ for the calls that are written out. */
export const SPELLED_OUT = 'spelled-out';

const METHOD = /^(GET|POST|PUT|DELETE)$/;

/**
 * @param app folder of a copy of the app
 * @returns each call, e.g. `GET /rest/api/3/issue/…`
 */
export function spellOutCalls(app: string): readonly string[] {
  const src = join(app, 'src');
  const calls = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => callsIn(readFileSync(join(src, file), 'utf8')));
  const lines = calls.map(
    ({ method, path }) =>
      `export const ${nameOf(method, path)} = () => api.asUser().requestJira(route\`${path}\`, { method: '${method}' });`,
  );
  mkdirSync(join(src, SPELLED_OUT));
  const text = ["import api, { route } from '@forge/api';", ...new Set(lines), ''].join('\n');
  writeFileSync(join(src, SPELLED_OUT, 'calls.ts'), text);
  return calls.map(({ method, path }) => `${method} ${path.replaceAll(PLACE, '…')}`);
}

interface Call {
  readonly method: string;
  /** With `${'x'}` where the app puts a value. */
  readonly path: string;
}

const PLACE = "${'x'}";

function callsIn(text: string): readonly Call[] {
  const found: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'route') {
      found.push({ method: methodOf(node.parent), path: pathOf(node.template) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true));
  return found;
}

function pathOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => PLACE + literal.text).join('');
}

/** The method is named beside the path, as an argument or as `method` of an option; without a name it is GET. */
function methodOf(call: ts.Node): string {
  let method = 'GET';
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && METHOD.test(node.text)) method = node.text;
    ts.forEachChild(node, visit);
  };
  if (ts.isCallExpression(call)) visit(call);
  return method;
}

function nameOf(method: string, path: string): string {
  return `call_${method}_${path.replaceAll(/[^A-Za-z0-9]+/g, '_')}`;
}
