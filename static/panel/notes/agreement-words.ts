/** What is said of an agreement that a story is ready: how far it is, and what it takes. Never of one person. Pure. */
import type { AgreementView } from '../../../src/contract/notes';
import { say, sayCount } from '../../shared/say';

/** One or two sentences. */
export function agreementWords(agreement: AgreementView): string {
  switch (agreement.state) {
    case 'agreed':
      return say('panel.agreed.stands');
    case 'outdated':
      return `${say('panel.agreed.outdated')} ${say('panel.agreed.takes')}`;
    case 'begun':
      return `${soFar(agreement)} ${say('panel.agreed.takes')}`.trim();
    case 'none':
      return say('panel.agreed.takes');
  }
}

function soFar({ byProductOwner, byOthers }: AgreementView): string {
  if (byOthers === 0) return byProductOwner ? say('panel.agreed.so-far.po') : '';
  return sayCount(byProductOwner ? 'panel.agreed.so-far.both' : 'panel.agreed.so-far.others', byOthers);
}
