/** Whatever is kept under another number was made by another version and must be made anew. */
export const CARD_VERSION = 1;
