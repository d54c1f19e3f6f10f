/** The dialog that creates issues, reached from everywhere. What was begun in it is kept until it is created. */
import { Suspense, createContext, lazy, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { EMPTY_DRAFT } from './draft';

const CreateDialog = lazy(() => import('./create-dialog'));

interface Creation {
  readonly open: () => void;
  /** How many were created since the page was opened: a reason to read lists again. */
  readonly created: number;
}

const CreationContext = createContext<Creation | null>(null);

export function CreationProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [created, setCreated] = useState(0);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const open = useCallback(() => {
    setOpen(true);
  }, []);
  const value = useMemo(() => ({ open, created }), [open, created]);
  return (
    <CreationContext.Provider value={value}>
      {children}
      {isOpen && (
        <Suspense fallback={null}>
          <CreateDialog
            draft={draft}
            change={setDraft}
            close={() => {
              setOpen(false);
            }}
            tellCreated={() => {
              setCreated(created + 1);
            }}
          />
        </Suspense>
      )}
    </CreationContext.Provider>
  );
}

export function useCreation(): Creation {
  const creation = useContext(CreationContext);
  if (creation === null) throw new Error('useCreation needs a CreationProvider around it.');
  return creation;
}
