/**
 * Answers the requests of `@forge/kvs` from SQLite: plain keys, secrets, custom entities, transactions and batches.
 * Reads by key see every write at once; queries see it a little later, as on Forge.
 */
import type { EntityType } from '../entity-types';
import { get, remove, set } from './by-key';
import { queryEntity } from './entity-query';
import { queryPlain } from './plain-query';
import type { KvsRate } from './rate';
import { KvsRefusal } from './refusal';
import * as requests from './requests';
import { parse } from './requests';
import { entitySpace, PLAIN, SECRETS } from './spaces';
import type { KvsStore } from './store';
import { batchDelete, batchGet, batchSet, transact } from './together';

export interface KvsService {
  /**
   * @param path e.g. `/api/v1/get`
   * @param body the parsed JSON body
   * @returns what the storage service of Forge would answer; never throws for a bad request
   */
  answer(path: string, body: unknown): Response;
}

const READS = /\/(get|query)$/;

export function kvsService(store: KvsStore, entities: readonly EntityType[], rate: KvsRate): KvsService {
  const routes = new Map<string, (body: unknown) => Response>([
    ['/get', (body) => get(store, PLAIN, parse(requests.getRequest, body))],
    ['/set', (body) => set(store, PLAIN, parse(requests.setRequest, body))],
    ['/delete', (body) => remove(store, PLAIN, parse(requests.deleteRequest, body))],
    ['/query', (body) => queryPlain(store, parse(requests.queryRequest, body))],
    ['/secret/get', (body) => get(store, SECRETS, parse(requests.getRequest, body))],
    ['/secret/set', (body) => set(store, SECRETS, parse(requests.setRequest, body))],
    ['/secret/delete', (body) => remove(store, SECRETS, parse(requests.deleteRequest, body))],
    ['/entity/get', (body) => inEntity(get, requests.entityGetRequest, body)],
    ['/entity/set', (body) => inEntity(set, requests.entitySetRequest, body)],
    ['/entity/delete', (body) => inEntity(remove, requests.entityDeleteRequest, body)],
    ['/entity/query', (body) => queryEntity(store, entities, parse(requests.entityQueryRequest, body))],
    ['/transaction', (body) => transact(store, entities, parse(requests.transactionRequest, body))],
    ['/batch/set', (body) => batchSet(store, entities, parse(requests.batchSetRequest, body))],
    ['/batch/get', (body) => batchGet(store, entities, parse(requests.batchKeysRequest, body))],
    ['/batch/delete', (body) => batchDelete(store, entities, parse(requests.batchKeysRequest, body))],
  ]);

  function inEntity<T extends { readonly entityName: string }>(
    work: (store: KvsStore, space: ReturnType<typeof entitySpace>, request: T) => Response,
    shape: Parameters<typeof parse<T>>[0],
    body: unknown,
  ): Response {
    const request = parse(shape, body);
    return work(store, entitySpace(entities, request.entityName), request);
  }

  return {
    answer: (path, body) => {
      try {
        const route = path.startsWith('/api/v1/') ? routes.get(path.slice('/api/v1'.length)) : undefined;
        if (route === undefined) {
          throw new KvsRefusal(
            501,
            'NOT_EMULATED',
            `The local platform does not emulate ${path} of @forge/kvs; see local/PARITY.md.`,
          );
        }
        // What is read is only known when it was; its size is taken for that of the question.
        rate.count(READS.test(path) ? 'read' : 'write', Buffer.byteLength(JSON.stringify(body ?? null)));
        return route(body);
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        return Response.json({ code: error.code, message: error.message }, { status: error.status });
      }
    },
  };
}
