import type { ColdStart } from './cold-start';
import type { PeerSpeeds } from './peer-speed';
import type { Speed } from './speed';
import { milliseconds, table } from './tables';

/** All that the benchmark has measured. */
export interface Figures {
  speeds: readonly Speed[];
  coldStarts: readonly ColdStart[];
  peers?: PeerSpeeds;
}

const introduction = `# Performance

This page is written by \`npm run bench -- --peers --write\`. Milliseconds are of CPU, medians, on whatever machine that was, so look at the ratios: all programs take turns, so that what else the machine does disturbs all alike. The check runs as in the language server of VS Code, which has V8 make all new objects in one room (\`server/src/workspace/program/new-objects.ts\`) that may grow as it does there (\`client/src/client-desktop.ts\`).`;

/** The figures as a page of the documentation. */
export function page({ speeds, coldStarts, peers }: Figures): string {
  const timeOf = (wanted: string): number =>
    speeds.find(({ size }) => size === wanted)?.lint ?? Number.NaN;
  const growth = timeOf('1 MB') / timeOf('256 KB');
  const parts = [
    introduction,
    `## A message

Against htmlparser2, once with no handlers – the floor – and once making a tree. The check is that of all default rules but spelling. The same message again and again is one that is remembered by its paragraphs; in the last row every sentence is new in each call.

${speedTable(speeds)}

From 256 KB to 1 MB time grows ${growth.toFixed(1)} times. Goals: 8 times the bare parse at 4 KB, 100 ms for 1 MB, growth 5, 20 ms for a keystroke.`,
  ];
  if (coldStarts.length > 0)
    parts.push(`## The command line, from start to exit

${coldStartTable(coldStarts)}

Goals: 0.15 s for one file, 0.6 s for 1,000; 100 MB without dictionaries.`);
  if (peers) parts.push(peerSection(peers));
  return `${parts.join('\n\n')}\n`;
}

export const speedTable = (speeds: readonly Speed[]): string =>
  table(
    ['Message', 'bare parse', 'parse to a tree', 'bsm-lint', '× bare parse', '× tree'],
    speeds.map(({ size, bare, tree, lint, timesBare, timesTree }) => [
      size,
      ...[bare, tree, lint].map((time) => `${milliseconds(time)} ms`),
      timesBare.toFixed(1),
      timesTree.toFixed(1),
    ]),
  );

export const coldStartTable = (coldStarts: readonly ColdStart[]): string =>
  table(
    ['Run', 'time', 'memory'],
    coldStarts.map(({ about, seconds, memory }) => [
      about,
      `${seconds.toFixed(2)} s`,
      `${memory.toFixed()} MB`,
    ]),
  );

export const peerTable = ({ speeds }: PeerSpeeds): string =>
  table(
    ['Program', 'looks for', 'a message', '× bare parse', '× bsm-lint'],
    speeds
      .toSorted((a, b) => a.time - b.time)
      .map(({ name, looksFor, time, timesBare, timesOurs }) => [
        name,
        looksFor,
        `${milliseconds(time)} ms`,
        timesBare.toFixed(1),
        timesOurs.toFixed(2),
      ]),
  );

function peerSection(peers: PeerSpeeds): string {
  const missing = [...peers.missing].map(([name, why]) => `${name} could not be run: ${why}.`);
  return `## Others

The same 4 KB for each, by its programming interface, warm, with what it would be used with; they look for different things.

${[peerTable(peers), ...missing].join('\n\n')}`;
}
