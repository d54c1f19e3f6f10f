/** The calls about when a team refines. */
import { z } from 'zod';
import { rhythmShape } from '../usecases/meeting/kept-meeting';
import { readMeeting } from '../usecases/meeting/read-meeting';
import { saveMeeting } from '../usecases/meeting/save-meeting';
import { inProject } from './call';
import { ofBoard } from './payloads';

const toSave = ofBoard.extend({ rhythm: rhythmShape.nullable(), over: z.int().positive().nullable() });

export const MEETING_CALLS = {
  readMeeting: inProject('team', ofBoard, readMeeting),
  saveMeeting: inProject('team', toSave, saveMeeting),
};
