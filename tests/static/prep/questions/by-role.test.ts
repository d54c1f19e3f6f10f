import { questionsByRole } from '../../../../static/prep/questions/by-role';
import { aRow } from '../a-row';

test('the questions of all stories, by who can answer them and by rank; roles without any are left out', () => {
  const rows = [
    aRow({ key: 'SHOP-1', openQuestions: [{ id: '1', text: 'How fast?', for: 'tester' }] }),
    aRow({
      key: 'SHOP-2',
      openQuestions: [
        { id: '2', text: 'Which cards?', for: 'po' },
        { id: '3', text: 'Which phones?', for: 'tester' },
      ],
    }),
  ];
  const told = questionsByRole(rows).map(({ who, asked }) => [who, asked.map(({ question }) => question.id)]);
  expect(told).toEqual([
    ['po', ['2']],
    ['tester', ['1', '3']],
  ]);
});

test('nothing asked, nothing listed', () => {
  expect(questionsByRole([aRow()])).toEqual([]);
});
