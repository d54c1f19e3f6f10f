/** How somebody looked at a board's stories, remembered while the browser's tab lives. */
import { NO_FILTER, PLAIN_VIEW, SORT_KEYS, type Sorting, type View } from './view';

const PREFIX = 'groundwork.stories.';

/** Never throws: a frame may have no storage, and what is stored may be anything. */
export function readKept(place: string): View {
  try {
    return viewIn(JSON.parse(sessionStorage.getItem(PREFIX + place) ?? 'null'));
  } catch {
    return PLAIN_VIEW;
  }
}

/** Never throws: without storage the view lives as long as the page. */
export function keep(place: string, view: View): void {
  try {
    sessionStorage.setItem(PREFIX + place, JSON.stringify(view));
  } catch {
    // Nothing is lost but the memory of it.
  }
}

function viewIn(stored: unknown): View {
  const { filter, sorting } = fieldsOf(stored);
  const { text, withQuestions, chosen } = fieldsOf(filter);
  const values = fieldsOf(chosen);
  return {
    filter: {
      text: typeof text === 'string' ? text : NO_FILTER.text,
      withQuestions: withQuestions === true,
      chosen: {
        band: stringsIn(values['band']),
        epic: stringsIn(values['epic']),
        component: stringsIn(values['component']),
        label: stringsIn(values['label']),
        finding: stringsIn(values['finding']),
      },
    },
    sorting: sortingIn(sorting),
  };
}

function sortingIn(stored: unknown): Sorting {
  const { by, direction } = fieldsOf(stored);
  return {
    by: SORT_KEYS.find((key) => key === by) ?? 'rank',
    direction: direction === 'descending' ? 'descending' : 'ascending',
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
