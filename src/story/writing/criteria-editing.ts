/**
 * The steps from one list of criteria to another, made in the document: what stays is left alone, new ones take the form of what they
 * join, and what only moved is moved, tick and all.
 */
import { align, type Step } from './align';
import { Changes } from './changes';
import { LineChanges } from './line-changes';
import type { Spot } from './locate';
import { isAtEdge, isWithin, itemsWithin, linesOf } from './nearby';
import { NewItems } from './new-item';
import { sameWords, type DocNode, type Path } from './nodes';
import type { Place } from './places';
import { rewrite } from './rewrite';
import { reworded } from './write-words';

export class CriteriaEditing {
  readonly #changes = new Changes();
  readonly #lines = new LineChanges();
  readonly #items: NewItems;
  /** Places of what moves, by its words. */
  readonly #moving = new Map<string, Place[]>();
  readonly #removed = new Set<DocNode>();
  /** What is asked for would lose words, or put some where nobody reads them. */
  #isImpossible = false;
  readonly #gone: Path[] = [];
  readonly #touched: Path[] = [];

  constructor(
    private readonly document: DocNode,
    private readonly spots: readonly (Spot | null)[],
  ) {
    this.#items = new NewItems(document);
  }

  /** @returns `null` where one of the changes lies within what goes, or what moves holds other criteria */
  made(steps: readonly Step[]): DocNode | null {
    this.#noteMoves(steps);
    let anchor: Spot | null = null;
    let waiting: string[] = [];
    const add = (): void => {
      if (waiting.length === 0) return;
      if (anchor !== null) this.#after(anchor, waiting);
      else this.#first(waiting);
      waiting = [];
    };
    for (const step of steps) {
      if (step.kind === 'add') {
        waiting.push(step.text);
        continue;
      }
      add();
      const spot = this.spots[step.at] ?? null;
      if (spot === null) continue;
      if (step.kind === 'remove') this.#remove(spot);
      else if (step.kind === 'change') this.#change(spot, step.text);
      anchor = spot;
    }
    add();
    if (this.#isImpossible) return null;
    const touched = [...this.#touched, ...this.#lines.paths];
    if (touched.some((path) => this.#gone.some((gone) => isWithin(path, gone)))) return null;
    this.#lines.into(this.#changes);
    return this.#changes.made(this.document);
  }

  /** A criterion of its own that is to stay. */
  #staysAlone(item: DocNode): boolean {
    return (
      !this.#removed.has(item) &&
      this.spots.some((spot) => spot?.kind === 'place' && spot.place.node === item)
    );
  }

  #holdsCriteria({ path }: Place): boolean {
    return this.spots.some((spot) => spot?.kind === 'place' && isWithin(spot.place.path, path));
  }

  /** What goes in one place and comes in another. */
  #noteMoves(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.kind !== 'remove' && step.kind !== 'change') continue;
      const spot = this.spots[step.at];
      if (spot?.kind !== 'place') continue;
      if (step.kind === 'remove') this.#removed.add(spot.place.node);
      this.#noteMove(spot.place);
    }
  }

