/** `/local/console/accounts`: what became of an account, said by whoever builds the app. */
import { aConsole, type ConsoleHost } from './a-console';

let host: ConsoleHost;
let said: jest.SpyInstance;
beforeAll(async () => {
  host = await aConsole();
  said = jest.spyOn(host.platform.personalData, 'set');
});
afterAll(async () => {
  await host.stop();
});
beforeEach(() => {
  said.mockClear();
});

test.each(['closed', 'updated', null])('an account is said to be %s', async (status) => {
  const { body } = await host.ask('/local/console/accounts/712020%3Aann', 'PUT', { status });
  expect(body).toEqual({ ok: true });
  expect(said).toHaveBeenCalledWith('712020:ann', status);
});

test.each([[{}], [{ status: 'gone' }], ['{'], [{ status: 'closed', more: 1 }]])(
  'refuses %j',
  async (body) => {
    expect(await host.ask('/local/console/accounts/712020%3Aann', 'PUT', body)).toMatchObject({
      status: 400,
      body: { ok: false, message: 'Send status as closed or updated, or as null to take it back.' },
    });
    expect(said).not.toHaveBeenCalled();
  },
);
