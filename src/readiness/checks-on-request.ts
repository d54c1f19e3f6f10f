/** The checks that are off by default, and the words they look for: loaded where a team asks for one of them (`checks-for.ts`). */
import { designLinked } from './checks/design-linked';
import { estimable } from './checks/estimable';
import { problemOriented } from './checks/problem-oriented';

export const CHECKS_ON_REQUEST = [problemOriented, estimable, designLinked] as const;
