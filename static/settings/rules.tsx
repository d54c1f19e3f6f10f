/** A board's rules on one page: to look at, to change as a draft, to try, and to save. */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import { compareDefinitions } from '../../src/readiness/compare-definitions';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { ISSUE_KINDS, type IssueKind } from '../../src/story/story';
import { ErrorMessage } from '../shared/error-message';
import { inDigits, say } from '../shared/say';
import type { Ways } from '../shared/told';
import { Asking } from './asking';
import { CopyFrom } from './copy-from';
import { mistakesOf, type Desk } from './desk';
import type { Change } from './draft';
import { FieldsSection } from './fields-section';
import { FileIn } from './file-in';
import { FileOut } from './file-out';
import { FitSection } from './fit-section';
import { Members } from './members';
import { Met } from './met';
import { countBelow } from './mistakes';
import { OwnSection } from './own-section';
import { SaveBar } from './save-bar';
import { Section } from './section';
import { TrialSection } from './trial-section';
import { useDraft } from './use-draft';
import { useInstantWords } from './use-instant-words';
import { useSave } from './use-save';
import { useTrial } from './use-trial';
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
  const [view, setView] = useState(first);
  const { draft, change: changeDraft, found } = useDraft(first);
  const { boardId } = view.place;
  const [kind, setKind] = useState<IssueKind>('story');
  const { trial, start, end, forget: forgetTrial } = useTrial(boardId);
  const page = useRef<HTMLDivElement>(null);
  const trialHeading = useRef<HTMLHeadingElement>(null);
  /** Counts the times that somebody wanted to save what can't be saved yet. */
  const [looks, setLooks] = useState(0);

  const beginWith = useCallback(
    (saved: DefinitionView) => {
      setView(saved);
      changeDraft({ do: 'begin-with', saved });
      forgetTrial();
      tellSaved();
    },
    [changeDraft, forgetTrial, tellSaved],
  );
  const { saving, save, forget } = useSave(boardId, beginWith);
  const change = useCallback(
    (next: Change) => {
      if (saving.state !== 'met') forget();
      changeDraft(next);
    },
    [changeDraft, forget, saving.state],
  );

  const { definition, saved, restoredFrom } = draft;
  const changes = useMemo(
    () => compareDefinitions(saved.definition, definition),
    [saved.definition, definition],
  );
  const mistakes = useMemo(() => mistakesOf(definition), [definition]);
  const isTried = useMemo(
    () => trial !== null && compareDefinitions(trial.definition, definition).length === 0,
    [trial, definition],
  );
  const isUnsaved = changes.length > 0;
  const desk: Desk = { view, definition, mistakes, change: view.mayChange ? change : null };

  useEffect(() => {
    tellUnsaved(isUnsaved);
  }, [isUnsaved, tellUnsaved]);
  useEffect(() => {
    if (looks > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [looks]);

  const saveOrLook = (): void => {
    if (mistakes.length === 0) save({ definition, over: saved.number, restoredFrom });
    else {
      setKind(ISSUE_KINDS.find((one) => countBelow(mistakes, ['kinds', one]) > 0) ?? kind);
      setLooks(looks + 1);
    }
  };
  const tryIt = (): void => {
    start(definition);
    trialHeading.current?.focus();
  };
  const propose = (proposed: TeamDefinition): void => {
    change({ do: 'take', definition: proposed, restoredFrom: null });
    start(proposed);
  };
  const ownChecks = [...definition.ownChecks, ...saved.definition.ownChecks];

  return (
    <div className="page-of-rules" ref={page}>
      <Standing view={view} />
      <p role="status" className="sub">
        {saving.state === 'saved' && <SavedWords number={saving.number} savedAt={saving.savedAt} />}
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
          start={tryIt}
          end={end}
        />
      )}
      {view.mayAskFit && (
        <FitSection
          key={view.number}
          boardId={boardId}
          saved={saved.definition}
          definition={definition}
          propose={propose}
        />
      )}
      <Versions key={`versions ${view.number}`} desk={desk} />
      <Section title={say('settings.hand-on')}>
        {view.mayChange && <CopyFrom boardId={boardId} change={change} />}
        <FileOut view={view} />
        {view.mayChange && <FileIn change={change} />}
      </Section>
      <Members boardId={boardId} />
      {saving.state === 'failed' && (
        <ErrorMessage failure={saving.failure} waiting={false} again={saveOrLook} />
      )}
      {saving.state === 'met' && (
        <Met
          before={saved.definition}
          theirs={saving.theirs.definition}
          mine={definition}
          saveMine={() => {
            const { definition: theirs, number } = saving.theirs;
            setView(saving.theirs);
            changeDraft({ do: 'go-on-over', saved: { definition: theirs, number } });
            save({ definition, over: number, restoredFrom });
          }}
          takeTheirs={() => {
            beginWith(saving.theirs);
            forget();
          }}
        />
      )}
      {isUnsaved && saving.state !== 'met' && (
        <SaveBar
          changes={changes}
          ownChecks={ownChecks}
          mistakes={mistakes.length}
          isTried={isTried && trial?.state !== 'running'}
          isSaving={saving.state === 'saving'}
          save={saveOrLook}
          tryIt={tryIt}
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

function SavedWords({
  number,
  savedAt,
}: {
  readonly number: number;
  readonly savedAt: string | null;
}): ReactElement {
  const instantWords = useInstantWords();
  return (
    <>
      {say('settings.saved', {
        number: inDigits(number),
        when: savedAt === null ? '' : instantWords(savedAt),
      })}
    </>
  );
}
