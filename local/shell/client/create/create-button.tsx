/** “Create” in the bar at the top, for those who may. */
import { Icon } from '../parts/icons';
import { useSession } from '../session/session';
import { useCreation } from './creation';

export function CreateButton() {
  const { host, person } = useSession();
  const { open } = useCreation();
  if (!person.mayEdit || host.projects.length === 0) return null;
  return (
    <button type="button" className="button button-primary create-button" onClick={open}>
      <Icon name="plus" />
      <span className="create-word">Create</span>
    </button>
  );
}
