/** Takes the port at once, so that a taken one is known before any work; answers "starting" until the app is there. */
import { createAdaptorServer } from '@hono/node-server';

/** Raised when the port can't be taken; the message is a sentence for the person at the terminal. */
export class PortUnusable extends Error {
  override readonly name = 'PortUnusable';
}

type Answer = (request: Request) => Response | Promise<Response>;

export interface Listener {
  readonly port: number;
  /** From now on requests go to the app. */
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

/** Only this machine can reach it. */
const LOOPBACK = '127.0.0.1';

/**
 * @param port 0 lets the system choose
 * @throws PortUnusable when another program has it, or the system doesn't grant it
 */
export function listen(port: number): Promise<Listener> {
  let answer: Answer = starting;
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is in use by another program' : `can't be used (${error.message})`;
      reject(new PortUnusable(`Port ${port} ${reason}. Choose another with --port N.`));
    });
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        answerWith(next) {
          answer = next;
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}

function starting(request: Request): Response {
  if (new URL(request.url).pathname === '/local/health')
    return Response.json({ ready: false }, { status: 503 });
  return new Response('Groundwork is starting. Reload in a few seconds.\n', {
    status: 503,
    headers: { 'Retry-After': '2' },
  });
}
