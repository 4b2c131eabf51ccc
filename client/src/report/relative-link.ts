import type { MessagePlace } from './content';

const hierarchical = /^([a-z][\w+.-]*:\/\/[^/]*)\/(.*)$/i;
const drive = /^[a-z](?::|%3A)$/i;

/**
 * How a Markdown file links to a line of another file: by the path from its folder where both lie in
 * one tree, else by the whole URI. Nothing for documents that are no files.
 * @param folder the URI of the Markdown file's folder
 */
export function relativeLink(folder: string, { uri, line }: MessagePlace): string | undefined {
  const [, root, path = ''] = hierarchical.exec(uri) ?? [];
  if (root === undefined) return undefined;
  const [, ownRoot, ownPath = ''] = hierarchical.exec(folder) ?? [];
  const there = path.split('/');
  const here = ownPath.split('/').filter((name) => name !== '');
  const areApart = root !== ownRoot || (there[0] !== here[0] && isDrive(there[0]));
  const address = areApart ? uri : pathBetween(here, there);
  return `${address}#L${line + 1}`;
}

const isDrive = (name: string | undefined): boolean => name !== undefined && drive.test(name);

function pathBetween(here: readonly string[], there: readonly string[]): string {
  const names = there.slice(0, -1);
  const parting = here.findIndex((name, index) => name !== names[index]);
  const common = parting < 0 ? here.length : parting;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
