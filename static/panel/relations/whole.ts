/** The forms in which a relation is made, with the sentences that they say: loaded when the first one opens. */
export { learnDeskWords } from './desk-texts';
export { RelationDesk } from './relation-desk';
