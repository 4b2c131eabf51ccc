import { QuickInputButtons, window, type QuickPickItem } from 'vscode';

/** One question of several: what the box says, what it offers, and what it begins with. */
export interface Asked<Item extends QuickPickItem> {
  placeholder: string;
  items: readonly Item[];
  likeliest?: Item | undefined;
}

/**
 * Asks one question after the other, with a way back.
 * @param asked makes a question of the answers before it
 * @returns an answer for each question; nothing if the user leaves
 */
export async function askInTurn<Item extends QuickPickItem>(
  title: string,
  count: number,
  asked: (answers: readonly Item[]) => Asked<Item>,
): Promise<Item[] | undefined> {
  const answers: Item[] = [];
  const before: Item[] = [];
  while (answers.length < count) {
    const step = answers.length;
    const question = asked(answers);
    const again = question.items.find(({ label }) => label === before[step]?.label);
    const answer = await ask(
      { ...question, likeliest: again ?? question.likeliest },
      { title, step: step + 1, totalSteps: count },
    );
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      answers.pop();
      continue;
    }
    answers.push(answer);
    before[step] = answer;
  }
  return answers;
}

function ask<Item extends QuickPickItem>(
  { placeholder, items, likeliest }: Asked<Item>,
  box: { title: string; step: number; totalSteps: number },
): Promise<Item | 'back' | undefined> {
  const pick = Object.assign(window.createQuickPick<Item>(), box, { placeholder, items });
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = box.step > 1 ? [QuickInputButtons.Back] : [];
  if (likeliest) pick.activeItems = [likeliest];
  return new Promise<Item | 'back' | undefined>((resolve) => {
    pick.onDidTriggerButton(() => resolve('back'));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen) resolve(chosen);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  }).finally(() => pick.dispose());
}
