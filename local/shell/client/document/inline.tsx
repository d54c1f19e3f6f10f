/** Text with its marks, and the small things that stand between words: mentions, dates, statuses, emoji, links. */
import type { CSSProperties, ReactNode } from 'react';
import { documentDate } from './date';
import { safeHref } from './href';
import { labelOf, plainText, textAttr } from './node';
import type { DocumentNode, Mark } from './node';

export function InlineContent({ node }: { readonly node: DocumentNode }) {
  return node.content.map((child, index) => <Inline key={index} node={child} />);
}

export function Inline({ node }: { readonly node: DocumentNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.marks.reduceRight<ReactNode>((inner, mark) => marked(mark, inner), node.text);
    case 'hardBreak':
      return <br />;
    case 'mention':
      return <span className="doc-mention">{atName(labelOf(node))}</span>;
    case 'emoji':
      return labelOf(node);
    case 'date': {
      const day = documentDate(textAttr(node, 'timestamp'));
      return <time className="doc-date">{day ?? 'some day'}</time>;
    }
    case 'status':
      return <span className={`lozenge ${statusTone(node)}`}>{labelOf(node)}</span>;
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return <SafeLink address={textAttr(node, 'url')}>{textAttr(node, 'url') ?? 'a linked page'}</SafeLink>;
    case 'mediaInline':
      return <span className="doc-file">{textAttr(node, 'alt') ?? 'a file'}</span>;
    default:
      return labelOf(node) ?? plainText(node);
  }
}

function marked(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'strike':
      return <s>{inner}</s>;
    case 'underline':
      return <u>{inner}</u>;
    case 'code':
      return <code>{inner}</code>;
    case 'subsup':
      return mark.attrs['type'] === 'sub' ? <sub>{inner}</sub> : <sup>{inner}</sup>;
    case 'link':
      return <SafeLink address={textAttr(mark, 'href')}>{inner}</SafeLink>;
    case 'textColor':
      return <span style={colour('color', mark)}>{inner}</span>;
    case 'backgroundColor':
      return <span style={colour('backgroundColor', mark)}>{inner}</span>;
    default:
      return inner;
  }
}

/** Only plain colours: anything else in a style could fetch or cover something. Dark pages keep their own colours. */
function colour(property: 'color' | 'backgroundColor', mark: Mark): CSSProperties {
  const value = textAttr(mark, 'color');
  if (value === null || !/^#[0-9a-f]{6}$/i.test(value)) return {};
  // Written for white paper: mixing in the page's own text colour keeps it readable on dark.
  return property === 'color'
    ? { color: `color-mix(in srgb, ${value} 60%, var(--ds-text))` }
    : { backgroundColor: `color-mix(in srgb, ${value} 35%, transparent)` };
}

interface SafeLinkProps {
  readonly address: string | null;
  readonly children: ReactNode;
}

function SafeLink({ address, children }: SafeLinkProps) {
  const href = safeHref(address);
  if (href === null) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

function atName(label: string | null): string {
  const name = label ?? 'someone';
  return name.startsWith('@') ? name : `@${name}`;
}

const TONES: Readonly<Record<string, string>> = {
  green: 'lozenge-done',
  blue: 'lozenge-indeterminate',
  yellow: 'lozenge-warning',
  red: 'lozenge-danger',
  purple: 'lozenge-discovery',
};

function statusTone(node: DocumentNode): string {
  return TONES[textAttr(node, 'color') ?? ''] ?? 'lozenge-new';
}
