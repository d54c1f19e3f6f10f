/** Which events reach a trigger: its filter in manifest.yml (manifest-reference/modules/trigger, "Filter reference"). */
import { ExpressionError, expressionOf } from '../expression/expression';
import type { TriggerModule } from '../manifest';

interface FilteredEvent {
  readonly eventType: string;
  readonly selfGenerated: boolean;
}

/** @param log told of an expression that can't be worked out, unless the filter asks for silence */
export function passes(trigger: TriggerModule, event: FilteredEvent, log: (line: string) => void): boolean {
  const { ignoreSelf = false, expression, onError = 'IGNORE_AND_LOG' } = trigger.filter ?? {};
  if (ignoreSelf && event.selfGenerated) return false;
  if (expression === undefined) return true;
  try {
    const value = expressionOf(expression)(event);
    if (typeof value === 'boolean') return value;
    throw new ExpressionError('the value is neither true nor false');
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (onError.endsWith('_AND_LOG')) {
      log(`The filter of "${trigger.key}" failed for ${event.eventType}: ${error.message}.`);
    }
    return onError.startsWith('RECEIVE');
  }
}
