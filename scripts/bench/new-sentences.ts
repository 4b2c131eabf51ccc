/** Messages whose sentences nobody has seen before: what a program remembers of others is no help. */
import { capitalized } from '../../server/src/message/words/capitalized';
import { Dice } from '../dice';

const words = {
  opening: [
    'As you may know,|As we wrote before,|To be honest,|For your information,|Since you asked,|Luckily,',
    'After your call,|On a second look,|As agreed,|Unless you object,|In the meantime,|By the way,',
  ],
  who: [
    'our joiner|our engraver|the workshop|the carrier|our packer|the warehouse in Leeds|a colleague of mine',
    'the painter|our apprentice|the depot|the driver|the supplier|our bookkeeper|the night shift|customs',
  ],
  did: [
    'has sanded|has measured|had to replace|could not find|has set aside|is going to polish|has repaired',
    'has labelled|will wrap|has weighed|checked|has photographed|wants to compare|has ordered|mislaid',
    'is drying|took apart|put together|will collect|has returned|counted|has traced|is waiting for',
  ],
  what: [
    'the frame|the left hinge|a drawer|the lid|both handles|the oak panel|the glass door|the lower shelf',
    'the brass plate|the missing screws|a parcel|the second box|the invoice|the template|the cushion',
    'the mirror|the lettering|the varnish|the backboard|the delivery note|the bracket|your sketch|the cable',
  ],
  how: [
    'with great care|by hand|twice|without delay|in the usual way|to be on the safe side|from scratch',
    'against the drawing|under a lamp|with a finer brush|as carefully as possible|before lunch|at last',
  ],
  when: [
    'this morning|on Monday|last Tuesday|on Wednesday afternoon|by Thursday|on Friday|over the weekend',
    'in the first week of March|in April|before the holidays|yesterday evening|a few days ago|within an hour',
  ],
  because: [
    'because the wood had warped|since the colour was too dark|although the label was torn',
    'as the measurements differ|while the lorry was loading|because one corner was chipped',
    'even though the stock is low|so that nothing gets scratched|since two letters were unclear',
    'because the address lacks a house number|as the storm closed the road|while the glue sets',
  ],
  ask: [
    'Could you tell us whether|Would you let us know if|Please write to us whether|Do you remember whether',
    'Please look whether|Can you see from the outside whether|May we ask if|Please confirm that',
  ],
  state: [
    'fits the wall|is the right way round|has the length you need|is still sealed|shows any scratches',
    'came with its screws|matches the photograph|stands level|closes properly|is bent at the edge',
    'smells of varnish|belongs to the other set|was meant for the hall|needs a longer cord',
  ],
  size: ['wide|high|deep|long|across|thick|apart|in diameter'],
};

type Slot = keyof typeof words;

const choices = Object.fromEntries(
  Object.entries(words).map(([slot, lines]) => [slot, lines.join('|').split('|')]),
) as Record<Slot, string[]>;

const patterns = [
  '{opening} {who} {did} {what} {how} {when}.',
  '{who} {did} {what} {when}, {because}.',
  '{ask} {what} {state}, or {what} {state}?',
  'What {who} {did} {when} is # mm {size} and # mm {size}; {what} {state}.',
  '{opening} {what} of item # {state}, {because}, and {who} {did} {what}.',
  'It took # minutes until {who} {did} {what} {how}, {because}.',
];

/** What a message has besides its rows. */
const frameLength = 280;

/** Makes messages of which no sentence is like another one; the same ones in each run. */
export class NewSentences {
  private readonly said = new Set<string>();
  private readonly dice = new Dice(1);

  /** A message of at least the given number of characters, and few more. */
  message(length: number): string {
    const rows: string[] = [];
    for (let written = frameLength; written < length; written += rows.at(-1)?.length ?? 0)
      rows.push(this.row());
    return `---
subject: "[Important] ${this.sentence()}"
purpose: custom-design
---
<p>Order {{order.id}}</p>
<table width="600" align="center" role="presentation">
${rows.join('')}</table>
`;
  }

  private row(): string {
    return `<tr><td style="padding: 16px 24px">
  <h2 style="font-size: 20px">${this.sentence()}</h2>
  <p>${this.sentence()} <b>${this.sentence()}</b> ${this.sentence()}</p>
</td></tr>
`;
  }

  private sentence(): string {
    let sentence;
    do sentence = this.fill(this.dice.pick(patterns));
    while (this.said.has(sentence));
    this.said.add(sentence);
    return sentence;
  }

  private fill(pattern: string): string {
    const filled = pattern
      .replace(/\{(\w+)\}/g, (_, slot: Slot) => this.dice.pick(choices[slot]))
      .replace(/#/g, () => String(this.dice.below(900) + 2));
    return capitalized(filled);
  }
}
