import type { ParsedHtml } from './html/parse';
import { walkFlow } from './html/flow';
import { voidElements } from './html/names';
import type { Range } from './range';
import type { Block, Branch } from './template/blocks';

const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/**
 * Whether every branch holds whole elements: then one reading with all branches in it shows every
 * element as the paths do, and only the text has to be read path by path.
 */
export function areSelfContained(blocks: readonly Block[], html: ParsedHtml): boolean {
  const branches = inOrder(blocks);
  const boundaries: number[] = [];
  for (const { branch } of branches) boundaries.push(branch.start, branch.end);
  boundaries.sort((a, b) => a - b);
  return (
    !cutsInto(html.elements, ({ startTagEnd }) => startTagEnd, boundaries) &&
    !cutsInto(html.comments, endOf, boundaries) &&
    !cutsInto(rawTexts(html), endOf, boundaries) &&
    new BranchWalk(branches).holds(html)
  );
}

interface PlacedBranch {
  branch: Branch;
  /** Another branch stands in its place on other paths. */
  hasAlternative: boolean;
}

/** The branches with something in them, outer ones before inner ones. */
function inOrder(blocks: readonly Block[]): PlacedBranch[] {
  const placed: PlacedBranch[] = [];
  const visit = (inner: readonly Block[]): void => {
    for (const { branches } of inner)
      for (const branch of branches) {
        placed.push({ branch, hasAlternative: branches.length > 1 });
        visit(branch.blocks);
      }
  };
  visit(blocks);
  return placed;
}

const rawTexts = ({ texts }: ParsedHtml): Range[] => texts.filter(({ isRaw }) => isRaw);

/** Whether a boundary lies inside one of the tokens; both are sorted. */
function cutsInto<Token extends Pick<Range, 'start'>>(
  tokens: readonly Token[],
  endOfToken: (token: Token) => number,
  boundaries: readonly number[],
): boolean {
  let next = 0;
  for (const token of tokens) {
    while ((boundaries[next] ?? Infinity) <= token.start) next++;
    if ((boundaries[next] ?? Infinity) < endOfToken(token)) return true;
  }
  return false;
}

const endOf = ({ end }: Range): number => end;

/** Goes through the elements and compares in which branch each begins and ends. */
class BranchWalk {
  private next = 0;
  private readonly open: PlacedBranch[] = [];
  /** In which branch each element begins, by its index. */
  private readonly branchOf: (PlacedBranch | undefined)[] = [];
  private isContained = true;

  constructor(private readonly branches: readonly PlacedBranch[]) {}

  holds(html: ParsedHtml): boolean {
    walkFlow(
      { ...html, texts: [] },
      {
        enter: (element) => {
          const branch = this.branchAt(element.start);
          if (!branch) return;
          this.branchOf[element.index] = branch;
          const { parent } = element;
          const isOutermost = parent === undefined || this.branchOf[parent.index] !== branch;
          if (isOutermost && branch.hasAlternative && tableParts.has(parent?.name ?? ''))
            this.isContained = false;
        },
        leave: (element) => {
          // One without an end tag ends where it begins.
          if (voidElements.has(element.name)) return;
          if (this.branchAt(element.contentEnd) !== this.branchOf[element.index])
            this.isContained = false;
        },
      },
    );
    return this.isContained;
  }

  /** The innermost branch at the offset, which must not go back. */
  private branchAt(offset: number): PlacedBranch | undefined {
    for (;;) {
      const top = this.open.at(-1);
      const next = this.branches[this.next];
      if (next && next.branch.start <= offset && (!top || next.branch.start < top.branch.end)) {
        this.open.push(next);
        this.next++;
      } else if (top && top.branch.end <= offset) this.open.pop();
      else return top;
    }
  }
}
