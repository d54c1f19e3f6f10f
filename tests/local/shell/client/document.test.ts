import fc from 'fast-check';
import { documentDate } from '../../../../local/shell/client/document/date';
import { safeHref } from '../../../../local/shell/client/document/href';
import { parseDocument, plainText } from '../../../../local/shell/client/document/node';

describe('links in a document', () => {
  it.each(['https://example.com/a', 'http://example.com/', 'mailto:petra@example.com'])(
    'allows %s',
    (address) => {
      expect(safeHref(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '/browse/A-1',
    '',
  ])('makes no link of %j', (address) => {
    expect(safeHref(address)).toBeNull();
  });
});

describe('reading a document', () => {
  it('leaves out what makes no sense and keeps the rest', () => {
    const document = parseDocument({
      type: 'doc',
      content: [
        null,
        'text',
        { content: [] },
        { type: 'paragraph', content: [{ type: 'text', text: 'kept', marks: 7 }] },
      ],
    });
    expect(document?.content).toHaveLength(1);
    expect(document === null ? null : plainText(document)).toBe('kept');
  });

  it.each([
    null,
    undefined,
    'a',
    7,
    [],
    {},
    { type: 'doc' },
    { type: 'doc', content: [] },
    { type: 'paragraph' },
  ])('takes %j for no document', (value) => {
    expect(parseDocument(value)).toBeNull();
  });

  it('survives any value and any depth', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseDocument({ type: 'doc', content: [value] });
      }),
    );
    let deep: object = { type: 'text', text: 'bottom' };
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'blockquote', content: [deep] };
    expect(parseDocument({ type: 'doc', content: [deep] })).not.toBeNull();
  });

  it('shows the words of a node that it does not know', () => {
    const words = { type: 'paragraph', content: [{ type: 'text', text: 'words' }] };
    const document = parseDocument({ type: 'doc', content: [{ type: 'fromTheFuture', content: [words] }] });
    expect(document === null ? null : plainText(document)).toBe('words');
  });
});

describe('dates in a document', () => {
  it('are days in UTC', () => {
    expect(documentDate('1741046400000')).toBe('4 Mar 2025');
  });

  it.each([null, 'soon', '1e40'])('are nothing for %j', (timestamp) => {
    expect(documentDate(timestamp)).toBeNull();
  });
});
