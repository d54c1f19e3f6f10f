/** What the app writes into a story is found there again by its checks, in each language. */
import { assess } from '../../../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../../../src/readiness/definition';
import type { CheckId } from '../../../../src/readiness/check-id';
import { ALL_LANGUAGES } from '../../../../src/readiness/language/all-languages';
import { LANGUAGES } from '../../../../src/texts/language';
import { STORY_WORDS } from '../../../../src/texts/story-words';
import { aStory, type StoryTraits } from '../../../builders/story';

const STORIES = {
  en: {
    wish: 'As a customer, I want to split the payment',
    reason: 'two friends can share a gift',
    happens: 'The page stays empty.',
    should: 'The total is shown.',
    steps: ['Open the basket', 'Press the button Pay'],
    box: 'two days',
  },
  de: {
    wish: 'Als Kunde möchte ich die Zahlung aufteilen',
    reason: 'sich zwei Freunde ein Geschenk teilen können',
    happens: 'Die Seite bleibt leer.',
    should: 'Die Summe wird angezeigt.',
    steps: ['Den Warenkorb öffnen', 'Auf die Schaltfläche Zahlen klicken'],
    box: 'zwei Tage',
  },
  fr: {
    wish: 'En tant que client, je veux partager le paiement',
    reason: 'offrir un cadeau à plusieurs',
    happens: 'La page reste vide.',
    should: 'Le total est affiché.',
    steps: ['Ouvrir le panier', 'Cliquer sur le bouton Payer'],
    box: 'deux jours',
  },
  es: {
    wish: 'Como cliente, quiero dividir el pago',
    reason: 'dos amigos puedan compartir un regalo',
    happens: 'La página se queda vacía.',
    should: 'Se muestra el total.',
    steps: ['Abrir la cesta', 'Pulsar el botón Pagar'],
    box: 'dos días',
  },
  pt: {
    wish: 'Como cliente, quero dividir o pagamento',
    reason: 'dois amigos possam dividir um presente',
    happens: 'A página fica vazia.',
    should: 'O total é mostrado.',
    steps: ['Abrir o carrinho', 'Clicar no botão Pagar'],
    box: 'dois dias',
  },
} as const;

const findingOf = (check: CheckId, traits: StoryTraits) =>
  assess(aStory(traits), DEFAULT_DEFINITION, ALL_LANGUAGES).findings.find((one) => one.check === check);
const answerOf = (check: CheckId, traits: StoryTraits) => findingOf(check, traits)?.answer;

describe.each(LANGUAGES)('in %s', (language) => {
  const words = STORY_WORDS[language];
  const { wish, reason, happens, should, steps, box } = STORIES[language];

  test('a reason goes on with the sentence', () => {
    expect(answerOf('benefit', { description: `${wish}.` })).toBe('unmet');
    expect(answerOf('benefit', { description: `${wish}, ${words.soThat}${reason}.` })).toBe('met');
  });

  test('a reason stands alone', () => {
    const alone = `${words.soThat}${reason}.`;
    const description = `${alone.charAt(0).toUpperCase()}${alone.slice(1)}`;
    expect(answerOf('benefit', { summary: wish, description })).toBe('met');
  });

  test('criteria stand under their heading', () => {
    const description = `${wish}.\n## ${words.acceptanceCriteria}\n- ${should}\n- ${happens}`;
    expect(findingOf('acceptance-criteria', { description })?.observed.key).toBe('acceptance-criteria.found');
  });

  test('a bug says what happens and what should', () => {
    const description = `## ${words.actual}\n${happens}\n## ${words.expected}\n${should}`;
    expect(answerOf('expected-actual', { kind: 'bug', description })).toBe('met');
  });

  test('a bug tells the steps', () => {
    const description = `${happens}\n## ${words.steps}\n${steps.join('\n')}`;
    expect(answerOf('reproducible', { kind: 'bug', description })).toBe('met');
  });

  test('a spike has a time box', () => {
    const traits = {
      kind: 'spike',
      estimate: null,
      description: `${wish}.\n${words.timeBox}${box}`,
    } as const;
    expect(answerOf('small-enough', traits)).toBe('met');
  });

  test('an answered question is open no more', () => {
    const question = {
      en: 'Which file do we read?',
      de: 'Welche Datei lesen wir?',
      fr: 'Quel fichier lisons-nous ?',
      es: '¿Qué archivo leemos?',
      pt: 'Qual arquivo vamos ler?',
    }[language];
    const description = `${wish}, ${words.soThat}${reason}. ${happens}\n## ${words.answers}\n${question} → ${should}`;
    expect(answerOf('open-questions', { description })).toBe('met');
    expect(answerOf('open-questions', { description: `${wish}.\n${question}` })).toBe('unmet');
  });
});
