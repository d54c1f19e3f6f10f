/** A question that is sent before anything is shown, while the page still gets its words. */

/**
 * Asks at once.
 * @returns the same question: whoever puts it first gets the answer that is already on its way, others ask anew
 */
export function askedEarly<T>(ask: () => Promise<T>): () => Promise<T> {
  let early: Promise<T> | null = ask();
  return () => {
    const answer = early ?? ask();
    early = null;
    return answer;
  };
}
