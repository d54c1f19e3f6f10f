/** The place of what is offered to the Product Owner, and of what a colleague is asked. Filled after the first paint, its height kept. */
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { loadPart } from '../../shared/load-part';
import type { HelpProps } from './help-props';

export function HelpPlace(props: HelpProps): ReactElement {
  const [{ whole: Whole }, setLoaded] = useState<{ readonly whole: ComponentType<HelpProps> | null }>({
    whole: null,
  });
  useEffect(() => {
    loadPart(() => import('./whole')).then(
      async ({ HelpAndAsked, learnWords }) => {
        await learnWords();
        setLoaded({ whole: HelpAndAsked });
      },
      () => undefined,
    );
  }, []);
  const isOpen = props.help?.offer?.standing === 'open';
  return <div className={isOpen ? 'help help-open' : 'help'}>{Whole !== null && <Whole {...props} />}</div>;
}
