/** Bytes of a file → text, in the encodings that spreadsheets and Jira write; anything else is refused. */
import { ImportRefused } from './import-refused';

/**
 * Reads UTF-8 (with or without a byte order mark) or UTF-16 with one.
 * @throws ImportRefused for an empty file, for bytes that are no text, and for other encodings
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes); // takes the byte order mark away
  } catch {
    throw new ImportRefused(
      `${fileName} is not UTF-8 text. Save it again as "CSV UTF-8", or as UTF-16 with a byte order mark.`,
    );
  }
  // No text file holds NUL; UTF-16 without its mark does, and so do pictures and office files.
  if (text.includes('\0')) {
    throw new ImportRefused(
      `${fileName} is not a text file. Groundwork reads CSV and JSON; a workbook has to be saved as "CSV UTF-8" first.`,
    );
  }
  if (text.trim() === '') throw new ImportRefused(`${fileName} is empty.`);
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
