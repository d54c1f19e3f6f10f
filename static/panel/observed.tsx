/** What a check saw, with the words that it read: marked in the sentence itself, or quoted under it. */
import type { ReactElement } from 'react';
import type { Finding, Message } from '../../src/readiness/finding';
import { sentence } from '../shared/sentence';
import { Marked } from '../shared/marked';
import { holds } from '../shared/marking';
import { Quoted } from '../shared/quoted';

/** More quotations than these are no help to a busy person. */
const QUOTED = 2;

export function Observed({ finding }: { readonly finding: Finding }): ReactElement {
  const text = sentence(finding.observed);
  const inSentence = quotedIn(finding.observed);
  const quoted = finding.evidence.filter(
    (evidence) =>
      !holds(text, evidence.text) && !inSentence.some((words) => holds(oneLine(evidence.text), words)),
  );
  return (
    <>
      <p>
        <Marked text={text} words={[...inSentence, ...finding.evidence.map((evidence) => evidence.text)]} />
      </p>
      {quoted.slice(0, QUOTED).map((evidence, index) => (
        <Quoted key={index} evidence={evidence} />
      ))}
    </>
  );
}

/** The words that the sentence itself quotes, as far as they were not cut. They need not stand there twice. */
function quotedIn({ values }: Message): readonly string[] {
  return Object.values(values ?? {})
    .filter((value) => typeof value === 'string')
    .map((value) => value.replace(/\s*…$/, ''))
    .filter((value) => value.includes(' '));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
