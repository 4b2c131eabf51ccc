const setOf = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** What shortens a title, in small letters, without its dot: a name follows, so it ends no sentence. */
export const titleAbbreviations = setOf(
  'mr mrs ms mx dr prof hr sr sra srta dra sig sigg dott ing mme mlle dhr mevr',
);

/**
 * What else a dot shortens, written in the same way, and is no word or name by itself: a dot behind
 * it ends no sentence, and is none of an address, either.
 */
export const abbreviations = setOf(`
  approx dept etc excl incl misc
  bspw bzw evtl exkl ggf inkl resp usw vgl zzgl
  abgek bijv eventl telef
  apdo aprox apto avda blvd ecc godz pagg spett wzgl
`);
