/** Blocks of a document: paragraphs, headings, lists, quotes, code, panels, tables. Unknown ones show their text. */
import type { ReactNode } from 'react';
import { Inline, InlineContent } from './inline';
import { Media } from './media';
import { labelOf, numberAttr, textAttr } from './node';
import type { DocumentNode } from './node';
import { Table } from './table';
import { Tasks } from './tasks';

export function Blocks({ nodes }: { readonly nodes: readonly DocumentNode[] }) {
  return nodes.map((node, index) => <Block key={index} node={node} />);
}

export function Block({ node }: { readonly node: DocumentNode }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <InlineContent node={node} />
        </p>
      );
    case 'heading':
      return <Heading node={node} />;
    case 'bulletList':
      return <ul>{node.content.map(item)}</ul>;
    case 'orderedList':
      return <ol start={numberAttr(node, 'order', 1, 1_000_000)}>{node.content.map(item)}</ol>;
    case 'taskList':
    case 'decisionList':
      return <Tasks list={node} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks nodes={node.content} />
        </blockquote>
      );
    case 'codeBlock':
      return (
        <pre tabIndex={0}>
          <code>{node.content.map(({ text }) => text).join('')}</code>
        </pre>
      );
    case 'panel':
      return <Panel node={node} />;
    case 'rule':
      return <hr />;
    case 'table':
      return <Table node={node} show={(nodes) => <Blocks nodes={nodes} />} />;
    case 'expand':
    case 'nestedExpand':
      return (
        <details className="doc-expand" open>
          <summary>{textAttr(node, 'title') ?? 'Details'}</summary>
          <Blocks nodes={node.content} />
        </details>
      );
    case 'mediaSingle':
    case 'mediaGroup':
    case 'media':
      return <Media node={node} />;
    case 'blockCard':
    case 'embedCard':
      return (
        <p>
          <Inline node={node} />
        </p>
      );
    default:
      return <Unknown node={node} />;
  }
}

function item(node: DocumentNode, index: number): ReactNode {
  return (
    <li key={index} dir="auto">
      <Blocks nodes={node.content} />
    </li>
  );
}

function Heading({ node }: { readonly node: DocumentNode }) {
  // The summary is the page's first heading, so a document's headings begin below it.
  const level = numberAttr(node, 'level', 1, 6);
  const Tag = HEADINGS[Math.min(level, 5) - 1] ?? 'h6';
  return (
    <Tag className={`doc-h${level}`} dir="auto">
      <InlineContent node={node} />
    </Tag>
  );
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

const PANELS: Readonly<Record<string, string>> = {
  info: 'Information',
  note: 'Note',
  tip: 'Tip',
  success: 'Success',
  warning: 'Warning',
  error: 'Error',
};

function Panel({ node }: { readonly node: DocumentNode }) {
  const kind = textAttr(node, 'panelType') ?? 'info';
  const known = kind in PANELS ? kind : 'info';
  return (
    <div className={`doc-panel doc-panel-${known}`} role="note" aria-label={PANELS[known]}>
      <Blocks nodes={node.content} />
    </div>
  );
}

function Unknown({ node }: { readonly node: DocumentNode }) {
  const inline = node.content.every(({ type }) => type === 'text' || type === 'hardBreak');
  const label = node.text === '' ? labelOf(node) : node.text;
  return (
    <div className="doc-unknown">
      {label}
      {inline ? <InlineContent node={node} /> : <Blocks nodes={node.content} />}
    </div>
  );
}
