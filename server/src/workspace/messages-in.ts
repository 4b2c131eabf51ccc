import { isTemplate } from '../config/message-files';
import type { FileWorkspace } from './file-workspace';
import { filesIn, isHidden, namesHidden, type Found } from './walk';

/**
 * The messages in a folder and the folders in it: what the configuration's `include` takes, else
 * HTML and Handlebars files that are not hidden.
 * @param mostSeen how many files and folders are looked at; without it, all
 */
export function messagesIn(folder: string, workspace: FileWorkspace, mostSeen?: number): Found {
  return filesIn(folder, workspace, {
    ...(mostSeen !== undefined && { mostSeen }),
    takesFile(path) {
      return workspace.around(path).included ?? (isTemplate(path) && !isHidden(path));
    },
    entersHidden(path) {
      const { configs } = workspace.around(path);
      return configs.some(({ config }) => config.include?.some(namesHidden));
    },
  });
}
