/** The fields of a new issue, as the project's screen for its type has them. */
import { useCallback, useId, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { LONGEST_TEXT } from '../document/carry';
import { fromMarkdown } from '../document/from-markdown';
import { createIssue, loadCreateFields, loadCreateTypes } from '../host/create';
import { failureFrom } from '../host/failure';
import { loadPlan } from '../host/jira';
import { useLoaded } from '../host/use-loaded';
import { useLabels } from '../issue/fields/labels';
import { Loading } from '../parts/loading';
import { newLabel } from '../picking/label';
import { NO_PARENT, useParents } from '../picking/parents';
import { PickMany } from '../picking/pick-many';
import { PickOne } from '../picking/pick-one';
import { useNavigation } from '../routing/navigation';
import { projectOf } from '../routing/route';
import { useSession } from '../session/session';
import { MarkdownHelp, tooLongInWords } from '../writing/markdown-editor';
import { EMPTY_DRAFT, faultsOf, fieldsOf, isBegun } from './draft';
import type { Draft } from './draft';
import { FieldRow, faultId } from './field-row';

interface CreateFormProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly close: () => void;
  readonly created: (key: string, summary: string) => void;
}

/** Jira's own limit. */
const LONGEST_SUMMARY = 255;

type Faults = Readonly<Record<string, string>>;

