/** The document was changed or closed while its check was under way; the result would be a stale one. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** Whoever has asked does not want to know any more. */
export class TakenBackError extends Error {
  override readonly name = 'TakenBackError';
}
