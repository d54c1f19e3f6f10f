/** Pictures and files are named, not fetched: an imported file must not make this page call anybody. */
import { textAttr } from './node';
import type { DocumentNode } from './node';

export function Media({ node }: { readonly node: DocumentNode }) {
  const files = node.type === 'media' ? [node] : node.content.filter(({ type }) => type === 'media');
  const caption = node.content.find(({ type }) => type === 'caption');
  return (
    <figure className="doc-media">
      {files.map((file, index) => (
        <span key={index} className="doc-file">
          {textAttr(file, 'alt') ?? textAttr(file, 'url') ?? 'Picture or file'}
        </span>
      ))}
      {caption !== undefined && <figcaption>{caption.content.map(({ text }) => text).join('')}</figcaption>}
    </figure>
  );
}
