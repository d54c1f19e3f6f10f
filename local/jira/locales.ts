/** The languages in which the people of the laptop's Jira can have the app, as profiles of Jira name them. */
export const LOCALES = [
  { locale: 'en_US', name: 'English' },
  { locale: 'de_DE', name: 'Deutsch' },
  { locale: 'fr_FR', name: 'Français' },
  { locale: 'es_ES', name: 'Español' },
  { locale: 'pt_BR', name: 'Português' },
] as const;

export type Locale = (typeof LOCALES)[number]['locale'];

export function isLocale(text: string): text is Locale {
  return LOCALES.some(({ locale }) => locale === text);
}
