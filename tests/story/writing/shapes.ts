/** Documents that hold criteria in the shapes that teams give them, made of the texts themselves. */
type Doc = Readonly<Record<string, unknown>>;

export const text = (words: string): readonly Doc[] =>
  words
    .split('\n')
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
export const paragraph = (words: string): Doc => ({ type: 'paragraph', content: text(words) });
export const heading = (words: string): Doc => ({
  type: 'heading',
  attrs: { level: 2 },
  content: text(words),
});
const bold = (words: string): Doc => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words, marks: [{ type: 'strong' }] }],
});
const item = (words: string, ...inside: readonly Doc[]): Doc => ({
  type: 'listItem',
  content: [paragraph(words), ...inside],
});
const bullets = (...items: readonly Doc[]): Doc => ({ type: 'bulletList', content: items });
const task = (words: string, at: number): Doc => ({
  type: 'taskItem',
  attrs: { localId: `box-${at}`, state: at % 2 === 0 ? 'DONE' : 'TODO' },
  content: text(words),
});
const cell = (type: string, words: string): Doc => ({ type, attrs: {}, content: [paragraph(words)] });
const row = (type: string, ...words: readonly string[]): Doc => ({
  type: 'tableRow',
  content: words.map((each) => cell(type, each)),
});
export const doc = (...content: readonly Doc[]): Doc => ({ type: 'doc', version: 1, content });

const WHY = paragraph('Customers get vouchers as gifts and ask at the desk how to use them.');
/** A node that no version of ours knows, with everything that it holds. */
const UNKNOWN: Doc = { type: 'extension', attrs: { extensionKey: 'roadmap', parameters: { a: [1, null] } } };
const NOTES: readonly Doc[] = [heading('Notes'), paragraph('Kim knows more about the desk.'), UNKNOWN];

/** Nothing but a list under its title. */
export const titled = (title: string, criteria: readonly string[]): Doc =>
  doc(heading(title), bullets(...criteria.map((each) => item(each))));

/** Each takes plain sentences, one a criterion. */
export const SHAPES: Readonly<Record<string, (criteria: readonly string[]) => Doc>> = {
  'a list under a heading': (all) =>
    doc(WHY, heading('Acceptance criteria'), bullets(...all.map((each) => item(each))), ...NOTES),
  'a numbered list under a bold line': (all) =>
    doc(
      WHY,
      bold('Acceptance criteria'),
      { type: 'orderedList', attrs: { order: 1 }, content: all.map((each) => item(each)) },
      ...NOTES,
    ),
  'a list with details': (all) =>
    doc(
      heading('Acceptance criteria'),
      bullets(...all.map((each) => item(each, bullets(item('such as this'))))),
      ...NOTES,
    ),
  'check boxes': (all) =>
    doc(
      WHY,
      heading('Critères d’acceptation'),
      { type: 'taskList', attrs: { localId: 'boxes' }, content: all.map(task) },
      ...NOTES,
    ),
  'a table of one column': (all) =>
    doc(
      heading('Criterios de aceptación'),
      { type: 'table', content: [row('tableHeader', 'What'), ...all.map((each) => row('tableCell', each))] },
      ...NOTES,
    ),
  'paragraphs under a heading': (all) =>
    doc(WHY, heading('Acceptance criteria'), ...all.map(paragraph), ...NOTES),
  'lines typed as a list': (all) =>
    doc(WHY, heading('Acceptance criteria'), paragraph(all.map((each) => `- ${each}`).join('\n')), ...NOTES),
  'lines typed as a list below their title': (all) =>
    doc(WHY, paragraph(`Acceptance criteria:\n${all.map((each) => `* ${each}`).join('\n')}`), ...NOTES),
  'a panel': (all) =>
    doc(
      WHY,
      {
        type: 'panel',
        attrs: { panelType: 'info' },
        content: [heading('Acceptance criteria'), bullets(...all.map((each) => item(each)))],
      },
      ...NOTES,
    ),
  'an expand': (all) =>
    doc(
      WHY,
      {
        type: 'expand',
        attrs: { title: 'Acceptance criteria' },
        content: [bullets(...all.map((each) => item(each)))],
      },
      ...NOTES,
    ),
};

const code = (text: string): Doc => ({
  type: 'codeBlock',
  attrs: { language: 'gherkin' },
  content: [{ type: 'text', text }],
});

/** Each takes scenarios, of several lines each. */
export const SCENARIO_SHAPES: Readonly<Record<string, (scenarios: readonly string[]) => Doc>> = {
  'a paragraph for each scenario': (all) =>
    doc(WHY, heading('Acceptance criteria'), ...all.map(paragraph), ...NOTES),
  'a paragraph for each step': (all) =>
    doc(
      WHY,
      heading('Acceptance criteria'),
      ...all.flatMap((each) => each.split('\n').map(paragraph)),
      ...NOTES,
    ),
  'an item for each step': (all) =>
    doc(
      WHY,
      heading('Acceptance criteria'),
      bullets(...all.flatMap((each) => each.split('\n').map((step) => item(step)))),
      ...NOTES,
    ),
  'an item for each scenario': (all) =>
    doc(heading('Acceptance criteria'), bullets(...all.map((each) => item(each))), ...NOTES),
  'a code block for each': (all) => doc(WHY, ...all.map(code), ...NOTES),
  'one code block for all': (all) =>
    doc(WHY, ...(all.length === 0 ? [] : [code(all.join('\n\n'))]), ...NOTES),
  'prose without a title': (all) =>
    doc(WHY, ...all.flatMap((each) => each.split('\n').map(paragraph)), ...NOTES),
};
