/** Sends what somebody presses, one at a time, and says what went wrong; the keyboard goes on where the pressed button may be gone. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Reply } from '../../../src/contract';
import { failureSentence } from '../../shared/failure';

export interface Asking {
  /** Of the part of the page whose buttons these are. */
  readonly root: RefObject<HTMLDivElement>;
  readonly isWaiting: boolean;
  /** Empty where nothing went wrong. */
  readonly trouble: string;
  /** @returns the answer; `null` where there is trouble */
  readonly send: <T>(call: () => Promise<Reply<T>>) => Promise<{ readonly value: T } | null>;
}

export function useAsking(): Asking {
  const [trouble, setTrouble] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  useEffect(() => {
    if (!goesOn.current || document.activeElement !== document.body) return;
    goesOn.current = false;
    root.current?.querySelector<HTMLElement>('button, a[href]')?.focus();
  });
  const send: Asking['send'] = async (call) => {
    setWaiting(true);
    setTrouble('');
    const reply = await call();
    setWaiting(false);
    goesOn.current = true;
    if (reply.ok) return { value: reply.value };
    setTrouble(failureSentence(reply));
    return null;
  };
  return { root, isWaiting, trouble, send };
}
