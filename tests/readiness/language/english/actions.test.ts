import { actionsOf, rolesOf } from '../../../../src/readiness/language/english/actions';

describe('what a wish asks for', () => {
  it.each([
    ['upload and resize images', ['upload', 'resize']],
    ['create an account, verify my email, and set up my profile', ['create', 'verify', 'set']],
    ['generate reports and send them to stakeholders', ['generate', 'send']],
    ['see/hear/watch/read the digital object', ['see', 'hear', 'watch', 'read']],
    ['export the list and then delete it', ['export', 'delete']],
    ['find a room and be notified when it is free', ['find', 'be']],
    ['import metadata and create records from a guide', ['import', 'create']],
    // A verb that no list holds, told by where it stands.
    ['frobnicate and defenestrate the widget', ['frobnicate', 'defenestrate']],
    ['clean the data and operationalize that analysis', ['clean', 'operationalize']],
  ])('several: %s', (wish, actions) => {
    expect(actionsOf(wish, true)).toEqual(actions);
  });

  it.each([
    'read the terms and conditions',
    'drag and drop pictures',
    'copy and paste a row',
    'enable or disable mails',
    'see my name, address and order history',
    'see the list and search results',
    'verify the correctness and completeness of components',
    'set start dates, end dates, and stop publishing dates',
    'save a record when I lose the connection and reopen the page',
    'see an error message that explains the cause and helps me',
    'enter my zip code and get a list of shops',
    'have accurate and complete data',
    'get instructions to register or activate my account',
    'track activity and schedule at camp',
    'read the "find and delete it" guide',
    'download files (export and delete them)',
  ])('one: %s', (wish) => {
    expect(actionsOf(wish, true)).toHaveLength(1);
  });

  it('none, where the wish is a thing', () => {
    expect(actionsOf('search and filter for products', false)).toEqual([]);
  });
});

describe('whom a story is for', () => {
  it.each([
    ['cataloger or collection manager', 2],
    ['buyer and a seller', 2],
    ['editor/author', 2],
    ['health and safety officer', 1],
    ['research and development lead', 1],
    ['customer', 1],
    ['Digital Production User (DPU or other)', 1],
  ])('%s: %d', (role, count) => {
    expect(rolesOf(role)).toHaveLength(count);
  });
});
