/** A page for people who build: what goes on behind this Jira, and ways to make it harder. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Tabs } from '../parts/tabs';
import { ClockTab } from './clock-tab';
import { ConditionsTab } from './conditions-tab';
import { EventsTab } from './events-tab';
import { LogTab } from './log-tab';
import { ValuesTab } from './values-tab';
import '../styles/console.css';

const TABS = [
  { id: 'clock', name: 'Clock' },
  { id: 'values', name: 'Stored values' },
  { id: 'events', name: 'Events and schedules' },
  { id: 'conditions', name: 'Conditions' },
  { id: 'log', name: 'Log' },
] as const;

const SHOWN: Readonly<Record<string, ReactNode>> = {
  clock: <ClockTab />,
  values: <ValuesTab />,
  events: <EventsTab />,
  conditions: <ConditionsTab />,
  log: <LogTab />,
};

export default function ConsolePage() {
  const [open, setOpen] = useState('clock');
  useEffect(() => {
    document.title = 'Console';
  }, []);
  return (
    <div className="console-page">
      <h1>Console</h1>
      <p className="subtle">What goes on behind this Jira, for those who build the app.</p>
      <Tabs label="Console" tabs={TABS} open={open} choose={setOpen}>
        {SHOWN[open]}
      </Tabs>
    </div>
  );
}
