/** The days of a week in the order in which a place counts them. Pure. */
import { WEEKDAYS, type Weekday } from './form-values';

interface WeekInfo {
  /** 1 (Monday) to 7. */
  readonly firstDay: number;
}

/** Browsers tell it by the one or the other, or not at all. */
type TellsWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo };

/** @param locale BCP 47; where nothing is known of it the week begins on Monday */
export function weekOf(locale: string): readonly Weekday[] {
  const first = WEEKDAYS.findIndex((day) => day === firstDayOf(locale));
  return first < 1 ? WEEKDAYS : [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

function firstDayOf(locale: string): number | undefined {
  try {
    const told: TellsWeek = new Intl.Locale(locale);
    return (told.getWeekInfo?.() ?? told.weekInfo)?.firstDay;
  } catch {
    return undefined;
  }
}
