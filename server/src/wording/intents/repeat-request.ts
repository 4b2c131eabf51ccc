import type { Statement } from '../statement';
import { largest, span, type FindPassages, type Passage } from './passage';

/** Wording that admits an earlier request for a review, or a second request in the same message. */
export const findRepeatRequests: FindPassages = ({ statements }) => {
  let asked = false;
  const found: Passage[] = [];
  for (const statement of statements) {
    found.push(
      ...statement.asserted('repeat-request'),
      ...(asked ? secondRequests(statement) : []),
    );
    asked ||= statement.says('ask-review');
  }
  return largest(found);
};

function secondRequests(statement: Statement): Passage[] {
  const [request] = statement.asserted('ask-review');
  const again = statement.asserted('again');
  return request && again.length > 0 ? [span(request, ...again)] : [];
}
