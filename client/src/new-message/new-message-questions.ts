import type { NewMessageChoicesResult } from '../../../server/src/lsp/connection/protocol';
import { purposeTexts } from './purpose-texts';
import type { Translate } from '../texts/translate';

/** What is asked before a message begins, in this order. */
export const questions = ['purpose', 'language', 'marketplace', 'dialect'] as const;
export type Question = (typeof questions)[number];

/** The ids of what was chosen. */
export type Answers = Partial<Record<Question, string>>;

/** One thing to choose from. */
export interface Choice {
  id: string;
  label: string;
  description?: string;
  detail?: string;
}

/** The choice of no marketplace in particular. */
export const anyMarketplace = '';

export interface QuestionContext {
  choices: NewMessageChoicesResult;
  /** What was chosen last time. */
  remembered: Answers;
  /** The language of the editor: `de`, `pt-br`. */
  editorLanguage: string;
  t: Translate;
}

/** What the author can answer, by what was answered before. */
export function choicesFor(
  question: Question,
  answers: Answers,
  { choices, editorLanguage, t }: QuestionContext,
): Choice[] {
  switch (question) {
    case 'purpose':
      return purposes(choices, t);
    case 'language':
      return choices.languages.map(({ code, ownName, name }) => {
        const local = localName('language', code, editorLanguage) ?? name;
        return { id: code, label: ownName, ...(local !== ownName && { description: local }) };
      });
    case 'marketplace':
      return marketplaces(choices, answers, editorLanguage, t);
    case 'dialect':
      return choices.dialects.map(({ id, example }) => ({ id, label: example }));
  }
}

/** The choice that is likeliest: that of last time, else what configuration or editor suggest. */
export function likeliestChoice(
  question: Question,
  offered: readonly Choice[],
  { choices: { configured }, remembered, editorLanguage }: QuestionContext,
): Choice | undefined {
  const suggested: Answers[] = [
    remembered,
    configured,
    question === 'language' ? { language: editorLanguage } : {},
  ];
  const ids = suggested.flatMap((each) => each[question] ?? []);
  const found = ids.map((id) =>
    offered.find((choice) => choice.id === (question === 'language' ? id.split('-')[0] : id)),
  );
  return found.find((choice) => choice !== undefined);
}

/** What the box asks. */
export function questionText(question: Question, t: Translate): string {
  switch (question) {
    case 'purpose':
      return t('What is the message for? Amazon permits messages for these purposes only.');
    case 'language':
      return t('In which language does the buyer read?');
    case 'marketplace':
      return t('On which marketplace was the order placed?');
    case 'dialect':
      return t('How are placeholders written where the message is sent from?');
  }
}

function purposes({ purposes: known }: NewMessageChoicesResult, t: Translate): Choice[] {
  const texts = purposeTexts(t);
  return known.map(({ id, description, isCritical }) => ({
    id,
    label: texts[id]?.title ?? id,
    ...(isCritical && { description: t('critical: the subject begins with [Important]') }),
    detail: texts[id]?.description ?? description,
  }));
}

/** Only those whose buyers can choose the language: on others, Amazon does not permit it. */
function marketplaces(
  { languages }: NewMessageChoicesResult,
  answers: Answers,
  editorLanguage: string,
  t: Translate,
): Choice[] {
  const language = languages.find(({ code }) => code === answers.language);
  const sites = (language?.marketplaces ?? []).map(({ domain, region }) => ({
    id: domain,
    label: domain,
    description: localName('region', region, editorLanguage) ?? region,
  }));
  const any = {
    id: anyMarketplace,
    label: t('No marketplace in particular'),
    description: t('The header names the language only.'),
  };
  return [...sites, any];
}

/** A name in the editor's language, if that is one that names are known in. */
function localName(
  type: 'language' | 'region',
  code: string,
  editorLanguage: string,
): string | undefined {
  try {
    return new Intl.DisplayNames([editorLanguage, 'en'], { type }).of(code);
  } catch {
    return undefined;
  }
}
