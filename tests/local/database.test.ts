import { Database } from '../../local/database';

describe('the database', () => {
  let database: Database;
  beforeEach(() => {
    database = new Database(':memory:');
    database.exec('CREATE TABLE story (key TEXT PRIMARY KEY, points INTEGER)');
  });
  afterEach(() => {
    database.close();
  });

  const keys = () => database.all('SELECT key FROM story ORDER BY key').map(({ key }) => key);

  it('answers rows, one row and no row', () => {
    database.run('INSERT INTO story VALUES (?, ?)', ['SHOP-1', 3]);
    expect(database.all('SELECT * FROM story')).toEqual([{ key: 'SHOP-1', points: 3 }]);
    expect(database.get('SELECT points FROM story WHERE key = ?', ['SHOP-1'])).toEqual({ points: 3 });
    expect(database.get('SELECT points FROM story WHERE key = ?', ['SHOP-2'])).toBeUndefined();
  });

  it('counts what a change touched', () => {
    database.run('INSERT INTO story VALUES (?, ?), (?, ?)', ['SHOP-1', 3, 'SHOP-2', null]);
    expect(database.run('UPDATE story SET points = 5').changes).toBe(2);
  });

  it('does all of a transaction or nothing', () => {
    database.run('INSERT INTO story VALUES (?, ?)', ['SHOP-1', 3]);
    expect(() =>
      database.transaction(() => {
        database.run('DELETE FROM story');
        database.transaction(() => database.run('INSERT INTO story VALUES (?, ?)', ['SHOP-2', 1]));
        throw new Error('on the way');
      }),
    ).toThrow('on the way');
    expect(keys()).toEqual(['SHOP-1']);
  });

  it('takes any number of different statements', () => {
    for (let i = 0; i < 500; i += 1) database.run(`INSERT INTO story VALUES ('SHOP-${i}', ${i})`);
    for (let i = 0; i < 500; i += 1) {
      expect(database.get(`SELECT points FROM story WHERE key = 'SHOP-${i}'`)).toEqual({ points: i });
    }
  });

  it('goes on after a statement that failed', () => {
    database.run('INSERT INTO story VALUES (?, ?)', ['SHOP-1', 3]);
    expect(() => database.run('INSERT INTO story VALUES (?, ?)', ['SHOP-1', 4])).toThrow(/UNIQUE/);
    database.run('INSERT INTO story VALUES (?, ?)', ['SHOP-2', 4]);
    expect(keys()).toEqual(['SHOP-1', 'SHOP-2']);
  });
});
