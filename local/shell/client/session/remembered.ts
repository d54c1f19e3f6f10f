/**
 * What this browser remembers: who one is in this tab, who one was last in any, and light or dark. Never more.
 * Two tabs can thus look through the eyes of two people.
 */

const PERSON = 'groundwork.person';
const COLOUR = 'groundwork.color-mode';

export type ColourMode = 'light' | 'dark';

/** Who this tab looks as; a new tab begins as whoever was chosen last. */
export function rememberedPerson(): string | null {
  return get('sessionStorage', PERSON) ?? get('localStorage', PERSON);
}

/** Keeps this tab as it is when another tab chooses somebody else. */
export function holdPerson(accountId: string): void {
  set('sessionStorage', PERSON, accountId);
}

export function rememberPerson(accountId: string): void {
  holdPerson(accountId);
  set('localStorage', PERSON, accountId);
}

/** The mode chosen here last, else the one that the computer prefers. */
export function rememberedColourMode(): ColourMode {
  const chosen = get('localStorage', COLOUR);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function rememberColourMode(mode: ColourMode): void {
  set('localStorage', COLOUR, mode);
}

/** Puts the mode where Atlassian's token style sheet looks for it. */
export function applyColourMode(mode: ColourMode): void {
  const root = document.documentElement;
  root.setAttribute('data-theme', 'light:light dark:dark');
  root.setAttribute('data-color-mode', mode);
}

/** The first lasts as long as the tab, the second until somebody clears it. */
type Place = 'sessionStorage' | 'localStorage';

// A browser may forbid storage; then everything works, and is forgotten.
function get(place: Place, name: string): string | null {
  try {
    return window[place].getItem(name);
  } catch {
    return null;
  }
}

function set(place: Place, name: string, value: string): void {
  try {
    window[place].setItem(name, value);
  } catch {
    return;
  }
}
