/** "A file is attached." */
import { met, unmet, unseen, type OwnRule } from './own-judge';

export const ATTACHMENT_RULE: OwnRule = {
  minutes: 5,
  expected: { key: 'own.attachment.expected' },
  fix: { key: 'own.attachment.fix' },
  judge: ({ story: { attachments } }) => {
    if (attachments === undefined) return unseen('own.attachment.unseen', {});
    const count = attachments ?? 0;
    return count === 0 ? unmet('own.attachment.none', {}) : met('own.attachment.there', { count });
  },
};
