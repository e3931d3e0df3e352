import '../../search/query/form.ts';
import '../../offline/page/offline-copy.ts';
import '../../offline/page/missing-page.ts';
import './after-idle.ts';
