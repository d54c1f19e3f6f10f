/** What each step of the ladder is called, and what it takes, in words. Pure. */
import type { Rung } from '../../../src/refinement/offer/offer';
import { say, sayCount, type Values } from '../../shared/say';

/** What the Product Owner is offered on a step that takes colleagues. @param values `day`: until when it is lent */
export function stepBody(rung: Exclude<Rung, 0>, stories: number, values: Values): string {
  switch (rung) {
    case 1:
      return say('prep.help.talk');
    case 2:
      return sayCount('prep.help.pair', stories);
    case 3:
      return sayCount('prep.help.along', stories);
    case 4:
      return sayCount('prep.help.lend', stories, values);
  }
}

/** The button that asks them. */
export function askWords(rung: Rung): string {
  return say(rung === 1 ? 'prep.help.ask-for-talk' : 'prep.help.ask-them');
}

/** What is missing before somebody can be asked. */
export function nobodyChosen(rung: Rung): string {
  return say(rung === 2 || rung === 4 ? 'prep.help.fault.two' : 'prep.help.fault.whom');
}

/** What somebody is asked to do. @param values `name` of the Product Owner, `other` who is asked, too, `day` */
export function askedFor(rung: Rung, stories: number, values: Values): string {
  if (rung === 0 || rung === 1) return sayCount('prep.help.asks', stories, values);
  return sayCount(`prep.help.asks.${rung}`, stories, values);
}
