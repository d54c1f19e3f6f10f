/** The editor of words, with the sentences that it says: loaded when somebody first opens it. */
export { learnEditorWords } from './editor-texts';
export { Workshop } from './workshop';
