/** The way of a dropped file: read, looked at, kept or let go. */
import { useCallback, useRef, useState } from 'react';
import { failureFrom } from '../host/failure';
import type { Failure } from '../host/failure';
import { keepPreview, previewFile } from '../host/import';
import type { Preview } from '../host/import';

export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly fileName: string }
  | { readonly step: 'failed'; readonly fileName: string; readonly failure: Failure }
  | {
      readonly step: 'shown';
      readonly fileName: string;
      readonly preview: Preview;
      readonly keeping: boolean;
      /** Why it could not be kept. */
      readonly failure: Failure | null;
    };

export interface Import {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  readonly keep: () => void;
  readonly letGo: () => void;
}

/** @param kept told the keys of the projects that the backlog went to */
export function useImport(kept: (projects: readonly string[]) => void): Import {
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const running = useRef<AbortController | null>(null);

  const read = useCallback((file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'reading', fileName: file.name });
    previewFile(file, controller.signal).then(
      (preview) => {
        if (controller.signal.aborted) return;
        setState({ step: 'shown', fileName: file.name, preview, keeping: false, failure: null });
      },
      (thrown: unknown) => {
        if (!controller.signal.aborted)
          setState({ step: 'failed', fileName: file.name, failure: failureFrom(thrown) });
      },
    );
  }, []);

  const keep = useCallback(() => {
    if (state.step !== 'shown' || state.keeping) return;
    setState({ ...state, keeping: true, failure: null });
    keepPreview(state.preview.previewId).then(kept, (thrown: unknown) => {
      setState({ ...state, keeping: false, failure: failureFrom(thrown) });
    });
  }, [state, kept]);

  const letGo = useCallback(() => {
    running.current?.abort();
    setState({ step: 'waiting' });
  }, []);
  return { state, read, keep, letGo };
}
