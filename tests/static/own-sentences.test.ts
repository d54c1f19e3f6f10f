/** A page says only what it loads: each key in its code is of its own words, or of those that any page has. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { EN_PAGES } from '../../src/texts/en/pages';
import { FIX_TEXTS } from '../../static/panel/fixes/texts';
import { NOTE_TEXTS } from '../../static/panel/notes/texts';
import { PAST_TEXTS } from '../../static/panel/past/texts';
import { RELATION_TEXTS } from '../../static/panel/relations/texts';
import { PANEL_TEXTS } from '../../static/panel/texts';
import { AGENDA_TEXTS } from '../../static/prep/agenda/texts';
import { EXPORT_TEXTS } from '../../static/prep/export/texts';
import { BESIDE_ROW_TEXTS } from '../../static/prep/beside-row/texts';
import { MEETING_TEXTS } from '../../static/prep/meeting/texts';
import { PAIR_TEXTS } from '../../static/prep/set/texts';
import { COULD_HELP_TEXTS } from '../../static/prep/could-help/texts';
import { OVER_TIME_TEXTS } from '../../static/prep/over-time/texts';
import { PREP_LIST_TEXTS } from '../../static/prep/prep-list/texts';
import { PREP_TEXTS, SET_TEXTS } from '../../static/prep/texts';
import { WHOLE_TEXTS } from '../../static/prep/whole/texts';
import { MISTAKE_TEXTS, SETTINGS_TEXTS } from '../../static/settings/texts';
import { COMMAND_TEXTS } from '../../static/command/texts';
import { SPRINT_TEXTS } from '../../static/sprint/texts';
import { wordsFor } from '../../static/shared/page-words';
import { TEAM_TEXTS } from '../../static/shared/team-texts';
import { filesOf, parsed, walk } from './code';

const STATIC = join(__dirname, '../../static');

/** What each page starts with; see its main.tsx. */
const PAGES = {
  panel: [PANEL_TEXTS, FIX_TEXTS, NOTE_TEXTS, RELATION_TEXTS, PAST_TEXTS],
  prep: [
    PREP_TEXTS,
    SET_TEXTS,
    WHOLE_TEXTS,
    TEAM_TEXTS,
    EXPORT_TEXTS,
    AGENDA_TEXTS,
    COULD_HELP_TEXTS,
    OVER_TIME_TEXTS,
    PREP_LIST_TEXTS,
    BESIDE_ROW_TEXTS,
    MEETING_TEXTS,
    PAIR_TEXTS,
  ],
  sprint: [PREP_TEXTS, SPRINT_TEXTS],
  command: [COMMAND_TEXTS],
  settings: [SETTINGS_TEXTS, MISTAKE_TEXTS, TEAM_TEXTS],
};

/** Keys of page sentences that a file names; a template names all that begin as it does. */
function keysIn(file: string): readonly string[] {
  const found: string[] = [];
  walk(parsed(file), (node) => {
    if (ts.isStringLiteralLike(node) && Object.hasOwn(EN_PAGES, node.text)) found.push(node.text);
    if (ts.isTemplateHead(node) && node.text.includes('.')) {
      found.push(...Object.keys(EN_PAGES).filter((key) => key.startsWith(node.text)));
    }
  });
  return found;
}

test('every page is looked at', () => {
  const pages = readdirSync(STATIC).filter((name) => existsSync(join(STATIC, name, 'index.html')));
  expect(pages.sort()).toEqual(Object.keys(PAGES).sort());
});

test.each(Object.entries(PAGES))('%s says what it loads', async (page, own) => {
  const { texts } = await wordsFor('en', own, 1000);
  const files = [...filesOf(join(STATIC, page, 'main.tsx'))];
  const said = files.flatMap((file) => keysIn(file).map((key) => ({ key, file: relative(STATIC, file) })));
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter(({ key }) => !Object.hasOwn(texts, key))).toEqual([]);
});
