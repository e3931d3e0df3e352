import '../../search/form.ts';
import '../../widgets/offline-copy/page.ts';
import './after-idle.ts';
