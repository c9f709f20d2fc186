// A strict reader of iCalendar (RFC 5545): it throws at the first thing a calendar program might refuse.

type Property = { readonly name: string; readonly params: string; readonly value: string };
type CalendarEvent = ReadonlyMap<string, Property>;

/** What an event may hold here: once each. */
const KNOWN = new Set('UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION URL STATUS CATEGORIES TRANSP'.split(' '));
const NEEDED = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'];
/** `TEXT`, section 3.3.11: commas, semicolons and backslashes escaped, line ends as `\n`, nothing below space but tab. */
const TEXT = /^(?:[^\u0000-\u0008\u000a-\u001f\u007f",;\\]|"|\\[\\;,nN])*$/u;

export function readCalendar(ics: string): CalendarEvent[] {
  if (!ics.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/(?<!\r)\n|\r(?!\n)/.test(ics)) throw new Error('a line ends in something else than CRLF');
  for (const line of ics.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  const lines = ics
    .replaceAll(/\r\n[ \t]/g, '')
    .slice(0, -2)
    .split('\r\n')
    .map(readLine);
  const [first, ...rest] = lines;
  const last = rest.pop();
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR' || last?.name !== 'END' || last.value !== 'VCALENDAR')
    throw new Error('no VCALENDAR around it');
  const events: CalendarEvent[] = [];
  const head = new Map<string, Property>();
  let event: Map<string, Property> | null = null;
  for (const property of rest) {
    const { name, value } = property;
    if (name === 'BEGIN' || name === 'END') {
      if (value !== 'VEVENT' || (name === 'BEGIN') !== (event === null))
        throw new Error(`${name}:${value} out of place`);
      if (event) events.push(checked(event));
      event = name === 'BEGIN' ? new Map() : null;
      continue;
    }
    const into: Map<string, Property> = event ?? head;
    if (!event && events.length > 0) throw new Error(`${name} between events`);
    if (into.has(name)) throw new Error(`${name} twice`);
    into.set(name, property);
  }
  if (event) throw new Error('an event without an end');
  if (head.get('VERSION')?.value !== '2.0' || !head.get('PRODID')?.value) throw new Error('no VERSION or PRODID');
  if (new Set(events.map((one) => one.get('UID')!.value)).size < events.length) throw new Error('a UID twice');
  return events;
}

function readLine(line: string): Property {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^";:,\u0000-\u001f]+)*):(.*)$/su.exec(line);
  if (!match) throw new Error(`no content line: ${line}`);
  return { name: match[1]!, params: match[2]!, value: match[3]! };
}

function checked(event: ReadonlyMap<string, Property>): CalendarEvent {
  for (const name of NEEDED) if (!event.get(name)?.value) throw new Error(`no ${name}`);
  for (const { name, params, value } of event.values()) {
    if (!KNOWN.has(name)) throw new Error(`unknown: ${name}`);
    if ((name === 'DTSTART' || name === 'DTEND') !== (params === ';VALUE=DATE')) throw new Error(`${name}${params}`);
    if (/^(?:SUMMARY|DESCRIPTION|UID|CATEGORIES)$/.test(name) && !TEXT.test(value))
      throw new Error(`no TEXT: ${value}`);
    if (/^DT(?:START|END)$/.test(name)) dayOf(value);
  }
  if (!/^\d{8}T\d{6}Z$/.test(event.get('DTSTAMP')!.value)) throw new Error('DTSTAMP is no UTC time');
  const end = event.get('DTEND')?.value;
  if (end !== undefined && !(end > event.get('DTSTART')!.value)) throw new Error('it ends before it begins');
  if (!['TENTATIVE', 'CONFIRMED', 'CANCELLED', undefined].includes(event.get('STATUS')?.value))
    throw new Error('no STATUS of an event');
  const url = event.get('URL')?.value;
  if (url !== undefined) new URL(url);
  return event;
}

function dayOf(value: string): void {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (year === undefined || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    throw new Error(`no day: ${value}`);
}
