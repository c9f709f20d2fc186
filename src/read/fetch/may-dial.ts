// What may be asked for: http and https, no passwords, and no address inside, neither in the url nor behind a name.
import { isIP, type LookupFunction } from 'node:net';
import { readProblem } from '../problems.ts';
import { Refused } from './refused.ts';

/** Whether an address may be dialled. */
export type Permits = (address: string) => boolean;

/** `given` as a url. `asked`: what people know it as. @throws Refused. */
export function checkUrl(given: string, asked: string, permits: Permits): URL {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new Refused(readProblem('urlInvalid', { url: asked }));
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Refused(readProblem('urlScheme', { url: asked, scheme: url.protocol.slice(0, -1) }));
  }
  if (url.username !== '' || url.password !== '') throw new Refused(readProblem('urlPassword', { url: url.host }));
  // An address in the url itself is dialled without a look-up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !permits(host)) {
    throw new Refused(readProblem('urlPrivate', { url: asked, address: host }));
  }
  return url;
}

/** Where a redirect leads. @throws Refused. */
export function resolve(location: string, base: URL, asked: string): string {
  try {
    return new URL(location, base).href;
  } catch {
    throw new Refused(readProblem('urlInvalid', { url: asked }));
  }
}

/** Resolves a name and refuses it when any of its addresses may not be dialled. */
export function guardedLookup(lookup: LookupFunction, permits: Permits): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      if (error || addresses.length === 0) return callback(error ?? new Error('ENOTFOUND'), '', 0);
      const inside = addresses.find(({ address }) => !permits(address));
      if (inside) {
        const problem = readProblem('urlPrivate', { url: hostname, address: inside.address });
        return callback(new Refused(problem) as NodeJS.ErrnoException, '', 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}
