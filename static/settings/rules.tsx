/** A board's rules on one page: to look at, to change as a draft, to try, and to save. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import { ISSUE_KINDS, type IssueKind } from '../../src/story/story';
import { ErrorMessage } from '../shared/error-message';
import { inDigits, say } from '../shared/say';
import type { Ways } from '../shared/told';
import { Asking } from './asking';
import { tellable } from './change-words';
import { CopyFrom } from './copy-from';
import { FieldsSection } from './fields-section';
import { FileIn } from './file-in';
import { FileOut } from './file-out';
import { FitSection } from './fit-section';
import { Members } from './members';
import { Met } from './met';
import { countBelow } from './mistakes';
import { OwnSection } from './own-section';
import { SaveBar } from './save-bar';
import { SavedNote } from './saved-note';
import { Section } from './section';
import { TrialSection } from './trial-section';
import { useInstantWords } from './use-instant-words';
import { useRules } from './use-rules';
import { Versions } from './versions';

export function Rules({
  view: first,
  ways,
  tellUnsaved,
  tellSaved,
}: {
  /** As it was read; what is saved here is newer. Another board needs another `key`. */
  readonly view: DefinitionView;
  readonly ways: Ways;
  readonly tellUnsaved: (isUnsaved: boolean) => void;
  readonly tellSaved: () => void;
}): ReactElement {
  const { desk, draft, change, found, changes, ownChecks, saving, save, saveOver, take, ...trying } =
    useRules(first, tellUnsaved, tellSaved);
  const { trial, isTried, tryIt, endTrial } = trying;
  const { view, definition, mistakes } = desk;
  const isUnsaved = changes.length > 0;
  const [kind, setKind] = useState<IssueKind>('story');
  const page = useRef<HTMLDivElement>(null);
  const trialHeading = useRef<HTMLHeadingElement>(null);
  /** Counts the times that somebody wanted to save what can't be saved yet. */
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (looks > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [looks]);

  // With the last change its bar is gone, and with the bar its buttons: the keyboard goes on at the rules.
  const wasUnsaved = useRef(false);
  useEffect(() => {
    const isGone = wasUnsaved.current && !isUnsaved;
    wasUnsaved.current = isUnsaved;
    if (!isGone || document.activeElement !== document.body) return;
    const tab = page.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    tab?.focus({ preventScroll: true });
  }, [isUnsaved]);

  const saveOrLook = (): void => {
    if (mistakes.length === 0) save();
    else {
      setKind(ISSUE_KINDS.find((one) => countBelow(mistakes, ['kinds', one]) > 0) ?? kind);
      setLooks(looks + 1);
    }
  };
  const tryDraft = (): void => {
    tryIt(definition);
    trialHeading.current?.focus();
  };

  return (
    <div className="page-of-rules" ref={page}>
      <Standing view={view} />
      <p role="status" className="sub">
        {found !== null && isUnsaved && saving.state === 'none' && (
          <>{say(found.over === view.number ? 'settings.back' : 'settings.back.other')}</>
        )}
      </p>
      <Asking desk={desk} kind={kind} chooseKind={setKind} />
      <OwnSection desk={desk} />
      <FieldsSection desk={desk} />
      {view.mayTry && (
        <TrialSection
          trial={trial}
          isOpen={isUnsaved && mistakes.length === 0}
          isSame={isTried}
          ownChecks={ownChecks}
          ways={ways}
          heading={trialHeading}
          start={tryDraft}
          end={endTrial}
        />
      )}
      {view.mayAskFit && (
        <FitSection
          key={view.number}
          boardId={view.place.boardId}
          saved={draft.saved.definition}
          definition={definition}
          propose={(proposed) => {
            change({ do: 'take', definition: proposed, restoredFrom: null });
            tryIt(proposed);
          }}
        />
      )}
      <Versions key={`versions ${view.number}`} desk={desk} />
      <Section title={say('settings.hand-on')}>
        {view.mayChange && <CopyFrom boardId={view.place.boardId} change={change} />}
        <FileOut view={view} />
        {view.mayChange && <FileIn change={change} />}
      </Section>
      <Members boardId={view.place.boardId} />
      {saving.state === 'failed' && (
        <ErrorMessage failure={saving.failure} waiting={false} again={saveOrLook} />
      )}
      {saving.state === 'met' && (
        <Met
          before={draft.saved.definition}
          theirs={saving.theirs.definition}
          mine={definition}
          saveMine={() => {
            saveOver(saving.theirs);
          }}
          takeTheirs={() => {
            take(saving.theirs);
          }}
        />
      )}
      {isUnsaved && saving.state !== 'met' && (
        <SaveBar
          changes={tellable(changes)}
          ownChecks={ownChecks}
          mistakes={mistakes.length}
          isTried={isTried && trial?.state !== 'running'}
          isSaving={saving.state === 'saving'}
          save={saveOrLook}
          tryIt={view.mayTry ? tryDraft : null}
          undo={
            draft.steps.length === 0
              ? null
              : () => {
                  change({ do: 'undo' });
                }
          }
          discard={() => {
            change({ do: 'discard' });
          }}
        />
      )}
      <SavedNote saved={saving.state === 'saved' && !isUnsaved ? saving : null} />
    </div>
  );
}

/** Since when the rules hold, and who may change them. */
function Standing({ view: { number, savedAt, mayChange } }: { readonly view: DefinitionView }): ReactElement {
  const instantWords = useInstantWords();
  return (
    <>
      <p className="sub">
        {savedAt === null
          ? say('settings.standing.default')
          : say('settings.standing', { number: inDigits(number), when: instantWords(savedAt) })}
      </p>
      {!mayChange && <p className="notice">{say('settings.read-only')}</p>}
    </>
  );
}
