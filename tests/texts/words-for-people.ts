/** Finds words for people in code, where they would be in one language only: they belong into the catalogues. */
import ts from 'typescript';

/** Attributes that people read or hear. */
const FOR_PEOPLE =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|lead|heading|text)$/;

/** Attributes, and calls, whose texts are for browsers, developers and logs. */
const TECHNICAL_ATTRIBUTE = /^(?:className|style|d|viewBox|data-.*)$/;
const FOR_DEVELOPERS =
  /^(?:.*Error|.*Problem|log|warn|error|addIssue|refine|querySelector(?:All)?|closest|matches)$/;

/** "Next step", "Loading …", but not "issue-key" or "prep.title". */
const SEVERAL_WORDS = /\p{L}{2,}[’']?\p{L}*[,:;]?\s+(?:\p{L}{2,}|…)/u;
const ONE_WORD_SENTENCE = /^\p{Lu}\p{Ll}+[….!?:]$/u;

/** Texts in the file that read like words for people. */
export function wordsForPeople(source: ts.SourceFile): readonly string[] {
  return wordsBelow(source, false);
}

function wordsBelow(node: ts.Node, inAttribute: boolean): readonly string[] {
  if (isTechnical(node)) return [];
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? [node.text.trim()] : [];
  const text = textOf(node);
  if (text !== null) return readsLikeWords(text, inAttribute) ? [text] : [];
  const isForPeople = ts.isJsxAttribute(node) && FOR_PEOPLE.test(node.name.getText());
  // What is given to a call is not what the attribute says.
  const stillInAttribute = isForPeople || (inAttribute && !ts.isCallExpression(node));
  return partsOf(node).flatMap((part) => wordsBelow(part, stillInAttribute));
}

function isTechnical(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node))
    return TECHNICAL_ATTRIBUTE.test(node.name.getText());
  if (ts.isThrowStatement(node)) return true;
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  return FOR_DEVELOPERS.test(name);
}

/** A text, or a part of a template. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return null;
}

function readsLikeWords(text: string, inAttribute: boolean): boolean {
  if (SEVERAL_WORDS.test(text) || ONE_WORD_SENTENCE.test(text)) return true;
  return inAttribute && /\p{L}/u.test(text);
}

function partsOf(node: ts.Node): readonly ts.Node[] {
  const parts: ts.Node[] = [];
  ts.forEachChild(node, (part) => {
    parts.push(part);
  });
  return parts;
}
