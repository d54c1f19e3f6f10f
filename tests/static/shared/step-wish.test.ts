/** With the real @forge/bridge, between two pages over a host that the test plays. */
type Callback = (payload: unknown) => unknown;

const listeners = new Map<string, Set<Callback>>();

Object.assign(globalThis, {
  __bridge: {
    callBridge: (command: string, data: { event: string; callback: Callback; payload: unknown }): unknown => {
      if (command === 'emit') {
        for (const callback of listeners.get(data.event) ?? []) void callback(data.payload);
        return Promise.resolve();
      }
      const heard = listeners.get(data.event) ?? new Set();
      listeners.set(data.event, heard.add(data.callback));
      return Promise.resolve({ unsubscribe: () => heard.delete(data.callback) });
    },
  },
});

// The bridge looks for its host when it is loaded.
const loading = import('../../../static/shared/step-wish');

beforeEach(() => {
  listeners.clear();
});

test('a panel that comes later learns which step is wished, once', async () => {
  const { wishStep, onStepWished } = await loading;
  wishStep('SHOP-1', 'benefit');
  const opened: string[] = [];
  onStepWished('SHOP-1', (check) => opened.push(check));
  expect(opened).toEqual(['benefit']);
  onStepWished('SHOP-1', (check) => opened.push(`again ${check}`));
  expect(opened).toEqual(['benefit']);
});

test('the panel of another story learns nothing, nor does one after the wish was taken back', async () => {
  const { wishStep, onStepWished } = await loading;
  const forget = wishStep('SHOP-1', 'benefit');
  const opened: string[] = [];
  onStepWished('SHOP-2', (check) => opened.push(check));
  forget();
  onStepWished('SHOP-1', (check) => opened.push(check));
  expect(opened).toEqual([]);
});

test('a panel that is gone hears nothing, and what has no form of a wish is left', async () => {
  const { wishStep, onStepWished } = await loading;
  const opened: string[] = [];
  const stop = onStepWished('SHOP-1', (check) => opened.push(check));
  for (const told of [undefined, null, 7, 'SHOP-1', { issueKey: 'SHOP-1', check: 3 }])
    for (const callback of listeners.get('groundwork.step') ?? []) void callback(told);
  stop();
  wishStep('SHOP-1', 'benefit');
  for (const callback of listeners.get('groundwork.step') ?? [])
    void callback({ issueKey: 'SHOP-1', check: 'benefit' });
  expect(opened).toEqual([]);
});

export {};
