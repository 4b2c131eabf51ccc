/** A place in the sources, as Babel tells it to Stryker. */
interface Place {
  node: {
    type: string;
    value?: unknown;
    key?: { name?: string };
    quasis?: readonly { value: { raw: string } }[];
  };
}

/** What a rule says of itself, and its examples, which are its tests. */
const described = new Set('policy remedy details description title good bad'.split(' '));

/** Leaves out what is only read by people: other words there break nothing that runs. */
export function shouldIgnore({ node }: Place): string | undefined {
  if (node.type === 'ObjectProperty' && described.has(node.key?.name ?? ''))
    return 'the description or the examples of a rule';
  return /^[A-Z].* /su.test(textOf(node)) ? 'a sentence' : undefined;
}

function textOf({ type, value, quasis }: Place['node']): string {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateLiteral' ? (quasis ?? []).map((one) => one.value.raw).join('…') : '';
}
