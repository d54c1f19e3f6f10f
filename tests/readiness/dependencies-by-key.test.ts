/** A text that waits for an issue by its key is read as waiting, in each language; one that denies it, or speaks of something else, is not. */
import fc from 'fast-check';
import { growthWithText, LINEAR } from '../builders/growth';
import { findingOf } from './finding-of';

/** So that the language is known: a sentence that waits for nothing. */
const BEFORE = {
  en: 'As a customer I want to pay with a voucher, so that I can use up what I was given.',
  de: 'Als Kunde möchte ich mit einem Gutschein bezahlen, damit ich mein Geschenk einlösen kann.',
  fr: 'En tant que client, je veux payer avec un bon d’achat afin de profiter de mon cadeau.',
  es: 'Como cliente quiero pagar con un vale para poder aprovechar el regalo que me hicieron.',
  pt: 'Como cliente, quero pagar com um vale para que eu possa aproveitar o presente que ganhei.',
} as const;
type Code = keyof typeof BEFORE;

const keyIn = (code: Code, text: string): unknown => {
  const description = `${BEFORE[code]}\n\n${text}`;
  return findingOf('dependencies-clear', { description, links: [] }).fix.values?.['key'];
};

const WAITING: Readonly<Record<Code, readonly string[]>> = {
  en: [
    'It depends on SHOP-32.',
    'It waits for SHOP-32.',
    'This is blocked until SHOP-32 is released.',
    'We are still waiting for SHOP-32.',
    'It also depends on the story SHOP-32 and on nothing else.',
    'Depends on: SHOP-32',
    'Blocked until SHOP-32 is released.',
  ],
  de: [
    'Es hängt von SHOP-32 ab.',
    'Das wartet noch auf SHOP-32.',
    'Es ist blockiert, bis SHOP-32 veröffentlicht ist.',
    'Es ist durch SHOP-32 blockiert.',
    'Wir warten auf das Ticket SHOP-32.',
    'Das setzt SHOP-32 voraus.',
    'Abhängig von: SHOP-32',
  ],
  fr: [
    'Elle dépend de SHOP-32.',
    'Elle attend SHOP-32.',
    'C’est bloqué jusqu’à la livraison de SHOP-32.',
    'Elle est bloquée tant que SHOP-32 n’est pas livrée.',
    'Nous attendons toujours le ticket SHOP-32.',
    'Dépendance : SHOP-32',
  ],
  es: [
    'Depende de SHOP-32.',
    'Esta historia espera a SHOP-32.',
    'Está bloqueada hasta que se publique SHOP-32.',
    'Esto depende también del ticket SHOP-32.',
    'Estamos a la espera de SHOP-32.',
    'Dependencias: SHOP-32',
  ],
  pt: [
    'Ela depende da SHOP-32.',
    'Esta história aguarda a SHOP-32.',
    'Ela está bloqueada até que SHOP-32 seja liberada.',
    'Isso ainda depende do ticket SHOP-32.',
    'Estamos à espera da SHOP-32.',
    'Dependência: SHOP-32',
  ],
};

const FREE: Readonly<Record<Code, readonly string[]>> = {
  en: [
    'It does not depend on SHOP-32.',
    'It doesn’t wait for SHOP-32.',
    'It no longer depends on SHOP-32.',
    'This is not blocked until SHOP-32 is released.',
    'Nothing depends on SHOP-32.',
    'SHOP-40 waits for SHOP-32.',
    'It was blocked by SHOP-32.',
    'We don’t know whether it depends on SHOP-32.',
    'It depends on the size.',
    'It depends on UTF-8.',
    'It depends on covid-19.',
    'The page waits for the answer, as in SHOP-32.',
  ],
  de: [
    'Es hängt nicht von SHOP-32 ab.',
    'Das wartet nicht auf SHOP-32.',
    'Das ist nicht durch SHOP-32 blockiert.',
    'Diese Story hängt nicht von SHOP-32 ab.',
    'Das ist nicht abhängig von der API aus SHOP-32.',
    'Es hängt von der Größe ab.',
    'Das wartet auf UTF-8.',
  ],
  fr: [
    'Elle ne dépend pas de SHOP-32.',
    'Elle n’attend pas SHOP-32.',
    'Elle ne dépend plus de SHOP-32.',
    'On ne sait pas s’il dépend de SHOP-32.',
    'Ce n’est pas bloqué par SHOP-32.',
    'Cela dépend de la taille.',
  ],
  es: [
    'No depende de SHOP-32.',
    'Esto no depende de SHOP-32.',
    'Esta historia ya no espera a SHOP-32.',
    'No depende de la API de SHOP-32.',
    'No está bloqueada por SHOP-32.',
    'Depende del tamaño.',
  ],
  pt: [
    'Ela não depende da SHOP-32.',
    'Não depende de SHOP-32.',
    'Esta história não aguarda a SHOP-32.',
    'Ela não está bloqueada por SHOP-32.',
    'Isso depende do tamanho.',
  ],
};

const each = (texts: Readonly<Record<Code, readonly string[]>>): readonly (readonly [Code, string])[] =>
  (['en', 'de', 'fr', 'es', 'pt'] as const).flatMap((code) =>
    texts[code].map((text) => [code, text] as const),
  );

test.each(each(WAITING))('%s waits: %s', (code, text) => {
  expect(keyIn(code, text)).toBe('SHOP-32');
});

test.each(each(FREE))('%s waits for nothing: %s', (code, text) => {
  expect(keyIn(code, text)).toBeUndefined();
});

test('whichever key it is', () => {
  const key = fc.tuple(fc.stringMatching(/^[A-Z]{3,8}$/), fc.integer({ min: 1, max: 999_999 }));
  fc.assert(
    fc.property(key, ([project, number]) => {
      fc.pre(!/^(?:UTF|ISO|SHA|RFC|JSR|CVE|HTTP|TLS|AES|RSA|IPV|WCAG|PEP|IEEE|DIN)$/.test(project));
      expect(keyIn('en', `It depends on ${project}-${number}.`)).toBe(`${project}-${number}`);
    }),
    { numRuns: 30 },
  );
});

test.each(['it waits for ', 'es ist durch SHOP-3 ', 'elle attend ', 'depende de la ', 'ela aguarda a '])(
  'takes linear time for %j',
  (unit) => {
    const judge = (description: string) => findingOf('dependencies-clear', { description });
    expect(growthWithText(unit, judge)).toBeLessThan(LINEAR);
  },
);
