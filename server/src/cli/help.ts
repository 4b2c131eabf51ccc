import { templateExtensions } from '../message/file-kinds';

export const help = `Usage: bsm-lint [options] [path ...]
       bsm-lint --stdin [--stdin-filename NAME] < message
       bsm-lint --list-rules | --explain RULE | --print-config FILE | --init
       bsm-lint mcp

Checks message templates against Amazon's rules for messages to buyers.

Paths are files, folders and globs (put globs in quotes); without any, the current
folder is checked. In folders, files of the types ${templateExtensions.join(' ')}
are checked, or what "include" in bsm.config.json says. Left out are node_modules, .git,
hidden files and folders that no glob spells out, and what "ignore" in bsm.config.json
and .bsmignore files name.

Fixing
  --fix                  Apply the safe fixes to the files; with --stdin, print the fixed
                         message, and the report on standard error
  --fix-dry-run          Show what --fix would change, and what it would leave
Reporting
  --format NAME          How to report: stylish (the default), json, gcc, github, junit,
                         checkstyle or sarif
  --output-file FILE     Write the report to this file instead of standard output
  --quiet                Report errors only
  --watch                Check again what changes, until Ctrl+C
  --max-warnings N       Exit with 1 when there are more than N warnings
  --color, --no-color    Colours, or none; else as the terminal and NO_COLOR say
Configuration
  --config FILE          Use this file instead of the bsm.config.json files found beside
                         and above the messages
  --rule ID:SEVERITY     Set a rule to off, hint, info, warning or error; repeatable
  --print-config FILE    Print what holds for a file, as all of these leave it
  --init                 Write a bsm.config.json, after asking on a terminal; not with
                         --include GLOB, --marketplace DOMAIN, --language TAG,
                         --brand NAME or --allowed-host HOST, which say what it holds
Rules
  --list-rules           List all rules; with --format json, for programs
  --explain RULE         Show the page of a rule, with its options and examples
Baseline
  --write-baseline [FILE]
                         Take the problems of the checked files for known, and write them
                         to FILE, else to bsm.baseline.json
  --baseline [FILE]      Let known problems pass, report new ones, and take those that are
                         fixed out of FILE. FILE ends in .json
Input
  --stdin                Check the message on standard input
  --stdin-filename NAME  The path that the message on standard input would have
  --jsonl                Check the messages that come one a line on standard input, each
                         { "id", "text", "path"?, "header"? }, and print a result a line,
                         in the same order
Assistants
  mcp                    As the first argument: serve writing assistants over the Model
                         Context Protocol on standard input and output
Other
  --help, --version

Exit code: 0 no errors; 1 errors, or more warnings than allowed; 2 the run failed (a file
cannot be read or written, nothing matches a path, an option or a configuration is wrong).
`;
