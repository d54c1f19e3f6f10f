/** The calls about how ready a backlog was over time. */
import { readHistory } from '../usecases/history/read-history';
import { inProject } from './call';
import { ofBoard } from './payloads';

export const HISTORY_CALLS = {
  readHistory: inProject('team', ofBoard, readHistory),
};
