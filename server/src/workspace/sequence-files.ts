import type { Sequence, PlacedConfig } from '../config/config';
import {
  earlierMessages,
  isSequenced,
  membersAmong,
  type EarlierMessage,
  type SequenceMember,
} from '../config/sequences';

/** How many messages are looked at before one; no order is sent more. */
const mostEarlier = 100;

/** Knows which files are the messages of a configuration's sequences. */
export class SequenceFiles {
  private readonly files = new Map<string, readonly string[]>();
  private readonly members = new Map<Sequence, readonly SequenceMember[]>();

  /** @param findFiles finds the files of a configuration's folder that a predicate takes */
  constructor(
    private readonly findFiles: (
      config: PlacedConfig,
      takes: (path: string) => boolean,
    ) => readonly string[],
  ) {}

  /** The messages that go out before the one at `path`. */
  before(path: string, configs: readonly PlacedConfig[]): readonly EarlierMessage[] {
    if (!configs.some(({ config }) => config.sequences)) return [];
    const earlier = earlierMessages(path, configs, (config, sequence) =>
      this.membersOf(config, sequence),
    );
    return earlier.slice(0, mostEarlier);
  }

  /** Files have come or gone, or the configuration has changed. */
  forget(): void {
    this.files.clear();
    this.members.clear();
  }

  private membersOf(config: PlacedConfig, sequence: Sequence): readonly SequenceMember[] {
    let members = this.members.get(sequence);
    if (!members) {
      members = membersAmong(this.filesOf(config), config.folder, sequence);
      this.members.set(sequence, members);
    }
    return members;
  }

  private filesOf(config: PlacedConfig): readonly string[] {
    let files = this.files.get(config.folder);
    if (!files) {
      files = this.findFiles(config, (path) => isSequenced(path, config));
      this.files.set(config.folder, files);
    }
    return files;
  }
}
