/** What the command line asks the language server to do. */
export type Invocation =
  | { kind: 'serve' }
  | { kind: 'print'; text: string }
  | { kind: 'refuse'; text: string };

export const usage = `Usage: bsm-language-server TRANSPORT

The language server of bsm-lint: checks templates of Amazon buyer-seller messages in editors.

Transports:
  --stdio       the client speaks over standard input and output
  --node-ipc    the client speaks over Node's channel to its child processes
  --socket=N    connect to the client's socket on port N of this machine

Options:
  --help        print this text
  --version     print the version
`;

/** Reads the arguments behind the program's name; unknown ones are the client's business. */
export function readArguments(given: readonly string[], version: string): Invocation {
  if (given.includes('--help') || given.includes('-h')) return { kind: 'print', text: usage };
  if (given.includes('--version')) return { kind: 'print', text: `${version}\n` };
  if (given.includes('--stdio') || given.includes('--node-ipc')) return { kind: 'serve' };
  const socket = given.findIndex((argument) => /^--socket(?:=|$)/.test(argument));
  if (socket < 0)
    return { kind: 'refuse', text: `Which transport? Give --stdio for most editors.\n\n${usage}` };
  const port = given[socket]?.split('=')[1] ?? given[socket + 1] ?? '';
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536) return { kind: 'serve' };
  return { kind: 'refuse', text: `--socket needs a port number, e.g. --socket=6009.\n` };
}
