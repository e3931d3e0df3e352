import { shouldSaveData } from './save-data.ts';
import { whenIdle } from './when-idle.client.ts';

/**
 * Names the list of icons for a home screen. A page that named it in its head would have the browser ask for the list
 * and an icon at once; this way the words come first, and a costly line is left alone.
 */
whenIdle(() => {
  const list = document.querySelector<HTMLElement>('[data-manifest]')?.dataset['manifest'];
  if (!list || shouldSaveData(navigator)) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = list;
  document.head.append(link);
});
