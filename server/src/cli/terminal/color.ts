const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof codes;

/** Dresses a text in a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** How to paint on a stream: as the option says, else the environment, else the terminal. */
export function paintFor(
  option: boolean | undefined,
  env: NodeJS.ProcessEnv,
  stream: { isTTY?: boolean },
): Paint {
  return (option ?? wantsColor(env, stream)) ? paint : (_style, text) => text;
}

function wantsColor(env: NodeJS.ProcessEnv, stream: { isTTY?: boolean }): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(env['FORCE_COLOR']);
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

function paint(style: Style, text: string): string {
  const [start, end] = codes[style];
  return text === '' ? '' : `\u001B[${start}m${text}\u001B[${end}m`;
}
