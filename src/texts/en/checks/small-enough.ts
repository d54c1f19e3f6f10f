/** What the check `small-enough` says in English. */
import type { smallEnough } from '../../../readiness/checks/small-enough';
import type { CheckTexts } from '../../check-texts';

export const smallEnoughTexts: CheckTexts<typeof smallEnough> = {
  'small-enough.title': 'Small enough to finish',
  'small-enough.how':
    'Look for the part that is of use by itself: one role, one way through, one kind of data; the rest becomes a story of its own.',
  'small-enough.how.time-box':
    'Say how long it is worth looking, for example “time box: two days”; then the team talks about what it found.',
  'small-enough.why':
    'A story that fills more than half of a sprint is easily carried over, and nobody learns from it before.',
  'small-enough.expected': 'At most half of what the team finishes in a sprint; for a spike, a time box.',
  'small-enough.fix': 'Cut off a smaller first part',
  'small-enough.fix.time-box': 'Give it a time box',
  'small-enough.fits': 'Its size, {size}, is within half of a sprint ({limit}).',
  'small-enough.fits-finished': 'Its size, {size}, is within what the team has finished before ({limit}).',
  'small-enough.over': 'Its size, {size}, is more than half of a sprint ({limit}).',
  'small-enough.over-finished':
    'Its size, {size}, is more than the team has finished in one story so far ({limit}).',
  'small-enough.no-size':
    'It has no size yet, so there is nothing to compare; sizes often come in the meeting.',
  'small-enough.unseen-size': 'Its size can’t be seen from here.',
  'small-enough.unseen-team': 'What the team finishes in a sprint can’t be seen from here yet.',
  'small-enough.time-box': 'It says how long it may take.',
  'small-enough.time-box-size': 'Its size says how long it may take.',
  'small-enough.no-length': 'It speaks of a time box, and names no length yet.',
  'small-enough.no-time-box': 'It has no time box yet.',
  'small-enough.unseen-time-box': 'Whether it has a time box can’t be seen from here.',
};
