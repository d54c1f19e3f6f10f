/** The calls about how a story got here. */
import { readPast } from '../usecases/past/read-past';
import { onStoryAs } from './call';
import { nothing } from './payloads';

export const PAST_CALLS = {
  readPast: onStoryAs('product-owner', nothing, readPast),
};
