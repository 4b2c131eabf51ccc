/** What shortens a title, in small letters, without its dot: a name follows, so it ends no sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof hr sr sra srta dra sig sigg dott ing mme mlle dhr mevr'.split(' '),
);
