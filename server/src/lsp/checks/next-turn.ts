/**
 * Resolves when what has come in meanwhile had its turn. Browsers lack `setImmediate`, and what stands
 * in for it in the protocol's library lets nothing come in.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else channelTurn(resolve);
  });
}

/** A timer would wait for 4 ms each time. */
function channelTurn(go: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    go();
  });
  port1.start();
  port2.postMessage(undefined);
}
