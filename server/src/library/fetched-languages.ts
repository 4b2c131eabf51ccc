import { primaryLanguage } from '../message/languages';
import { addLanguage, hasLanguage, loadLanguagesWith } from '../wording/language-data/language';
import { wordingLanguages } from '../wording/language-data/wording-languages';
import type { LanguageData } from './options';

/** Languages that checks have asked for in vain. */
const missing = new Set<string>();
/** What is on its way. */
const pending = new Map<string, Promise<void>>();

const hasData = (code: string): boolean => wordingLanguages.includes(code);

/** Lets checks go on without the languages that are not there yet, and remembers these. */
export function noteMissingLanguages(): void {
  loadLanguagesWith((code) => {
    missing.add(code);
    return undefined;
  });
}

/** Loads languages unless they are there. Rejects where that fails, with a reason for people. */
export async function fetchLanguages(tags: readonly string[], data: LanguageData): Promise<void> {
  const codes = new Set(tags.map(primaryLanguage).filter(hasData));
  await Promise.all([...codes].map((code) => fetchLanguage(code, data)));
}

/** Repeats a check until the languages are there that it asks for. */
export async function withLanguages<T>(check: () => T, data: LanguageData): Promise<T> {
  for (;;) {
    missing.clear();
    const result = check();
    const wanted = [...missing].filter(hasData);
    if (wanted.length === 0) return result;
    await fetchLanguages(wanted, data);
  }
}

function fetchLanguage(code: string, data: LanguageData): Promise<void> {
  if (hasLanguage(code)) return Promise.resolve();
  const started = pending.get(code);
  if (started) return started;
  const promise = readLanguage(code, data).finally(() => pending.delete(code));
  pending.set(code, promise);
  return promise;
}

async function readLanguage(code: string, data: LanguageData): Promise<void> {
  try {
    addLanguage(code, Uint8Array.from(await bytesOf(code, data)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The data of the language "${code}" cannot be loaded: ${reason}`);
  }
}

async function bytesOf(code: string, data: LanguageData): Promise<Uint8Array> {
  if (typeof data === 'function') return data(code);
  const folder = typeof data === 'string' ? data : data.href;
  const address = `${folder.replace(/\/$/, '')}/${code}.bin`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
