// Last on every page that is not sealed: what waits until it is printed, or until the browser has nothing better to do.
import '../../components/open-folds.client.ts';
import '../../offline/home-screen.client.ts';
import '../../offline/register-worker.client.ts';
