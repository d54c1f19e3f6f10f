/** Which column of a CSV file holds what: by its name, in Jira's English, German and French and as people write it. */

export type ColumnMeaning =
  | { readonly is: Known }
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'link'; readonly type: string; readonly direction: 'outward' | 'inward' }
  | { readonly is: 'unknown' };

export type Known = keyof typeof NAMES;

/** Names without blanks, signs and accents, in lower case. */
const NAMES = {
  key: [
    'issuekey',
    'key',
    'ticketkey',
    'storykey',
    'ticket',
    'vorgangsschlussel',
    'schlussel',
    'cledeticket',
    'cle',
  ],
  id: ['issueid', 'id', 'ticketid', 'storyid', 'vorgangsid', 'iddeticket', 'iddeliticket'],
  summary: [
    ...[
      'summary',
      'title',
      'name',
      'subject',
      'story',
      'userstory',
      'storytitle',
      'issuesummary',
      'headline',
    ],
    ...['zusammenfassung', 'titel', 'resume', 'titre'],
  ],
  description: ['description', 'desc', 'body', 'details', 'issuedescription', 'beschreibung'],
  issueType: ['issuetype', 'type', 'worktype', 'vorgangstyp', 'typ', 'typedeticket'],
  status: ['status', 'state', 'etat', 'statut'],
  statusCategory: ['statuscategory', 'statuskategorie', 'categoriedestatut', 'categoriedetat'],
  resolution: ['resolution', 'losung', 'erledigung'],
  priority: ['priority', 'prioritat', 'priorite'],
  storyPoints: [
    ...['storypoint', 'storypoints', 'storypointestimate', 'points', 'estimate', 'estimation', 'sp'],
    ...['storypunkte', 'storypointschatzung', 'pointsdestory', 'estimationdestorypoints'],
  ],
  labels: ['label', 'labels', 'tag', 'tags', 'stichworter', 'stichwort', 'etiquettes', 'etiquette'],
  components: ['component', 'components', 'komponente', 'komponenten', 'composant', 'composants'],
  fixVersions: [
    ...['fixversion', 'fixversions', 'losungsversion', 'losungsversionen', 'korrekturversionen'],
    ...['versioncorrigee', 'versionscorrigees', 'versionsdecorrection'],
  ],
  sprint: ['sprint', 'sprints'],
  parent: [
    'parent',
    'parentid',
    'epiclink',
    'epic',
    'ubergeordnet',
    'ubergeordneteid',
    'epicverknupfung',
    'liendepic',
  ],
  parentKey: ['parentkey', 'ubergeordneterschlussel', 'schlusselubergeordnet', 'cleparent', 'cleduparent'],
  reporter: ['reporter', 'autor', 'ersteller', 'rapporteur'],
  reporterId: ['reporterid', 'autorid', 'idrapporteur', 'rapporteurid'],
  assigneeId: ['assigneeid', 'bearbeiterid', 'responsableid'],
  assignee: ['assignee', 'bearbeiter', 'zugewieseneperson', 'personneassignee', 'responsable'],
  created: ['created', 'createdat', 'erstellt', 'creation', 'cree', 'creee', 'datedecreation'],
  updated: ['updated', 'updatedat', 'aktualisiert', 'miseajour', 'misajour', 'datedemiseajour'],
  comment: ['comment', 'comments', 'kommentar', 'kommentare', 'commentaire', 'commentaires'],
  linkedIssues: ['linkedissues', 'linkedissue', 'verknupftevorgange', 'ticketslies'],
  criteria: [
    ...['acceptancecriteria', 'acceptancecriterion', 'akzeptanzkriterien', 'abnahmekriterien'],
    ...['criteresdacceptation', 'definitionofdone'],
  ],
  projectName: ['projectname', 'projektname', 'nomduprojet', 'nomdeprojet'],
  rank: ['rank', 'rang'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const KNOWN = new Map<string, Known>(
  (Object.keys(NAMES) as Known[]).flatMap((known) => NAMES[known].map((name) => [name, known] as const)),
);

const OWN_FIELD = /^(?:custom field|benutzerdefiniertes feld|champ personnalise)\s*\((.+)\)$/;
const LINK =
  /^(?:(inward|eingehend\S*|\S+ \S+ entrant|lien entrant)|(outward|ausgehend\S*|\S+ \S+ sortant|lien sortant))\b.*\((.+)\)$/;

/** Fields of the site that the reader knows by meaning; all others are taken over by their names. */
const OWN_FIELDS_WITH_MEANING: ReadonlySet<Known> = new Set(['storyPoints', 'parent', 'rank', 'sprint']);

/** @param header as it stands in the file */
export function meaningOf(header: string): ColumnMeaning {
  const plain = header
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  const own = OWN_FIELD.exec(plain)?.[1];
  if (own !== undefined) {
    const known = KNOWN.get(bare(own));
    if (known !== undefined && OWN_FIELDS_WITH_MEANING.has(known)) return { is: known };
    return { is: 'field', name: header.slice(header.indexOf('(') + 1, header.lastIndexOf(')')).trim() };
  }
  const link = LINK.exec(plain);
  if (link !== null) {
    const type = header.slice(header.indexOf('(') + 1, header.lastIndexOf(')')).trim();
    return { is: 'link', type, direction: link[1] === undefined ? 'outward' : 'inward' };
  }
  const known = KNOWN.get(bare(plain));
  return known === undefined ? { is: 'unknown' } : { is: known };
}

/** Whether the header is that of Jira's own export: no other names both the item's key and its type or number so. */
export function isJiraExport(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => bare(name.trim().toLowerCase().normalize('NFD'))));
  const has = (...some: readonly string[]): boolean => some.some((name) => names.has(name));
  return (
    has('issuekey', 'vorgangsschlussel', 'cledeticket') &&
    has('summary', 'zusammenfassung', 'resume') &&
    has('issuetype', 'issueid', 'vorgangstyp', 'vorgangsid', 'typedeticket', 'iddeticket')
  );
}

function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}
