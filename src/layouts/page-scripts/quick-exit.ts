import '../../search/query/form.ts';
import '../../widgets/quick-exit/page.ts';
import './after-idle.ts';
