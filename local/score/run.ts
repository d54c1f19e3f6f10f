/** `npm run score`, with its surroundings as arguments. */
import { createReadStream, statSync } from 'node:fs';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { HELP, parseOptions, UsageError, type ScoreOptions } from './options';
import { RENDERINGS } from './rendering';
import { storiesFrom } from './stories';

export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly complain: (sentence: string) => void;
  /** The present instant, unless a flag names another. */
  readonly now: () => Date;
}

/** @returns the exit status: 0; 1 when something could not be scored; 2 for a flag or a file that can't be used */
export async function score(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  try {
    const options = parseOptions(args);
    if (options !== 'help') return await scoreInput(options, around);
    await write(around.output, HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(error.message);
    return 2;
  }
}

async function scoreInput(options: ScoreOptions, around: Surroundings): Promise<0 | 1> {
  const { input, output, complain } = around;
  // A file tells nothing of what its team finishes: how large is too large stays unknown.
  const team = { ...NOTHING_AROUND, now: (options.now ?? around.now()).toISOString() };
  const { chunks, name } = options.file === null ? standardInput(input) : openFile(options.file);
  const rendering = RENDERINGS[options.format];
  let broken = false;
  let opened = false;
  for await (const entry of storiesFrom(chunks, name)) {
    if ('story' in entry) {
      const line = rendering.story(entry.story, assess(entry.story, DEFAULT_DEFINITION, ALL_LANGUAGES, team));
      await write(output, opened ? line : rendering.opening + line);
      opened = true;
      continue;
    }
    broken = true;
    complain('refused' in entry ? entry.refused : `Line ${entry.line} was not scored: ${entry.reason}.`);
  }
  if (!opened && !broken) complain(`${name} holds no story.`);
  return broken || !opened ? 1 : 0;
}

function standardInput(input: Surroundings['input']): { chunks: AsyncIterable<Uint8Array>; name: string } {
  if (input.isTTY === true) {
    throw new UsageError('Name a file, or send stories to standard input; --help shows how.');
  }
  return { chunks: input, name: 'The input' };
}

function openFile(file: string): { chunks: AsyncIterable<Uint8Array>; name: string } {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`There is no file ${file}.`);
  if (found.isDirectory()) throw new UsageError(`${file} is a folder; name a file in it.`);
  return { chunks: readable(file), name: file };
}

async function* readable(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The file ${file} can't be read (${reason}).`);
  }
}

/** Waits where the reader is slower than we are, so that nothing piles up. */
async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
