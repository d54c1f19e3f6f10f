/** One JSON object → a story: what is absent is unknown, what is null or empty is missing. */
import { z } from 'zod';
import { readAdf } from '../../src/story/adf';
import { kindOfIssueType } from '../../src/story/kind';
import type { NamedText, RichText, Seen, Story, StoryLink } from '../../src/story/story';
import { meaningOf } from '../import/columns';
import { readJiraDate } from '../import/jira-dates';
import { isRecord } from '../import/json';
import { adfFromJson, textToAdf } from '../import/text-to-adf';

/** What a line can't be scored for. */
export class LineFault extends Error {
  override readonly name = 'LineFault';
}

const word = z.string().transform((text) => text.trim());
const named = z.object({ name: word }).transform(({ name }) => name);
/** A list, or a text with commas. */
const names = z
  .union([
    z.array(z.union([word, named])),
    z.string().transform((text) => text.split(',').map((one) => one.trim())),
  ])
  .transform((list) => list.filter((one) => one !== ''));
const reference = z.union([
  word.transform((key) => ({ key, summary: '' })),
  z.object({ key: word, summary: z.string().default('') }),
]);
const link = z.union([
  word.transform((key) => ({ relation: 'relates to', key, summary: '', done: undefined })),
  z
    .object({
      relation: z.string().optional(),
      type: z.string().optional(),
      key: word,
      summary: z.string().default(''),
      done: z.boolean().optional(),
    })
    .transform(({ relation, type, key, summary, done }) => ({
      relation: relation ?? type ?? 'relates to',
      key,
      summary,
      done,
    })),
]);
const number = z.union([
  z.number().nonnegative(),
  z
    .string()
    .regex(/^\s*\d+(?:[.,]\d+)?\s*$/)
    .transform((text) => Number(text.replace(',', '.'))),
]);
const count = z.union([
  z.number().int().nonnegative(),
  z.array(z.unknown()).transform((list) => list.length),
]);

/** A date whose form would be a guess is unseen: nobody can say how old the story is, and all else of it counts. */
const instant = word.transform(readJiraDate);
const keyText = z.union([word, z.number().transform(String)]);
const typeName = z.union([word, named]);
const links = z.array(link);
const references = z.array(reference);

/** Names of keys that no CSV column has, in lower case. */
const LISTS: Readonly<Record<string, 'links' | 'subtasks' | 'attachments'>> = {
  links: 'links',
  issuelinks: 'links',
  subtasks: 'subtasks',
  attachments: 'attachments',
  attachment: 'attachments',
};

/**
 * @param json one line, parsed
 * @param name stands in for the key where there is none
 * @throws LineFault with the reason
 */
export function storyFromLine(json: unknown, name: string): Story {
  if (!isRecord(json)) throw new LineFault('it is no JSON object');
  const values = byMeaning(json);
  const has = (what: string): boolean => values.get(what) !== undefined;
  if (!has('summary') && !has('description')) {
    throw new LineFault('it has neither a summary nor a description');
  }
  const key = read(values, 'key', keyText, 'a text');
  return {
    id: key ?? name,
    key: key ?? name,
    kind: kindOfIssueType(read(values, 'issueType', typeName, 'a text')),
    summary: read(values, 'summary', word, 'a text') ?? '',
    description: richText(values.get('description'), 'description'),
    criteriaFields: criteriaOf(values.get('criteria'), has('description')),
    estimate: read(values, 'storyPoints', number, 'a number from 0 on'),
    labels: orMissing(read(values, 'labels', names, 'a list of texts')),
    components: orMissing(read(values, 'components', names, 'a list of texts')),
    parent: read(values, 'parent', reference, 'a key, or {key, summary}'),
    links: orMissing<StoryLink>(read(values, 'links', links, 'a list of {relation, key, summary, done}')),
    subtasks: orMissing(read(values, 'subtasks', references, 'a list of keys, or of {key, summary}')),
    attachments: read(values, 'attachments', count, 'a number or a list'),
    updated: read(values, 'updated', instant, 'a text'),
  };
}

/** Values by what they mean: `storyPoints`, `story_points` and `Story Points` are the same, the first of them counts. */
function byMeaning(json: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(json)) {
    const meaning = meaningOf(name);
    const what = LISTS[name.toLowerCase()] ?? (meaning.is === 'parentKey' ? 'parent' : meaning.is);
    if (!values.has(what)) values.set(what, value);
  }
  if (!values.has('key') && values.has('id')) values.set('key', values.get('id'));
  return values;
}

function read<T>(
  values: ReadonlyMap<string, unknown>,
  what: string,
  shape: z.ZodType<T | undefined>,
  form: string,
): Seen<T> {
  const value = values.get(what);
  if (value === undefined) return undefined;
  if (value === null || value === '') return null;
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new LineFault(`its ${what} is not ${form}`);
  return parsed.data;
}

function orMissing<T>(list: Seen<readonly T[]>): Seen<readonly T[]> {
  return list?.length === 0 ? null : list;
}

function richText(value: unknown, what: string): Seen<RichText> {
  if (value === undefined) return undefined;
  if (value === null) return null;
  if (typeof value === 'string') {
    const { document } = textToAdf(value, 'markdown');
    return document === null ? null : readAdf(document);
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return richText(value.map((one) => `- ${one.replace(/\n/g, ' ')}`).join('\n'), what);
  }
  const document = adfFromJson(value);
  if (document === undefined) throw new LineFault(`its ${what} is neither a text nor an Atlassian document`);
  return document === null ? null : readAdf(document);
}

/**
 * A line that brings a description and no field for criteria keeps them in the description, as most backlogs do;
 * without either they may be anywhere.
 */
function criteriaOf(value: unknown, hasDescription: boolean): readonly NamedText[] | undefined {
  const text = richText(value, 'acceptanceCriteria');
  if (text === undefined) return hasDescription ? [] : undefined;
  return [{ name: 'Acceptance criteria', text }];
}
