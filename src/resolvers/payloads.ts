/** The forms of what several calls carry. */
import { z } from 'zod';

export const nothing = z.unknown();
export const oneBoard = z.int().positive();
/** `null`: the board looked at last, else the project's first, else the project itself. */
export const boardId = oneBoard.nullable();
export const ofBoard = z.object({ boardId });
export const accountId = z.string().min(1).max(255);
/** The form of an IANA name; whether this machine knows the zone, its list says where days are counted. */
export const timeZone = z.string().regex(/^[A-Za-z][\w+\-/]{0,63}$/);
/** Jira's number of an issue. */
export const issueId = z.string().regex(/^[1-9]\d{0,18}$/);
