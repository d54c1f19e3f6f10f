/** What the check `design-linked` says in English. */
import type { designLinked } from '../../../readiness/checks/design-linked';
import type { CheckTexts } from '../../check-texts';

export const designLinkedTexts: CheckTexts<typeof designLinked> = {
  'design-linked.title': 'A picture of the screen',
  'design-linked.how':
    'A photograph of a sketch on paper is enough; attach it, or link the design where your team keeps it.',
  'design-linked.why': 'With a picture everybody talks about the same screen.',
  'design-linked.expected': 'Where people will see it: a design, a sketch or a picture, linked or attached.',
  'design-linked.fix': 'Link or attach a sketch',
  'design-linked.not-a-screen': 'It is not about something on a screen.',
  'design-linked.link': 'A design is linked.',
  'design-linked.picture': 'A picture shows it.',
  'design-linked.attached': 'A file is attached to it.',
  'design-linked.none': 'It is about something that people see (“{words}”), without a picture of it so far.',
  'design-linked.unseen': 'Whether there is a picture can’t be seen from here.',
  'design-linked.elsewhere': 'The picture may be behind the link, where it can’t be looked at from here.',
};
