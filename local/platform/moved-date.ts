/**
 * `Date` on a moved clock: the present moment is another, everything else is as before. For functions and pages,
 * which read the time themselves; no Node here.
 */

/** @param ahead milliseconds by which the present is ahead of the machine's clock, asked anew each time */
export function moveDate(ahead: () => number): void {
  const machineNow = Date.now.bind(Date);
  const now = (): number => machineNow() + ahead();
  const Moved = new Proxy(Date, {
    construct: (target, values: unknown[], newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown),
  });
  Object.defineProperty(Date.prototype, 'constructor', { value: Moved, writable: true, configurable: true });
  globalThis.Date = Moved;
}
