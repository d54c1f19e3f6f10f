/** Shows an Atlassian document as React elements; no HTML is ever made from it. */
import { useState } from 'react';
import { Block } from './block';
import type { DocumentNode } from './node';
import '../styles/document.css';

/** Blocks shown at first: more than any story has, few enough to keep the page quick with a whole book in it. */
const AT_FIRST = 400;

export function DocumentView({ document }: { readonly document: DocumentNode }) {
  const [shown, setShown] = useState(AT_FIRST);
  const left = document.content.length - shown;
  return (
    <div className="doc" dir="auto">
      {document.content.slice(0, shown).map((node, index) => (
        <Block key={index} node={node} />
      ))}
      {left > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(shown + 5 * AT_FIRST);
          }}
        >
          Show more ({left.toLocaleString('en')} paragraphs left)
        </button>
      )}
    </div>
  );
}
