/** What the app's messages and its checks say, in the words of the page. */
import type { CheckId } from '../../src/readiness/check-id';
import type { DefinedCheck } from '../../src/readiness/definition';
import type { Finding, Message } from '../../src/readiness/finding';
import * as findings from '../../src/texts/finding-words';
import * as texts from '../../src/texts/sentence';
import { currentWords } from './words';

/** The sentence of a message, its values filled in and its plural chosen. */
export function sentence(message: Message): string {
  return texts.sentence(message, currentWords());
}

/** A noun phrase that names the check in lists. */
export function checkTitle(id: DefinedCheck): string {
  return texts.checkTitle(id, currentWords());
}

/**
 * How to do what the fix says.
 * @param fix the fix of a finding, where it may have a how of its own
 */
export function checkHow(id: CheckId, fix: Message | null = null): string {
  return texts.checkHow(id, fix, currentWords());
}

/** What a finding's check is called: by the catalogue, or by the team that added it. */
export function titleOf(finding: Pick<Finding, 'check' | 'own'>): string {
  return findings.titleOf(finding, currentWords());
}

/** How to do what a finding's fix says: by the catalogue, or in the words of the team that added the check. */
export function howOf(finding: Finding): string {
  return findings.howOf(finding, currentWords());
}

/** Why a team should care. */
export function checkWhy(id: DefinedCheck): string {
  return texts.checkWhy(id, currentWords());
}
