// Which network addresses a url may lead to. Coverage is on the public internet; a url that leads into the machine, the
// local network or a cloud's metadata service was put there by somebody.
import ipaddr from 'ipaddr.js';

/** Public by their range, but answered inside a cloud: Azure's wire server. */
const INSIDE_CLOUDS = new Set(['168.63.129.16']);

/** True when `address` (IPv4 or IPv6, as text) is on the public internet. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` turns an IPv4-mapped IPv6 address (::ffff:127.0.0.1) into the IPv4 address that the system would dial.
  const parsed = ipaddr.process(address);
  const plain = parsed.kind() === 'ipv6' ? (embedded(parsed as ipaddr.IPv6) ?? parsed) : parsed;
  return plain.range() === 'unicast' && !INSIDE_CLOUDS.has(plain.toString());
}

/** The IPv4 address inside a NAT64 address (64:ff9b::/96), which networks without IPv4 give for every public site. */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.range() !== 'rfc6052') return null;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
