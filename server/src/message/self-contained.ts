import type { Element } from './html/element';
import type { ParsedHtml } from './html/parse';
import type { TextNode } from './html/text-node';
import { walkFlow, type FlowVisitor } from './html/flow';
import { tableSections, voidElements } from './html/names';
import type { Range } from '../ranges/range';
import type { Block, Branch } from './template/blocks';

const tableParts = new Set(['table', 'tr', ...tableSections]);

/**
 * Whether every branch holds whole elements: then one reading with all branches in it shows every
 * element as the paths do, and only the text has to be read path by path.
 */
export function areSelfContained(blocks: readonly Block[], html: ParsedHtml): boolean {
  const branches = inOrder(blocks);
  const boundaries: number[] = [];
  for (const { branch } of branches) boundaries.push(branch.start, branch.end);
  boundaries.sort((a, b) => a - b);
  const isCut =
    cutsInto(html.elements, endOfStartTag, boundaries) ||
    cutsInto(html.comments, endOfRange, boundaries) ||
    cutsInto(html.texts, endOfRawText, boundaries);
  return !isCut && new BranchWalk(branches, html.elements).holds();
}

const endOfStartTag = ({ startTagEnd }: Element): number => startTagEnd;
const endOfRange = ({ end }: Range): number => end;
/** Other texts may be cut. */
const endOfRawText = ({ isRaw, start, end }: TextNode): number => (isRaw ? end : start);

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

/** Whether a boundary lies between the start of one of the items and its end; both are sorted. */
function cutsInto<Item extends Range>(
  items: readonly Item[],
  endOf: (item: Item) => number,
  boundaries: readonly number[],
): boolean {
  let next = 0;
  for (const item of items) {
    while ((boundaries[next] ?? Infinity) <= item.start) next++;
    if ((boundaries[next] ?? Infinity) < endOf(item)) return true;
  }
  return false;
}

/** Goes through the elements and compares in which branch each begins and ends. */
class BranchWalk implements FlowVisitor {
  private next = 0;
  private readonly open: PlacedBranch[] = [];
  /** By the element's index. */
  private readonly branchOf: (PlacedBranch | undefined)[];
  private isContained = true;

  constructor(
    private readonly branches: readonly PlacedBranch[],
    private readonly elements: readonly Element[],
  ) {
    this.branchOf = new Array(elements.length);
  }

  holds(): boolean {
    walkFlow({ elements: this.elements, texts: [] }, this);
    return this.isContained;
  }

  enter({ start, index, parent }: Element): void {
    const branch = this.branchAt(start);
    if (!branch) return;
    this.branchOf[index] = branch;
    const isOutermost = parent === undefined || this.branchOf[parent.index] !== branch;
    if (isOutermost && branch.hasAlternative && tableParts.has(parent?.name ?? ''))
      this.isContained = false;
  }

  leave({ name, index, contentEnd }: Element): void {
    // One without an end tag ends where it begins.
    if (voidElements.has(name)) return;
    if (this.branchAt(contentEnd) !== this.branchOf[index]) this.isContained = false;
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
