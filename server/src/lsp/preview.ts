import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readSampleData, sampleDataPath, type SampleData } from '../preview/sample/sample-data';
import { renderPreview } from '../preview/preview';
import { FileError } from '../workspace/files/file-error';
import { shownText } from './checks/shown-text';
import { pathOf, readAs, uriOf } from './documents/document-path';
import type { PreviewParams, PreviewResult } from './connection/protocol';
import type { Session } from './session';

/**
 * Answers what the buyer sees of an open document. Nothing for one that is not open, or that was
 * changed meanwhile: then the client asks again anyway.
 */
export async function preview(
  session: Session,
  { uri, choices = {}, loadsPictures = false }: PreviewParams,
  token: CancellationToken,
): Promise<PreviewResult | null> {
  const document = session.documents.texts.get(uri);
  if (!document) return null;
  const { version } = document;
  const data = await sampleDataOf(session, document);
  const problems = await session.documents.problemsOf(document, token);
  const circumstances = await session.checker.circumstances(uri);
  if (!problems || token.isCancellationRequested || document.version !== version) return null;
  const { surroundings } = circumstances;
  const { files, ...rendered } = renderPreview(document.getText(), {
    problems,
    choices,
    loadsPictures,
    context: { ...session.checker.settingsOf(uri, circumstances), path: readAs(document) },
    data: data?.values,
    ...(surroundings && {
      findPartial: (name, from) => surroundings.findPartial(name, from),
      imageFile: (path) => surroundings.imageFile(path),
    }),
  });
  return {
    ...rendered,
    problems: rendered.problems.map((each) => ({ ...each, message: shownText(each.message) })),
    uri,
    version,
    files: files.map(uriOf),
    ...(data?.error && { dataError: { uri: uriOf(data.path), ...data.error } }),
  };
}

/** The data beside the document, if there are any. */
async function sampleDataOf(
  { folders, documents }: Session,
  { uri }: TextDocument,
): Promise<(SampleData & { path: string }) | undefined> {
  const templatePath = pathOf(uri);
  if (templatePath === undefined) return undefined;
  const path = sampleDataPath(templatePath);
  try {
    const text =
      documents.files.textOf(path) ?? (await folders.of(templatePath).workspace.readText(path));
    return { path, ...readSampleData(text) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.isMissing) return undefined;
    const message = `It ${error.reason}.`;
    return { path, values: {}, error: { start: 0, end: 0, message } };
  }
}
