// Last on every page that is not sealed: what waits until the browser has nothing better to do.
import './after-idle.client.ts';
