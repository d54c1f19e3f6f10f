import { renderToStaticMarkup } from 'react-dom/server';
import { dayTeller } from '../../../../static/prep/over-time/point-words';
import { PointsTable } from '../../../../static/prep/over-time/points-table';
import { WhatMoved } from '../../../../static/prep/over-time/what-moved';
import { aRow } from '../a-row';
import { aPoint, UNCHANGED } from './a-point';

const ways = { hrefOf: (key: string) => `https://shop.example/browse/${key}`, open: () => undefined };
const tell = dayTeller({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
const text = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const said = (point: ReturnType<typeof aPoint>, isFirst = false): string =>
  text(
    renderToStaticMarkup(
      <WhatMoved
        point={point}
        rows={[aRow(), aRow({ id: '2', key: 'SHOP-2', summary: 'Vouchers' })]}
        ways={ways}
        tell={tell}
        isFirst={isFirst}
      />,
    ),
  );

test('says how many were how ready, and names of what moved those that the page knows', () => {
  const changes = {
    ...UNCHANGED,
    readier: { count: 1, ids: ['2'] },
    lessReady: { count: 2, ids: ['10001', '77777'] },
    went: { count: 3, ids: [] },
  };
  expect(said(aPoint(6, { changes }))).toBe(
    '6 Jan 2026: 5 of 10 Ready, 3 Nearly, 2 Early. One story became readier. SHOP-2 Vouchers ' +
      'Two stories are told less than before. SHOP-1 Pay with two cards Three stories left the top.',
  );
});

test('says that nothing moved, and of changed rules that it isn’t compared; of the first neither', () => {
  expect(said(aPoint(6))).toMatch(/Nothing has moved since the point before\.$/);
  expect(said(aPoint(6, { changes: null }))).toMatch(/isn’t compared with the one before\.$/);
  expect(said(aPoint(6, { changes: null }), true)).toMatch(/2 Early\.$/);
});

test('says where a point comes from', () => {
  expect(said(aPoint(6, { isRebuilt: true, changes: null }), true)).toMatch(/Told by the change history\.$/);
});

test('a day is that of the person’s own zone', () => {
  const [late] = [aPoint(6, { at: '2026-01-06T23:30:00.000Z', changes: null })];
  expect(said(late, true)).toMatch(/^7 Jan 2026/);
});

test('as a table the latest comes first, with what can’t be compared', () => {
  const points = [aPoint(1, { changes: null, isRebuilt: true }), aPoint(8, { changes: null }), aPoint(15)];
  const rows = renderToStaticMarkup(<PointsTable points={points} tell={tell} />)
    .split('<tr>')
    .slice(2);
  expect(rows.map(text)).toEqual([
    '15 Jan 2026 5 3 2',
    '8 Jan 2026 The team’s rules were changed before this day, so it isn’t compared with the one before. 5 3 2',
    '1 Jan 2026 Told by the change history. 5 3 2',
  ]);
});
