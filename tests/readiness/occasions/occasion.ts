/** A story in its surroundings that makes checks say something; each file beside this one exports `OCCASIONS`. */
import type { Surroundings } from '../../../src/readiness/surroundings';
import type { Story } from '../../../src/story/story';

export interface Occasion {
  readonly story: Story;
  readonly surroundings?: Partial<Surroundings>;
}
