// Last on every page that is not sealed: what waits until the browser has nothing better to do.
import '../../offline/home-screen.ts';
import '../../offline/register.ts';
