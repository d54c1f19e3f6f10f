/** What this browser remembers between visits: who one was, and light or dark. Never more. */

const PERSON = 'groundwork.person';
const COLOUR = 'groundwork.color-mode';

export type ColourMode = 'light' | 'dark';

export function rememberedPerson(): string | null {
  return get(PERSON);
}

export function rememberPerson(accountId: string): void {
  set(PERSON, accountId);
}

/** The mode chosen here last, else the one that the computer prefers. */
export function rememberedColourMode(): ColourMode {
  const chosen = get(COLOUR);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function rememberColourMode(mode: ColourMode): void {
  set(COLOUR, mode);
}

/** Puts the mode where Atlassian's token style sheet looks for it. */
export function applyColourMode(mode: ColourMode): void {
  const root = document.documentElement;
  root.setAttribute('data-theme', 'light:light dark:dark');
  root.setAttribute('data-color-mode', mode);
}

// A browser may forbid storage; then everything works, and is forgotten.
function get(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

function set(name: string, value: string): void {
  try {
    window.localStorage.setItem(name, value);
  } catch {
    return;
  }
}