export function CreateForm({ draft, change, close, created }: CreateFormProps) {
  const { host, person } = useSession();
  const { route } = useNavigation();
  const id = useId();
  const projectKey = draft.projectKey ?? projectOf(route) ?? host.projects[0]?.key ?? '';
  const place = useCallback(
    async (signal: AbortSignal) => {
      const [types, plan] = await Promise.all([
        loadCreateTypes(person.accountId, projectKey, signal),
        loadPlan(person.accountId, projectKey, signal),
      ]);
      return { types, points: plan.points };
    },
    [person.accountId, projectKey],
  );
  const { value, failure, reload } = useLoaded(place);
  const types = value?.types ?? [];
  const type =
    types.find((one) => one.id === draft.typeId) ?? types.find(({ level }) => level === 0) ?? types[0];
  const screen = useCallback(
    (signal: AbortSignal) =>
      type === undefined
        ? Promise.resolve([])
        : loadCreateFields(person.accountId, projectKey, type.id, signal),
    [person.accountId, projectKey, type],
  );
  const { value: fields, failure: screenFailure } = useLoaded(screen);
  const [saving, setSaving] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const labels = useLabels(projectKey);
  const parents = useParents(projectKey, type?.id ?? '', type?.subtask !== true);

  const field = (fieldId: string | null | undefined) => fields?.find((one) => one.id === fieldId);
  const points = field(value?.points);
  const parent = field('parent');
  const tooLong = draft.description.length > LONGEST_TEXT;
  /** What is wrong with a field is no longer said once it is changed. */
  const set = (fieldId: string, changed: Partial<Draft>) => {
    setFaults(Object.fromEntries(Object.entries(faults).filter(([name]) => name !== fieldId)));
    change({ ...draft, ...changed });
  };

  const submit = async () => {
    if (saving || tooLong || type === undefined) return;
    const placed = { projectKey, typeId: type.id, pointsField: points?.id ?? null };
    const found = faultsOf(draft, placed);
    setFaults(found);
    setRefusal(null);
    if (Object.keys(found).length > 0) {
      document.getElementById(`${id}-${found['summary'] === undefined ? 'points' : 'summary'}`)?.focus();
      return;
    }
    setSaving(true);
    try {
      const { key } = await createIssue(person.accountId, fieldsOf(draft, placed, fromMarkdown));
      created(key, draft.summary.trim());
    } catch (thrown) {
      const { message, ofFields } = failureFrom(thrown);
      setFaults(ofFields);
      setRefusal(saidAtFields(ofFields, points?.id) ? null : message);
      setSaving(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  /** What every input needs to be found and to say what is wrong with it. */
  const input = (name: string, fieldId: string) => ({
    id: `${id}-${name}`,
    'aria-invalid': faults[fieldId] !== undefined,
    'aria-describedby': faults[fieldId] === undefined ? undefined : faultId(`${id}-${name}`),
  });
  const picker = (name: string, fieldId: string) => ({
    id: `${id}-${name}`,
    invalid: faults[fieldId] !== undefined,
    describedBy: faults[fieldId] === undefined ? undefined : faultId(`${id}-${name}`),
  });
  const row = (name: string, fieldId: string) => ({ id: `${id}-${name}`, fault: faults[fieldId] });
  const problem = failure ?? screenFailure;

  return (
    <form className="dialog-form" noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div className="dialog-body">
        {(refusal !== null || problem !== null) && (
          <div className="message message-warning" role="alert">
            {refusal ?? problem?.message}
            {refusal === null && failure !== null && (
              <button type="button" className="button" onClick={reload}>
                Try again
              </button>
            )}
          </div>
        )}
        <div className="form-pair">
          <FieldRow {...row('project', 'project')} name="Project" required>
            <select
              {...input('project', 'project')}
              className="input"
              value={projectKey}
              disabled={saving}
              onChange={(event) => {
                set('project', { projectKey: event.target.value, parent: null });
              }}
            >
              {host.projects.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name} ({key})
                </option>
              ))}
            </select>
          </FieldRow>
          <FieldRow {...row('type', 'issuetype')} name="Type" required>
            <select
              {...input('type', 'issuetype')}
              className="input"
              value={type?.id ?? ''}
              disabled={saving || types.length === 0}
              onChange={(event) => {
                set('issuetype', { typeId: event.target.value, parent: null });
              }}
            >
              {types.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </FieldRow>
        </div>
        <FieldRow {...row('summary', 'summary')} name="Summary" required>
          <input
            {...input('summary', 'summary')}
            name="summary"
            className="input"
            required
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_SUMMARY}
            value={draft.summary}
            readOnly={saving}
            onChange={(event) => {
              set('summary', { summary: event.target.value });
            }}
          />
        </FieldRow>
        <FieldRow
          {...row('description', 'description')}
          fault={tooLong ? tooLongInWords(draft.description.length) : faults['description']}
          name="Description"
        >
          <textarea
            {...input('description', 'description')}
            className="input editor-input"
            dir="auto"
            rows={8}
            value={draft.description}
            readOnly={saving}
            onChange={(event) => {
              set('description', { description: event.target.value });
            }}
          />
          <MarkdownHelp id={`${id}-help`} />
        </FieldRow>
        {value !== null && fields === null && screenFailure === null && <Loading what="Reading the fields" />}
        {parent !== undefined && (
          <FieldRow {...row('parent', 'parent')} name="Parent" required={parent.required}>
            <PickOne
              {...picker('parent', 'parent')}
              label="Parent"
              source={parents}
              present={draft.parent}
              disabled={saving}
              pick={(choice) => {
                set('parent', { parent: choice.id === NO_PARENT ? null : choice });
              }}
            />
          </FieldRow>
        )}
        {field('labels') !== undefined && (
          <FieldRow {...row('labels', 'labels')} name="Labels">
            <PickMany
              {...picker('labels', 'labels')}
              label="Labels"
              source={labels}
              make={newLabel}
              picked={draft.labels.map((label) => ({ id: label, words: label }))}
              disabled={saving}
              change={(picked) => {
                set('labels', { labels: picked.map((choice) => choice.id) });
              }}
            />
          </FieldRow>
        )}
        {points !== undefined && (
          <FieldRow {...row('points', points.id)} name={points.name}>
            <input
              {...input('points', points.id)}
              className="input points-input"
              inputMode="decimal"
              autoComplete="off"
              value={draft.points}
              readOnly={saving}
              onChange={(event) => {
                set(points.id, { points: event.target.value });
              }}
            />
          </FieldRow>
        )}
      </div>
      <footer className="dialog-foot">
        {isBegun(draft) && (
          <button
            type="button"
            className="button button-subtle"
            disabled={saving}
            onClick={() => {
              setFaults({});
              setRefusal(null);
              change({ ...EMPTY_DRAFT, projectKey: draft.projectKey, typeId: draft.typeId });
            }}
          >
            Clear
          </button>
        )}
        <span className="top-bar-space" />
        <button type="button" className="button button-subtle" disabled={saving} onClick={close}>
          Close
        </button>
        <button
          type="submit"
          className="button button-primary"
          disabled={saving || tooLong || type === undefined}
        >
          Create
        </button>
      </footer>
    </form>
  );
}

/** Whether all that Jira said stands at a field of this form; else it is said above them. */
function saidAtFields(ofFields: Faults, pointsField: string | undefined): boolean {
  const shown = ['project', 'issuetype', 'summary', 'description', 'labels', 'parent', pointsField];
  const named = Object.keys(ofFields);
  return named.length > 0 && named.every((fieldId) => shown.includes(fieldId));
}
