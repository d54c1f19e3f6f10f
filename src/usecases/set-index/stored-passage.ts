/** Words of a story and where they were read, as they are kept. */
import { z } from 'zod';

const source = z.union([
  z.literal('summary'),
  z.literal('description'),
  z.templateLiteral(['field:', z.string()]),
]);

export const passage = z.object({ source, text: z.string() });
