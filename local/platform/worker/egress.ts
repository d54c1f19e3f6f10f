/**
 * Nothing leaves: manifest.yml declares no egress, so Forge would refuse every address, and so does the worker.
 * Both ways out are closed: `fetch`, which `@forge/api` captures when it is imported, and the sockets below it.
 */
import { Socket } from 'node:net';

/** The name that `@forge/api` gives to this error (REQUEST_EGRESS_ALLOWLIST_ERR in api/out/api/errors.js). */
class EgressRefused extends Error {
  override readonly name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  constructor(what: string) {
    super(
      `The function tried to reach ${what}, but manifest.yml allows no address outside of Atlassian ` +
        '(permissions.external.fetch.backend): Forge would refuse it.',
    );
  }
}

export function closeTheDoors(): void {
  globalThis.fetch = (input): Promise<Response> => {
    const address = input instanceof Request ? input.url : input.toString();
    return Promise.reject(new EgressRefused(address));
  };
  Socket.prototype.connect = (): never => {
    throw new EgressRefused('the network');
  };
}
