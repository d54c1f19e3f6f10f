/** Jira's own fields in JQL, and how each is found in the file. */
import { resolutionById, resolutionByName } from '../store/resolutions';
import { fold } from '../store/write-issue';
import { CURRENT_USER } from './current-user';
import {
  noSuchValue,
  operatorNotSupported,
  type Comparison,
  type Equality,
  type JqlContext,
  type JqlField,
} from './field';
import {
  columnField,
  compileColumn,
  comparisonOperator,
  rememberedField,
  valuesField,
  wordsField,
} from './field-kinds';
import { readMoment } from './moments';
import { readEquality, type JqlFunction } from './operands';
import { join, sql } from './sql';
import { named, readCategory, readIssue, readPerson, readProject } from './values';

function refuse(comparison: Comparison): never {
  throw operatorNotSupported(comparison);
}

const personOptions = (column: string) => ({
  functions: CURRENT_USER,
  sortKeys: [{ expression: column, nullable: true }],
});

function readResolution(comparison: Comparison, context: JqlContext): Equality {
  let unresolved = false;
  const equality = readEquality(comparison, context, (value, { field }) => {
    const wanted = value.trim().toLowerCase();
    if (wanted === 'unresolved') {
      unresolved = true;
      return [];
    }
    const found = resolutionByName(wanted) ?? resolutionById(/^\d+$/.test(wanted) ? Number(wanted) : null);
    if (found === undefined) throw noSuchValue(value, field);
    return [found.id];
  });
  return { ...equality, empty: equality.empty || unresolved };
}

const resolutionField: JqlField = {
  compile: (comparison, context) => compileColumn('i.resolution_id', readResolution(comparison, context)),
  past: {
    fieldId: 'resolution',
    present: 'SELECT i.resolution_id AS value',
    canBeEmpty: true,
    read: readResolution,
  },
  sortKeys: [{ expression: 'i.resolution_id', nullable: true }],
};

function typesOfLevel(wanted: (level: number) => boolean): JqlFunction {
  return {
    list: true,
    values: ({ catalogue }) =>
      [...catalogue.issueTypes.values()].filter(({ level }) => wanted(level)).map(({ id }) => id),
  };
}

const typeField = columnField(
  'i.type_id',
  named((catalogue) => catalogue.issueTypes),
  {
    functions: {
      standardissuetypes: typesOfLevel((level) => level >= 0),
      subtaskissuetypes: typesOfLevel((level) => level < 0),
    },
    sortKeys: [
      { expression: '(SELECT t.name FROM jira_issue_type t WHERE t.id = i.type_id)', nullable: false },
    ],
  },
);

/** Higher is more important, as `priority > Medium` and Jira's order have it. */
const PRIORITY = '(SELECT -p.position FROM jira_priority p WHERE p.id = i.priority_id)';
const priorityEquality = rememberedField(
  'priority',
  'i.priority_id',
  named((catalogue) => catalogue.priorities),
);

const priorityField: JqlField = {
  ...priorityEquality,
  compile(comparison, context) {
    const operator = comparisonOperator(comparison.operator);
    if (operator === undefined) return priorityEquality.compile(comparison, context);
    const { values } = readEquality(
      { ...comparison, operator: '=' },
      context,
      named((catalogue) => catalogue.priorities),
    );
    const position = context.catalogue.priorities.get(Number(values[0]))?.position;
    return position === undefined ? refuse(comparison) : sql(`${PRIORITY} ${operator} ?`, -position);
  },
  sortKeys: [{ expression: PRIORITY, nullable: true }],
};

const issueEquality = columnField('i.id', readIssue);
const PROJECT_KEY = '(SELECT p.key FROM jira_project p WHERE p.id = i.project_id)';

/** `key > SHOP-12` looks at the numbers within that project, as in Jira. */
const keyField: JqlField = {
  compile(comparison, context) {
    const operator = comparisonOperator(comparison.operator);
    if (operator === undefined) return issueEquality.compile(comparison, context);
    const { values } = readEquality({ ...comparison, operator: '=' }, context, readIssue);
    const other = values[0] ?? null;
    return join(
      [
        sql('i.project_id = (SELECT o.project_id FROM jira_issue o WHERE o.id = ?)', other),
        sql(`i.number ${operator} (SELECT o.number FROM jira_issue o WHERE o.id = ?)`, other),
      ],
      'AND',
    );
  },
  sortKeys: [
    { expression: PROJECT_KEY, nullable: false },
    { expression: 'i.number', nullable: false },
  ],
};

