/**
 * Collects lines into blocks of text. Both readers, of Atlassian documents and of flat text, write through it, so
 * that the same story gives the same blocks whichever way it came.
 */
import { composed } from './composed';
import { blockOfLine } from './line';
import type { RichText, TextBlock } from './story';

/** What the words being written belong to. */
export interface Place {
  readonly kind: TextBlock['kind'];
  readonly level: number;
  readonly ordered?: boolean;
}

const PARAGRAPH: Place = { kind: 'paragraph', level: 0 };

export class TextWriter {
  readonly #blocks: TextBlock[] = [];
  readonly #links = new Set<string>();
  readonly #unknown = new Set<string>();
  #media = 0;
  #place: Place = PARAGRAPH;
  #parts: string[] = [];
  #plainWords = false;
  #strongWords = false;
  /** Cells of the table row being written; `null` outside of tables. */
  #cells: string[] | null = null;
  #cellLines: string[] = [];

  /** Words of the present block; `strong` where they are set in bold. */
  write(text: string, strong = false): void {
    this.#parts.push(text);
    if (text.trim() === '') return;
    if (strong) this.#strongWords = true;
    else this.#plainWords = true;
  }

  breakLine(): void {
    this.#parts.push('\n');
  }

  /** Ends the present block and begins one at another place. */
  begin(place: Place): void {
    this.end();
    this.#place = place;
  }

  /** Ends the present block, if it holds anything. */
  end(): void {
    const text = composed(this.#parts.join(''));
    const strong = this.#strongWords && !this.#plainWords;
    const place = this.#place;
    this.#parts = [];
    this.#strongWords = this.#plainWords = false;
    this.#place = PARAGRAPH;
    if (text.trim() === '') return;
    if (this.#cells !== null) this.#cellLines.push(place.kind === 'item' ? `- ${text.trim()}` : text.trim());
    else if (place.kind === 'paragraph') this.#writeLines(text, strong);
    else this.#blocks.push(blockAt(place, text));
  }

  beginRow(): void {
    this.end();
    this.#cells = [];
  }

  beginCell(): void {
    this.end();
    this.#cellLines = [];
  }

  endCell(): void {
    this.end();
    this.#cells?.push(this.#cellLines.join('\n'));
  }

  endRow(header: boolean): void {
    this.end();
    const cells = this.#cells ?? [];
    this.#cells = null;
    if (cells.every((cell) => cell === '')) return;
    const text = cells.filter((cell) => cell !== '').join(' | ');
    this.#blocks.push({ kind: 'row', text, level: 0, cells, ...(header && { header }) });
  }

  link(address: string): void {
    if (address !== '') this.#links.add(address);
  }

  medium(): void {
    this.#media += 1;
  }

  unknownNode(type: string): void {
    this.#unknown.add(type);
  }

  /** What was written; `null` when there is nothing at all. */
  finish(): RichText | null {
    this.end();
    const isEmpty =
      this.#blocks.length === 0 && this.#links.size === 0 && this.#media === 0 && this.#unknown.size === 0;
    if (isEmpty) return null;
    return {
      blocks: this.#blocks,
      links: [...this.#links],
      media: this.#media,
      unknownNodes: [...this.#unknown],
    };
  }

  /** People end lines inside a paragraph and type their own bullets: each line is a block. */
  #writeLines(text: string, strong: boolean): void {
    for (const line of text.split('\n')) {
      const block = blockOfLine(line);
      if (block === null) continue;
      this.#blocks.push(strong && block.kind === 'paragraph' ? { ...block, strong: true } : block);
    }
  }
}

function blockAt({ kind, level, ordered }: Place, text: string): TextBlock {
  // Code keeps its indentation, everything else reads the same without.
  return {
    kind,
    text: kind === 'code' ? text.replace(/^\n/, '').trimEnd() : text.trim(),
    level,
    ...(ordered === true && { ordered }),
  };
}