  #noteMove(place: Place): void {
    if (place.kind === 'line') return;
    this.#moving.set(place.words, [...(this.#moving.get(place.words) ?? []), place]);
  }

  /** The node of a criterion that moved here, once. */
  #moved(text: string, { kind }: Place): DocNode | null {
    const place = this.#moving.get(sameWords(text))?.shift();
    if (place === undefined) return null;
    if (this.#holdsCriteria(place)) this.#isImpossible = true;
    return place.kind === kind ? place.node : null;
  }

  #remove(spot: Spot): void {
    if (spot.kind === 'lines') for (const place of spot.places) this.#removePlace(place);
    else if (spot.kind === 'place') this.#removePlace(spot.place);
    else this.#rest(spot, '');
  }

  #removePlace(place: Place): void {
    if (place.kind === 'line') {
      this.#lines.at(place, { instead: null });
      return;
    }
    this.#gone.push(place.path);
    // What lies within it explains it, and goes along; but for what is a criterion of its own.
    this.#changes.at(place.path, {
      instead: itemsWithin(place.node).filter((item) => this.#staysAlone(item)),
    });
  }

  #change(spot: Spot, text: string): void {
    if (spot.kind === 'lines') this.#changeLines(spot.places, text);
    else if (spot.kind === 'place') this.#changePlace(spot.place, text);
    else this.#rest(spot, text);
  }

  #changePlace(place: Place, text: string): void {
    if (place.kind === 'line') {
      this.#lines.at(place, { instead: text });
      return;
    }
    this.#touched.push(place.path);
    const moved = this.#moved(text, place);
    if (moved === null) rewrite(this.#changes, place, text);
    else this.#changes.at(place.path, { instead: [moved] });
  }

  /** Line by line, so that the steps that stay keep their form. */
  #changeLines(places: readonly Place[], text: string): void {
    const next = text.split('\n').filter((line) => line.trim() !== '');
    let last: Place | undefined = places[0];
    const first: string[] = [];
    let isBegun = false;
    const steps = align(
      places.map(({ words }) => words),
      next,
    );
    for (const step of steps) {
      const place = step.kind === 'remove' || step.kind === 'change' ? places[step.at] : undefined;
      if (place !== undefined) this.#noteMove(place);
    }
    for (const step of steps) {
      if (step.kind === 'add') {
        if (isBegun && last !== undefined) this.#besideLine(last, 'after', [step.text]);
        else first.push(step.text);
        continue;
      }
      isBegun = true;
      last = places[step.at] ?? last;
      if (last === undefined) continue;
      if (step.kind === 'remove') this.#removePlace(last);
      if (step.kind === 'change') this.#changePlace(last, step.text);
    }
    if (places[0] !== undefined && first.length > 0) this.#besideLine(places[0], 'before', first);
  }

  #rest({ place, from }: Extract<Spot, { kind: 'rest' }>, text: string): void {
    if (place.kind === 'line') {
      this.#lines.at(place, { instead: text, from });
      return;
    }
    this.#touched.push(place.path);
    this.#changes.at(place.path, { instead: [reworded(place.node, from, text)] });
  }

  #after(spot: Spot, texts: readonly string[]): void {
    if (spot.kind === 'rest' && spot.place.kind !== 'line') {
      this.#changes.at(spot.place.path, { after: this.#items.below(texts) });
      return;
    }
    const place = spot.kind === 'lines' ? spot.places.at(-1) : (this.#holderOf(spot.place) ?? spot.place);
    if (place !== undefined) this.#beside(spot, place, 'after', texts);
  }

  /** The outermost criterion that a criterion explains: within it what is new would be read as a detail. */
  #holderOf({ path }: Place): Place | undefined {
    const holders = this.spots.flatMap((spot) =>
      spot?.kind === 'place' && spot.place.kind === 'item' && isWithin(path, spot.place.path)
        ? [spot.place]
        : [],
    );
    return holders.sort((one, other) => one.path.length - other.path.length)[0];
  }

  #first(texts: readonly string[]): void {
    const spot = this.spots.find((each) => each !== null);
    if (spot === undefined) return;
    const place = spot.kind === 'lines' ? spot.places[0] : spot.place;
    // Before a title in the line of its first criterion nothing is read as one.
    if (spot.kind === 'rest') this.#isImpossible = true;
    else if (place !== undefined) this.#beside(spot, place, 'before', texts);
  }

  /** A whole scenario typed into one block is joined by a block, and a line of a typed list by a line. */
  #beside(spot: Spot, place: Place, side: 'before' | 'after', texts: readonly string[]): void {
    if (place.kind === 'line' && spot.kind !== 'lines') {
      // Below a title with its criterion a line needs a sign of its own.
      const sign = spot.kind === 'rest' ? '- ' : '';
      this.#besideLine(
        place,
        side,
        texts.map((text) => `${sign}${text}`),
      );
      return;
    }
    if (place.kind === 'line' && !isAtEdge(place, side)) {
      this.#besideLine(place, side, texts.flatMap(linesOf));
      return;
    }
    this.#besideNode(place, side, texts);
  }

  #besideLine(place: Place, side: 'before' | 'after', texts: readonly string[]): void {
    if (place.kind === 'line') this.#lines.at(place, { [side]: texts });
    else this.#besideNode(place, side, texts);
  }

  #besideNode(place: Place, side: 'before' | 'after', texts: readonly string[]): void {
    const nodes = texts.flatMap((text) => this.#moved(text, place) ?? this.#items.beside(place, [text]));
    this.#changes.at(place.path, { [side]: nodes });
  }
}
