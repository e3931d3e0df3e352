import { detectOperatingSystem } from './check/operating-system.ts';

/**
 * Puts the steps for this device first and unfolds them; where the system is not known they stay as they are.
 *
 * @param steps - holds one `<details data-system>` for each system.
 * @param thisDevice - what marks this device's own.
 */
export function openOwnSteps(steps: HTMLElement, thisDevice: string): void {
  const system = detectOperatingSystem(navigator);
  const own =
    system === undefined ? null : steps.querySelector<HTMLDetailsElement>(`[data-system="${system}"]`);
  if (own === null) return;
  steps.prepend(own);
  own.open = true;
  const mark = document.createElement('span');
  mark.className = 'this-device';
  mark.textContent = thisDevice;
  own.querySelector('summary')?.append(' ', mark);
}
