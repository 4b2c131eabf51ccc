import { isIncluded, isMessageFile, isTemplate } from '../config/message-files';
import { partialFolders } from '../config/partial-folders';
import { folderOf, isInside, resolvePath } from '../config/paths';
import { requestIn, type PlacedRequest } from '../lint/review-requests';
import type { PlacedConfig } from '../config/config';
import type { ImageFile } from '../message/images/image-file';
import type { Rule } from '../rules/rule';
import { FileFacts } from './files/file-facts';
import { namesIn, realFileInside, type Files } from './files/files';
import { GoverningConfigs } from './governing-configs';
import { ImageFiles } from './images/image-files';
import { IncludeFiles } from './partials/include-files';
import { findPartial, partialsFolderOf } from './partials/partials';
import { SequenceFiles } from './sequence-files';
import { noneOpen, Templates, type OpenTexts } from './partials/templates';
import { filesIn, namesHidden, type Grounds } from './walk';
import type { IncludeWithText, LoadedConfig, Surroundings, Workspace } from './workspace';

export interface WorkspaceOptions {
  files: Files;
  /** The rules that configuration files may set. */
  rules: readonly Rule[];
  /** The folder up to which partials are looked for where no configuration file governs. */
  folder?: string;
  /** Knows the files that an editor has open. */
  open?: OpenTexts;
  /** How many files and folders are seen when templates are looked for. */
  mostSeen?: number;
  /** A configuration to take instead of the files found beside and above the checked ones. */
  config?: LoadedConfig;
}

/** Larger files are no messages. */
const largestMessage = 4_000_000;
/** How many files and folders are seen when it is looked for who includes a partial. */
const mostSeen = 10_000;
/** How many image files are looked into for one message. */
const mostImages = 500;

/** A workspace of files that are there at once. It remembers what it read. */
export class FileWorkspace implements Workspace, Grounds {
  private readonly options: WorkspaceOptions;
  private readonly governing: GoverningConfigs;
  readonly files: Files;
  private readonly images: ImageFiles;
  private readonly requests: FileFacts<PlacedRequest>;
  private readonly templates: Templates;
  private readonly includes: IncludeFiles;
  private readonly sequences = new SequenceFiles((config, takes) => this.filesOf(config, takes));
  private readonly names = new Map<string, ReadonlySet<string> | undefined>();
  private readonly filesOfConfigs = new Map<string, readonly string[]>();
  /** What templates of a folder can be included by, whether they are found from there or not. */
  private readonly namesOfPartials = new Map<string, readonly string[]>();

  constructor(options: WorkspaceOptions) {
    this.options = options;
    const { files, rules, config } = options;
    this.files = files;
    this.governing = new GoverningConfigs(files, rules, config);
    this.images = new ImageFiles(files);
    this.requests = new FileFacts(
      files,
      (path) => requestIn(files.readText(path), path),
      largestMessage,
    );
    const open = options.open ?? noneOpen;
    this.templates = new Templates(files, open);
    this.includes = new IncludeFiles(
      open,
      (template) => this.templates.includesOnDisk(template),
      (folder) => this.templateFiles(folder),
    );
  }

  readText(path: string): string {
    return this.files.readText(path);
  }

  around(path: string): Surroundings {
    const { configs, isIgnored } = this.governing.in(folderOf(path) ?? '');
    const top = this.topFor(path, configs);
    const partialPath = (name: string, from: string): string | undefined =>
      findPartial(name, from, top, partialFolders(configs), (folder) => this.namesIn(folder));
    return {
      configs,
      ignored: isIgnored(path),
      included: isIncluded(path, configs),
      imageFile: this.imageFiles(path, configs),
      filePath: (other) => {
        const found = resolvePath(folderOf(path) ?? '', other);
        const real = realFileInside(this.files, this.filesTop(path, configs), found);
        return real === undefined ? undefined : found;
      },
      earlierMessages: () => this.sequences.before(path, configs),
      requestIn: (other) => this.requests.of(other),
      partialPath: (name) => partialPath(name, path),
      findPartial: (name, fromPartial) => {
        const found = partialPath(name, fromPartial ?? path);
        const text = found === undefined ? undefined : this.templates.text(found);
        return found === undefined || text === undefined ? undefined : { path: found, text };
      },
      includedBy: () => this.includesOf(path, top),
      templates: () => this.templatesWithTexts(top),
      partialNames: () => this.partialNames(path, top),
      placeholderNames: () =>
        unique(
          this.templateFiles(top)
            .filter((other) => other !== path)
            .flatMap((other) => this.templates.placeholders(other)),
        ),
    };
  }

