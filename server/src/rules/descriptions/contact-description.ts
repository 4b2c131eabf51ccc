import type { Contact } from '../../contacts/contact';

const longestShown = 80;

/**
 * What is said of a contact, by the form that it has.
 * @param kind what it is: `a telephone number`
 */
export function describeContact({ form, written }: Contact, kind: string): string {
  const shown = written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
  switch (form) {
    case 'link':
      return `This link goes to ${kind}: \`${shown}\`.`;
    case 'placeholder':
      return `\`${shown}\` stands for ${kind}.`;
    case 'words':
      return `“${shown}” is ${kind}.`;
  }
}