const epicLinkField: JqlField = columnField(
  '(SELECT e.id FROM jira_issue e JOIN jira_issue_type t ON t.id = e.type_id WHERE e.id = i.parent_id AND t.level = 1)',
  readIssue,
);

/** Jira writes moments to the minute in JQL, so `=` means within that minute. */
function momentField(column: string): JqlField {
  return {
    compile(comparison, context: JqlContext) {
      const { operator, operand, field } = comparison;
      if (operator === 'is' || operator === 'is not')
        return compileColumn(
          column,
          readEquality(comparison, context, () => []),
        );
      const compared = comparisonOperator(operator);
      if (compared !== undefined) return sql(`${column} ${compared} ?`, readMoment(operand, field, context));
      if (operator !== '=' && operator !== '!=' && operator !== 'in' && operator !== 'not in')
        return refuse(comparison);
      const isList = operand.operandType === 'list';
      if (isList !== (operator === 'in' || operator === 'not in')) return refuse(comparison);
      const within = (isList ? operand.values : [operand]).map((one) => {
        const from = readMoment(one, field, context);
        return sql(`(${column} >= ? AND ${column} < ?)`, from, from + 60_000);
      });
      const any = join(within, 'OR');
      return operator === '=' || operator === 'in' ? any : sql(`NOT ${any.text}`, ...any.values);
    },
    sortKeys: [{ expression: column, nullable: column === 'i.resolved' }],
  };
}

const readVersion = named((catalogue) => catalogue.versions);

const fixVersionField: JqlField = {
  ...valuesField('fixVersions', readVersion),
  past: {
    fieldId: 'fixVersions',
    present: "SELECT v.value FROM jira_issue_value v WHERE v.issue_id = i.id AND v.field = 'fixVersions'",
    canBeEmpty: false,
    read: (comparison, context) => readEquality(comparison, context, readVersion),
  },
};

/** By their names in lower case. */
export const SYSTEM_FIELDS: Readonly<Record<string, JqlField>> = {
  project: columnField('i.project_id', readProject, {
    sortKeys: [{ expression: PROJECT_KEY, nullable: false }],
  }),
  key: keyField,
  issuekey: keyField,
  issue: keyField,
  id: keyField,
  issuetype: typeField,
  type: typeField,
  status: rememberedField(
    'status',
    'i.status_id',
    named((catalogue) => catalogue.statuses),
    {
      sortKeys: [
        { expression: '(SELECT s.name FROM jira_status s WHERE s.id = i.status_id)', nullable: false },
      ],
    },
  ),
  statuscategory: columnField('i.status_id', readCategory),
  resolution: resolutionField,
  priority: priorityField,
  assignee: rememberedField('assignee', 'i.assignee', readPerson, personOptions('i.assignee')),
  reporter: rememberedField('reporter', 'i.reporter', readPerson, personOptions('i.reporter')),
  creator: columnField('i.creator', readPerson, personOptions('i.creator')),
  labels: valuesField('labels', (value) => [fold(value)]),
  component: valuesField(
    'components',
    named((catalogue) => catalogue.components),
  ),
  fixversion: fixVersionField,
  parent: columnField('i.parent_id', readIssue, {
    sortKeys: [{ expression: 'i.parent_id', nullable: true }],
  }),
  'epic link': epicLinkField,
  summary: wordsField('summary', [{ expression: 'i.summary', nullable: false }]),
  description: wordsField('description'),
  comment: wordsField('comment'),
  text: wordsField(null),
  created: momentField('i.created'),
  createddate: momentField('i.created'),
  updated: momentField('i.updated'),
  updateddate: momentField('i.updated'),
  resolved: momentField('i.resolved'),
  resolutiondate: momentField('i.resolved'),
  statuscategorychangeddate: momentField('i.status_changed'),
};
