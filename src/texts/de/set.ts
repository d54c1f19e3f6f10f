/**
 * What is said in German about a story and another one. {story} and {other} stand for the two, as keys, or {story} for
 * „diese Story“: only where nominative or accusative is asked for. Where neither is named, it holds for both.
 */
import type { SetTextKey } from '../../readiness/set/finding';
import type { SetWordKey } from '../set-keys';
import type { Text } from '../text';

export const DE_SET: Readonly<Record<SetTextKey | SetWordKey, Text>> = {
  'set.this': 'diese Story',

  'unique.title': 'Nur einmal im Backlog',
  'unique.how':
    'Eine behalten und die andere als Duplikat verknüpfen, oder in beiden sagen, was sie unterscheidet.',
  'unique.why': 'Was doppelt im Backlog steht, wird doppelt geschätzt und manchmal doppelt gebaut.',
  'unique.same': 'Beide sagen dasselbe, mit denselben Worten.',
  'unique.alike': 'Beide sagen anscheinend dasselbe.',
  'unique.more': {
    by: 'count',
    one: 'Eine weitere Story sagt es auch.',
    other: '{digits} weitere Stories sagen es auch.',
  },

  'uniform.title': 'Formuliert wie die anderen',
  'uniform.how': 'Wie die anderen formulieren, oder es lassen, wo es anders besser passt.',
  'uniform.why': 'Wo Stories gleich aufgebaut sind, sieht man auf einen Blick, was jede sagt.',
  'uniform.form':
    'Die meisten Stories hier ({share} %) sind {most} formuliert; {story} ist {form} formuliert.',
  'uniform.wish':
    'Die meisten Wünsche hier ({share} %) lauten „{most} …“; {story} formuliert den Wunsch anders.',
  'uniform.reason':
    'Die meisten Begründungen hier ({share} %) beginnen mit „{most} …“; {story} begründet mit anderen Worten.',
  'most.form': 'Die meisten Stories hier ({share} %) sind {most} formuliert:',
  'most.wish': 'Die meisten Wünsche hier ({share} %) lauten „{most} …“:',
  'most.reason': 'Die meisten Begründungen hier ({share} %) beginnen mit „{most} …“:',
  'form.role': 'aus Sicht einer Rolle („Als … möchte ich …“)',
  'form.job': 'aus einer Situation heraus („Wenn …, möchte ich …“)',
  'form.wish': 'als Wunsch („Wir brauchen …“)',
  'form.plain': 'als einfache Aussage',

  'independent.title': 'Steht für sich',
  'independent.how': 'Absprechen, welche zuerst kommt, oder die wartende unabhängig schneiden.',
  'independent.how.ring': 'Eine davon unabhängig schneiden, damit es einen Anfang gibt.',
  'independent.how.order': 'Im Backlog erst das einordnen, was etwas bereitstellt, dann das, was es nutzt.',
  'independent.how.border':
    'Sagen, wo die eine aufhört und die andere anfängt, oder eine gemeinsame daraus machen.',
  'independent.how.one': 'Schauen, ob eine von beiden reicht, oder sagen, in welcher Reihenfolge sie kommen.',
  'independent.why':
    'Stories, die für sich stehen, lassen sich frei einordnen; wartende bewegen sich nur gemeinsam.',
  'independent.waits': '{story} wartet auf {other}: So steht es im Text.',
  'independent.awaited': '{other} wartet auf {story}: So steht es dort im Text.',
  'independent.linked': '{story} wartet auf {other}: So sagt es eine Verknüpfung.',
  'independent.links': '{other} wartet auf {story}: So sagt es eine Verknüpfung.',
  'independent.ring': 'Eine wartet auf die nächste, im Kreis: {keys}.',
  'independent.uses': '{story} nutzt anscheinend, was durch {other} entsteht.',
  'independent.makes': '{other} nutzt anscheinend, was durch {story} entsteht.',
  'independent.within': '{story} ist anscheinend ein Teil von dem, was {other} will.',
  'independent.contains': '{other} ist anscheinend ein Teil von dem, was {story} will.',
  'independent.purpose': '{story} nennt als Grund, was {other} will.',
  'independent.serves': '{other} nennt als Grund, was {story} will.',

  'conflict-free.title': 'Verträgt sich mit den anderen',
  'conflict-free.how': 'Klären, was von beidem gilt, und es in beiden so festhalten.',
  'conflict-free.why': 'Dass zwei Stories einander ausschließen, fällt oft erst auf, wenn beide gebaut sind.',
  'conflict-free.forbidden': 'Die eine erlaubt, was die andere verbietet.',
  'conflict-free.limit': 'Beide nennen für dieselbe Sache verschiedene Werte.',
  'conflict-free.opposite': 'Was die eine tut, macht die andere unmöglich.',
  'conflict-free.reasons': 'Beide wollen dasselbe, aus Gründen, die einander ausschließen.',
  'conflict-free.scope': 'Die eine erlaubt, auch Fremdes zu ändern, die andere nur Eigenes.',
  'conflict-free.default': 'Beide nennen für dieselbe Sache verschiedene Voreinstellungen.',
};
