import type { FromPage, PreviewState, ToPage } from '../preview-messages';

/** Who shows the page: VS Code, or whoever offers the same. */
export interface Host {
  postMessage(message: FromPage): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): Host;

export const host: Host = acquireVsCodeApi();

/** Calls back with every message of the host. */
export function onHostMessage(take: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => take(data));
}
