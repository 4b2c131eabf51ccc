import type { DirectiveUses } from '../../message/directives';
import type { Message } from '../../message/message';
import { unreadDirectives } from '../../message/unread-directives';
import type { Range } from '../../ranges/range';
import { removeComment } from '../fixes/comment-removal';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Finding, type Fix, type Report } from '../rule';
import { MeantRules } from '../words/meant-rules';

export const unusedDisable = defineRule({
  id: 'unused-disable',
  section: 'template',
  severity: 'warning',
  policy: 'A disable comment without a purpose would hide the next problem unseen.',
  remedy: 'Remove it.',
  fix: 'safe',
  good: [
    { text: '<!-- an ordinary comment -->\n<p>Which size?</p>' },
    {
      text: '<!-- see bsm-disable: no-emoji --><!-- bsm-lint 2.0 --><!-- bsm --><p>Which size?</p>',
    },
  ],
  bad: [
    {
      text: '«<!-- bsm-disable-next-line no-emoji -- for the card -->»\n<p>Which size?</p>',
      fixed: '<p>Which size?</p>',
      says: 'This comment silences nothing.',
    },
    { text: '<p>Which size? «{{!-- bsm-disable-line --}}»</p>', fixed: '<p>Which size?</p>' },
    {
      text: '<p>Which size?</p>\n  «<!-- bsm-enable no-gif -->»\n',
      fixed: '<p>Which size?</p>\n',
      says: 'This comment enables what nothing has disabled.',
    },
    { text: '\uFEFF«<!-- bsm-disable -->»\r\n<p>Size?</p>', fixed: '\uFEFF<p>Size?</p>' },
    {
      text: '<!-- bsm-disable-next-line «no-colour» -->\n<p>Which size?</p>',
      suggested: '<!-- bsm-disable-next-line no-font-color -->\n<p>Which size?</p>',
      says: 'There is no rule `no-colour`.',
    },
    {
      text: '{{! bsm-disable «NO-GIF» «no-thing-such» }}<p>Which size?</p>{{! bsm-enable «no-gifs» }}',
      suggested:
        '{{! bsm-disable no-gif no-thing-such }}<p>Which size?</p>{{! bsm-enable no-gifs }}',
    },
    {
      text: '«<!-- bsm-disable no-gif -->»<!-- bsm-enable -->\n«<!-- bsm-enable no-gif -->»\n<p>Size?</p>',
      fixed: '<p>Size?</p>',
    },
    {
      text: '<!-- «BSM-DISABLE-NEXT-LINE» no-emoji -->\n<p>Which size?</p>',
      suggested: '<!-- bsm-disable-next-line no-emoji -->\n<p>Which size?</p>',
      says: 'This is no disable comment. Write `bsm-disable-next-line`, and the rules behind a blank.',
    },
    {
      text: '{{!-- «bsm-disable-next-line:»no-emoji --}}\n<p>Which size?</p>',
      suggested: '{{!-- bsm-disable-next-line no-emoji --}}\n<p>Which size?</p>',
    },
    {
      text: '«<!-- bsm-disable-next-line no-emoji -->»\nWhich size?',
      path: 'message.txt',
      suggested: '{{!-- bsm-disable-next-line no-emoji --}}\nWhich size?',
      says: 'In plain text, this comment is text that the buyer reads.',
    },
    {
      title: 'the blank that parts two words stays',
      text: '<p>Dear «<!-- bsm-disable-line no-emoji -->»Anna, «<!-- bsm-disable-line -->» which size?</p>',
      fixed: '<p>Dear Anna, which size?</p>',
    },
  ],
  judgesDirectives: true,
  check(message, report, _options, { uses, ruleIds } = noDirectives) {
    reportUnread(message, report);
    const known = new Set(ruleIds);
    let meantRules: MeantRules | undefined;
    for (const { directive, silenced, enables } of uses) {
      const { kind, rules } = directive;
      const unknown = rules.filter(({ id }) => !known.has(id));
      for (const rule of unknown) {
        meantRules ??= new MeantRules(ruleIds);
        report(rule, `There is no rule \`${rule.id}\`.`, renaming(rule, meantRules.of(rule.id)));
      }
      const isEnabling = kind === 'enable';
      if (unknown.length === 0 && (isEnabling ? !enables : silenced.size === 0)) {
        const what = isEnabling ? 'enables what nothing has disabled' : 'silences nothing';
        report(directive, `This comment ${what}.`, { fixes: [removal(message, directive)] });
      } else if (!isEnabling)
        for (const rule of rules)
          if (known.has(rule.id) && !silenced.has(rule.id))
            report(rule, `Nothing of \`${rule.id}\` is silenced here.`, {
              fixes: [ruleRemoval(rule, rule === rules[0], message.text)],
            });
    }
  },
});

/** Comments that were meant to silence rules, but are no such comments. */
function reportUnread({ text, isPlainText }: Message, report: Report): void {
  for (const { start, end, written, meant, isText } of unreadDirectives(text, isPlainText)) {
    const behind = /\s/.test(text[written.end] ?? '') ? '' : ' ';
    const name = { ...written, text: meant + behind };
    if (isText) {
      const edits = [
        { start, end: start + '<!--'.length, text: '{{!--' },
        name,
        { start: end - '-->'.length, end, text: '--}}' },
      ];
      report({ start, end }, 'In plain text, this comment is text that the buyer reads.', {
        remedy: 'Write it as `{{!-- … --}}`.',
        fixes: [suggestion('Write it as a Handlebars comment', edits)],
      });
    } else
      report(written, 'This is no disable comment.', {
        remedy: `Write \`${meant}\`, and the rules behind a blank.`,
        fixes: [suggestion(`Change to ${meant}`, [name])],
      });
  }
}

const noDirectives: DirectiveUses = { uses: [], ruleIds: [] };

/** What to do about an id that no rule has. */
function renaming({ start, end }: Range, meant: string | undefined): Finding {
  if (meant === undefined) return { remedy: 'Name a rule, or remove it.' };
  const edit = { start, end, text: meant };
  return {
    remedy: `Perhaps it is \`${meant}\`.`,
    fixes: [suggestion(`Change to ${meant}`, [edit])],
  };
}

function removal(message: Message, comment: Range): Fix {
  const { text } = message;
  // A template tag inside an HTML comment still does its work.
  const isHtml = text.startsWith('<!--', comment.start);
  const holdsTag = isHtml && text.slice(comment.start, comment.end).includes('{{');
  const kind = holdsTag ? 'suggest' : 'safe';
  return { title: 'Remove the comment', kind, edits: [removeComment(message, comment)] };
}

/** Removes one of several rules, with the separator before or behind it. */
function ruleRemoval(rule: Range & { id: string }, isFirst: boolean, text: string): Fix {
  let from = rule.start;
  let to = rule.end;
  while (isFirst && /[\s,]/.test(text[to] ?? '')) to++;
  while (!isFirst && /[\s,]/.test(text[from - 1] ?? '')) from--;
  return {
    title: `Remove ${rule.id}`,
    kind: 'safe',
    edits: [{ start: from, end: to, text: '' }],
  };
}
