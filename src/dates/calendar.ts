// Days as whole numbers: every calculation with dates is integer arithmetic, so that no clock and no time zone can enter.

/** Days since 1970-01-01 (proleptic Gregorian calendar). */
export type DayNumber = number;

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The day number of a calendar day. Method: days are counted in 400-year eras of years that begin in March. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of `dayNumber`. */
export function calendarDay(days: DayNumber): CalendarDay {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(days: DayNumber): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week: its year (which differs from the calendar year around New Year) and number. */
function isoWeek(days: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The same day of the month, `months` later or earlier; a day that month lacks becomes its last (31 March − 1 month: 28 February). */
export function addMonths(days: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(days);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** `YYYY-MM-DD`. */
export function isoDay(days: DayNumber): string {
  const { year, month, day } = calendarDay(days);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** `YYYY-MM`. */
export function isoMonth(days: DayNumber): string {
  return isoDay(days).slice(0, -3);
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `YYYY-Www`, the ISO week that holds the day. */
export function isoWeekValue(days: DayNumber): string {
  const { year, week } = isoWeek(days);
  return `${isoYear(year)}-W${two(week)}`;
}

/** True when the calendar has that day: 29 February only in leap years. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day number of `YYYY-MM-DD`; null when it is none. */
export function parseIsoDay(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Two digits: months, days and weeks as ISO 8601 writes them. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}
