/** Which of a site's own fields hold what a check wants to see: found by type, never by a fixed id. */

/** A field as Jira lists it: `GET /rest/api/3/field`. */
export interface JiraField {
  readonly id: string;
  readonly name: string;
  readonly schema?:
    { readonly type?: string | undefined; readonly custom?: string | undefined } | null | undefined;
}

export interface FieldMap {
  /** The board's own estimate; `null` where the board estimates nothing, `undefined` where nobody asked. */
  readonly estimateFieldId: string | null | undefined;
  /** Fields in which this site keeps acceptance criteria; `undefined` where nobody could look for them. */
  readonly criteriaFields: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** Fields of which a team's own checks ask whether they are filled in; absent where they ask for none. */
  readonly askedFields?: readonly { readonly id: string; readonly name: string }[];
}

/** Jira's own types for text: one line, or a document. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
  'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
]);

/** What such a field is called in five languages, lower case and without accents. */
const CRITERIA_NAME =
  /\bacceptance (?:criteri|test|condition)|\bdone when\b|\bdefinition of done\b|\babnahmekriteri|\bakzeptanzkriteri|\bcriteres? d['’ ]?acceptation|\bcriterios? de (?:aceptacion|aceitacao|aceite)|^acs?$/;

/**
 * The fields in which this site may keep acceptance criteria. Jira has no such field of its own, so this is a guess,
 * by type first and then by name in five languages, until the team confirms it.
 * @param fields all fields of the site
 */
export function findCriteriaFields(fields: readonly JiraField[]): { id: string; name: string }[] {
  return fields
    .filter(({ schema }) => schema?.custom !== undefined && TEXT_TYPES.has(schema.custom))
    .filter(({ name }) => CRITERIA_NAME.test(plain(name)))
    .map(({ id, name }) => ({ id, name }));
}

/** Jira's own type for estimates in points; a company-managed site may have another field, which its board names. */
const POINTS_TYPE = 'com.pyxis.greenhopper.jira:jsw-story-points';

/**
 * The field in which stories are estimated where no board says so: the one of Jira's own type for points. A site
 * has many fields with numbers, and only this type tells which of them is an estimate.
 * @param fields all fields of the site
 * @returns `null` where there is none: the estimate is then unseen, and not missing
 */
export function findPointsField(fields: readonly JiraField[]): string | null {
  const isPoints = ({ schema }: JiraField): boolean =>
    schema?.type === 'number' && schema.custom === POINTS_TYPE;
  return fields.find(isPoints)?.id ?? null;
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
