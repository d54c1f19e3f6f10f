/** A value of a field in the one form that all values share which look and work the same. */
import { listOf, objectOf } from '../../story/unknown-json';

type Node = Readonly<Record<string, unknown>>;

/** Jira gives them, and gives new ones at will (ADF, `attrs.localId`). */
const IDS: ReadonlySet<string> = new Set(['localId']);

/** @returns JSON; `null` for an absent value and for a document that holds nothing */
export function withoutMeaningless(value: unknown): unknown {
  const document = objectOf(value);
  if (document?.['type'] !== 'doc') return value ?? null;
  const content = nodes(document['content']);
  return content.length === 0 ? null : content;
}

function nodes(content: unknown): readonly Node[] {
  return joined(listOf(content).map(node));
}

function node(value: unknown): Node {
  const { content, marks, attrs, ...others } = objectOf(value) ?? { value };
  const looks = listOf(marks)
    .map(node)
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const own = Object.entries(objectOf(attrs) ?? {}).filter(([name]) => !IDS.has(name));
  const inside = nodes(content);
  return {
    ...objectOf(inOrder({ ...others, attrs: Object.fromEntries(own) })),
    ...(inside.length > 0 && { content: inside }),
    ...(looks.length > 0 && { marks: looks }),
  };
}

/** The parts of objects by name, without those that hold nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  const parts = objectOf(value);
  if (parts === undefined) return value;
  const told = Object.entries(parts)
    .map(([name, part]) => [name, inOrder(part)] as const)
    .filter(([, part]) => !isNothing(part))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(told);
}

function isNothing(part: unknown): boolean {
  if (Array.isArray(part)) return part.length === 0;
  return part === null || part === undefined || Object.keys(objectOf(part) ?? { some: part }).length === 0;
}

/** Words that look the same are the same text, in however many pieces they are told. */
function joined(pieces: readonly Node[]): readonly Node[] {
  const whole: Node[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const [one, other] = [last?.['text'], piece['text']];
    const isOne =
      typeof one === 'string' && typeof other === 'string' && looksOf(last ?? {}) === looksOf(piece);
    if (isOne) whole[whole.length - 1] = { ...last, text: one + other };
    else whole.push(piece);
  }
  return whole;
}

function looksOf(piece: Node): string {
  return JSON.stringify({ ...piece, text: '' });
}