  isIgnored(path: string): boolean {
    return this.governing.in(folderOf(path) ?? '').isIgnored(path);
  }

  isIgnoredFolder(path: string): boolean {
    return this.governing.in(folderOf(path) ?? '').isIgnored(path + '/');
  }

  invalidate(path?: string): void {
    this.names.clear();
    this.filesOfConfigs.clear();
    this.namesOfPartials.clear();
    this.sequences.forget();
    this.includes.forget();
    if (path === undefined || !isMessageFile(path)) this.governing.forget();
  }

  private topFor(path: string, configs: readonly LoadedConfig[]): string {
    const top = configs[0]?.folder ?? this.options.folder;
    return top !== undefined && isInside(top, path) ? top : (folderOf(path) ?? '');
  }

  /** The files in a configuration's folder that it governs. */
  private filesOf(config: PlacedConfig, takesFile: (path: string) => boolean): string[] {
    const globs = config.config.sequences?.flatMap(({ messages }) => messages) ?? [];
    const { files } = filesIn(config.folder, this, {
      takesFile,
      entersHidden: () => globs.some(namesHidden),
    });
    return files.filter((path) =>
      this.governing.in(folderOf(path) ?? '').configs.some((governing) => governing === config),
    );
  }

  /** Looks into the images of one message, each once. */
  private imageFiles(path: string, configs: readonly LoadedConfig[]): Surroundings['imageFile'] {
    const folder = folderOf(path) ?? '';
    const known = new Map<string, ImageFile | undefined>();
    return (image) => {
      if (known.has(image) || known.size >= mostImages) return known.get(image);
      const file = this.images.look(resolvePath(folder, image), this.filesTop(path, configs));
      known.set(image, file);
      return file;
    };
  }

  /** The folder that images and other files may lie in: the configuration's or the workspace's, whichever is wider. */
  private filesTop(path: string, configs: readonly LoadedConfig[]): string {
    const tops = [configs[0]?.folder, this.options.folder].filter(
      (top) => top !== undefined && isInside(top, path),
    );
    return tops.toSorted((a = '', b = '') => a.length - b.length)[0] ?? folderOf(path) ?? '';
  }

  /** The tags of other templates that include the file at `path`. */
  private *includesOf(path: string, top: string): Iterable<IncludeWithText> {
    for (const { path: file, name, start, end } of this.includes.maybeOf(path, top)) {
      const text = this.templates.text(file);
      if (text !== undefined && this.around(file).partialPath(name) === path)
        yield { path: file, start, end, text };
    }
  }

  private *templatesWithTexts(top: string): Iterable<{ path: string; text: string }> {
    for (const path of this.templateFiles(top)) {
      const text = this.templates.text(path);
      if (text !== undefined) yield { path, text };
    }
  }

  /** The names by which the file can include templates, those in folders of partials. */
  private partialNames(path: string, top: string): string[] {
    const folder = folderOf(path) ?? '';
    let names = this.namesOfPartials.get(folder);
    if (!names) this.namesOfPartials.set(folder, (names = this.partialNamesFrom(folder, top)));
    return names.filter((name) => this.around(path).partialPath(name) !== undefined);
  }

  private partialNamesFrom(folder: string, top: string): string[] {
    const folders = partialFolders(this.governing.in(folder).configs);
    const names = this.templateFiles(top).flatMap((file) => {
      const partials = folders.find((each) => isInside(each, file)) ?? partialsFolderOf(file);
      const name = partials && file.slice(partials.length + 1).replace(/\.[^./]*$/, '');
      return name === undefined ? [] : name.replace(/(^|\/)_(?=[^/]*$)/, '$1');
    });
    return unique(names);
  }

  /** The templates of a folder and the folders in it, looked for once until files change. */
  private templateFiles(folder: string): readonly string[] {
    let files = this.filesOfConfigs.get(folder);
    if (!files) this.filesOfConfigs.set(folder, (files = this.templatesIn(folder)));
    return files;
  }

  private templatesIn(folder: string): string[] {
    const selection = {
      takesFile: isTemplate,
      entersHidden: () => false,
      mostSeen: this.options.mostSeen ?? mostSeen,
    };
    return filesIn(folder, this, selection).files;
  }

  private namesIn(folder: string): ReadonlySet<string> | undefined {
    if (!this.names.has(folder)) this.names.set(folder, namesIn(this.files, folder));
    return this.names.get(folder);
  }
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
