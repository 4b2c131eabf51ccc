/** Top-level domains that stand for no place on the internet, but are written in addresses (RFC 2606, RFC 6761). */
export const reservedDomains: ReadonlySet<string> = new Set([
  'example',
  'test',
  'invalid',
  'localhost',
  'local',
  'internal',
  'lan',
]);
