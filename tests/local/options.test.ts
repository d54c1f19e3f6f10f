import { DEFAULT_DATA_FOLDER, DEFAULT_PORT, parseOptions, UsageError } from '../../local/options';

describe('the flags of npm start', () => {
  it('need none', () => {
    expect(parseOptions([])).toEqual({
      port: DEFAULT_PORT,
      openBrowser: true,
      dataFolder: DEFAULT_DATA_FOLDER,
      reset: false,
      sample: null,
      importFile: null,
      project: null,
      skipBadRows: false,
      handlers: null,
      site: null,
      allowWrites: false,
    });
  });

  it('are all taken', () => {
    const args =
      '--port 0 --no-open --data here --reset --import a.csv --project SHOP --skip-bad-rows --handlers built'.split(
        ' ',
      );
    expect(parseOptions(args)).toEqual({
      port: 0,
      openBrowser: false,
      dataFolder: 'here',
      reset: true,
      sample: null,
      importFile: 'a.csv',
      project: 'SHOP',
      skipBadRows: true,
      handlers: 'built',
      site: null,
      allowWrites: false,
    });
  });

  it('name a real site, and whether changes go through to it', () => {
    expect(parseOptions(['--site', 'https://shop.atlassian.net/'])).toMatchObject({
      site: { origin: 'https://shop.atlassian.net', name: 'shop.atlassian.net' },
      allowWrites: false,
    });
    expect(parseOptions(['--site', 'https://shop.atlassian.net', '--allow-writes'])).toMatchObject({
      allowWrites: true,
    });
  });

  it.each(['de', 'es'])('name the language of a sample: %s', (language) => {
    expect(parseOptions(['--sample', language])).toMatchObject({ sample: language, importFile: null });
  });

  it.each(['--help', '-h'])('show help on %s', (flag) => {
    expect(parseOptions([flag])).toBe('help');
  });

  it.each([
    [['--prot', '1'], '--prot'],
    [['--port', 'http'], '--port http'],
    [['--port', '65536'], '--port 65536'],
    [['--port'], '--port'],
    [['--port='], '--port needs a value'],
    [['--data', ''], '--data needs a value'],
    [['--import', ' '], '--import needs a value'],
    [['backlog.csv'], 'backlog.csv'],
    [['--project', 'shop', '--import', 'a.csv'], '--project shop'],
    [['--project', 'SHOP'], '--import'],
    [['--handlers', ''], '--handlers needs a value'],
    [['--site', ''], '--site needs a value'],
    [['--site', 'shop'], 'https://NAME.atlassian.net'],
    [['--site', 'https://shop.atlassian.net', '--import', 'a.csv'], '--import'],
    [['--site', 'https://shop.atlassian.net', '--project', 'SHOP'], '--project'],
    [['--allow-writes'], '--site'],
    [['--sample', 'it'], 'no sample in the language "it"; there is one for each of: de, es'],
    [['--sample', 'constructor'], 'no sample in the language "constructor"'],
    [['--sample', ''], '--sample needs a value'],
    [['--sample', 'de', '--import', 'a.csv'], 'without --import'],
    [['--sample', 'de', '--site', 'https://shop.atlassian.net'], 'without --import and --site'],
  ])('refuse %j in one sentence that names it', (args, named) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(named);
  });
});
