import { unzipped } from '../../server/src/wording/language-data/unzipped';

/** Called by the files with the data of languages, as `scripts/playground.mjs` writes them. */
declare global {
  interface Window {
    bsmLanguage: (code: string, packed: string) => void;
  }
}

const waiting = new Map<string, (packed: string) => void>();
window.bsmLanguage = (code, packed) => waiting.get(code)?.(packed);

/**
 * Loads the data of a language. They come as a script, which a page may load where it may not fetch
 * anything: also when it is opened as a file.
 */
export async function languageData(code: string): Promise<Uint8Array> {
  const script = document.createElement('script');
  script.src = `wording/${code}.js`;
  const packed = new Promise<string>((resolve, reject) => {
    waiting.set(code, resolve);
    script.addEventListener('error', () => reject(new Error(`${script.src} cannot be loaded.`)));
  });
  document.head.append(script);
  try {
    return await unpack(await packed);
  } finally {
    waiting.delete(code);
    script.remove();
  }
}

/** @param packed compressed by gzip, in Base64 */
function unpack(packed: string): Promise<Uint8Array> {
  return unzipped(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
}
