// Last on every page that is not sealed: what waits until the browser has nothing better to do.
import '../../offline/home-screen.client.ts';
import '../../offline/register-worker.client.ts';
