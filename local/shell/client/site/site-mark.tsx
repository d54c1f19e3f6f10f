/** Says in the bar at the top that this is a real site, and whether changes go there. */
import { useSession } from '../session/session';
import { POLL_SECONDS } from './use-polling';

export function SiteMark() {
  const { site } = useSession().host;
  if (site === null) return null;
  return (
    <span
      className="site-mark"
      title={`No events come from there: pages look again every ${POLL_SECONDS} seconds, the prep page when you ask it to.`}
    >
      <span className="site-name">{site.name}</span>
      <span className={site.readOnly ? 'lozenge lozenge-indeterminate' : 'lozenge lozenge-warning'}>
        {site.readOnly ? 'reading only' : 'changes go there'}
      </span>
    </span>
  );
}
