import '../../search/form.ts';
import '../../widgets/plan/page.ts';
import './after-idle.ts';
