/**
 * The walls of the house (docs: README "How it is built"): who may import whom, each with its reason.
 * Read by dependency-cruiser in walls.test.ts, which also shows that each rule catches a breach.
 */

const PURE_ROOMS = '^src/(story|readiness|refinement)/';
const PURE_OR_TEXTS = '^src/(story|readiness|refinement|texts)/';
const PURE_OR_TEXTS_OR_CONTRACT = '^src/(contract(\\.ts$|/)|(story|readiness|refinement|texts)/)';

/** Browser-safe npm packages that pure rooms may use. */
const LUXON = '(^|/)node_modules/(@types/)?luxon/'; // days and meetings in a team's own time zone
const RE2JS = '(^|/)node_modules/re2js/'; // a team's own patterns, in time linear in the text

const TO_NPM_OR_NODE = { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] };

module.exports = {
  forbidden: [
    {
      name: 'story-knows-no-other-room',
      comment: 'A story is what everything else is about; it can be understood and tested alone.',
      severity: 'error',
      from: { path: '^src/story/' },
      to: { path: '^(src|static|local)/', pathNot: '^src/story/' },
    },
    {
      name: 'readiness-knows-only-stories',
      comment: 'Judging a story must never depend on Jira, storage, pages or other stories.',
      severity: 'error',
      from: { path: '^src/readiness/' },
      to: { path: '^(src|static|local)/', pathNot: '^src/(story|readiness)/' },
    },
    {
      name: 'refinement-knows-stories-and-readiness',
      comment:
        'What a team does about its stories is decided without Jira, storage or pages, and can be tested alone.',
      severity: 'error',
      from: { path: '^src/refinement/' },
      to: { path: '^(src|static|local)/', pathNot: '^src/(story|readiness|refinement)/' },
    },
    {
      name: 'pure-rooms-run-anywhere',
      comment:
        'Pure rooms run in the function, in the browser and in the terminal: no Node, no Forge, few packages.',
      severity: 'error',
      from: { path: PURE_ROOMS },
      to: { ...TO_NPM_OR_NODE, pathNot: [LUXON, RE2JS] },
    },
    {
      name: 'only-refinement-knows-the-calendar',
      comment: 'A story is as ready at night as by day; time zones belong to meetings.',
      severity: 'error',
      from: { path: '^src/(story|readiness)/' },
      to: { path: LUXON },
    },
    {
      name: 'only-readiness-knows-patterns',
      comment: 'A team’s own patterns are large to load; one place decides when.',
      severity: 'error',
      from: { path: '^src/(story|refinement)/' },
      to: { path: RE2JS },
    },
    {
      name: 'texts-know-only-what-they-name',
      comment: 'A catalogue of sentences is typed by what can be said, and depends on nothing that runs.',
      severity: 'error',
      from: { path: '^src/texts/' },
      to: { path: '^(src|static|local)/', pathNot: PURE_OR_TEXTS },
    },
    {
      name: 'use-cases-know-ports-not-adapters',
      comment:
        'What a person asks for stays the same when Jira or storage changes; adapters can be swapped in a test.',
      severity: 'error',
      from: { path: '^src/usecases/' },
      to: {
        path: '^(src|static|local)/',
        pathNot: '^src/(contract(\\.ts$|/)|(usecases|story|readiness|refinement)/)',
      },
    },
    {
      name: 'adapters-implement-ports',
      comment: 'Jira and storage are told what is needed by ports; they decide nothing about readiness.',
      severity: 'error',
      from: { path: '^src/(jira|storage)/' },
      to: {
        path: '^(src|static|local)/',
        pathNot: [
          '^src/(story)/',
          '^src/usecases/(ports|marks|history-reader|relations-port|writing-port|bands/(jobs|world)|help/work-reader|history/past-reader|problem)\\.ts$',
          // Records: their port, how a shape is read, and how one of them is changed while others change it, too.
          '^src/usecases/(records|record-formats|change-person)\\.ts$',
          '^src/contract(\\.ts$|/)',
          '^src/(jira|storage)/',
        ],
      },
    },
    {
      name: 'jira-knows-no-records',
      comment:
        'What a team decided is kept by storage; Jira is asked and told, and remembers nothing of ours.',
      severity: 'error',
      from: { path: '^src/jira/' },
      to: { path: '^src/usecases/(records|record-formats|change-person)\\.ts$' },
    },
    {
      name: 'jira-and-storage-do-not-meet',
      comment: 'Two adapters that call each other are one adapter that nobody can test.',
      severity: 'error',
      from: { path: '^src/(jira|storage)/' },
      to: { path: '^src/(jira|storage)/', pathNot: '^src/$1/' },
    },
    {
      name: 'doors-call-use-cases',
      comment:
        'A door parses, allows, calls a use case and replies; it reaches no adapter. That of the pages and that of the platform do not meet.',
      severity: 'error',
      from: { path: '^src/(resolvers|events)/' },
      to: { path: '^(src|static|local)/', pathNot: '^src/(contract(\\.ts$|/)|($1|usecases)/)' },
    },
    {
      name: 'only-adapters-and-doors-know-forge',
      comment: 'The platform can change without touching what the app knows.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(jira|storage|resolvers|events)/' },
      to: { path: '(^|/)node_modules/@forge/' },
    },
    {
      name: 'only-one-room-knows-the-bridge',
      comment: 'Pages talk to the host through one typed wrapper, so that nothing passes unparsed.',
      severity: 'error',
      from: { path: '^(src|static|local)/', pathNot: '^static/shared/' },
      to: { path: '(^|/)node_modules/@forge/bridge/' },
    },
    {
      name: 'index-is-the-top',
      comment: 'Only the platform reads index.ts; whoever imports it would import everything.',
      severity: 'error',
      from: { path: '^(src|static|local)/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'pages-take-types-and-pure-rooms',
      comment: 'A page that imported the back end would carry it to the browser.',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^(src|local)/', pathNot: PURE_OR_TEXTS_OR_CONTRACT },
    },
    {
      name: 'local-reaches-the-app-as-the-platform-does',
      comment: 'What the laptop runs must be what Forge would run: manifest, built handlers, built pages.',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/(score\\.ts$|score/|import/)' },
      to: { path: '^(src|static)/', pathNot: '^static/build\\.ts$' },
    },
    {
      name: 'score-and-import-take-pure-rooms',
      comment: 'The command line and the preview judge with the same code, not with the handlers.',
      severity: 'error',
      from: { path: '^local/(score\\.ts$|score/|import/)' },
      to: { path: '^(src|static)/', pathNot: PURE_OR_TEXTS },
    },
    {
      name: 'nothing-ships-local',
      comment: 'The laptop environment, tests, figures and pages about the product are never deployed.',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { path: '^(local|tests|bench|docs)/' },
    },
    {
      name: 'no-circles',
      comment: 'Files in a circle can only be understood together.',
      severity: 'error',
      from: { path: '^(src|static|local)/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
