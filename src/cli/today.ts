// Today, as the user of this machine counts it.

/** `YYYY-MM-DD` in local time: "yesterday" in a question is the user's yesterday. */
export function localDay(now: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
