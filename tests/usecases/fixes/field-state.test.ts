import fc from 'fast-check';
import { stateOf } from '../../../src/usecases/fixes/field-state';
import { aDocument, say } from './a-story-to-fix';

const item = (...content: readonly unknown[]) => ({ type: 'listItem', content });
const list = (...content: readonly unknown[]) => ({ type: 'bulletList', content });
const text = (words: string, ...marks: readonly string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });

describe('the state of a field', () => {
  it.each([
    ['words', say('One'), say('Two')],
    ['a mark', say('One'), say('One', [{ type: 'strong' }])],
    ['where a mark ends', paragraph(text('One ', 'em'), text('two')), paragraph(text('One two', 'em'))],
    ['where a link leads', say('One', [{ type: 'link', attrs: { href: 'https://a.example' } }]), say('One', [{ type: 'link', attrs: { href: 'https://b.example' } }])],
    ['a level', { type: 'heading', attrs: { level: 2 }, content: [text('One')] }, { type: 'heading', attrs: { level: 3 }, content: [text('One')] }],
    ['what is ticked', { type: 'taskItem', attrs: { localId: '1', state: 'TODO' } }, { type: 'taskItem', attrs: { localId: '1', state: 'DONE' } }],
    ['order', list(item(say('One')), item(say('Two'))), list(item(say('Two')), item(say('One')))],
    ['what is within what', list(item(say('One'), say('Two'))), list(item(say('One')), item(say('Two')))],
    ['a node without words', say('One'), { type: 'rule' }],
    ['a node that nobody knows', { type: 'newOne', attrs: { kept: 1 } }, { type: 'newOne', attrs: { kept: 2 } }],
  ])('tells %s apart', (_, one, other) => {
    expect(stateOf(aDocument(one))).not.toBe(stateOf(aDocument(other)));
  }); // prettier-ignore

  it.each([
    ['ids of nodes', { ...say('One'), attrs: { localId: 'a' } }, say('One')],
    ['marks in another order', paragraph(text('One', 'em', 'strong')), paragraph(text('One', 'strong', 'em'))],
    ['one text told in two pieces', paragraph(text('One ', 'em'), text('two', 'em')), paragraph(text('One two', 'em'))],
    ['parts that hold nothing', { ...say('One'), attrs: {}, marks: [] }, say('One')],
    ['attributes that hold nothing', { type: 'media', attrs: { id: '1', alt: null } }, { type: 'media', attrs: { id: '1' } }],
  ])('is the same for %s', (_, one, other) => {
    expect(stateOf(aDocument(one))).toBe(stateOf(aDocument(other)));
  }); // prettier-ignore

  it('is the same for a document that holds nothing and for none', () => {
    expect(new Set([aDocument(), null, undefined].map(stateOf)).size).toBe(1);
  });

  it('tells values of other kinds apart, too', () => {
    const values = [null, 0, 1, 1.5, '', 'One', aDocument(say('One')), ['One'], { value: 'One' }];
    expect(new Set(values.map(stateOf)).size).toBe(values.length);
  });

  it('doesn’t depend on the order in which Jira tells the parts of a node, whatever it tells', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, part]) => [name, reversed(part)]),
      );
    };
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (content) => {
        const document: unknown = JSON.parse(JSON.stringify(aDocument(...content)));
        expect(stateOf(reversed(document))).toBe(stateOf(document));
      }),
    );
  });
});
