/** Settings that a client answers when it is told to. */
export function gate(settings: unknown) {
  let open = (): void => undefined;
  let wasAsked = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const asked = new Promise<void>((resolve) => (wasAsked = resolve));
  const answer = async (): Promise<unknown> => {
    wasAsked();
    await opened;
    return settings;
  };
  return { answer, asked, open: () => open() };
}
