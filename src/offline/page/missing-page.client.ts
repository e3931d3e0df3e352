// The worker shows this page in place of one that it does not have; the address is then still the other one's.
const file = document.querySelector<HTMLElement>('offline-copy')?.dataset['file'];
const own = new URL('./offline/', new URL(file ?? '/', location.href)).pathname;
document.querySelector('[data-missing]')?.toggleAttribute('hidden', location.pathname === own);
