/** Lets an iframe be as high as what is in it, as Jira does for the modules of an issue. */

/** @returns ends it */
export function followContent(frame: HTMLIFrameElement): () => void {
  let observer: ResizeObserver | undefined;
  const follow = (): void => {
    observer?.disconnect();
    const view = frame.contentDocument?.defaultView ?? null;
    if (view === null) return;
    const { body } = view.document;
    const fit = (): void => {
      frame.style.height = `${contentHeight(body, view)}px`;
    };
    observer = new view.ResizeObserver(fit);
    observer.observe(body);
    fit();
  };
  frame.addEventListener('load', follow);
  return () => {
    observer?.disconnect();
    frame.removeEventListener('load', follow);
  };
}

/** The body's own height: the document's is never below the frame's, so it would only ever grow. */
function contentHeight(body: HTMLElement, view: Window): number {
  const { marginTop, marginBottom } = view.getComputedStyle(body);
  const margins = Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
  return Math.ceil(Math.max(body.getBoundingClientRect().height, body.scrollHeight) + margins);
}
