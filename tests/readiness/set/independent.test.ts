/** What waits for another story: by key, by words, by link, by what it needs. */
import { StorySet } from '../../../src/readiness/story-set';
import { cardsOf, found, inShort } from './cards';

describe('a story waits for another one', () => {
  it.each([
    'Can be tested after SHOP-1.',
    'Depends on SHOP-1',
    'This is blocked by the work in SHOP-1.',
    'Only once SHOP-1 is there, we can begin.',
  ])('by its key: %s', (description) => {
    expect(found('Import vouchers', { summary: 'Print the labels', description })).toEqual([
      'SHOP-2 independent.waits SHOP-1',
    ]);
  });

  it.each([
    ['As a user, I want to log in with a password', 'We can begin once login exists.'],
    ['As a user, I want to log in with a password', 'This requires the login story.'],
    ['Import vouchers from the old shop', 'This story depends on the voucher import.'],
  ])('by what it is about: %s / %s', (summary, description) => {
    expect(found(summary, { summary: 'Print the labels', description })).toEqual([
      'SHOP-2 independent.waits SHOP-1',
    ]);
  });

  it.each([
    ['nothing that is named', 'See SHOP-1 for the background.'],
    ['a key that is not in the set', 'Depends on OTHER-7'],
    ['something that no story is about', 'We can begin once the contract exists.'],
    ['a moment', 'The dashboard is shown after login.'],
  ])('but not for %s', (_what, description) => {
    expect(found('As a user, I want to log in', { summary: 'Print the labels', description })).toEqual([]);
  });

  it.each([
    ['Confirm vouchers', 'Tell the guest when the voucher is ready'],
    ['Gutscheine bestätigen', 'Den Gast benachrichtigen, wenn der Gutschein fertig ist'],
    ['Confirmer les bons', 'Prévenir le client quand le bon est prêt'],
    ['Pedidos en firme', 'Avisar cuando el pedido está listo'],
    ['Confirmar pedidos', 'Avisar quando o pedido estiver pronto'],
  ])('but not for what happens when something is ready: %s / %s', (one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it.each([
    ['Anmeldung mit Passwort', 'Gutscheine drucken', 'Wir können beginnen, sobald die Anmeldung fertig ist.'],
    [
      'Connexion par mot de passe',
      'Imprimer les bons',
      'On peut commencer une fois que la connexion est prête.',
    ],
    ['Inicio de sesión', 'Imprimir vales', 'Podemos empezar una vez que el inicio de sesión esté listo.'],
    ['Login com senha', 'Imprimir vales', 'Podemos começar assim que o login estiver pronto.'],
  ])('in its own language: %s / %s', (one, summary, description) => {
    expect(found(one, { summary, description })).toEqual(['SHOP-2 independent.waits SHOP-1']);
  });

  it('and is told so on both sides', () => {
    const set = StorySet.of(
      cardsOf('Import vouchers', {
        summary: 'Print the labels',
        description: 'Depends on SHOP-1, they say.',
      }),
    );
    const [awaited] = set.findingsOf('1001');
    expect(set.findingsOf('1002').map(inShort)).toEqual(['SHOP-2 independent.waits SHOP-1']);
    expect(awaited && inShort(awaited)).toBe('SHOP-1 independent.awaited SHOP-2');
    expect(awaited?.theirs).toEqual({ source: 'description', text: 'Depends on SHOP-1' });
    set.remove('1002');
    expect(set.findingsOf('1001')).toEqual([]);
  });

  it('whichever of two came first that a site keeps under one key', () => {
    const [waits, one, other] = cardsOf(
      { summary: 'Print the labels', description: 'Depends on SHOP-9.' },
      { summary: 'Import vouchers', key: 'SHOP-9' },
      { summary: 'Weigh parcels', key: 'SHOP-9' },
    );
    if (waits === undefined || one === undefined || other === undefined)
      throw new Error('three were expected');
    const awaitedIn = (set: StorySet): readonly string[] =>
      set.findingsOf('1001').map((each) => each.other.id);
    for (const cards of [
      [waits, one, other],
      [other, one, waits],
    ]) {
      const set = StorySet.of(cards);
      expect(awaitedIn(set)).toEqual(['1002']);
      set.remove('1002');
      expect(awaitedIn(set)).toEqual(['1003']);
    }
  });

  it('by a link that is still open', () => {
    const link = { relation: 'is blocked by', key: 'SHOP-1', summary: 'Import vouchers' };
    expect(
      found('Import vouchers', { summary: 'Print the labels', links: [{ ...link, done: false }] }),
    ).toEqual(['SHOP-2 independent.linked SHOP-1']);
    expect(
      found('Import vouchers', { summary: 'Print the labels', links: [{ ...link, done: true }] }),
    ).toEqual([]);
  });

  it('in a ring, of which each is told', () => {
    const waitsFor = (key: string): { description: string } => ({ description: `Depends on ${key}` });
    expect(
      found(
        { summary: 'Import vouchers', ...waitsFor('SHOP-2') },
        { summary: 'Print the labels', ...waitsFor('SHOP-3') },
        {
          summary: 'Weigh the parcels',
          links: [{ relation: 'is blocked by', key: 'SHOP-1', summary: '', done: false }],
        },
      ),
    ).toEqual([
      'SHOP-1 independent.ring SHOP-2',
      'SHOP-2 independent.ring SHOP-3',
      'SHOP-3 independent.ring SHOP-1',
    ]);
  });

  it.each([
    ['makes', 'As a user, I want to create a profile', 'As a user, I want to view my profile'],
    ['contains', 'As a user, I want to edit content', 'As a user, I want to edit video and photo content'],
    [
      'purpose',
      'As a traveler, I want to search for flights so that I can book a ticket',
      'As a traveler, I want to book a ticket',
    ],
  ])('because of what it wants: %s', (kind, one, other) => {
    expect(found(one, other)).toEqual([`SHOP-1 independent.${kind} SHOP-2`]);
  });

  it.each([
    ['As a user, I want to reset my password', 'As a user, I want to update my email address'],
    [
      'As an analyst, I want to update an incident’s status',
      'As a viewer, I want to view an incident’s status',
    ],
    ['As a user, I want to write data into Hive', 'As a user, I want batching so that I can write data'],
  ])('but not: %s / %s', (one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
