import { listedMeaning, type ListedPlaceholders } from '../message/template/meaning';
import { placeholderMeanings } from '../message/template/placeholder-meanings';

/** What a placeholder of this name stands for, one sentence; nothing where nothing tells. */
export function nameMeaning(name: string, listed: ListedPlaceholders): string | undefined {
  const meaning = listedMeaning(name, listed);
  return meaning && placeholderMeanings[meaning];
}
