import type * as library from '../../server/src/index';
import type * as engine from './engine';
import { measureLater, median, medianRatio } from './measure';
import { realisticMessage } from './message';
import { install, peers, type Lint } from './peers';
import { parse } from './speed';

/** How a program fared on the message that all of them get. */
export interface PeerSpeed {
  name: string;
  looksFor: string;
  /** Milliseconds of CPU, and how many times the bare parse and our check at the same moment. */
  time: number;
  timesBare: number;
  timesOurs: number;
}

export interface PeerSpeeds {
  speeds: PeerSpeed[];
  /** Why programs could not be measured, by their names. */
  missing: Map<string, string>;
}

const ours = 'bsm-lint, all rules but spelling';

/** Has all programs look at the same message in turns; those that can be installed. */
export async function measurePeers(
  parser: Pick<typeof engine, 'Parser'>,
  { createLinter, lintMessage }: Pick<typeof library, 'createLinter' | 'lintMessage'>,
): Promise<PeerSpeeds> {
  const linter = await createLinter({ languages: ['en-US'] });
  const rules = { spelling: 'off' } as const;
  const programs = new Map<string, { looksFor: string; lint: Lint }>([
    ['bare parse', { looksFor: 'nothing: htmlparser2', lint: (text) => parse(parser, text) }],
    [ours, { looksFor: 'all of the policy', lint: (text) => lintMessage(text, { rules }) }],
    ['bsm-lint', { looksFor: 'that, and spelling', lint: (text) => linter.lintMessage(text) }],
  ]);
  const missing = new Map<string, string>();
  for (const peer of peers) {
    const lint = await install(peer);
    if (typeof lint === 'string') missing.set(peer.name, lint);
    else programs.set(peer.name, { looksFor: peer.looksFor, lint });
  }
  const text = textForAll();
  const functions = Object.fromEntries(
    [...programs].map(([name, { lint }]) => [name, () => lint(text)]),
  );
  const samples = await measureLater(functions);
  const [bare = [], own = []] = [samples['bare parse'], samples[ours]];
  const speeds = [...programs].map(([name, { looksFor }]) => {
    const times = samples[name] ?? [];
    const [timesBare, timesOurs] = [medianRatio(times, bare), medianRatio(times, own)];
    return { name, looksFor, time: median(times), timesBare, timesOurs };
  });
  return { speeds, missing };
}

/** The message of 4 KB without what others do not read: a header, partials, positions in lists. */
const textForAll = (): string =>
  realisticMessage(4096)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll('{{> imprint}}', '{{imprint}}')
    .replaceAll(/item\.(\d+)\./g, 'item$1.');
