/** Previews a file in a thread of its own, so that a large one doesn't hold up the pages meanwhile. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PreviewResult } from './preview';

/**
 * @throws Error when the file is beyond what the thread can hold
 */
export function previewInWorker(bytes: Uint8Array, fileName: string): Promise<PreviewResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'preview-worker.ts'), {
      workerData: { bytes, fileName },
      // Threads don't inherit the loader that reads TypeScript.
      execArgv: ['--require', 'tsx/cjs'],
    });
    // Our own other half sends it: see preview-worker.ts.
    worker.once('message', (result: PreviewResult) => {
      resolve(result);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('the preview ended without a result'));
    });
  });
}
