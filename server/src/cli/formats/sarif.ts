import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { LineIndex } from '../../lint/line-index';
import type { Range } from '../../ranges/range';
import type { Fix, RelatedPlace, Rule } from '../../rules/rule';
import { hashOf, snippetOf } from '../baseline/snippet';
import type { CheckedFile, Failure, Formatter, Outcome } from './formatter';
import { regionOf } from './region';
import { sarifLevels, sarifRule } from './sarif-rules';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const root = '%SRCROOT%';

/**
 * SARIF 2.1.0 for services that collect findings: results with their fixes, and the rules' help.
 * Files inside the working folder are named from there on, others as a whole.
 */
export function sarifFormatter(rules: readonly Rule[], cwd: string): Formatter {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const artifacts: object[] = [];
  let separator = '\n';
  return {
    start: () => `${opening(rules, cwd)},"results":[`,
    file(file) {
      const location = artifactLocation(file.path);
      const results = resultsOf(file, { ...location, index: artifacts.length }, ruleIndex);
      artifacts.push({ location, roles: ['analysisTarget'] });
      let text = '';
      for (const result of results) {
        text += separator + JSON.stringify(result);
        separator = ',\n';
      }
      return text;
    },
    end: ({ failures }: Outcome) => {
      const invocations = [invocation(failures)];
      return `\n],${members({ artifacts, invocations })}}]}\n`;
    },
  };
}

/** The report up to the results, its object, its list of runs and the run still open. */
function opening(rules: readonly Rule[], cwd: string): string {
  const driver = {
    name: 'bsm-lint',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/bsm-lint/bsm-lint',
    rules: rules.map(sarifRule),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { uri: pathToFileURL(`${cwd}/`).href } },
  };
  return `{${members({ $schema: schema, version: '2.1.0' })},"runs":[{${members(run)}`;
}

/** An object as JSON, without its braces. */
const members = (value: object): string => JSON.stringify(value).slice(1, -1);

function artifactLocation(path: string): { uri: string; uriBaseId?: string } {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: root };
}

function resultsOf(
  file: CheckedFile,
  artifact: object,
  ruleIndex: ReadonlyMap<string, number>,
): object[] {
  const lines = new LineIndex(file.text);
  const region = (range: Range) => regionOf(file.text, lines, range);
  const seen = new Map<string, number>();
  return file.problems.map((problem) => {
    const { rule, severity, message, fixes, related } = problem;
    const fingerprint = hashOf(file.path, rule, snippetOf(file.text, problem));
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    const places = related.flatMap((place) => relatedLocation(place, file, artifact, region));
    const changes = fixes.flatMap((fix) => fixObject(fix, artifact, region));
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule) ?? -1,
      level: sarifLevels[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: artifact, region: region(problem) } }],
      // The same words can be a problem more than once in a file.
      partialFingerprints: { 'bsmProblem/v1': `${fingerprint}:${before + 1}` },
      ...(places.length > 0 && {
        relatedLocations: places.map((place, index) => ({ id: index + 1, ...place })),
      }),
      ...(changes.length > 0 && { fixes: changes }),
    };
  });
}

type RegionOf = (range: Range) => object;

/** Nothing for a place in a file whose text is not known. */
function relatedLocation(
  { message, path, start, end }: RelatedPlace,
  { others }: CheckedFile,
  artifact: object,
  regionIn: RegionOf,
): object[] {
  const location = (artifactLocation: object, region: object) => ({
    physicalLocation: { artifactLocation, region },
    message: { text: message },
  });
  if (path === undefined) return [location(artifact, regionIn({ start, end }))];
  const other = others?.(path);
  if (!other) return [];
  const region = regionOf(other.text, new LineIndex(other.text), { start, end });
  return [location(artifactLocation(other.path), region)];
}

/** Fixes that create files have no form in SARIF. */
function fixObject(
  { title, kind, edits, create }: Fix,
  artifact: object,
  region: RegionOf,
): object[] {
  if (create || edits.length === 0) return [];
  const replacements = edits.map((edit) => ({
    deletedRegion: region(edit),
    insertedContent: { text: edit.text },
  }));
  return [
    {
      description: { text: title },
      artifactChanges: [{ artifactLocation: artifact, replacements }],
      properties: { kind },
    },
  ];
}

function invocation(failures: readonly Failure[]): object {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ message, path, line, column }) => ({
      level: 'error',
      message: { text: message },
      ...(path !== undefined && {
        locations: [
          {
            physicalLocation: {
              artifactLocation: artifactLocation(path),
              ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
            },
          },
        ],
      }),
    })),
  };
}
