import type { Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { listedPlaces } from '../../language-service/config-placeholders';
import { inlinePartials, partialCalls, partialEnds } from '../../language-service/partial-calls';
import { placeholderPlaces } from '../../language-service/placeholder-places';
import type { Range } from '../../ranges/range';
import type { Surroundings } from '../../workspace/workspace';
import { toLspRange } from '../documents/convert';
import { pathOf, uriOf } from '../documents/document-path';
import { otherDocument } from '../documents/encoded-document';
import { editorText } from '../documents/editor-text';
import type { Session } from '../session';
import type { WritingContext } from './writing-context';

/** Stretches of one document. */
export interface DocumentPlaces {
  document: TextDocument;
  places: (Range & { name: string })[];
}

/** The places as the protocol names them. */
export const locations = (found: readonly DocumentPlaces[]): Location[] =>
  found.flatMap(({ document, places }) =>
    places.map((place) => ({ uri: document.uri, range: toLspRange(document, place) })),
  );

/** Where the templates of the workspace name the placeholder. */
export function placesOfPlaceholder(
  session: Session,
  context: WritingContext,
  name: string,
): DocumentPlaces[] {
  const { placeholders } = context.settings;
  return inTemplates(session, context, (text) =>
    placeholderPlaces(text, placeholders).filter((place) => place.name === name),
  );
}

/** Where configurations list the placeholder. */
export function placesInConfigs(
  session: Session,
  context: WritingContext,
  name: string,
): DocumentPlaces[] {
  return (context.surroundings?.configs ?? []).flatMap(({ path, text }) => {
    const document = documentOf(session, context.document, path, text);
    const places = listedPlaces(document.getText(), name).map((place) => ({ ...place, name }));
    return places.length > 0 ? [{ document, places }] : [];
  });
}

/** What makes a partial: a file, or a tag in the document that calls it. */
export type PartialSource = { path: string } | { inline: Range } | undefined;

/** What the document's calls of this name mean; nothing where there is no such partial. */
export function sourceOfPartial(
  { document, surroundings }: WritingContext,
  name: string,
): PartialSource {
  const inline = inlinePartials(document.getText()).find((partial) => partial.name === name);
  if (inline) return { inline };
  const path = surroundings?.partialPath(name);
  return path === undefined ? undefined : { path };
}

/** Where a partial is made: its file, or the tag in the document. */
export function locationOfPartial(context: WritingContext, name: string): Location | undefined {
  const source = sourceOfPartial(context, name);
  if (!source) return undefined;
  const { document } = context;
  return 'inline' in source
    ? { uri: document.uri, range: toLspRange(document, source.inline) }
    : { uri: uriOf(source.path), range: beginning };
}

const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The tags that call a partial, or all that name it: what ends a call, and what makes the partial. */
type PartialTags = 'calls' | 'all';

/** Where tags name partials by this name, or by others that mean the same file. */
export async function placesOfPartial(
  session: Session,
  context: WritingContext,
  name: string,
  wanted: PartialTags,
): Promise<DocumentPlaces[]> {
  const source = sourceOfPartial(context, name);
  const placesIn = (text: string) =>
    wanted === 'all' ? [...partialCalls(text), ...partialEnds(text)] : partialCalls(text);
  const { document } = context;
  if (source && 'inline' in source) {
    const text = document.getText();
    const all = wanted === 'all' ? [...placesIn(text), ...inlinePartials(text)] : placesIn(text);
    return [{ document, places: all.filter((place) => place.name === name) }];
  }
  if (!source)
    return inTemplates(session, context, (text) =>
      placesIn(text).filter((place) => place.name === name),
    );
  return callsOf(session, context, source.path, placesIn);
}

async function callsOf(
  session: Session,
  context: WritingContext,
  path: string,
  placesIn: (text: string) => DocumentPlaces['places'],
): Promise<DocumentPlaces[]> {
  const { workspace } = session.folders.of(path);
  const around = await workspace.around(path);
  const found: DocumentPlaces[] = [];
  for (const document of templates(session, context.document, around)) {
    const places = placesIn(document.getText());
    const from = pathOf(document.uri);
    if (places.length === 0 || from === undefined) continue;
    const { partialPath } = await workspace.around(from);
    const meant = places.filter(({ name }) => partialPath(name) === path);
    if (meant.length > 0) found.push({ document, places: meant });
  }
  return found;
}

function inTemplates(
  session: Session,
  { document, surroundings }: WritingContext,
  find: (text: string) => DocumentPlaces['places'],
): DocumentPlaces[] {
  const found: DocumentPlaces[] = [];
  for (const each of templates(session, document, surroundings)) {
    const places = find(each.getText());
    if (places.length > 0) found.push({ document: each, places });
  }
  return found;
}

/** The asked document, which may lie outside of all folders, and the other templates around. */
function* templates(
  session: Session,
  asked: TextDocument,
  surroundings: Surroundings | undefined,
): Iterable<TextDocument> {
  yield asked;
  for (const { path, text } of surroundings?.templates() ?? [])
    if (path !== pathOf(asked.uri)) yield documentOf(session, asked, path, text);
}

/** A file as it stands in the editor, else as it was read. */
function documentOf(
  { documents }: Session,
  asked: TextDocument,
  path: string,
  text: string,
): TextDocument {
  const uri = uriOf(path);
  return documents.texts.get(uri) ?? otherDocument(asked, uri, editorText(text));
}
