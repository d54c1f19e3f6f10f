/**
 * Who I am, and in which language I have Jira: everything on the page is then read and written as that person. On a
 * real site the token says it. The small Jira itself stays English; the app's pages and their titles don't.
 */
import { failureFrom } from '../host/failure';
import { chooseLanguage } from '../host/session';
import type { Language } from '../host/session';
import { Avatar } from '../parts/avatar';
import { useSession } from '../session/session';
import { useFlags } from './flag-store';
import { Menu } from './menu';

export function PersonMenu() {
  const { host, person, become, refresh } = useSession();
  const { show } = useFlags();
  const speak = (language: Language) => {
    chooseLanguage(person, language).then(refresh, (thrown: unknown) => {
      const description = failureFrom(thrown).message;
      show({ id: 'language', title: 'The language stays as it is', description, type: 'error' });
    });
  };
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
      purpose={`${person.role}. Choose who you are, and your language`}
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
      further={{
        heading: 'Language',
        choices: host.languages.map((language) => ({
          id: language.locale,
          chosen: language.locale === person.locale,
          content: <span lang={language.locale.slice(0, 2)}>{language.name}</span>,
          choose: () => {
            speak(language);
          },
        })),
      }}
    />
  );
}
