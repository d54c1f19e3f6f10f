/** A person's initials on a colour of their own, or a grey figure for who has no account; nobody's picture is fetched. */
const TONES = ['blue', 'green', 'purple', 'teal', 'magenta', 'orange', 'lime'];

interface AvatarProps {
  readonly person: {
    readonly accountId: string;
    readonly displayName: string;
    readonly former?: boolean;
  } | null;
  readonly large?: boolean;
}

/** Decorative: the name stands beside it, or in the title. */
export function Avatar({ person, large }: AvatarProps) {
  const size = large === true ? 'avatar avatar-large' : 'avatar';
  if (person === null || person.former === true) {
    const title = person?.displayName ?? 'Unassigned';
    return (
      <span className={`${size} avatar-nobody`} title={title} aria-hidden="true">
        <svg className="icon" viewBox="0 0 16 16">
          <path
            d="M8 3a2.6 2.6 0 1 1 0 5.2A2.6 2.6 0 0 1 8 3M3.4 13.4a4.6 3.8 0 0 1 9.2 0z"
            fill="currentColor"
          />
        </svg>
      </span>
    );
  }
  const tone = TONES[sumOf(person.accountId) % TONES.length] ?? 'blue';
  return (
    <span className={`${size} avatar-${tone}`} title={person.displayName} aria-hidden="true">
      {initials(person.displayName)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => /^./u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/** Always the same number for the same person, so that the colour stays. */
function sumOf(accountId: string): number {
  let sum = 7;
  for (let index = 0; index < accountId.length; index += 1)
    sum = (sum * 31 + accountId.charCodeAt(index)) % 9973;
  return sum;
}
