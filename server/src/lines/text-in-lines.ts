import type { Message } from '../message/message';
import { mainLanguage } from '../wording/text-language/main-language';
import { noVote, voteOnParts, type LanguageVote } from '../wording/text-language/text-language';
import { languageWithin } from './languages';
import { Line } from './line';
import { lineLanguages, linesOf } from './paragraph-lines';
import { messageTexts, type MessageText } from './texts';

/** A text in the language around its lines. */
export class TextInLines {
  private lazyLines: readonly Line[] | undefined;

  /** @param language missing where nothing tells */
  constructor(
    readonly text: MessageText,
    readonly language: string | undefined,
  ) {}

  /** Its lines; those without any word are left out. */
  get lines(): readonly Line[] {
    return (this.lazyLines ??= this.text.paragraphs.flatMap(({ start, known: paragraph }) =>
      linesOf(paragraph).lines.map(
        ({ known, offset }) => new Line(known, lineLanguages(known, this.language), start + offset),
      ),
    ));
  }
}

/** What the message says, line by line, and in which language; read once. */
export function textsInLines(message: Message): readonly TextInLines[] {
  return message.facts.get(readTexts);
}

function readTexts(message: Message): TextInLines[] {
  const texts = messageTexts(message);
  const votes = texts.map(voteOn);
  const body = texts.findIndex(({ isBody }) => isBody);
  const language = mainLanguage(message, votes[Math.max(0, body)] ?? noVote);
  return texts.map(
    (text, index) => new TextInLines(text, languageWithin(votes[index] ?? noVote, language)),
  );
}

/** What all of its words tell about the language of a text. */
function voteOn({ text, paragraphs }: MessageText): LanguageVote {
  const parts = paragraphs.map(({ known }) => linesOf(known));
  const words = parts.map((part) => part.words);
  const letters = parts.map((part) => part.letters);
  return voteOnParts(words, letters, () => text);
}
