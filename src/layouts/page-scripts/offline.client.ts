import '../../offline/page/offline-copy.client.ts';
import '../../offline/page/missing-page.client.ts';
import './after-idle.client.ts';
