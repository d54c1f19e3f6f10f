/** Tabs over a panel, with the keys that the ARIA pattern of that name asks for. */
import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly choose: (id: string) => void;
  /** What is in the open one. */
  readonly children: ReactNode;
}

export function Tabs({ label, tabs, open, choose, children }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === open);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    choose(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={open === tab.id}
            aria-controls={open === tab.id ? `${id}-panel` : undefined}
            tabIndex={open === tab.id ? 0 : -1}
            onClick={() => {
              choose(tab.id);
            }}
          >
            {tab.name}
            {tab.count !== undefined && <span className="badge">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </>
  );
}
