import { joined } from '../../ranges/range';
import { isQuoted } from '../quoted';
import { opensAsReply } from '../reply';
import type { Statement } from '../statement';
import { whereMentioned, type FindPassages } from './find-passages';
import { findAdvice } from './whole-phrases';

/** Advises unasked, in so many words or by answers to questions that nobody asked. */
export const findProactiveSupport: FindPassages = (text) =>
  joined([...findAdvice(text), ...findQuestionsAndAnswers(text)]);

/** One question with its answer may be the buyer’s own, given back. */
const fewest = 2;

/**
 * Questions as buyers ask them, with their answers: `Can I swim with them? No, rain is as wet as they may
 * get.` A list of them advises those who have not asked.
 */
const findQuestionsAndAnswers: FindPassages = whereMentioned(['buyers-question'], (text) => {
  const { statements, facts } = text;
  const found = statements.flatMap((question, index) => {
    const answer = statements[index + 1];
    return answer && isBuyersQuestion(question) && isAnswer(answer)
      ? { start: question.start, end: answer.end }
      : [];
  });
  const isAsked = found.length < fewest || facts.get(opensAsReply);
  return isAsked ? [] : found.filter((passage) => !isQuoted(text, passage));
});

const isBuyersQuestion = (statement: Statement): boolean =>
  statement.isQuestion && statement.mentions('buyers-question');

/** What asks the buyer in its turn is none. */
const isAnswer = (statement: Statement): boolean =>
  !statement.isQuestion && !statement.mentions('ask-buyer');
