import '../../search/form.ts';
import '../../widgets/quick-exit/page.ts';
import './after-idle.ts';
