/**
 * The design tokens' stylesheet: every theme of `@atlaskit/tokens` that Jira uses, as the package ships it. The
 * rules react to `data-theme` and `data-color-mode` on `<html>`, so one file serves light and dark.
 */
import { createRequire } from 'node:module';
import { z } from 'zod';

/** File below the package's themes, and what `data-theme` must hold for it to apply. */
const THEMES = [
  ['atlassian-light', 'light:light'],
  ['atlassian-dark', 'dark:dark'],
  ['atlassian-spacing', 'spacing:spacing'],
  ['atlassian-typography', 'typography:typography'],
  ['atlassian-shape', 'shape:shape'],
  ['atlassian-motion', 'motion:motion'],
] as const;

export const DATA_THEME = THEMES.map(([, attribute]) => attribute).join(' ');

const packages = createRequire(__filename);
const themeModule = z.object({ default: z.string().min(1) });

/**
 * All themes in one stylesheet, about 60 KB.
 * The package's `getThemeStyles` would do it too, but asks a feature-flag client that is not there, loudly.
 */
export function tokensCss(): string {
  return THEMES.map(([file]) => {
    const theme: unknown = packages(`@atlaskit/tokens/dist/cjs/artifacts/themes/${file}`);
    return themeModule.parse(theme).default;
  }).join('\n');
}
