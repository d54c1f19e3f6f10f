/** The worker's side of a preview: one file in, one result out. Started by preview-in-worker.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { previewFile } from './preview';

const request = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string() }).parse(workerData);
parentPort?.postMessage(previewFile(request.bytes, request.fileName));
