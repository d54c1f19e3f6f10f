/** Who may make a call. Each of these is asked anew at each call, as the person who makes it: display conditions only hide. */

export const WHO = [
  'team',
  'reader',
  'keeper',
  'team-keeper',
  'list-keeper',
  'role-holder',
  'product-owner',
] as const;

/**
 * `team`: those who may edit the board's issues, narrowed to the team's own list where it made one.
 * `keeper`: who may change the team's rules: administrators of the project, and the Product Owner and the Scrum Master
 * of the board, once their role is in force. `reader`: the team and the keepers. `team-keeper`: those keepers
 * who are of the team, for what tells of stories. `list-keeper`: administrators and the Product Owner, for what is about people: a
 * Scrum Master's role gives no say over them. `role-holder`: whoever has the role that the
 * call is about, in force. `product-owner`: the same of that role.
 */
export type Who = (typeof WHO)[number];
