import type { Road } from './road.ts';

/** Roads by a connection alone, or by the look-up of a name before it. */
export const CONNECTION_ROADS: Readonly<Record<string, Road>> = {
  WebTransport: ({ bare, secret }) => new WebTransport(`https://${bare}/${secret}`).ready,
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
  preconnect: ({ bare }) => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = `http://${bare}`;
    document.head.append(link);
  },
};

/** Roads that carry no readable words: that somebody came is what tells. Each needs a host of its own. */
export const BARE_ROADS = [
  'WebTransport',
  'WebRTC with a STUN server',
  'WebRTC with a TURN user',
  'WebRTC from a fresh frame',
  'preconnect',
] as const;
