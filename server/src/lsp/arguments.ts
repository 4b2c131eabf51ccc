/** What the command line asks the language server to do. */
export type Invocation =
  | { kind: 'standard streams' | 'node channel' }
  | { kind: 'socket'; port: number }
  | { kind: 'print' | 'refuse'; text: string };

const usage = `Usage: bsm-language-server TRANSPORT

The language server of bsm-lint: checks templates of Amazon buyer-seller messages in editors.

Transports:
  --stdio       the client speaks over standard input and output
  --node-ipc    the client speaks over Node's channel to its child processes
  --socket=N    the client listens on port N of this machine

Options:
  --help        print this text
  --version     print the version
`;

/** Reads the arguments behind the program's name; unknown ones are no hindrance. */
export function readArguments(given: readonly string[], version: string): Invocation {
  if (given.includes('--help') || given.includes('-h')) return { kind: 'print', text: usage };
  if (given.includes('--version')) return { kind: 'print', text: `${version}\n` };
  if (given.includes('--stdio')) return { kind: 'standard streams' };
  if (given.includes('--node-ipc')) return { kind: 'node channel' };
  const socket = given.findIndex((argument) => /^--socket(?:=|$)/.test(argument));
  if (socket < 0)
    return refusal(`No transport is given. Most editors speak over --stdio.\n\n${usage}`);
  const port = Number(given[socket]?.split('=')[1] ?? given[socket + 1]);
  return Number.isInteger(port) && port > 0 && port < 65_536
    ? { kind: 'socket', port }
    : refusal('--socket needs the number of a port, e.g. --socket=6009.\n');
}

function refusal(text: string): Invocation {
  return { kind: 'refuse', text };
}
