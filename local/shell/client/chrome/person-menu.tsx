/** Who I am: everything on the page is then read and written as that person. On a real site the token says it. */
import { Avatar } from '../parts/avatar';
import { useSession } from '../session/session';
import { Menu } from './menu';

export function PersonMenu() {
  const { host, person, become } = useSession();
  if (host.site !== null) {
    return (
      <span className="person" title={`The token of ${host.site.name} belongs to ${person.displayName}.`}>
        <Avatar person={person} />
        <span className="person-name">{person.displayName}</span>
      </span>
    );
  }
  return (
    <Menu
      purpose={`${person.role}. Choose who you are`}
      heading="Look at it as"
      alignRight
      button={
        <>
          <Avatar person={person} />
          <span className="person-name">{person.displayName}</span>
        </>
      }
      choices={host.people.map((one) => ({
        id: one.accountId,
        chosen: one.accountId === person.accountId,
        content: (
          <>
            <Avatar person={one} large />
            <span className="menu-words">
              {one.displayName}
              <small>{one.mayEdit ? one.role : `${one.role} · may look, not edit`}</small>
            </span>
          </>
        ),
        choose: () => {
          become(one);
        },
      }))}
    />
  );
}
