import type { Rule } from '../../rules/rule';
import { FileWorkspace } from '../../workspace/file-workspace';
import { MirroredFiles, type DistantFiles, type Want } from '../../workspace/files/mirrored-files';
import type { OpenTexts } from '../../workspace/partials/templates';
import { messagesIn } from '../../workspace/messages-in';
import type { Surroundings, Workspace } from '../../workspace/workspace';

/** How many files and folders are looked at: each folder and each template is a request. */
const mostSeen = 3000;

/** A workspace whose files have to be waited for. What it does not know yet, it wants. */
export class DistantWorkspace implements Workspace {
  private readonly files: MirroredFiles;
  private readonly known: FileWorkspace;

  constructor(
    private readonly distant: DistantFiles,
    private readonly folder: string | undefined,
    rules: readonly Rule[],
    open: OpenTexts,
    want: Want,
  ) {
    this.files = new MirroredFiles(distant, folder, want);
    this.known = new FileWorkspace({
      ...{ files: this.files, rules, open, mostSeen },
      ...(folder !== undefined && { folder }),
    });
  }

  /** Always as it is now: what is known of a text counts only for what is asked of many. */
  readText(path: string): Promise<string> {
    return this.distant.readText(path);
  }

  around(path: string): Surroundings {
    return this.known.around(path);
  }

  /** The paths of all messages in the folder. */
  messages(): string[] {
    return this.folder === undefined ? [] : messagesIn(this.folder, this.known, mostSeen).files;
  }

  invalidate(path?: string): void {
    this.files.forget(path);
    this.known.invalidate(path);
  }

  /** More is known of the files than before. */
  learnt(): void {
    this.known.invalidate();
  }
}
