import type { DocumentLink } from 'vscode-languageserver';
import { linksOf, type TextLink } from '../../language-service/links';
import type { Surroundings } from '../../workspace/workspace';
import { toLspRange } from '../documents/convert';
import { uriOf } from '../documents/document-path';
import type { Session } from '../session';
import { writingContext } from './writing-context';

/** Answers what leads from a message to partials, to other files that exist, and to rules. */
export async function documentLinks(session: Session, uri: string): Promise<DocumentLink[]> {
  const context = await writingContext(session, uri);
  if (!context) return [];
  const { document, surroundings } = context;
  return linksOf(context.message()).flatMap((link) => {
    const found = destination(link, surroundings);
    if (!found) return [];
    const { target, tooltip } = found;
    const range = toLspRange(document, link);
    return [{ range, target, ...(session.client.linkTooltips && { tooltip }) }];
  });
}

/** Nothing for a file that does not exist. */
function destination(
  { to }: TextLink,
  surroundings: Surroundings | undefined,
): { target: string; tooltip: string } | undefined {
  if ('url' in to) return { target: to.url, tooltip: 'Read about the rule' };
  const path =
    'partial' in to ? surroundings?.partialPath(to.partial) : surroundings?.filePath(to.file);
  const tooltip = 'partial' in to ? 'Open the partial' : 'Open the file';
  return path === undefined ? undefined : { target: uriOf(path), tooltip };
}
